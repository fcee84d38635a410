package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<Integer> history = new History<>(0);

    private void set(int value) {
        history.update(any -> value);
    }

    private int now() {
        return history.state().get();
    }

    @Test
    void aCommandIsAStep() {
        set(1);
        set(2);
        history.undo();
        assertEquals(1, now());
        history.undo();
        assertEquals(0, now());
        assertFalse(history.undoable().get());
        history.redo();
        history.redo();
        assertEquals(2, now());
        assertFalse(history.redoable().get());
    }

    @Test
    void aGestureIsOneStepAndSettlesAtItsEnd() {
        history.begin();
        set(1);
        set(2);
        assertEquals(2, now());
        assertEquals(0, history.settled().get());
        history.end();
        assertEquals(2, history.settled().get());
        history.undo();
        assertEquals(0, now());
        assertFalse(history.undoable().get());
    }

    @Test
    void aGestureThatComesBackIsNoStep() {
        history.begin();
        set(1);
        set(0);
        history.end();
        assertFalse(history.undoable().get());
    }

    @Test
    void aNewGestureEndsTheOneUnderWay() {
        history.begin();
        set(1);
        history.begin();
        set(2);
        history.end();
        history.undo();
        assertEquals(1, now());
    }

    @Test
    void undoInTheMiddleOfAGestureTakesTheGestureBack() {
        set(1);
        history.begin();
        set(2);
        history.undo();
        assertEquals(1, now());
        history.redo();
        assertEquals(2, now());
    }

    @Test
    void theSameStateIsNoStepAndNoNews() {
        List<Integer> told = new ArrayList<>();
        history.state().addListener((of, was, now) -> told.add(now));
        set(0);
        assertFalse(history.undoable().get());
        assertEquals(List.of(), told);
        set(1);
        assertEquals(List.of(1), told);
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        set(1);
        history.undo();
        set(2);
        assertFalse(history.redoable().get());
        history.redo();
        assertEquals(2, now());
    }

    @Test
    void atTheEndsNothingHappens() {
        history.undo();
        history.redo();
        assertEquals(0, now());
    }

    /** Controls answer every change with the value they show, as choice boxes do. */
    @Test
    void aListenerThatRepeatsTheStateDisturbsNoJourney() {
        history.state().subscribe(state -> history.update(same -> state));
        set(1);
        set(2);
        history.undo();
        assertEquals(1, now());
        assertTrue(history.redoable().get());
        history.undo();
        assertEquals(0, now());
        assertFalse(history.undoable().get());
        history.redo();
        history.redo();
        assertEquals(2, now());
        history.restart(5);
        assertFalse(history.undoable().get());
        assertFalse(history.redoable().get());
    }

    @Test
    void theOldestOfVeryManyStepsAreForgotten() {
        for (int i = 1; i <= 600; i++) {
            set(i);
        }
        for (int i = 0; i < 700; i++) {
            history.undo();
        }
        assertEquals(100, now());
    }

    @Test
    void aRestartHasNoPast() {
        set(1);
        history.begin();
        set(2);
        history.restart(7);
        assertEquals(7, now());
        assertEquals(7, history.settled().get());
        history.undo();
        assertEquals(7, now());
        set(8);
        history.undo();
        assertEquals(7, now());
    }

    @Test
    void isAtItsStartUntilAGestureAndAfterARestart() {
        History<Integer> history = new History<>(1);
        assertTrue(history.isStart());
        history.update(value -> 2);
        assertFalse(history.isStart());
        history.undo();
        assertFalse(history.isStart());
        history.restart(5);
        assertTrue(history.isStart());
    }

    @Test
    void whatIsAmendedIsAmendedWhereverUndoAndRedoLeadAndIsNoStep() {
        set(1);
        set(2);
        history.undo();
        history.amend(each -> each + 10);
        assertEquals(11, history.state().get());
        assertEquals(11, history.settled().get());
        history.redo();
        assertEquals(12, history.state().get());
        history.undo();
        history.undo();
        assertEquals(10, history.state().get());
        assertFalse(history.undoable().get());
    }

    @Test
    void statesThatBecomeEqualByAnAmendmentAreOneStep() {
        set(1);
        set(20);
        set(21);
        history.amend(each -> each / 10);
        assertEquals(2, history.state().get());
        history.undo();
        assertEquals(0, history.state().get());
        assertFalse(history.undoable().get());
    }

    @Test
    void anAmendmentDoesNotEndAGesture() {
        history.begin();
        set(3);
        history.amend(each -> each + 10);
        assertEquals(10, history.settled().get());
        history.end();
        assertEquals(13, history.state().get());
        history.undo();
        assertEquals(10, history.state().get());
    }
}
