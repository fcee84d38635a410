package kllab.app.labs;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.lab.Answer;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.History;
import kllab.lab.Lab;
import kllab.lab.LabEntry;
import kllab.lab.LabLinks;
import kllab.lab.LabModel;
import kllab.lab.LabPanels;
import kllab.lab.LabValues;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.axes.AxesModel;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.link.LinkFields;
import kllab.math.Interval;
import kllab.parameter.ParameterRange;
import kllab.plot.Axis;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Sampler;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Setting;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;

/**
 * A lab of one slider and one plot, y = x²: all that a lab has to say of itself.
 *
 * @param model its state
 */
record ToyLab(ToyModel model) implements Lab<ToyLab.ToyState> {
    private static final ParameterRange RANGE = new ParameterRange(new Interval(-10, 10), new Interval(-3, 3));
    /** Its one panel. */
    private enum ToyPanel implements Hiding.Panel {
        /** The plot. */
        PLOT;

        @Override
        public Kind kind() {
            return Kind.PICTURE;
        }

        @Override
        public String messageKey() {
            return "toy.plot";
        }
    }

    private static final Hiding<ToyState> HIDING = new Hiding<>(List.of(ToyPanel.values()),
            List.of(), ToyState::hidden, ToyState::withHidden);
    private static final LabLinks<ToyState> LINKS = new LabLinks<>("toy", new ToyState(1, Hidden.NONE),
            new LinkFields<ToyState>().always("x", RANGE.limits(), ToyState::x, ToyState::withX)
                    .part(ToyState::hidden, ToyState::withHidden, HIDING));

    /** The entry in the list of labs. */
    static final LabEntry<ToyState> ENTRY = new LabEntry<>(
            new LabValues<>(LINKS, state -> Answer.Fields.NONE.and("square", state.x * state.x), HIDING),
            ToyLab::new);

    ToyLab() {
        this(new ToyModel(new History<>(LINKS.initial())));
    }

    /**
     * The state.
     *
     * @param x the place on the parabola
     * @param hidden the panels that are hidden
     */
    record ToyState(double x, Hidden hidden) {
        ToyState withX(double other) {
            return new ToyState(other, hidden);
        }

        ToyState withHidden(Hidden other) {
            return new ToyState(x, other);
        }
    }

    /**
     * The axes of the plot.
     *
     * @param axes that of x and that of y
     */
    record ToyAxes(List<Axis> axes) implements LabAxes<ToyAxes> {
        @Override
        public ToyAxes with(List<Axis> others) {
            return new ToyAxes(List.copyOf(others));
        }
    }

    /** The needs of the states. */
    private static final class ToyRule implements AxesRule<ToyState, ToyAxes> {
        @Override
        public List<Axis> needed(ToyState state) {
            return List.of(Axis.linear(RANGE.travel()), Axis.linear(0, Math.max(1, state.x * state.x)));
        }

        @Override
        public ToyAxes fit(List<ToyState> states) {
            return new ToyAxes(needed(states.getFirst()));
        }
    }

    /**
     * The model.
     *
     * @param history the state, and the way it came
     * @param view the axes
     * @param panels the panels
     */
    record ToyModel(History<ToyState> history, AxesModel<ToyState, ToyAxes> view,
            LabPanels<ToyState> panels) implements LabModel<ToyState> {
        ToyModel(History<ToyState> history) {
            this(history, new AxesModel<>(new ToyRule(), history.state(), history.settled(), history.gestures()),
                    new LabPanels<>(HIDING, history));
        }

        Setting setting() {
            return new Setting(RANGE, history.state().map(ToyState::x),
                    value -> history.update(state -> state.withX(value)), history::begin, history::end);
        }
    }

    @Override
    public LabLinks<ToyState> links() {
        return LINKS;
    }

    @Override
    public Region screen(Texts texts, Typesetter typesetter) {
        VBox screen = new VBox();
        ObservableValue<ToyState> shown = new FrameValue<>(model.history().state(), screen).shown();
        ParameterControl control = new ParameterControl(model.setting(), new javafx.scene.control.Label("x"),
                Message.of("toy.x"), texts);
        control.setId("x");
        screen.getChildren().addAll(model.panels().inWords(texts).of("plot",
                PlotPaneBuilder.of(shown, texts, (state, words) -> parabola(state)).pane("parabola")), control);
        return screen;
    }

    private static Plot parabola(ToyState state) {
        Axis y = Axis.linear(0, 9);
        Polyline line = Sampler.of(y).sample(x -> x * x, new double[]{-3, 0, 3});
        return new Plot(Axis.linear(-3, 3), List.of(new Subplot(y, 1,
                List.of(new Mark.Curve(line, "ink"),
                        new Mark.Dot(new Mark.Point(state.x, state.x * state.x), 1, "ink")),
                List.of(Series.of("parabola", "1", line)))));
    }
}
