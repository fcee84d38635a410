package kllab.lab.gaussian.derivation;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import javafx.scene.layout.Region;

import kllab.lab.gaussian.model.DrawerOptions;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;

/** The derivation of the closed form, line by line, in the drawer. */
public final class DerivationPane {
    private final BorderPane node = new BorderPane();
    private final DerivationModel derivation;

    public DerivationPane(DerivationModel derivation, Texts texts, Typesetter typesetter) {
        this.derivation = derivation;
        LineRemarks remarks = new LineRemarks(derivation, texts, typesetter);
        List<DerivationStep> steps = derivation.scene().getValue().derivation().steps();
        LineList list = new LineList(
                i -> new LineBox(derivation, i, remarks.on(steps.get(i).name()), texts, typesetter),
                derivation.scene().map(scene -> scene.state().drawer()));
        list.accessibleTextProperty().bind(texts.of(derivation.scene(), DerivationFormula::spoken));
        Help.on(list, texts.of("gaussian.line.list.help"));
        node.setCenter(list);
        node.setBottom(new DerivationFoot(derivation, texts).node());
        node.getStyleClass().add("derivation");
        // A filter, so that neither the scrolling of the list nor the travel between buttons comes first.
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    public Region node() {
        return node;
    }

    private void walk(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        KeyCode key = event.getCode();
        switch (key) {
            case LEFT, UP, PAGE_UP -> derivation.move(-1);
            case RIGHT, DOWN, PAGE_DOWN -> derivation.move(1);
            case HOME -> derivation.go(1);
            case END -> derivation.go(DrawerOptions.STEPS);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
