package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javafx.scene.Scene;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
class PlayTest {
    private static final Play.Count<Integer> TO_A_HUNDRED = new Play.Count<>(state -> state, (state, count) -> count,
            100);

    private final History<Integer> history = new History<>(0);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Returns a play whose node is in no window, where nobody sees it move. */
    private Play<Integer> unseen() {
        return new Play<>(history, TO_A_HUNDRED, Duration.ZERO, new Region());
    }

    @Test
    void aCountRisesByOneAndThenByASixteenthUpToItsMost() {
        assertEquals(List.of(15, 16, 17, 18), Stream.iterate(15, TO_A_HUNDRED::next).limit(4).toList());
        assertEquals(68, TO_A_HUNDRED.next(64));
        assertEquals(100, TO_A_HUNDRED.next(97));
        assertTrue(TO_A_HUNDRED.hasNext(99));
        assertFalse(TO_A_HUNDRED.hasNext(100));
    }

    @Test
    void aPlayThatNobodySeesIsAtItsEndAtOnceAndIsOneStepOfUndo() {
        history.update(state -> 5);
        Play<Integer> play = unseen();
        play.toggle();
        assertEquals(100, history.state().get());
        assertFalse(play.playing().get());
        history.undo();
        assertEquals(5, history.state().get());
    }

    @Test
    void aPlayOfWhatIsAtItsEndBeginsAtTheStart() {
        history.update(state -> 100);
        List<Integer> seen = new ArrayList<>();
        history.state().subscribe(now -> seen.add(now));
        unseen().toggle();
        assertEquals(List.of(100, 0, 100), seen);
    }

    @Test
    void aStepIsTakenWhereThereIsOneAndTheWayBackLeadsToTheStart() {
        history.update(state -> 98);
        Play<Integer> play = unseen();
        play.step();
        assertEquals(100, history.state().get());
        play.step();
        assertEquals(100, history.state().get());
        play.reset();
        assertEquals(0, history.state().get());
        history.undo();
        history.undo();
        assertEquals(98, history.state().get());
    }

    @Test
    void aStepEndsAPlayAndIsAStepOfUndoOfItsOwn() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Region node = new Region();
            Scene scene = new Scene(node);
            scene.getPreferences().setReducedMotion(false);
            Play<Integer> play = new Play<>(history, TO_A_HUNDRED, Duration.ZERO, node);
            play.toggle();
            assertTrue(play.playing().get());
            // What a frame of the play would do.
            history.update(state -> 7);
            play.step();
            assertFalse(play.playing().get());
            assertEquals(8, history.state().get());
            history.undo();
            assertEquals(7, history.state().get());
            history.undo();
            assertEquals(0, history.state().get());
        });
    }

    /**
     * A course to 100 whose end somebody else finds; until then it would end at 101.
     *
     * @param found whether it is found
     * @param asked how often somebody has asked whether it is
     */
    private record Awaited(AtomicBoolean found, AtomicInteger asked) implements Play.Course<Integer> {
        @Override
        public boolean hasNext(Integer state) {
            return state < 100;
        }

        @Override
        public Integer next(Integer state) {
            return state + 1;
        }

        @Override
        public Integer start(Integer state) {
            return 0;
        }

        @Override
        public Integer end(Integer state) {
            return found.get() ? 100 : 101;
        }

        @Override
        public boolean isEndKnown(Integer state) {
            asked.incrementAndGet();
            return found.get();
        }
    }

    @Test
    void whereMotionIsReducedAPlayWaitsForAnEndThatIsNotKnown() throws TimeoutException {
        AtomicBoolean found = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        Play<Integer> play = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Region node = new Region();
            new Scene(node).getPreferences().setReducedMotion(true);
            history.state().subscribe(now -> seen.add(now));
            Play<Integer> begun = new Play<>(history, new Awaited(found, asked), Duration.ZERO, node);
            begun.toggle();
            assertTrue(begun.playing().get());
            return begun;
        });
        // At its start, and in two frames that find no end yet; a play that does not wait has ended by then.
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> asked.get() > 2 || !play.playing().get());
        found.set(true);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !play.playing().get());
        assertEquals(List.of(0, 100), seen);
        assertTrue(history.undoable().get());
    }
}
