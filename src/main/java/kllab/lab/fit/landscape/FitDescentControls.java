package kllab.lab.fit.landscape;

import java.time.Duration;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import kllab.lab.History;
import kllab.lab.Play;
import kllab.lab.descent.DescentRow;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.DescentOptions.Estimator;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.GradientOptions;
import kllab.math.divergence.descent.Parameterisation;
import kllab.math.fit.descent.DescentRule;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Choice;
import kllab.ui.control.NumberField;
import kllab.ui.control.ProblemLabel;
import kllab.ui.control.SettingsFold;
import kllab.ui.layout.WrapRow;

/** The controls of the descent of q: method, coordinates, gradients with their draws, rate; reset, play, step. */
final class FitDescentControls {
    private static final Duration A_STEP = Duration.ofMillis(40);

    private final History<FitState> history;
    private final Texts texts;
    private final DescentRow<FitState> row;
    private final SettingsFold fold;
    private final FitAhead ahead;
    private final Play<FitState> play;
    private final ObservableValue<DescentRule> rule;

    /**
     * Controls.
     *
     * @param ahead the whole descent
     * @param node what shows the descent
     */
    FitDescentControls(History<FitState> history, FitAhead ahead, Texts texts, Node node) {
        this.ahead = ahead;
        this.history = history;
        this.texts = texts;
        row = new DescentRow<>(history, texts, new DescentRow.Helps("fit.descent.descend.help",
                "fit.descent.step.help", "fit.descent.reset.help"));
        fold = DescentRow.fold(texts);
        play = new Play<>(history, new FitCourse(ahead.found()::get), A_STEP, node);
        rule = history.state().map(FitDescentControls::rule);
    }

    private static DescentRule rule(FitState state) {
        return state.options().descent().rule();
    }

    /** Returns the controls that set the steps of the descent and take them. */
    WrapRow row() {
        return Styled.as(new WrapRow(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 1.0), fold.over(method()),
                fold.over(coordinates()),
                row.walk(play,
                        history.state().flatMap(
                                state -> ahead.found().map(found -> FitCourse.mayHaveNext(state, found))),
                        history.state().map(state -> state.options().descent().steps() > 0), fold),
                fold.over(estimator()), draws(), fold.over(row.rate(state -> rule(state).rate(),
                        (state, rate) -> state.redirected(rule(state).withRate(rate))))),
                "descent-controls", "controls");
    }

    private HBox method() {
        return row.list("method", Choice.of(List.of(DescentRule.Method.values()), rule.map(DescentRule::method),
                method -> history.update(state -> state.redirected(rule(state).withMethod(method))),
                "fit.descent.method.", texts), "fit.descent.method", "fit.descent.method.label");
    }

    private HBox coordinates() {
        return row.list("coordinates", Choice.of(List.of(Parameterisation.values()),
                rule.map(DescentRule::coordinates),
                coordinates -> history.update(state -> state.redirected(rule(state).withCoordinates(coordinates))),
                "lab.descent.coordinates.", texts), "lab.descent.coordinates", "lab.descent.coordinates.label");
    }

    private HBox estimator() {
        return row.list("descent-estimator", history.choice(List.of(Estimator.values()),
                state -> state.options().descent().estimator(),
                (state, estimator) -> state.redirected(state.options().steps()
                        .withDescent(state.options().descent().withEstimator(estimator))),
                "fit.descent.estimator.", texts),
                "fit.descent.estimator", "fit.descent.estimator.label");
    }

    /** How many draws a step has, and other ones; not where gradients are exact. */
    private HBox draws() {
        NumberField count = new NumberField(history.setting(GradientOptions.DRAWS,
                state -> (double) state.options().gradients().draws(),
                (state, value) -> redrawn(state, state.options().gradients().withDraws(value.intValue()))),
                Message.of("fit.parameter.gradientDraws"));
        count.setId("descent-draws");
        count.speak(texts);
        ActionButton anew = new ActionButton("descent-anew", "fit.gradients.anew", texts,
                () -> history.update(state -> redrawn(state, state.options().gradients().drawnAnew())));
        HBox draws = Styled.as(row.labelled("fit.descent.draws.label", count), "draws");
        draws.getChildren().addAll(anew, new ProblemLabel(count.problem(), texts));
        return fold.over(draws, history.state()
                .map(state -> DescentOptions.Course.of(state).stepRule().drawn().isPresent()));
    }

    private static FitState redrawn(FitState state, GradientOptions other) {
        return state.redirected(state.options().steps().withGradients(other));
    }
}
