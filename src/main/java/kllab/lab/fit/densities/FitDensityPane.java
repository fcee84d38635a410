package kllab.lab.fit.densities;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.fit.model.FitAxes;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.LineQ;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.control.OptionBox;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;

/** The target and q on the screen, with what can be grabbed there, and the integrand of the objective. */
public final class FitDensityPane {
    private final FitModel model;
    private final Texts texts;
    private final PlotPane pane;

    public FitDensityPane(FitModel model, ObservableValue<FitScene> all, Texts texts) {
        this.model = model;
        this.texts = texts;
        ObservableValue<FitScene> scene = FilteredValue.of(all, now -> now.state().shows(FitPanel.DENSITIES));
        pane = PlotPaneBuilder
                .of(scene, texts, (now, words) -> FitDensityPicture.of(now, model.axes().get(), words), model.axes())
                .spoken(FitDensityPane::spoken).readOut(FitDensityPane::reading)
                .navigate(model.view().of(FitAxes.X, FitAxes.DENSITY, FitAxes.INTEGRAND)).pane("fit-densities");
        new FitHandles(model, scene, pane, texts);
    }

    /**
     * The card.
     *
     * @param places the choice of where the target lies, which stands at its head
     */
    public Card card(Node places) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        OptionBox nonNegative = new OptionBox("option-nonNegative", "fit.option.nonNegative", texts,
                model.history().state().map(state -> state.options().nonNegative()),
                on -> model.history().update(state -> state.withOptions(state.options().withNonNegative(on))));
        nonNegative.visibleProperty().bind(model.history().state().map(state -> switch (state.objective().kind()) {
            case FORWARD, REVERSE -> true;
            case JS, ALPHA, RENYI -> false;
        }));
        WrapRow head = new WrapRow(List.of(0.0, 1.0, 0.0), new HBox(places),
                new CardHead(new Region(), CardHead.use(hint()), new Region()), nonNegative);
        head.getStyleClass().add("plot-head");
        return Styled.as(new Card(head, pane), "densities");
    }

    /** Names the things to drag: a posterior follows what was observed, and has no components. */
    private ObservableValue<String> hint() {
        return texts.of(model.history().state(), (state, words) -> words.say(
                state.target().isMixture() ? "fit.densities.hint" : "fit.densities.hint.posterior"));
    }

    /** The values at a place of the x axis, in words. */
    static String reading(FitScene scene, Point point, Catalog words) {
        FitState state = scene.state();
        double x = point.x();
        String densities = words.say("fit.reading", Readout.STANDARD.of(x), Readout.STANDARD.of(scene.p().density(x)),
                Readout.STANDARD.of(state.line().density().density(x)));
        if (!state.objective().objective().hasIntegrand()) {
            return densities;
        }
        double height = state.integrand(scene.p().logDensity(x), state.line().density().logDensity(x));
        return densities + "\n" + FitDensityPicture.formula(state) + " = "
                + Readout.STANDARD.of(Double.isNaN(height) ? 0 : height);
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4 + 0.0;
    }

    /** The target and q, in words. */
    static String spoken(FitScene scene, Catalog words) {
        FitState state = scene.state();
        if (state.line().isMixture()) {
            return words.sentences(List.of(target(scene, words), two(state.line(), words)));
        }
        if (!state.target().isMixture()) {
            return words.say("fit.spoken.posterior", NumberText.shown(rounded(scene.p().mean())),
                    NumberText.shown(rounded(scene.p().standardDeviation())), NumberText.format(state.q().mu()),
                    NumberText.format(state.q().sigma()));
        }
        return words.say("fit.spoken", components(state, words), NumberText.format(state.q().mu()),
                NumberText.format(state.q().sigma()));
    }

    /** The target, in a sentence of its own. */
    private static String target(FitScene scene, Catalog words) {
        FitState state = scene.state();
        return state.target().isMixture()
                ? words.say("fit.spoken.p", components(state, words))
                : words.say("fit.spoken.p.posterior", NumberText.shown(rounded(scene.p().mean())),
                        NumberText.shown(rounded(scene.p().standardDeviation())));
    }

    /** A q of two components, in a sentence of its own. */
    public static String two(LineQ q, Catalog words) {
        return words.say("fit.spoken.two", NumberText.shown(q.weight()), NumberText.format(q.selected().mu()),
                NumberText.format(q.selected().sigma()), NumberText.format(q.other().mu()),
                NumberText.format(q.other().sigma()));
    }

    private static String components(FitState state, Catalog words) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < state.target().count(); i++) {
            all.append(words.say("fit.spoken.component", Readout.STANDARD.of(state.target().probability(i)),
                    NumberText.format(state.target().parts().get(i).normal().mu()),
                    NumberText.format(state.target().parts().get(i).normal().sigma()))).append(' ');
        }
        return all.toString().strip();
    }
}
