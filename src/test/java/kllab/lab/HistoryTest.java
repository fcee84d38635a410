package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<String> history = new History<>("a");

    private void go(String to) {
        history.update(before -> to);
    }

    private String now() {
        return history.state().get();
    }

    private void assertReach(boolean undoable, boolean redoable) {
        assertEquals(List.of(undoable, redoable), List.of(history.undoable().get(), history.redoable().get()));
    }

    @Test
    void startsWithNothingToUndoOrRedo() {
        assertReach(false, false);
        history.undo();
        history.redo();
        assertEquals("a", now());
    }

    @Test
    void everyCommandOutsideAGestureIsAStep() {
        go("b");
        go("c");
        history.undo();
        assertEquals("b", now());
        assertReach(true, true);
        history.undo();
        assertEquals("a", now());
        assertReach(false, true);
        history.redo();
        history.redo();
        assertEquals("c", now());
        assertReach(true, false);
    }

    @Test
    void aGestureIsOneStepHoweverManyCommandsItHas() {
        history.begin();
        List.of("b", "c", "d").forEach(this::go);
        history.end();
        assertEquals("d", now());
        history.undo();
        assertEquals("a", now());
        history.redo();
        assertEquals("d", now());
    }

    @Test
    void theSettledStateHoldsStillDuringAGesture() {
        history.begin();
        go("b");
        assertEquals("a", history.settled().get());
        assertReach(false, false);
        history.end();
        assertEquals("b", history.settled().get());
        assertReach(true, false);
    }

    @Test
    void aGestureThatComesBackIsNoStep() {
        history.begin();
        go("b");
        go("a");
        history.end();
        assertReach(false, false);
    }

    @Test
    void beginningAGestureEndsTheOneUnderWay() {
        history.begin();
        go("b");
        history.begin();
        go("c");
        history.end();
        history.undo();
        assertEquals("b", now());
    }

    @Test
    void undoEndsTheGestureUnderWayAndTakesItBack() {
        history.begin();
        go("b");
        history.undo();
        assertEquals("a", now());
        go("c");
        assertEquals("c", history.settled().get());
    }

    @Test
    void aChangeLosesWhatCouldBeRedone() {
        go("b");
        history.undo();
        go("c");
        assertReach(true, false);
        history.redo();
        assertEquals("c", now());
    }

    @Test
    void anEqualStateChangesNothingAndTellsNobody() {
        go("b");
        history.undo();
        List<String> told = new ArrayList<>();
        history.state().addListener(property -> told.add("state"));
        history.settled().addListener(property -> told.add("settled"));
        // Equal, and another object.
        history.update(before -> new StringBuilder("a").toString());
        assertEquals(List.of(), told);
        assertReach(false, true);
    }

    @Test
    void restartForgetsEverything() {
        go("b");
        go("c");
        history.undo();
        history.begin();
        history.restart("z");
        assertEquals(List.of("z", "z"), List.of(now(), history.settled().get()));
        assertReach(false, false);
        go("y");
        assertTrue(history.undoable().get(), "the gesture that was under way goes on");
    }

    @Test
    void remembersManyStepsButNotWithoutEnd() {
        History<Integer> numbers = new History<>(0);
        for (int i = 1; i <= 10_000; i++) {
            numbers.update(before -> before + 1);
        }
        int steps = 0;
        while (numbers.undoable().get()) {
            numbers.undo();
            steps++;
        }
        assertTrue(steps >= 100 && steps <= 1000, "steps: " + steps);
        assertEquals(10_000 - steps, numbers.state().get());
        assertFalse(numbers.undoable().get());
    }
}
