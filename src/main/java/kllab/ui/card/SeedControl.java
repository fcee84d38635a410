package kllab.ui.card;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import kllab.math.Interval;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.ActionButton;
import kllab.ui.control.NumberField;
import kllab.ui.control.ProblemLabel;
import kllab.ui.control.Setting;

/** A field for the seed of the random draws, and a button for the next seed. */
public final class SeedControl extends VBox {
    /**
     * A control.
     *
     * @param seed a whole number; behind the largest comes the smallest
     * @param texts the words of the screen
     */
    public SeedControl(Setting seed, Texts texts) {
        Message name = Message.of("seed.name");
        NumberField field = new NumberField(seed, name);
        field.setId("seed");
        field.speak(texts);
        Button next = new ActionButton("new-seed", "seed.next", texts, () -> {
            Interval seeds = seed.range().limits();
            seed.set().accept(seed.now() == seeds.max() ? seeds.min() : seed.now() + 1);
        });
        FlowPane row = Styled.as(new FlowPane(Card.label(texts.of("seed.name"), "name"), field, next), "button-row");
        getStyleClass().add("controls");
        getChildren().addAll(row, new ProblemLabel(field.problem(), texts));
    }
}
