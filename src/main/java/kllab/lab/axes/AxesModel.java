package kllab.lab.axes;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import kllab.plot.Axis;
import kllab.ui.live.FrameLoop;

/**
 * The axes of a lab as they are shown, which follow its state.
 *
 * <p>
 * In a gesture an axis grows to its next tick as soon as something would be cut, and never shrinks; one along which a
 * handle is dragged grows only when the pointer is at its edge. After a gesture the axes ease to where they rest. Ends
 * that the state prescribes stand whatever is shown.
 *
 * @param <S> the state
 * @param <A> the axes
 */
public final class AxesModel<S, A extends LabAxes<A>> {
    private static final double EASE_NANOS = Duration.ofMillis(250).toNanos();

    private final AxesRule<S, A> rule;
    private final ObservableValue<S> state;
    private final ReadOnlyObjectWrapper<A> shown;
    private final FrameLoop loop = new FrameLoop(this::frame);
    private BooleanSupplier isStill = () -> true;
    private Set<Integer> dragged = Set.of();
    /** The axes when the drag began, against which its speed is measured. */
    private A begun;
    /** The shortest axes that cut nothing of the settled state. */
    private List<Axis> neededAtRest;
    private A from;
    private A to;
    private long since;

    /**
     * Axes that show all of the state.
     *
     * @param state changes at every step of a gesture
     * @param settled changes after a gesture
     * @param gestures changes after a gesture, also after one that came back to where it began
     */
    public AxesModel(AxesRule<S, A> rule, ObservableValue<S> state, ObservableValue<S> settled,
            Observable gestures) {
        this.rule = rule;
        this.state = state;
        A fit = rule.prescribed(rule.fit(List.of(state.getValue())), state.getValue());
        shown = new ReadOnlyObjectWrapper<>(fit);
        begun = fit;
        neededAtRest = rule.needed(settled.getValue());
        from = fit;
        to = fit;
        state.subscribe((before, now) -> follow(now));
        settled.subscribe((before, now) -> {
            rest(before, now);
            neededAtRest = rule.needed(now);
        });
        gestures.subscribe(() -> rest(settled.getValue(), settled.getValue()));
    }

    /** The axes that are shown. */
    public ReadOnlyObjectProperty<A> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The axes that are shown now. */
    public A now() {
        return shown.get();
    }

    /** Returns true while they are on the way to where they rest. */
    public boolean isMoving() {
        return loop.isRunning();
    }

    /** Lets the axes move where a node is shown, unless motion is to be reduced; without a node they jump. */
    public void moveIn(Node node) {
        isStill = () -> node.getScene() == null || node.getScene().getPreferences().isReducedMotion();
    }

    /** Shows other values, as a person asks who zooms. */
    public void show(A other) {
        jump(rule.rested(rule.prescribed(other, state.getValue()), state.getValue()));
    }

    /** Shows all of some states, of which the first is the present one. */
    public void fit(List<S> states) {
        jump(rule.prescribed(rule.fit(states), states.getFirst()));
    }

    /** Shows everything there is to see. */
    public void fit() {
        fit(List.of(state.getValue()));
    }

    /** Remembers what is shown: the result shows it again. */
    public Runnable memory() {
        A now = to;
        return () -> jump(rule.prescribed(now, state.getValue()));
    }

    /** The axes that a person can hold and type in a state. */
    List<ShownAxis<S>> adjustable(S of) {
        return rule.adjustable(of).stream().map(each -> new ShownAxis<>(this, each)).toList();
    }

    AxesRule<S, A> rule() {
        return rule;
    }

    /** The name of an axis in links; empty if states prescribe no ends. */
    String name(int index) {
        List<String> names = rule.typed().names();
        return index < names.size() ? names.get(index) : "";
    }

    /** An axis as it rests. */
    Axis resting(int index) {
        return to.axes().get(index);
    }

    ObservableValue<S> state() {
        return state;
    }

    /** The axes of a plot: its x axis, and those of its subplots from top to bottom, by their places. */
    public PlotView<S, A> of(int x, Integer... ys) {
        return new PlotView<>(this, x, List.of(ys));
    }

    /** Begins a drag along some axes: they do not grow by themselves. */
    void grab(Set<Integer> along) {
        dragged = along;
        begun = shown.get();
    }

    /** The axes that are dragged along. */
    Set<Integer> dragged() {
        return dragged;
    }

    /** Ends a drag. */
    void release() {
        dragged = Set.of();
    }

    /**
     * Shows more at one end of an axis that is dragged along.
     *
     * @param by how much, in lengths of the axis when the drag began; below 0 at the lower end
     */
    void stretch(int index, double by) {
        double part = by * begun.axes().get(index).size() / now().axes().get(index).size();
        A longer = rule.stretched(now(), index, part);
        if (!longer.equals(now())) {
            jump(rule.prescribed(longer, state.getValue()));
        }
    }

    private void follow(S now) {
        loop.stop();
        jump(rule.prescribed(rule.grown(shown.get(), neededAtRest, now, dragged), now));
    }

    private void rest(S before, S now) {
        A rest = rule.rested(rule.prescribed(rule.after(to, before, now), now), now);
        if (rest.equals(to) && loop.isRunning()) {
            return;
        }
        if (isStill.getAsBoolean() || rest.equals(shown.get())) {
            jump(rest);
            return;
        }
        from = shown.get();
        to = rest;
        since = System.nanoTime();
        loop.start();
    }

    private void jump(A next) {
        loop.stop();
        to = next;
        // Setting equal axes would still tell every listener.
        if (!next.equals(shown.get())) {
            shown.set(next);
        }
    }

    private void frame() {
        double part = (System.nanoTime() - since) / EASE_NANOS;
        if (part >= 1 || isStill.getAsBoolean()) {
            loop.stop();
            shown.set(to);
            return;
        }
        // Slow at both ends.
        double eased = part * part * (3 - 2 * part);
        shown.set(to.merged(from.axes(), (end, start) -> start.towards(end, eased)));
    }
}
