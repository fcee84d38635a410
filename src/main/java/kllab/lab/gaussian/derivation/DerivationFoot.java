package kllab.lab.gaussian.derivation;

import java.util.function.BiFunction;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import kllab.lab.gaussian.model.DrawerOptions;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;

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
        derivation.scene().map(scene -> scene.derivation().agrees())
                .subscribe(good -> sum.pseudoClassStateChanged(WRONG, !good));
        VBox words = new VBox(sum, label("line-difference", DerivationFoot::difference));
        words.getStyleClass().add("foot-words");
        node.setTop(words);
        node.setCenter(label("line-place", DerivationFoot::place));
        node.setLeft(button("line-back", "gaussian.line.back", -1, 1));
        node.setRight(button("line-next", "gaussian.line.next", 1, DrawerOptions.STEPS));
        node.getStyleClass().add("derivation-foot");
    }

    BorderPane node() {
        return node;
    }

    private Button button(String id, String key, int by, int end) {
        Button button = new ActionButton(id, key, texts, () -> derivation.move(by));
        button.disableProperty().bind(derivation.scene().map(scene -> scene.state().drawer().step() == end));
        BorderPane.setAlignment(button, Pos.CENTER);
        return button;
    }

    private Label label(String id, BiFunction<DerivationScene, Catalog, String> say) {
        return Card.paragraph(id, texts.of(derivation.scene(), say), id);
    }

    /** Returns a sentence that says if all lines are right; else it names the first wrong one and the reason. */
    public static String sum(DerivationScene scene, Catalog words) {
        Derivation derivation = scene.derivation();
        for (int i = 0; i < derivation.steps().size(); i++) {
            LineCheck mark = LineCheck.of(derivation.steps().get(i));
            if (!mark.good()) {
                return words.say("gaussian.line.wrong", Integer.toString(i + 1), mark.words(words, true));
            }
        }
        String first = Readout.STANDARD.of(derivation.steps().getFirst().total());
        String last = Readout.STANDARD.of(derivation.steps().getLast().total());
        return first.equals(last)
                ? words.say("gaussian.line.same", first)
                : words.say("gaussian.line.sameButLast", first, last);
    }

    private static String difference(DerivationScene scene, Catalog words) {
        return words.say("gaussian.line.difference", LineCheck.brief(scene.derivation().largestDifference()));
    }

    private static String place(DerivationScene scene, Catalog words) {
        return words.say("gaussian.line.place", Integer.toString(scene.state().drawer().step()),
                Integer.toString(DrawerOptions.STEPS));
    }
}
