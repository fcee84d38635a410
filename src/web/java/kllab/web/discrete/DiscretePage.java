package kllab.web.discrete;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.discrete.DiscreteFormula;
import kllab.lab.discrete.DiscreteSummary;
import kllab.lab.discrete.bars.BarsPicture;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.plot.Mark.Point;
import kllab.text.Catalog;
import kllab.web.plot.AxisHandle;
import kllab.web.page.LabPage;
import kllab.web.plot.PageHandle;
import kllab.web.page.PageHost;
import kllab.web.page.PageLab;
import kllab.web.control.PageOption;
import kllab.web.plot.PagePlot;
import kllab.web.page.PageReadout;
import kllab.web.plot.PlotAxis;
import kllab.web.paint.PageStyles;

/** The discrete lab on the page: bars whose tops are dragged, the terms below them, and the outcomes as rows. */
public final class DiscretePage extends LabPage<DiscreteState, DiscreteAxes> {
    private static final List<PageOption<DiscreteState>> OPTIONS = List.of(
            new PageOption<>("option-discrete-nonNegative", "discrete.option.nonNegative",
                    state -> state.options().nonNegative(),
                    (state, on) -> state.withOptions(state.options().withNonNegative(on))));

    private final PagePlot<DiscreteState> bars = new PagePlot<>(element("bars"), state(),
            new PlotAxis(DiscreteAxes.PROBABILITY, true));
    private final BesidePlots beside = new BesidePlots(state());
    private final OutcomeRows rows = new OutcomeRows(state(), inputs());

    /** What was painted last: computed once for all that is shown of it. */
    private DiscreteScene scene = DiscreteScene.of(state().now());

    /** The lab in its first state. */
    public DiscretePage(PageHost host) {
        super(host, new PageLab<>(DiscreteLink.LINKS, DiscreteAxes.RULE, List.of(DiscretePanel.values()), OPTIONS));
    }

    @Override
    protected DiscreteState with(DiscreteState now, Preset preset) {
        return now.with(preset);
    }

    @Override
    protected DiscreteState swapped(DiscreteState now) {
        return now.swapped();
    }

    @Override
    protected boolean hasAll(DiscreteState now) {
        return now.hidden().asked().isEmpty();
    }

    @Override
    protected String summary(DiscreteState now, Catalog words) {
        return DiscreteSummary.of(now, now, words);
    }

    @Override
    protected PageReadout readout() {
        return new PageReadout(scene.shownValue(scene.values().forward()), OptionalDouble.of(scene.values().reverse()),
                OptionalDouble.of(scene.values().jensenShannon()), new PageReadout.Formula(DiscreteFormula.symbols(scene),
                        DiscreteFormula.numbers(scene), DiscreteFormula.spoken(scene)));
    }

    @Override
    protected boolean moves(double millis) {
        return bars.frame(millis) | beside.frame(millis);
    }

    @Override
    protected void paint(Catalog words, PageStyles styles) {
        rows.fill();
        beside.arrange();
        scene = DiscreteScene.of(state().now(), state().origin());
        bars.describe(words.say("discrete.bars"));
        bars.paint(BarsPicture.of(scene, state().shownOn(), words), styles, tops(), words);
        beside.paint(scene, styles, words);
    }

    /** The tops of the bars; those of p lie above those of q. */
    private List<PageHandle<DiscreteState>> tops() {
        List<PageHandle<DiscreteState>> tops = new ArrayList<>();
        for (Side side : List.of(Side.Q, Side.P)) {
            for (int i = 0; i < scene.state().count(); i++) {
                OutcomeProbability number = new OutcomeProbability(side, i, state()::settled);
                tops.add(new AxisHandle<>(side.style() + "-" + (i + 1),
                        side.style() + " top" + (number.isHeld(scene.state()) ? " held" : ""),
                        number.name(scene.state()), number, new AxisHandle.Way<>(
                                new Point(BarsPicture.across(side, i).middle(), number.of(scene.state())))));
            }
        }
        return tops;
    }

    @Override
    protected void showRest(Catalog words) {
        rows.show(words);
        beside.show(scene, words);
    }
}
