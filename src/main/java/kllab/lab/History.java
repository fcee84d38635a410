package kllab.lab;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import kllab.parameter.ParameterRange;
import kllab.ui.Texts;
import kllab.ui.control.Choice;
import kllab.ui.control.Setting;

/**
 * The one state of a lab, and the states it came through.
 *
 * <p>
 * Commands come as functions from state to state, on the FX thread; everything shown is derived from {@link #state()}.
 * What happens between {@link #begin()} and {@link #end()} is one gesture, and one gesture is one step of undo; a
 * command outside a gesture is a gesture of its own.
 *
 * @param <S> an immutable record with a meaningful {@code equals}
 */
public final class History<S> {
    private static final int LONGEST = 500;

    /** The states as they are shown, and without what is laid over them. */
    private final ReadOnlyObjectWrapper<S> state;
    private final ReadOnlyObjectWrapper<S> settled;
    private final ReadOnlyObjectWrapper<S> kept;
    private final ReadOnlyObjectWrapper<S> keptAtRest;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<Step<S>> past = new ArrayDeque<>();
    private final Deque<Step<S>> future = new ArrayDeque<>();
    private final BinaryOperator<S> rest;
    private final ReadOnlyObjectWrapper<Optional<S>> origin = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper gestures = new ReadOnlyIntegerWrapper();
    private boolean inGesture;
    /** True from the first change of a gesture on, also while the state is back where it began. */
    private boolean moved;
    private UnaryOperator<S> shownThrough = UnaryOperator.identity();
    private Function<S, ?> subject = Function.identity();
    private Supplier<Runnable> view = () -> () -> {
    };
    /** Shows again what was seen before the gesture. */
    private Runnable seen = view.get();

    /**
     * A state that a gesture left.
     *
     * @param state the state
     * @param view shows again what was seen of it
     */
    private record Step<S>(S state, Runnable view) {
    }

    /** A history that starts here. */
    public History(S initial) {
        this(initial, (before, now) -> now);
    }

    /**
     * A history that starts here.
     *
     * @param rest what a state becomes when a gesture ends with it, from the state before the gesture and that one; it
     *     is part of the gesture
     */
    public History(S initial, BinaryOperator<S> rest) {
        this.rest = rest;
        state = new ReadOnlyObjectWrapper<>(initial);
        settled = new ReadOnlyObjectWrapper<>(initial);
        kept = new ReadOnlyObjectWrapper<>(initial);
        keptAtRest = new ReadOnlyObjectWrapper<>(initial);
    }

    /** The state now, as it is shown. */
    public ReadOnlyObjectProperty<S> state() {
        return state.getReadOnlyProperty();
    }

    /** The state after the last whole gesture: it holds still while something is dragged. */
    public ReadOnlyObjectProperty<S> settled() {
        return settled.getReadOnlyProperty();
    }

