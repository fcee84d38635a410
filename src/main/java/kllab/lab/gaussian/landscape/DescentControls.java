package kllab.lab.gaussian.landscape;

import java.time.Duration;
import java.util.List;

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

import kllab.lab.History;
import kllab.lab.Play;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.Interval;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Parameterisation;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.ui.Help;
import kllab.ui.IconButton.Picture;
import kllab.ui.IconButton;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.Choice;
import kllab.ui.control.DropDown;
import kllab.ui.control.NotchSlider;
import kllab.ui.control.Segments;
import kllab.ui.layout.WrapRow;

/** The controls of a landscape and of the descent in it: direction, coordinates, rate; reset, play, step. */
final class DescentControls {
    private static final Duration A_STEP = Duration.ofMillis(40);

    private final History<GaussianState> history;
    private final Texts texts;
    private final ObservableValue<LandscapeOptions> options;
    private final Play.Course<GaussianState> course = new DescentCourse();
    private final Play<GaussianState> play;

    /**
     * Controls.
     *
     * @param node what shows the descent
     */
    DescentControls(GaussianModel model, Texts texts, Node node) {
        this.history = model.history();
        this.texts = texts;
        play = new Play<>(history, course, A_STEP, node);
        options = history.state().map(GaussianState::landscape);
    }

    /** Returns the choice of the direction of KL, with its label. */
    HBox direction() {
        Segments choice = new Segments(new Choice<>(List.of(Direction.values()), options.map(
                LandscapeOptions::direction), direction -> redirect(options.getValue().withDirection(direction)),
                direction -> new SimpleObjectProperty<>(LandscapeWords.formula(direction)),
                texts.of("gaussian.landscape.direction.help")));
        choice.setId("direction");
        return labelled("gaussian.landscape.direction", choice);
    }

    /** A control behind its name, which are never parted. */
    private HBox labelled(String key, Node control) {
        Label name = Card.label(texts.of(key), "hint");
        name.setLabelFor(control);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(name, control);
        box.getStyleClass().add("labelled");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** Returns the controls that set the steps of the descent and take them. */
    WrapRow descent() {
        WrapRow descent = new WrapRow(List.of(0.0, 0.0, 1.0), coordinates(), walk(), rate());
        descent.getStyleClass().addAll("descent-controls", "controls");
        return descent;
    }

    /** Returns the choice of the coordinates of the steps, with its label. */
    private HBox coordinates() {
        ChoiceBox<Parameterisation> choice = new DropDown<>(new Choice<>(List.of(Parameterisation.values()),
                options.map(LandscapeOptions::coordinates),
                coordinates -> redirect(options.getValue().withCoordinates(coordinates)),
                coordinates -> texts.of(LandscapePicture.messageKey(coordinates)),
                texts.of("gaussian.landscape.coordinates.help")), texts);
        choice.setId("coordinates");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        Help.tipped(choice, texts.of("gaussian.landscape.coordinates"));
        return labelled("gaussian.landscape.coordinates.label", choice);
    }

    /** Returns the logarithmic slider of the size of steps. */
    private HBox rate() {
        Label name = Card.label(texts.of("gaussian.landscape.rate"), "hint");
        Label value = Card.label(options.map(now -> NumberText.shown(now.rate())), "hint");
        value.setId("rate-value");
        name.setMinWidth(Region.USE_PREF_SIZE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        Interval notches = new Interval(0, LandscapeOptions.NOTCHES);
        Slider slider = new NotchSlider(LandscapeOptions.NOTCHES, history.setting(
                new ParameterRange(notches, notches), state -> state.landscape().notch(),
                (state, notch) -> state
                        .redirected(state.landscape().withRate(LandscapeOptions.rateAt(notch.intValue())))));
        slider.setId("rate");
        slider.accessibleTextProperty().bind(texts.of("gaussian.landscape.rateSpoken"));
        Help.on(slider, texts.of("control.notches.help"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        // Room for the usual numbers, so that the slider keeps its length while it is moved.
        Region usual = new Region();
        usual.getStyleClass().add("rate-room");
        StackPane shown = new StackPane(usual, value);
        shown.setAlignment(Pos.CENTER_LEFT);
        HBox rate = new HBox(name, slider, shown);
        rate.getStyleClass().add("rate");
        return rate;
    }

    /** Returns the buttons that walk. */
    private HBox walk() {
        IconButton reset = IconButton.of(new SimpleObjectProperty<>(Picture.BACK),
                texts.of("gaussian.landscape.reset"), play::reset);
        reset.setId("descend-reset");
        Help.on(reset, texts.of("gaussian.landscape.reset.help"));
        reset.disableProperty().bind(options.map(now -> now.steps() == 0));
        IconButton toggle = IconButton.of(play.playing().map(playing -> playing ? Picture.PAUSE : Picture.PLAY),
                said(play.playing(), "gaussian.landscape.pause", "gaussian.landscape.descend"), play::toggle);
        toggle.setId("descend");
        Help.on(toggle, texts.of("gaussian.landscape.descend.help"));
        IconButton step = IconButton.of(new SimpleObjectProperty<>(Picture.STEP), texts.of("gaussian.landscape.step"),
                play::step);
        step.setId("descend-step");
        Help.on(step, texts.of("gaussian.landscape.step.help"));
        step.disableProperty().bind(history.state().map(state -> !course.hasNext(state)));
        HBox walk = new HBox(reset, toggle, step);
        walk.getStyleClass().add("walk");
        walk.setMinWidth(Region.USE_PREF_SIZE);
        return walk;
    }

    private ObservableValue<String> said(ObservableValue<Boolean> whether, String yes, String no) {
        return texts.of(whether, (now, words) -> words.say(now ? yes : no));
    }

    private void redirect(LandscapeOptions other) {
        history.update(state -> state.redirected(other));
    }
}
