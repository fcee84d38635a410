package kllab.ui.live;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/**
 * The answer to the latest question, which may take longer than a frame.
 *
 * <p>
 * The first step is taken at once, so that a short answer is there with its question. The others are taken on a worker,
 * and each is published when it is there: until the first of them the old answer stays. A question that is no longer
 * the latest is dropped after the step that it is at.
 *
 * @param <Q> the question, an immutable record with a meaningful {@code equals}
 * @param <A> the answer, a snapshot that never changes
 */
public final class LatestAnswer<Q, A> {
    private final Steps<Q, A> steps;
    private final Executor worker;
    private final ReadOnlyObjectWrapper<A> shown;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * How a question is answered: a pure function, one step after the other.
     *
     * @param <Q> the question
     * @param <A> the answer
     */
    public interface Steps<Q, A> {
        /**
         * The answer one step on, in no more than a part of a frame.
         *
         * @param question what is asked
         * @param last where an answer, perhaps to another question, had come to; null for none
         */
        A next(Q question, @Nullable A last);

        /** Whether the answer is the whole answer to the question. */
        boolean isWhole(Q question, A answer);
    }

    /** Answers on a worker of its own, which ends when it has nothing to do. */
    public LatestAnswer(ObservableValue<Q> question, Steps<Q, A> steps) {
        this(question, steps, worker());
    }

    /** Answers on a given worker. */
    LatestAnswer(ObservableValue<Q> question, Steps<Q, A> steps, Executor worker) {
        this.steps = steps;
        this.worker = worker;
        shown = new ReadOnlyObjectWrapper<>(steps.next(question.getValue(), null));
        question.subscribe(this::ask);
    }

    /** The answer as far as it is known. */
    public ReadOnlyObjectProperty<A> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there is more to come. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    private void ask(Q question) {
        int number = asked.incrementAndGet();
        A last = shown.get();
        A first = steps.isWhole(question, last) ? last : steps.next(question, last);
        shown.set(first);
        boolean more = !steps.isWhole(question, first);
        working.set(more);
        if (more) {
            worker.execute(() -> goOn(number, question, first));
        }
    }

    private void goOn(int number, Q question, A first) {
        A answer = first;
        while (asked.get() == number && !steps.isWhole(question, answer)) {
            answer = steps.next(question, answer);
            A known = answer;
            Platform.runLater(() -> publish(number, question, known));
        }
    }

    private void publish(int number, Q question, A known) {
        if (asked.get() == number) {
            shown.set(known);
            working.set(!steps.isWhole(question, known));
        }
    }

    private static Executor worker() {
        ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("answers").factory());
        worker.allowCoreThreadTimeOut(true);
        return worker;
    }
}
