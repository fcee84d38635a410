package kllab.web.discrete;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kllab.lab.Play;
import kllab.lab.Side;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteOptions.View;
import kllab.lab.discrete.model.DiscreteOptions;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.StreamScene;
import kllab.lab.discrete.views.CodeWords;
import kllab.lab.discrete.views.CodesPicture;
import kllab.lab.discrete.views.CoinsPicture;
import kllab.lab.discrete.views.GapPicture;
import kllab.lab.discrete.views.SumsPicture;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.plot.AxisHandle;
import kllab.web.browser.Browser;
import kllab.web.plot.PageHandle;
import kllab.web.control.PagePlay;
import kllab.web.plot.PagePlot;
import kllab.web.state.PageState;
import kllab.web.browser.PageWords;
import kllab.web.plot.PlotAxis;
import kllab.web.paint.PageStyles;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The plots beside the bars, one view of which is shown: entropies, codes, a stream, or the curves of two coins. */
final class BesidePlots {
    private static final List<View> VIEWS = List.of(View.values());
    private static final int COINS = 2;
    private static final Play.Course<DiscreteState> SYMBOLS = new Play.Count<>(state -> state.options().symbols(),
            (state, count) -> state.withOptions(state.options().withSymbols(count)), DiscreteOptions.MOST_SYMBOLS);

    private final PageState<DiscreteState, DiscreteAxes> state;
    private final HTMLElement room = HTMLDocument.current().getElementById("beside");
    private final HTMLElement more = HTMLDocument.current().getElementById("more");
    private final HTMLElement buttons = HTMLDocument.current().getElementById("stream");
    private final HTMLSelectElement list = (HTMLSelectElement) HTMLDocument.current().getElementById("view");
    private final PagePlot<DiscreteState> main;
    private final PagePlot<DiscreteState> second;
    private final PagePlay<DiscreteState> play;

    BesidePlots(PageState<DiscreteState, DiscreteAxes> state) {
        this.state = state;
        main = new PagePlot<>(room, state, PlotAxis.FIXED);
        second = new PagePlot<>(more, state, PlotAxis.FIXED);
        play = new PagePlay<>(state, SYMBOLS,
                now -> now.withOptions(now.options().withSymbols(now.options().symbols() + 1)), "symbols", 0);
        list.addEventListener("change", event -> state.step(
                now -> now.withOptions(now.options().withView(VIEWS.get(list.getSelectedIndex())))));
    }

    private static String key(View view) {
        return "discrete.view." + view.name().toLowerCase(Locale.ROOT);
    }

    boolean frame(double millis) {
        return main.frame(millis) | play.frame(millis);
    }

    /** Shows which view it is, and what is said below the plots or instead of them. */
    void show(DiscreteScene scene, Catalog words) {
        PageWords.choices(list, VIEWS.stream().map(BesidePlots::key).toList(), words);
        list.setSelectedIndex(VIEWS.indexOf(state.now().options().view()));
        Browser.set(list, "aria-label", words.say(DiscretePanel.SECOND_PLOT.messageKey()));
        play.show("discrete.coding.", "discrete.coding.", words);
        PageWords.set("beside-said", instead().map(words::say).orElseGet(() -> said(scene, words)));
    }

    private static String said(DiscreteScene scene, Catalog words) {
        return scene.state().options().view() == View.CODING ? CodeWords.said(CodingScene.of(scene), words) : "";
    }

    /** What is said instead of a plot: that it would tell what is covered, or that there are more than two outcomes. */
    private Optional<Message> instead() {
        DiscreteState now = state.now();
        View view = now.options().view();
        Optional<DiscretePanel> told = DiscretePanel.toldBy(view, now);
        if (told.isPresent()) {
            return told.map(panel -> Message.of("panel.withheld", Message.of(panel.messageKey())));
        }
        return view == View.SWEEP && now.count() != COINS
                ? Optional.of(Message.of("discrete.sweep.two"))
                : Optional.empty();
    }

    /** Makes room for what is to be painted: before anything is, since all plots get other sizes. */
    void arrange() {
        View view = state.now().options().view();
        boolean shown = instead().isEmpty();
        Browser.put(room, "away", !shown);
        Browser.put(more, "away", !shown || view == View.TERMS || view == View.SWEEP);
        Browser.put(buttons, "away", !shown || view != View.STREAM);
    }

    void paint(DiscreteScene scene, PageStyles styles, Catalog words) {
        if (instead().isEmpty()) {
            View view = scene.state().options().view();
            String unit = words.say(scene.state().unit().messageKey());
            DiscreteAxes axes = state.shownOn();
            main.describe(words.say(key(view)));
            switch (view) {
                case TERMS -> paint(SumsPicture.of(scene, axes).named("",
                        words.say("plot.axis.in", words.say("plot.axis.entropy"), unit)), List.of(), styles, words);
                case CODING -> codes(CodingScene.of(scene), styles, words);
                case STREAM -> stream(StreamScene.of(scene), styles, words);
                case SWEEP -> paint(CoinsPicture.of(scene, axes, words).named("q",
                        words.say("plot.axis.in", "KL", unit)), List.of(coin(scene)), styles, words);
            }
        }
    }

    private void paint(Plot plot, List<PageHandle<DiscreteState>> handles, PageStyles styles, Catalog words) {
        main.paint(plot, styles, handles, words);
    }

    private void codes(CodingScene coding, PageStyles styles, Catalog words) {
        String bits = words.say(InformationUnit.BITS.messageKey());
        paint(GapPicture.of(coding, state.shownOn()).named("", bits), List.of(), styles, words);
        second.paint(CodesPicture.lengths(coding, state.shownOn(), words).named("", bits), styles, List.of(), words);
        main.describe(CodeWords.gap(coding, words));
        second.describe(CodeWords.lengths(coding, words));
    }

    private void stream(StreamScene stream, PageStyles styles, Catalog words) {
        second.describe(words.say("plot.axis.cost"));
        paint(CodesPicture.lengths(stream, state.shownOn(), words).named("",
                words.say(InformationUnit.BITS.messageKey())), List.of(), styles, words);
        second.paint(CodesPicture.costs(stream, state.shownOn()).named(words.say("plot.axis.symbols"),
                words.say("plot.axis.cost")), styles, List.of(), words);
    }

    private PageHandle<DiscreteState> coin(DiscreteScene scene) {
        OutcomeProbability number = new OutcomeProbability(Side.Q, 0, state::settled);
        return new AxisHandle<>("q-1", "q", Message.of("discrete.sweep.handle", scene.state().names().getFirst()),
                number, new AxisHandle.Way<>(new Point(number.of(scene.state()),
                        scene.shown(scene.values().forward()))));
    }
}
