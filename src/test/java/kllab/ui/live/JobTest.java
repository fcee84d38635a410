package kllab.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.live.Job.Schedule;
import kllab.ui.live.Outcome.Cancelled;
import kllab.ui.live.Outcome.Done;
import kllab.ui.live.Outcome.Failed;
import kllab.ui.live.Outcome.Part;
import kllab.ui.live.Outcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work whose worker and whose frames are the test itself. */
class JobTest {
    /** What the worker has been given and has not done. */
    private final Deque<Runnable> given = new ArrayDeque<>();
    /** What is to be done in the next frame. */
    private final Deque<Runnable> next = new ArrayDeque<>();
    private final Schedule schedule = new Schedule(given::add, next::add);
    private final List<Integer> computed = new ArrayList<>();
    private final List<Outcome<String>> seen = new ArrayList<>();
    private final List<Throwable> reported = new ArrayList<>();
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final Job<Integer, String> job = new Job<Integer, String>(schedule, (request, control) -> {
        computed.add(request);
        return "of " + request;
    }, seen::add).whileShown(shown);

    @BeforeEach
    void listenToFaults() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> reported.add(fault));
    }

    @AfterEach
    void listenNoMore() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    private void work() {
        while (!given.isEmpty()) {
            given.remove().run();
        }
    }

    /** A frame, which does what was asked for before it began. */
    private void frame() {
        List<Runnable> tasks = new ArrayList<>(next);
        next.clear();
        tasks.forEach(Runnable::run);
    }

    private Job<Integer, String> job(Job.Work<Integer, String> work) {
        return new Job<>(schedule, work, seen::add);
    }

    @Test
    void aResultIsPublishedInTheNextFrame() {
        job.request(1);
        assertTrue(job.working().get());
        assertEquals(List.of(), computed);
        work();
        assertEquals(List.of(), seen);
        assertTrue(job.working().get());
        frame();
        assertEquals(List.of(new Done<>("of 1")), seen);
        assertFalse(job.working().get());
        assertEquals(1, job.progress().get());
    }

    @Test
    void theNewestRequestWinsAndTheOthersAreNotEvenComputed() {
        job.request(1);
        job.request(2);
        job.request(3);
        work();
        frame();
        assertEquals(List.of(3), computed);
        assertEquals(List.of(new Done<>("of 3")), seen);
    }

    @Test
    void whatWasComputedForAnOlderRequestIsNotPublished() {
        job.request(1);
        work();
        job.request(2);
        frame();
        assertEquals(List.of(), seen);
        assertTrue(job.working().get());
        work();
        frame();
        assertEquals(List.of(new Done<>("of 2")), seen);
    }

    @Test
    void aJobThatFollowsShowsWhatHadBegunOnTheWayToTheNewest() {
        List<Boolean> wanted = new ArrayList<>();
        Job<Integer, String> following = new Job<Integer, String>(schedule.inTurn(), (request, control) -> {
            wanted.add(control.isWanted());
            return "of " + request;
        }, seen::add).whileShown(shown);
        following.request(1);
        work();
        following.request(2);
        frame();
        assertEquals(List.of(new Done<>("of 1")), seen);
        assertTrue(following.working().get());
        work();
        frame();
        assertEquals(List.of(new Done<>("of 1"), new Done<>("of 2")), seen);
        assertFalse(following.working().get());
        assertEquals(List.of(true, true), wanted);
    }

    @Test
    void aJobThatFollowsDropsWhatHadBegunWhenItIsHiddenOrCancelled() {
        Job<Integer, String> following = new Job<Integer, String>(schedule.inTurn(),
                (request, control) -> "of " + request, seen::add).whileShown(shown);
        following.request(1);
        work();
        following.request(2);
        shown.set(false);
        frame();
        assertEquals(List.of(), seen);
        shown.set(true);
        work();
        frame();
        assertEquals(List.of(new Done<>("of 2")), seen);
        following.request(3);
        work();
        following.request(4);
        following.cancel();
        frame();
        work();
        frame();
        assertEquals(List.of(new Done<>("of 2"), new Cancelled<>()), seen);
        assertFalse(following.working().get());
    }

    @Test
    void workIsToldThatItIsOutdated() {
        List<Boolean> wanted = new ArrayList<>();
        List<Job<Integer, String>> self = new ArrayList<>();
        self.add(job((request, control) -> {
            wanted.add(control.isWanted());
            if (request == 1) {
                self.getFirst().request(2);
            }
            wanted.add(control.isWanted());
            return "";
        }));
        self.getFirst().request(1);
        work();
        assertEquals(List.of(true, false, true, true), wanted);
    }

    @Test
    void ofSeveralPartsInAFrameOnlyTheLastIsSeen() {
        List<Runnable> moments = new ArrayList<>();
        Job<Integer, String> counting = job((request, control) -> {
            control.publish("a");
            control.publish("b");
            moments.forEach(Runnable::run);
            control.publish("c");
            control.publish("d");
            return "e";
        });
        moments.add(this::frame);
        counting.request(1);
        work();
        assertEquals(List.of(new Part<>("b")), seen);
        assertTrue(counting.working().get());
        frame();
        assertEquals(List.of(new Part<>("b"), new Done<>("e")), seen);
        assertFalse(counting.working().get());
    }

    @Test
    void aPartThatWasNotSeenOutlivesProgressToldAfterIt() {
        Job<Integer, String> halfway = job((request, control) -> {
            control.publish("a");
            control.progress(0.5);
            frame();
            return "b";
        });
        List<Number> progress = new ArrayList<>();
        halfway.progress().subscribe(now -> {
            progress.add(now);
        });
        halfway.request(1);
        work();
        frame();
        assertEquals(List.of(new Part<>("a"), new Done<>("b")), seen);
        assertEquals(List.of(0.0, 0.5, 1.0), progress);
    }

    @Test
    void progressBeginsAnewWithARequest() {
        job.request(1);
        work();
        frame();
        job.request(2);
        assertEquals(0, job.progress().get());
    }

    @Test
    void whatIsCancelledIsNeitherComputedNorPublished() {
        job.request(1);
        job.cancel();
        assertFalse(job.working().get());
        work();
        frame();
        assertEquals(List.of(), computed);
        job.request(2);
        work();
        job.cancel();
        frame();
        assertEquals(List.of(new Cancelled<>(), new Cancelled<>()), seen);
    }

    @Test
    void thatItWasCancelledIsToldOnceTheWorkHasEnded() {
        List<Job<Integer, String>> self = new ArrayList<>();
        List<Outcome<String>> before = new ArrayList<>();
        self.add(job((request, control) -> {
            self.getFirst().cancel();
            frame();
            before.addAll(seen);
            return "";
        }));
        self.getFirst().request(1);
        work();
        assertEquals(List.of(), before);
        frame();
        assertEquals(List.of(new Cancelled<>()), seen);
    }

    @Test
    void whoAsksAnewHearsNothingOfWhatWasCancelled() {
        job.request(1);
        job.cancel();
        job.request(2);
        work();
        frame();
        assertEquals(List.of(new Done<>("of 2")), seen);
    }

    @Test
    void cancellingNothingIsNoOutcome() {
        job.request(1);
        work();
        frame();
        job.cancel();
        frame();
        assertEquals(List.of(new Done<>("of 1")), seen);
    }

    @Test
    void workThatEndsBecauseItWasCancelledIsNoFailure() {
        List<Job<Integer, String>> self = new ArrayList<>();
        self.add(job((request, control) -> {
            self.getFirst().cancel();
            control.requireWanted();
            return "";
        }));
        self.getFirst().request(1);
        work();
        frame();
        assertEquals(List.of(new Cancelled<>()), seen);
        assertEquals(List.of(), reported);
    }

    @Test
    void aRefusalIsAnOutcomeAndNoFailure() {
        Message reason = Message.of("window.copied", "a link");
        Job<Integer, String> refusing = job((request, control) -> {
            throw new BadInput(reason);
        });
        refusing.request(1);
        work();
        frame();
        assertEquals(List.of(new Refused<>(reason)), seen);
        assertFalse(refusing.working().get());
        assertEquals(List.of(), reported);
    }

    @Test
    void aStepThatThrowsEndsTheWorkAndIsReportedOnce() {
        Error fault = new StackOverflowError("of the test");
        Job<Integer, String> failing = job((request, control) -> {
            control.publish("half");
            throw fault;
        });
        failing.request(1);
        work();
        // At once: when a window closes there is no further frame.
        assertEquals(List.of(fault), reported);
        frame();
        assertEquals(List.of(new Failed<>(fault)), seen);
        assertFalse(failing.working().get());
        assertEquals(List.of(fault), reported);
    }

    @Test
    void afterAFailureTheNextRequestIsMet() {
        Job<Integer, String> picky = job((request, control) -> String.valueOf(10 / request));
        picky.request(0);
        work();
        frame();
        picky.request(5);
        work();
        frame();
        assertEquals(new Done<>("2"), seen.getLast());
    }

    @Test
    void aWorkerThatTakesNothingIsAFailure() {
        RuntimeException full = new RejectedExecutionException("full");
        Job<Integer, String> lost = new Job<>(new Schedule(task -> {
            throw full;
        }, next::add), (request, control) -> "", seen::add);
        lost.request(1);
        frame();
        assertEquals(List.of(new Failed<>(full)), seen);
        assertFalse(lost.working().get());
    }

    @Test
    void aJobThatIsHiddenSleepsAndTakesTheNewestRequestWhenItIsShown() {
        shown.set(false);
        job.request(1);
        job.request(2);
        assertTrue(given.isEmpty());
        assertTrue(job.working().get());
        shown.set(true);
        work();
        frame();
        assertEquals(List.of(2), computed);
        assertEquals(List.of(new Done<>("of 2")), seen);
    }

    @Test
    void whatIsHiddenBeforeItIsPublishedIsPublishedWhenItIsShown() {
        job.request(1);
        work();
        shown.set(false);
        frame();
        assertEquals(List.of(), seen);
        shown.set(true);
        work();
        frame();
        assertEquals(List.of(new Done<>("of 1")), seen);
    }

    @Test
    void whatHasBeenPublishedIsNotComputedAgainWhenItIsShownAgain() {
        job.request(1);
        work();
        frame();
        shown.set(false);
        shown.set(true);
        work();
        assertEquals(List.of(1), computed);
        assertFalse(job.working().get());
    }

    @Test
    void whatIsCancelledAsleepStaysUndone() {
        shown.set(false);
        job.request(1);
        job.cancel();
        shown.set(true);
        work();
        frame();
        assertEquals(List.of(), computed);
        assertEquals(List.of(new Cancelled<>()), seen);
    }

    /** Something that is open, such as a watch of a folder. */
    private static final class Open implements AutoCloseable {
        private int closed;

        @Override
        public void close() {
            closed++;
        }
    }

    @Test
    void aResultThatIsDroppedIsClosedAndOneThatIsPublishedIsNot() {
        List<Open> opened = new ArrayList<>();
        List<Outcome<Open>> published = new ArrayList<>();
        Job<Integer, Open> opening = new Job<>(schedule, (request, control) -> {
            opened.add(new Open());
            return opened.getLast();
        }, published::add);
        opening.request(1);
        work();
        opening.request(2);
        frame();
        work();
        frame();
        assertEquals(List.of(1, 0), opened.stream().map(each -> each.closed).toList());
        assertEquals(List.of(new Done<>(opened.getLast())), published);
    }

    @Test
    void aJobThatIsClosedPublishesNothingAnyMore() {
        job.request(1);
        work();
        job.close();
        frame();
        job.request(2);
        assertFalse(job.working().get());
        work();
        frame();
        assertEquals(List.of(), seen);
        assertEquals(List.of(1), computed);
    }

    @Test
    void aJobThatIsClosedIsForgottenByWhatShowedIt() {
        Job<Integer, String> closed = job((request, control) -> "").whileShown(shown);
        closed.request(1);
        given.clear();
        closed.close();
        assertFalse(closed.working().get());
        WeakReference<Object> trace = new WeakReference<>(closed);
        closed = null;
        for (int i = 0; i < 100 && trace.get() != null; i++) {
            System.gc();
        }
        assertNull(trace.get());
    }
}
