package kllab.lab.descent;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kllab.lab.History;
import kllab.lab.Play;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.plot.pane.PlotPane;
import kllab.ui.Help;
import kllab.ui.IconButton.Picture;
import kllab.ui.IconButton;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.Choice;
import kllab.ui.control.DropDown;
import kllab.ui.control.NotchSlider;
import kllab.ui.control.SettingsFold;

/**
 * The parts of the row of controls of a descent.
 *
 * @param history what the descent moves in
 * @param texts the words of the screen
 * @param helps the keys of what the buttons do
 * @param <S> the state
 */
public record DescentRow<S>(History<S> history, Texts texts, Helps helps) {
    /**
     * The keys of sentences on the buttons.
     *
     * @param descend on the one that plays
     * @param step on the one that steps
     * @param reset on the one that goes back
     */
    public record Helps(String descend, String step, String reset) {
    }

    /** A landscape, and below it room for what is said of the descent. */
    public static VBox under(PlotPane landscape, ObservableValue<String> said) {
        Label status = Card.paragraph("descent", said, "descent");
        status.setMaxWidth(Double.MAX_VALUE);
        Region room = Styled.as(new Region(), "descent-room");
        StackPane.setAlignment(status, Pos.TOP_LEFT);
        VBox.setVgrow(landscape, Priority.ALWAYS);
        return new VBox(landscape, new StackPane(room, status));
    }

    /**
     * The buttons that go back, play and step.
     *
     * @param play what they drive
     * @param hasNext tells whether a step is left
     * @param hasBegun tells whether there is something to go back from
     * @param fold the button of the settings, which stands beside them
     */
    public HBox walk(Play<S> play, ObservableValue<Boolean> hasNext, ObservableValue<Boolean> hasBegun,
            SettingsFold fold) {
        IconButton reset = IconButton.of(new SimpleObjectProperty<>(Picture.BACK), texts.of("lab.descent.reset"),
                play::reset);
        reset.setId("descend-reset");
        Help.on(reset, texts.of(helps.reset));
        reset.disableProperty().bind(hasBegun.map(begun -> !begun));
        IconButton toggle = IconButton.of(play.playing().map(playing -> playing ? Picture.PAUSE : Picture.PLAY),
                texts.of(play.playing(),
                        (now, said) -> said.say(now ? "lab.descent.pause" : "lab.descent.play")),
                play::toggle);
        toggle.setId("descend");
        Help.on(toggle, texts.of(helps.descend));
        IconButton step = IconButton.of(new SimpleObjectProperty<>(Picture.STEP), texts.of("lab.descent.step"),
                play::step);
        step.setId("descend-step");
        Help.on(step, texts.of(helps.step));
        step.disableProperty().bind(hasNext.map(left -> !left));
        HBox walk = Styled.as(new HBox(reset, toggle, step, fold), "walk");
        walk.setMinWidth(Region.USE_PREF_SIZE);
        return walk;
    }

    /** Returns the button that brings the settings of the steps where a hall has put them away. */
    public static SettingsFold fold(Texts texts) {
        return new SettingsFold("descent-settings", "lab.descent.settings", texts);
    }

    /**
     * The logarithmic slider of the size of steps.
     *
     * @param of reads it from a state
     * @param with sets it in a state
     */
    public HBox rate(ToDoubleFunction<S> of, BiFunction<S, Double, S> with) {
        Label name = Card.label(texts.of("lab.descent.rate"), "hint");
        Label value = Card.label(history.state().map(now -> NumberText.shown(of.applyAsDouble(now))), "hint");
        value.setId("rate-value");
        name.setMinWidth(Region.USE_PREF_SIZE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        Interval notches = new Interval(0, Rates.NOTCHES);
        Slider slider = new NotchSlider(Rates.NOTCHES, history.setting(new ParameterRange(notches, notches),
                state -> Rates.notch(of.applyAsDouble(state)),
                (state, notch) -> with.apply(state, Rates.at(notch.intValue()))));
        slider.setId("rate");
        slider.accessibleTextProperty().bind(texts.of("lab.descent.rateSpoken"));
        Help.on(slider, texts.of("control.notches.help"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        // Room for the usual numbers, so that the slider keeps its length while it is moved.
        Region usual = Styled.as(new Region(), "rate-room");
        StackPane shown = new StackPane(usual, value);
        shown.setAlignment(Pos.CENTER_LEFT);
        return Styled.as(new HBox(name, slider, shown), "rate");
    }

    /**
     * A choice from a list that drops down, behind its name, which are never parted.
     *
     * @param id of the list
     * @param choice what it chooses
     * @param key of its name
     * @param label the key of the short one, which is seen
     */
    public <T> HBox list(String id, Choice<T> choice, String key, String label) {
        ChoiceBox<T> list = new DropDown<>(choice, texts);
        list.setId(id);
        list.setMinWidth(Region.USE_PREF_SIZE);
        Help.tipped(list, texts.of(key));
        return labelled(label, list);
    }

    /** A control behind its name, which are never parted. */
    public HBox labelled(String key, Node control) {
        Label name = Card.label(texts.of(key), "hint");
        name.setLabelFor(control);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = Styled.as(new HBox(name, control), "labelled");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
