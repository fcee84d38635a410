package kllab.lab.vae.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import kllab.lab.vae.model.VaeRun;
import kllab.math.network.Adam;
import kllab.math.network.Precision;
import kllab.math.vae.Architecture;
import kllab.math.vae.Milestone;
import kllab.math.vae.Schedule.Quantity;
import kllab.math.vae.Weights;
import org.junit.jupiter.api.Test;

/** The milestones that are kept. */
class MilestonesTest {
    private static final VaeRun RUN = VaeRun.INITIAL;

    private static Milestones.Kept at(VaeRun run, int steps) {
        Architecture tiny = new Architecture(1, 1, 1);
        return new Milestones.Kept(run.upTo(steps), new Milestone(steps, Weights.zeros(tiny, Precision.SINGLE),
                Adam.start(Precision.SINGLE, tiny.parameters()), 0), List.of());
    }

    private static int towards(Milestones all, VaeRun run) {
        return all.towards(run).map(each -> each.run().steps()).orElse(-1);
    }

    @Test
    void theFurthestOnTheWayIsTaken() {
        Milestones all = new Milestones();
        all.keep(at(RUN, 250));
        all.keep(at(RUN, 500));
        assertEquals(500, towards(all, RUN.withSteps(600)));
        assertEquals(250, towards(all, RUN.withSteps(499)));
        assertEquals(-1, towards(all, RUN.withSteps(100)));
    }

    @Test
    void anotherRunHasOthers() {
        Milestones all = new Milestones();
        all.keep(at(RUN, 250));
        assertEquals(-1, towards(all, RUN.withSeed(2)));
        assertEquals(250, towards(all, RUN.withSteps(250).changed(Quantity.BETA, 4).withSteps(500)));
        assertEquals(-1, towards(all, RUN.withSteps(100).changed(Quantity.BETA, 4).withSteps(500)));
    }

    @Test
    void ofManyTheWholeWayStaysCovered() {
        Milestones all = new Milestones();
        for (int steps = 250; steps <= 10_000; steps += 250) {
            all.keep(at(RUN, steps));
        }
        assertEquals(10_000, towards(all, RUN.withSteps(10_000)));
        int longest = 0;
        for (int steps = 0; steps <= 10_000; steps += 50) {
            longest = Math.max(longest, steps - Math.max(0, towards(all, RUN.withSteps(steps))));
        }
        assertTrue(longest <= 4000, "steps to be taken again: " + longest);
    }

    @Test
    void inASmallRoomThereAreFewerAndTheNewestIsAlwaysThere() {
        long each = 3L * Float.BYTES * new Architecture(1, 1, 1).parameters();
        Milestones three = new Milestones(3 * each);
        Milestones none = new Milestones(1);
        for (int steps = 250; steps <= 1000; steps += 250) {
            three.keep(at(RUN, steps));
            none.keep(at(RUN, steps));
        }
        assertEquals(3, IntStream.of(250, 500, 750, 1000).filter(steps -> towards(three, RUN.withSteps(steps)) == steps)
                .count());
        assertEquals(1000, towards(three, RUN.withSteps(1000)));
        assertEquals(1000, towards(none, RUN.withSteps(1000)));
        assertEquals(-1, towards(none, RUN.withSteps(999)));
    }
}
