package kllab.lab.discrete.bars;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.lab.PlotPaneBuilder;
import kllab.lab.Side;
import kllab.lab.discrete.model.Bars;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.card.Panels;
import kllab.ui.control.OptionBox;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;

/** The bars of p and q on the screen, with tops to drag, and the terms below them. */
public final class BarsPane {
    private final ObservableValue<DiscreteScene> scene;
    private final DiscreteModel model;
    private final Texts texts;
    private final PlotPane pane;

    public BarsPane(DiscreteModel model, ObservableValue<DiscreteScene> all, Texts texts, Panels panels) {
        scene = FilteredValue.of(all, now -> now.state().shows(DiscretePanel.BARS));
        this.model = model;
        this.texts = texts;
        pane = PlotPaneBuilder
                .of(scene, texts, (now, words) -> BarsPicture.of(now, model.axes().get(), words), model.axes())
                .spoken(BarsPane::spoken).readOut(BarsPane::reading)
                .follow(model.view().of(-1, DiscreteAxes.PROBABILITY, 1)).pane("bars");
        new BarHandles(model, scene, pane, texts);
        // Nothing of its own: what is below it is the panel of the terms.
        Region terms = new Region();
        terms.setMouseTransparent(true);
        pane.cover(BarsPicture.TERMS, panels.of(DiscretePanel.TERMS.key(), terms));
    }

    /** The card. */
    public Card card() {
        VBox.setVgrow(pane, Priority.ALWAYS);
        OptionBox nonNegative = new OptionBox("option-nonNegative", "discrete.option.nonNegative", texts,
                model.history().state().map(state -> state.options().nonNegative()),
                on -> model.history().update(state -> state.withOptions(state.options().withNonNegative(on))));
        WrapRow head = new WrapRow(List.of(1.0, 0.0), CardHead.of(Card.label(texts.of("discrete.bars"), "card-title"),
                CardHead.use(texts.of(scene, BarsPane::hint))), nonNegative);
        head.getStyleClass().add("plot-head");
        return Styled.as(new Card(head, pane), "densities");
    }

    /** Says the effect of a drag, of the first side where it is another than usual. */
    private static String hint(DiscreteScene now, Catalog words) {
        for (Side side : Side.values()) {
            Bars bars = now.state().own(side);
            if (bars.count() - bars.locked().size() < 2) {
                return words.say("discrete.bars.held", side.style());
            }
            if (bars.isAlone()) {
                return words.say("discrete.bars.alone", side.style());
            }
        }
        return words.say("discrete.bars.hint");
    }

    /** The values of an outcome, in words. */
    static String reading(DiscreteScene now, Point point, Catalog words) {
        int outcome = (int) Math.clamp(Math.rint(point.x()), 0, now.state().count() - 1);
        return words.say("discrete.bars.reading", now.state().names().get(outcome),
                Readout.STANDARD.of(now.probability(Side.P, outcome)),
                Readout.STANDARD.of(now.probability(Side.Q, outcome)),
                now.asksForTerms() ? Readout.COVERED : Readout.STANDARD.of(now.shown(now.terms().get(outcome))),
                now.state().unit().log());
    }

    private static String spoken(DiscreteScene now, Catalog words) {
        StringBuilder all = new StringBuilder(words.say("discrete.bars.spoken"));
        for (int i = 0; i < now.state().count(); i++) {
            all.append(' ').append(words.say("discrete.bars.spoken.outcome", now.state().names().get(i),
                    Readout.STANDARD.of(now.probability(Side.P, i)),
                    Readout.STANDARD.of(now.probability(Side.Q, i))));
        }
        return all.toString();
    }
}