    /** Returns the state now without what is laid over it: the one of links and of undo, which commands change. */
    public ReadOnlyObjectProperty<S> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Returns the {@link #kept} state after the last whole gesture. */
    public ReadOnlyObjectProperty<S> keptAtRest() {
        return keptAtRest.getReadOnlyProperty();
    }

    /** Shows the states otherwise than they are kept, as no step. */
    void showThrough(UnaryOperator<S> shown) {
        shownThrough = shown;
        show(state, kept);
        show(settled, keptAtRest);
    }

    private void show(ReadOnlyObjectWrapper<S> shown, ReadOnlyObjectWrapper<S> of) {
        set(shown, shownThrough.apply(of.get()));
    }

    /** Setting an equal record would still tell every listener. */
    private static <S> void set(ReadOnlyObjectWrapper<S> property, S next) {
        if (!next.equals(property.get())) {
            property.set(next);
        }
    }

    private void keep(S next) {
        set(kept, next);
        show(state, kept);
    }

    private void rest() {
        set(keptAtRest, kept.get());
        show(settled, keptAtRest);
    }

    /** The states before the gestures, the latest first; {@link #settled} tells when they are others. */
    public List<S> past() {
        return past.stream().map(Step::state).toList();
    }

    /**
     * Remembers beside each state what was seen of it, so that undo and redo bring that back too.
     *
     * @param memory remembers, beside all that is remembered already, what is seen now; its result shows that again
     */
    public void remember(Supplier<Runnable> memory) {
        Supplier<Runnable> others = view;
        view = () -> {
            Runnable rest = others.get();
            Runnable one = memory.get();
            return () -> {
                rest.run();
                one.run();
            };
        };
    }

    /**
     * Derives a value from the state and the {@link #origin} of the gesture: it is computed once for any number of
     * changes before it is read.
     */
    public <T> ObservableValue<T> derive(BiFunction<S, Optional<S>, T> compute) {
        return Bindings.createObjectBinding(() -> compute.apply(state.get(), origin.get()), state, origin);
    }

    /** Tells what of a state gestures are about; others leave the {@link #origin} alone. */
    public void about(Function<S, ?> part) {
        subject = part;
    }

    /**
     * Returns the state in which the gesture began that is under way, or else the last one; none after undo, and when
     * it was dismissed.
     */
    public ReadOnlyObjectProperty<Optional<S>> origin() {
        return origin.getReadOnlyProperty();
    }

    /** Forgets where the last gesture began; tells whether it was another state than the present one. */
    public boolean dismissOrigin() {
        boolean differs = origin.get().filter(from -> !subject.apply(from).equals(subject.apply(state.get())))
                .isPresent();
        if (origin.get().isPresent()) {
            origin.set(Optional.empty());
        }
        return differs;
    }

    /**
     * Takes the origin away for as long as something is made that shows the state alone.
     *
     * @return brings the origin back
     */
    public Runnable suspendOrigin() {
        Optional<S> from = origin.get();
        origin.set(Optional.empty());
        return () -> origin.set(from);
    }

    /** Is true if there is a gesture to undo. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Is true if there is a gesture to redo. */
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** The number of gestures that have ended, also of those that came back to where they began. */
    public ReadOnlyIntegerProperty gestures() {
        return gestures.getReadOnlyProperty();
    }

    /** Returns true at the start: no gesture led here, and none leads on. */
    public boolean isStart() {
        return past.isEmpty() && future.isEmpty();
    }

    /** Carries out a command; a state equal to the present one changes nothing. */
    public void update(UnaryOperator<S> command) {
        S next = command.apply(kept.get());
        if (!next.equals(kept.get())) {
            if (!moved) {
                moved = true;
                seen = view.get();
            }
            noteOrigin(next);
            keep(next);
        }
        if (!inGesture) {
            settle();
        }
    }

    private void noteOrigin(S next) {
        S start = keptAtRest.get();
        if (!subject.apply(next).equals(subject.apply(start)) && !Optional.of(start).equals(origin.get())) {
            origin.set(Optional.of(start));
        }
    }

    /** A number of the state that controls set, with gestures of their own. */
    public Setting setting(ParameterRange range, Function<S, Double> of, BiFunction<S, Double, S> with) {
        return new Setting(range, state().map(of), value -> update(now -> with.apply(now, value)), this::begin,
                this::end);
    }

    /** A thing of the state that controls choose; its names are a family of messages, such as {@code fit.view.}. */
    public <E extends Enum<E>> Choice<E> choice(List<E> choices, Function<S, E> of, BiFunction<S, E, S> with,
            String family, Texts texts) {
        return Choice.of(choices, state().map(of), chosen -> update(now -> with.apply(now, chosen)), family, texts);
    }

    /** Returns true between the beginning and the end of a gesture. */
    public boolean isInGesture() {
        return inGesture;
    }

    /** Begins a gesture; one that is under way is ended first. */
    public void begin() {
        end();
        inGesture = true;
    }

    /** Ends the gesture, if one is under way. */
    public void end() {
        inGesture = false;
        settle();
    }

    /**
     * Carries out a command on this and every other state, as no step: neither undo nor redo leads to where it was not
     * carried out.
     */
    public void amend(UnaryOperator<S> command) {
        S now = command.apply(kept.get());
        S rested = command.apply(keptAtRest.get());
        amend(past, command, rested);
        amend(future, command, rested);
        keep(now);
        set(keptAtRest, rested);
        show(settled, keptAtRest);
        tellReach();
    }

    /** States that have become equal are one: a step of undo that changes nothing looks broken. */
    private static <S> void amend(Deque<Step<S>> steps, UnaryOperator<S> command, S first) {
        List<Step<S>> amended = steps.stream().map(step -> new Step<>(command.apply(step.state), step.view)).toList();
        steps.clear();
        S last = first;
        for (Step<S> each : amended) {
            if (!each.state.equals(last)) {
                steps.addLast(each);
            }
            last = each.state;
        }
    }

    /** Goes back before the last gesture, if there is one. */
    public void undo() {
        end();
        travel(past, future);
    }

    /** Goes forward over the gesture undone last, if there is one. */
    public void redo() {
        end();
        travel(future, past);
    }

    /** Forgets everything and starts here. */
    public void restart(S initial) {
        past.clear();
        future.clear();
        arrive(initial);
    }

    private void travel(Deque<Step<S>> from, Deque<Step<S>> to) {
        if (!from.isEmpty()) {
            to.push(new Step<>(kept.get(), view.get()));
            Step<S> there = from.pop();
            arrive(there.state);
            there.view.run();
        }
    }

    private void arrive(S there) {
        // Controls may answer with the value that they now show; such a command must not settle halfway.
        inGesture = true;
        origin.set(Optional.empty());
        keep(there);
        inGesture = false;
        moved = false;
        rest();
        tellReach();
    }

    private void settle() {
        if (!keptAtRest.get().equals(kept.get())) {
            keep(rest.apply(keptAtRest.get(), kept.get()));
            past.push(new Step<>(keptAtRest.get(), seen));
            if (past.size() > LONGEST) {
                past.removeLast();
            }
            future.clear();
            rest();
            tellReach();
        }
        if (moved) {
            moved = false;
            gestures.set(gestures.get() + 1);
        }
    }

    private void tellReach() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
