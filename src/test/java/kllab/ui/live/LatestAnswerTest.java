package kllab.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
class LatestAnswerTest {
    /** A question is a number to count to, from another number, one a step; it notes each step it takes. */
    private static final class Counting implements LatestAnswer.Steps<Integer, String> {
        private final List<String> taken = new ArrayList<>();

        @Override
        public String next(Integer goal, @Nullable String last) {
            String now = last != null && last.startsWith(goal + ":") ? last + "." : goal + ":.";
            taken.add(now);
            return now;
        }

        @Override
        public boolean isWhole(Integer goal, String answer) {
            return answer.equals(goal + ":" + ".".repeat(goal));
        }
    }

    private final ObjectProperty<Integer> question = new SimpleObjectProperty<>(1);
    private final Counting counting = new Counting();
    /** What the worker has been given, to be done when the test says. */
    private final Deque<Runnable> given = new ArrayDeque<>();
    private LatestAnswer<Integer, String> answer;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void ask() {
        answer = new LatestAnswer<>(question, counting, given::add);
    }

    private void work() {
        while (!given.isEmpty()) {
            given.remove().run();
        }
    }

    private String shown() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> answer.shown().get());
    }

    @Test
    void aShortAnswerIsThereWithItsQuestionAndTheWorkerRests() {
        assertEquals("1:.", answer.shown().get());
        assertFalse(answer.working().get());
        assertTrue(given.isEmpty());
    }

    @Test
    void ofALongAnswerTheFirstStepIsThereAtOnceAndTheOthersComeFromTheWorker() {
        question.set(3);
        assertEquals("3:.", answer.shown().get());
        assertTrue(answer.working().get());
        work();
        assertEquals("3:...", shown());
        assertFalse(answer.working().get());
    }

    @Test
    void aQuestionThatIsNoLongerTheLatestIsDroppedAndNeverShown() {
        List<String> seen = new ArrayList<>();
        answer.shown().subscribe(each -> {
            seen.add(each);
        });
        question.set(5);
        question.set(2);
        counting.taken.clear();
        work();
        assertEquals("2:..", shown());
        assertEquals(List.of("2:.."), counting.taken);
        assertEquals(List.of("1:.", "5:.", "2:.", "2:.."), seen);
    }

    @Test
    void aStepThatWasTakenForAnOlderQuestionIsNotPublished() {
        question.set(4);
        Runnable old = given.remove();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            // The worker is done before the FX thread hears of it, and by then somebody has asked anew.
            old.run();
            question.set(1);
            return null;
        });
        assertEquals("1:.", shown());
        assertFalse(answer.working().get());
    }

    @Test
    void anEqualQuestionIsNoNewOne() {
        question.set(3);
        work();
        shown();
        counting.taken.clear();
        question.set(Integer.valueOf("3"));
        assertEquals(List.of(), counting.taken);
    }

    @Test
    void itsOwnWorkerIsAnotherThreadThatKeepsNoProcessAlive() throws Exception {
        List<Thread> threads = java.util.Collections.synchronizedList(new ArrayList<>());
        LatestAnswer<Integer, Integer> own = new LatestAnswer<>(question, new LatestAnswer.Steps<>() {
            @Override
            public Integer next(Integer goal, @Nullable Integer last) {
                threads.add(Thread.currentThread());
                return last == null || last > goal ? 1 : last + 1;
            }

            @Override
            public boolean isWhole(Integer goal, Integer last) {
                return goal.equals(last);
            }
        });
        question.set(3);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> own.shown().get() == 3);
        assertNotEquals(Thread.currentThread(), threads.getLast());
        assertTrue(threads.getLast().isDaemon());
    }
}
