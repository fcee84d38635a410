package kllab.lab.gaussian.derivation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

import kllab.lab.gaussian.model.DrawerOptions;
import kllab.text.Catalog;
import kllab.ui.Focus;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.OptionBox;
import kllab.ui.layout.Drawer;

/** The way from line to line, and whether all of them come to the same number. */
public final class DerivationFoot {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final DerivationModel derivation;
    private final Texts texts;
    private final BorderPane node = new BorderPane();

    DerivationFoot(DerivationModel derivation, Texts texts) {
        this.derivation = derivation;
        this.texts = texts;
        Label sum = label("line-sum", DerivationFoot::sum);
        derivation.scene().map(scene -> checks(scene).stream().allMatch(LineCheck::good))
                .subscribe(good -> sum.pseudoClassStateChanged(WRONG, !good));
        OptionBox ahead = new OptionBox("line-ahead", "gaussian.line.ahead", texts,
                derivation.scene().map(scene -> scene.state().drawer().ahead()), derivation::show);
        FlowPane words = Styled.as(new FlowPane(sum, ahead), "foot-words");
        node.setTop(words);
        node.setCenter(label("line-place", DerivationFoot::place));
        node.setLeft(button("line-back", "gaussian.line.back", -1, 1));
        Button next = Styled.as(button("line-next", "gaussian.line.next", 1, DrawerOptions.STEPS), Drawer.ENTRY);
        node.setRight(next);
        node.getStyleClass().add("derivation-foot");
    }

    BorderPane node() {
        return node;
    }

    private Button button(String id, String key, int by, int end) {
        Button button = new ActionButton(id, key, texts, () -> derivation.move(by));
        derivation.scene().map(scene -> scene.state().drawer().step() == end).subscribe(isEnd -> {
            // A button that is disabled loses the keyboard, and the keys would be dead.
            if (isEnd && button.isFocused()) {
                Focus.to(by > 0 ? node.getLeft() : node.getRight(), false);
            }
            button.setDisable(isEnd);
        });
        BorderPane.setAlignment(button, Pos.CENTER);
        return button;
    }

    private Label label(String id, BiFunction<DerivationScene, Catalog, String> say) {
        return Card.paragraph(id, texts.of(derivation.scene(), say), id);
    }

    /** The checks of the lines that are shown. */
    private static List<LineCheck> checks(DerivationScene scene) {
        return IntStream.range(0, scene.reached().size()).mapToObj(i -> LineCheck.of(scene.derivation(), i)).toList();
    }

    /**
     * Returns a sentence that says if all lines that are shown are right; else it names the first wrong one and the
     * reason.
     */
    public static String sum(DerivationScene scene, Catalog words) {
        List<LineCheck> checks = checks(scene);
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).good()) {
                return words.say("gaussian.line.wrong", Integer.toString(i + 1), checks.get(i).words(words, true));
            }
        }
        String first = scene.amount(scene.reached().getFirst().total(), words);
        if (checks.size() == 1) {
            return words.say("gaussian.line.alone", first);
        }
        if (checks.size() < DrawerOptions.STEPS) {
            return words.say("gaussian.line.sameSoFar", Integer.toString(checks.size()), first);
        }
        String last = scene.amount(scene.reached().getLast().total(), words);
        return first.equals(last)
                ? words.say("gaussian.line.same", first)
                : words.say("gaussian.line.sameButLast", first, last);
    }

    private static String place(DerivationScene scene, Catalog words) {
        return words.say("gaussian.line.place", Integer.toString(scene.state().drawer().step()),
                Integer.toString(DrawerOptions.STEPS));
    }
}
