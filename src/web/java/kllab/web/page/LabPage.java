package kllab.web.page;

import java.util.List;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.Preset;
import kllab.lab.ScreenOptions;
import kllab.lab.axes.LabAxes;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.web.control.PageInputs;
import kllab.web.paint.PageStyles;
import kllab.web.state.PageState;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A lab on the page: its state with what was before it, its inputs and its options. What it looks like is said by each
 * lab.
 *
 * @param <S> the state
 * @param <A> the axes
 */
public abstract class LabPage<S extends ScreenOptions.State<S>, A extends LabAxes<A>> {
    private final PageLab<S, A> lab;
    private final PageState<S, A> state;
    private final PageInputs<S> inputs;

    /**
     * A lab in its first state.
     *
     * @param host the page around it
     * @param lab which one
     */
    protected LabPage(PageHost host, PageLab<S, A> lab) {
        this.lab = lab;
        state = new PageState<>(lab.links(), lab.rule(), this::atRest, host::ask);
        inputs = new PageInputs<>(state, host::refuse);
        lab.options().forEach(each -> each.listen(state));
    }

    /** Returns a node of the page. */
    protected static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    /** Returns its state. */
    protected final PageState<S, A> state() {
        return state;
    }

    /** Returns its inputs. */
    protected final PageInputs<S> inputs() {
        return inputs;
    }

    /** Returns what a state becomes after a gesture, from the one before it. */
    protected S atRest(S now, S before) {
        return now;
    }

    /** Returns a state with a preset. */
    protected abstract S with(S now, Preset preset);

    /** Returns a state with p and q in each other's place. */
    protected abstract S swapped(S now);

    /** Returns true if p and q can be swapped. */
    protected boolean canSwap(S now) {
        return true;
    }

    /** Returns the name of what p is compared with. */
    protected String nameOfQ(S now) {
        return "q";
    }

    /** Returns true unless a state shows what a page does not have. */
    protected abstract boolean hasAll(S now);

    /** Returns the sentence that says a state. */
    protected abstract String summary(S now, Catalog words);

    /** Returns what it reads out of what it painted last. */
    protected abstract PageReadout readout();

    /** Lets what moves by itself in its plots go on; returns true if there is more to come. */
    protected abstract boolean moves(double millis);

    /** Paints its plots, before anything else of a state is shown. */
    protected abstract void paint(Catalog words, PageStyles styles);

    /** Begins anew at a state that no gesture led to. */
    protected void begin() {
    }

    /** Shows what it has besides plots, inputs, options and what all labs have. */
    protected abstract void showRest(Catalog words);

    /** Lets what moves by itself go on; returns true if there is more to come. */
    final boolean frame(double millis) {
        return state.axes().frame(millis) | moves(millis);
    }

    final void show(Catalog words, PageStyles styles) {
        // Paints first: a browser that is asked for sizes after words were set lays everything out once more.
        paint(words, styles);
        inputs.show(state.now(), words);
        lab.options().forEach(each -> each.show(state.now(), words));
        showRest(words);
    }

    final String name() {
        return lab.links().name();
    }

    final PageState<S, A> history() {
        return state;
    }

    final List<? extends Hiding.Panel> panels() {
        return lab.panels();
    }

    final Hidden hidden() {
        return state.now().hidden();
    }

    /**
     * Shows the state of a link.
     *
     * @throws BadInput if there is none; what was there stays
     */
    final void open(Link link) throws BadInput {
        state.open(link);
        begin();
    }

    /** Lets a layer hide more of it, and show less, than its state does. */
    final void lay(PageLayer layer) {
        state.lay(now -> now.withHidden(layer.over(now.hidden(), lab.panels())));
    }

    final void uncover(String panel) {
        state.step(now -> now.withHidden(now.hidden().showing(panel)));
    }

    final boolean canSwap() {
        return canSwap(state.now());
    }

    final String nameOfQ() {
        return nameOfQ(state.now());
    }

    final InformationUnit unit() {
        return state.now().unit();
    }

    final void setUnit(InformationUnit unit) {
        state.step(now -> now.withUnit(unit));
    }

    /** Returns the presets of what is shown. */
    protected List<Preset> presets() {
        return Preset.all(name() + ".preset.");
    }

    final void take(Preset preset) {
        state.step(now -> with(now, preset));
    }

    final void swap() {
        state.step(this::swapped);
    }

    final void reset() {
        state.step(now -> lab.links().initial());
    }

    final boolean isWhole() {
        return hasAll(state.now());
    }

    final boolean isAtRest() {
        return state.now().equals(state.settled());
    }

    final String summary(Catalog words) {
        return summary(state.now(), words);
    }
}
