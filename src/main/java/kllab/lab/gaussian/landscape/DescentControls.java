package kllab.lab.gaussian.landscape;

import java.time.Duration;
import java.util.List;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

import kllab.lab.History;
import kllab.lab.Play;
import kllab.lab.descent.DescentRow;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeOptions;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.math.divergence.descent.Parameterisation;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.Choice;
import kllab.ui.control.Segments;
import kllab.ui.control.SettingsFold;
import kllab.ui.layout.WrapRow;

/** The controls of a landscape and of the descent in it: direction, coordinates, rate; reset, play, step. */
final class DescentControls {
    private static final Duration A_STEP = Duration.ofMillis(40);

    private final History<GaussianState> history;
    private final Texts texts;
    private final ObservableValue<LandscapeOptions> options;
    private final Play.Course<GaussianState> course = new DescentCourse();
    private final Play<GaussianState> play;
    private final DescentRow<GaussianState> row;
    private final SettingsFold fold;

    /**
     * Controls.
     *
     * @param node what shows the descent
     */
    DescentControls(GaussianModel model, Texts texts, Node node) {
        this.history = model.history();
        this.texts = texts;
        play = new Play<>(history, course, A_STEP, node);
        row = new DescentRow<>(history, texts, new DescentRow.Helps("gaussian.landscape.play.help",
                "gaussian.landscape.step.help", "gaussian.landscape.reset.help"));
        fold = DescentRow.fold(texts);
        options = history.state().map(GaussianState::landscape);
    }

    /** Returns the choice of the direction of KL, with its label. */
    HBox direction() {
        Segments choice = new Segments(new Choice<>(List.of(Direction.values()), options.map(
                LandscapeOptions::direction), direction -> redirect(options.getValue().withDirection(direction)),
                direction -> new SimpleObjectProperty<>(LandscapeWords.formula(direction)),
                texts.of("gaussian.landscape.direction.help")));
        choice.setId("direction");
        return fold.over(row.labelled("gaussian.landscape.direction", choice));
    }

    /** Returns the controls that set the steps of the descent and take them. */
    WrapRow descent() {
        return Styled.as(new WrapRow(List.of(0.0, 0.0, 1.0), fold.over(coordinates()),
                row.walk(play, history.state().map(course::hasNext), options.map(now -> now.steps() > 0), fold),
                fold.over(row.rate(state -> state.landscape().rate(),
                        (state, rate) -> state.redirected(state.landscape().withRate(rate))))),
                "descent-controls", "controls");
    }

    /** Returns the choice of the coordinates of the steps, with its label. */
    private HBox coordinates() {
        return row.list("coordinates", Choice.of(List.of(Parameterisation.values()),
                options.map(LandscapeOptions::coordinates),
                coordinates -> redirect(options.getValue().withCoordinates(coordinates)),
                "lab.descent.coordinates.", texts), "lab.descent.coordinates", "lab.descent.coordinates.label");
    }

    private void redirect(LandscapeOptions other) {
        history.update(state -> state.redirected(other));
    }
}
