package kllab.lab.gaussian.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kllab.lab.gaussian.estimates.SamplesScene.Draws;
import kllab.math.distribution.Normal;
import kllab.math.divergence.estimate.Estimator;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.ui.live.Job;
import org.junit.jupiter.api.Test;

/** Draws, whose worker and whose frames are the test itself. */
class SamplingTest {
    /** How many are taken at once. */
    private static final int FEW = 20_000;

    private final ObjectProperty<Draws> asked = new SimpleObjectProperty<>(draws(100));
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final Deque<Runnable> given = new ArrayDeque<>();
    private final Deque<Runnable> next = new ArrayDeque<>();
    private final Sampling sampling = new Sampling(asked, shown, new Job.Schedule(given::add, next::add));

    private static Draws draws(int count) {
        return new Draws(Normal.of(0, 1), Normal.of(1, 1), 1, count);
    }

    private static void all(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private long count() {
        return sampling.shown().get().run().count();
    }

    @Test
    void fewDrawsAreThereWithTheirQuestionAndTheWorkerRests() {
        assertEquals(100, count());
        asked.set(draws(FEW));
        assertEquals(FEW, count());
        assertFalse(sampling.working().get());
        assertTrue(given.isEmpty());
    }

    @Test
    void ofManyDrawsTheFirstAreThereAtOnceAndTheOthersComeFromTheWorker() {
        asked.set(draws(5 * FEW));
        assertEquals(FEW + 100, count());
        assertTrue(sampling.working().get());
        all(given);
        all(next);
        assertEquals(5 * FEW, count());
        assertFalse(sampling.working().get());
    }

    @Test
    void aQuestionThatIsAnsweredAtOnceEndsTheWorkOnTheOneBefore() {
        asked.set(draws(5 * FEW));
        asked.set(draws(50));
        assertFalse(sampling.working().get());
        all(given);
        all(next);
        assertEquals(50, count());
    }

    @Test
    void drawsThatAreHiddenOnTheWayGoOnWhereTheyWereAndNeverBack() {
        // Each part is shown at once, so that somebody can leave in the middle of the work.
        Sampling seen = new Sampling(asked, shown, new Job.Schedule(given::add, Runnable::run));
        List<Long> counts = new ArrayList<>();
        seen.shown().subscribe(now -> {
            counts.add(now.run().count());
            if (now.run().count() > 5 * FEW) {
                shown.set(false);
            }
        });
        asked.set(draws(9 * FEW));
        all(given);
        long left = counts.getLast();
        assertTrue(left > 5 * FEW && left < 9 * FEW, () -> "left at " + left);
        shown.set(true);
        all(given);
        assertEquals(counts.stream().sorted().toList(), counts);
        assertTrue(counts.getLast() > left, () -> "nothing came after " + left);
    }

    @Test
    void theDrawsAreTheSameInOneGoAndAStepAtATime() {
        asked.set(draws(3 * FEW));
        all(given);
        all(next);
        assertEquals(MonteCarlo.of(Normal.of(0, 1), Normal.of(1, 1), 1).advance(3 * FEW).estimate(Estimator.K1),
                sampling.shown().get().run().estimate(Estimator.K1));
    }

    @Test
    void nothingIsDrawnWhileTheLabIsHidden() {
        shown.set(false);
        asked.set(draws(5 * FEW));
        assertTrue(given.isEmpty());
        shown.set(true);
        all(given);
        all(next);
        assertEquals(5 * FEW, count());
    }
}
