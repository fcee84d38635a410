package kllab.web.discrete;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kllab.lab.Side;
import kllab.lab.discrete.model.CodingScene;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteOptions.View;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.views.CodesPicture;
import kllab.lab.discrete.views.CoinsPicture;
import kllab.lab.discrete.views.GapPicture;
import kllab.lab.discrete.views.SumsPicture;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.page.Browser;
import kllab.web.page.PageHandle;
import kllab.web.page.PagePlot;
import kllab.web.page.PageState;
import kllab.web.page.PageStyles;
import kllab.web.page.PageWords;
import kllab.web.page.PlotAxis;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The plots beside the bars, one view of which is shown: entropies, codes, or the curves of two coins. */
final class BesidePlots {
    /** Those that the page has. */
    private static final List<View> VIEWS = List.of(View.TERMS, View.CODING, View.SWEEP);
    private static final int COINS = 2;

    private final PageState<DiscreteState, DiscreteAxes> state;
    private final HTMLElement room = HTMLDocument.current().getElementById("beside");
    private final HTMLElement more = HTMLDocument.current().getElementById("lengths");
    private final HTMLSelectElement list = (HTMLSelectElement) HTMLDocument.current().getElementById("view");
    private final PagePlot<DiscreteState> main;
    private final PagePlot<DiscreteState> lengths;

    BesidePlots(PageState<DiscreteState, DiscreteAxes> state) {
        this.state = state;
        main = new PagePlot<>(room, state, PlotAxis.FIXED);
        lengths = new PagePlot<>(more, state, PlotAxis.FIXED);
        list.addEventListener("change", event -> state.step(
                now -> now.withOptions(now.options().withView(VIEWS.get(list.getSelectedIndex())))));
    }

    /** Returns true if the page has the view that a state shows. */
    static boolean has(DiscreteState now) {
        return VIEWS.contains(now.options().view());
    }

    private static String key(View view) {
        return "discrete.view." + view.name().toLowerCase(Locale.ROOT);
    }

    boolean frame(double millis) {
        return main.frame(millis);
    }

    /** Shows which view it is, and what is said where there is no plot. */
    void show(Catalog words) {
        PageWords.choices(list, VIEWS.stream().map(BesidePlots::key).toList(), words);
        list.setSelectedIndex(VIEWS.indexOf(state.now().options().view()));
        Browser.set(list, "aria-label", words.say(DiscretePanel.SECOND_PLOT.messageKey()));
        PageWords.set("withheld", instead().map(words::say).orElse(""));
    }

    /** What is said instead of a plot: that it would tell what is covered, or that the curves are those of two coins. */
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
        Browser.put(room, "away", !isShown());
        Browser.put(more, "away", !isShown() || !isCoding());
    }

    private boolean isShown() {
        return has(state.now()) && instead().isEmpty();
    }

    private boolean isCoding() {
        return state.now().options().view() == View.CODING;
    }

    void paint(DiscreteScene scene, PageStyles styles, Catalog words) {
        DiscreteAxes axes = state.shownOn();
        View view = scene.state().options().view();
        if (isShown()) {
            main.describe(words.say(key(view)));
            main.paint(picture(scene, axes, words), styles, view == View.SWEEP ? List.of(coin(scene)) : List.of(),
                    words);
        }
        if (isShown() && isCoding()) {
            lengths.describe(words.say("discrete.codes.p-bar"));
            lengths.paint(CodesPicture.lengths(CodingScene.of(scene), axes, words).named("",
                    words.say(InformationUnit.BITS.messageKey())), styles, List.of(), words);
        }
    }

    private static Plot picture(DiscreteScene scene, DiscreteAxes axes, Catalog words) {
        String unit = words.say(scene.state().unit().messageKey());
        return switch (scene.state().options().view()) {
            case CODING -> GapPicture.of(CodingScene.of(scene), axes).named("",
                    words.say(InformationUnit.BITS.messageKey()));
            case SWEEP -> CoinsPicture.of(scene, axes, words).named("q", words.say("plot.axis.in", "KL", unit));
            default -> SumsPicture.of(scene, axes).named("",
                    words.say("plot.axis.in", words.say("plot.axis.entropy"), unit));
        };
    }

    private PageHandle<DiscreteState> coin(DiscreteScene scene) {
        OutcomeProbability number = new OutcomeProbability(Side.Q, 0, state::settled);
        return new PageHandle<>("q-1", "q", Message.of("discrete.sweep.handle", scene.state().names().getFirst()),
                number, new PageHandle.Way<>(new Point(number.of(scene.state()),
                        scene.shown(scene.values().forward()))));
    }
}
