package kllab.lab.vae.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import kllab.lab.vae.model.CoursePoint;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.Pictures;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.model.Wanted;
import kllab.link.Link;
import kllab.math.network.Tensor;
import kllab.math.vae.Network;
import kllab.text.BadInput;
import kllab.ui.live.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way to networks, on small ones. */
class NetworkWorkTest {
    private static final LatentView FIRST = LatentView.INITIAL;

    private static final long MILLISECOND = 1_000_000;

    private final Watch watch = new Watch();
    private final NetworkWork work = new NetworkWork(watch, () -> false);

    /** A watch that goes on by a step's time with each step, and by a picture's with each picture. */
    private static class Watch implements Time {
        long now;
        private long ofStep = 100 * MILLISECOND;
        private long ofPicture;
        private long slept;

        @Override
        public long now() {
            return now;
        }

        @Override
        public void sleep(long nanos) {
            slept += nanos;
            now += nanos;
        }
    }

    /** The ties of work to nobody, which takes what is published. */
    private final class Taken implements Job.Control<Reached> {
        private final List<Reached> parts = new ArrayList<>();
        private final Predicate<List<Reached>> wants;
        private double done;

        private List<Integer> steps() {
            return parts.stream().map(each -> each.run().steps()).toList();
        }

        Taken(Predicate<List<Reached>> wants) {
            this.wants = wants;
        }

        @Override
        public boolean isWanted() {
            return wants.test(parts);
        }

        @Override
        public void publish(Reached part) {
            parts.add(part);
            watch.now += watch.ofPicture;
        }

        @Override
        public void progress(double now) {
            done = now;
            watch.now += watch.ofStep;
        }
    }

    private static Wanted wanted(String link, Wanted.Pace pace) throws BadInput {
        return new Wanted(run(link), FIRST, pace);
    }

    private static VaeRun run(String link) throws BadInput {
        return VaeLink.LINKS.parse(Link.parse(link)).run();
    }

    private Taken always() {
        return new Taken(parts -> true);
    }

    private static void assertSame(Network wanted, Network is) {
        Tensor all = wanted.weights().all();
        for (int i = 0; i < all.size(); i++) {
            assertEquals(all.get(i), is.weights().all().get(i), 0, "weight " + i);
        }
    }

    @Tag("thorough")
    @Test
    void aTrainingThatIsTakenUpAgainComesToTheSameNetwork() throws BadInput {
        Reached half = work.of(wanted("vae?hidden=16&images=300&steps=30", Wanted.Pace.AT_ONCE), always());
        Reached whole = work.of(wanted("vae?hidden=16&images=300&steps=60", Wanted.Pace.AT_ONCE), always());
        Reached straight = new NetworkWork().of(wanted("vae?hidden=16&images=300&steps=60", Wanted.Pace.AT_ONCE),
                always());
        assertEquals(30, half.run().steps());
        assertSame(straight.network(), whole.network());
        assertEquals(straight.source().course(), whole.source().course());
    }

    @Tag("thorough")
    @Test
    void aChangeOnTheWayLeadsElsewhereFromItsStepOn() throws BadInput {
        Reached plain = work.of(wanted("vae?hidden=16&images=300&steps=40", Wanted.Pace.AT_ONCE), always());
        Reached changed = work.of(wanted("vae?hidden=16&images=300&steps=40&change=20:beta:50", Wanted.Pace.AT_ONCE),
                always());
        assertEquals(plain.source().course().subList(0, 3), changed.source().course().subList(0, 3));
        assertTrue(changed.evaluation().bound().kl() < plain.evaluation().bound().kl());
        Reached straight = new NetworkWork().of(
                wanted("vae?hidden=16&images=300&steps=40&change=20:beta:50", Wanted.Pace.AT_ONCE), always());
        assertSame(straight.network(), changed.network());
    }

    @Tag("thorough")
    @Test
    void aLiveTrainingIsSeenOnTheWay() throws BadInput {
        Taken taken = always();
        Reached end = work.of(wanted("vae?hidden=16&images=300&steps=30", Wanted.Pace.LIVE), taken);
        assertEquals(List.of(0, 10, 20), taken.steps());
        assertEquals(30, end.run().steps());
        assertFalse(end.evaluation().whole());
        assertEquals(1, taken.done);
        List<CoursePoint> course = end.source().course();
        assertEquals(List.of(0, 10, 20, 30), course.stream().map(CoursePoint::step).toList());
        assertTrue(course.getLast().loss() < course.getFirst().loss());
    }

    @Tag("thorough")
    @Test
    void itIsSeenAtMostTenTimesASecondHoweverFastItIs() throws BadInput {
        Taken taken = always();
        watch.ofStep = 2 * MILLISECOND;
        Reached end = work.of(wanted("vae?hidden=16&images=300&steps=200", Wanted.Pace.LIVE), taken);
        assertEquals(List.of(0, 50, 100, 150), taken.steps());
        assertEquals(21, end.source().course().size());
    }

    @Tag("thorough")
    @Test
    void itsPicturesTakeAQuarterOfTheTimeAtMost() throws BadInput {
        Taken taken = always();
        watch.ofStep = 10 * MILLISECOND;
        watch.ofPicture = 200 * MILLISECOND;
        work.of(wanted("vae?hidden=16&images=300&steps=190", Wanted.Pace.LIVE), taken);
        assertEquals(List.of(0, 60, 120, 180), taken.steps());
    }

    @Tag("thorough")
    @Test
    void whileSomebodyMovesSomethingItRestsTwoThirdsOfTheTimeAndIsSeenLessOften() throws BadInput {
        Watch slow = new Watch() {
            @Override
            public long now() {
                // Only the work between two looks at the watch is a step here.
                return now += MILLISECOND;
            }
        };
        NetworkWork beside = new NetworkWork(slow, () -> true);
        watch.ofStep = 0;
        Taken taken = always();
        Reached there = beside.of(wanted("vae?hidden=16&images=300&steps=100", Wanted.Pace.LIVE), taken);
        assertEquals(100 * 2 * MILLISECOND, slow.slept);
        assertEquals(List.of(0, 60), taken.steps());
        assertSame(work.of(wanted("vae?hidden=16&images=300&steps=100", Wanted.Pace.AT_ONCE), always()).network(),
                there.network());
    }

    @Test
    void slowlyEachStepIsSeen() throws BadInput {
        Taken taken = always();
        work.of(wanted("vae?hidden=16&images=300&steps=4", Wanted.Pace.SLOW), taken);
        assertEquals(List.of(0, 1, 2, 3), taken.steps());
        assertEquals(4 * 300 * MILLISECOND, watch.slept);
    }

    @Test
    void aHandRestsAMomentAfterItsLastMove() {
        Hand hand = new Hand(watch);
        assertFalse(hand.isMoving());
        hand.move();
        watch.now += 399 * MILLISECOND;
        assertTrue(hand.isMoving());
        watch.now += MILLISECOND;
        assertFalse(hand.isMoving());
    }

    @Tag("thorough")
    @Test
    void whatIsNotWantedAnyMoreEndsAndGoesOnFromWhereItWasSeen() throws BadInput {
        Taken impatient = new Taken(parts -> parts.size() < 3);
        Wanted live = wanted("vae?hidden=16&images=300&steps=1000", Wanted.Pace.LIVE);
        assertThrows(CancellationException.class, () -> work.of(live, impatient));
        assertEquals(20, impatient.parts.getLast().run().steps());
        Taken rest = always();
        Reached there = work.of(wanted("vae?hidden=16&images=300&steps=20", Wanted.Pace.AT_ONCE), rest);
        assertSame(impatient.parts.getLast().network(), there.network());
        assertEquals(0, rest.done, "no step was taken again");
    }

    @Test
    void atRestAllTestImagesAreCounted() throws BadInput {
        Taken taken = always();
        Reached end = work.of(wanted("vae?hidden=16&images=300&steps=0&digits=0,1", Wanted.Pace.AT_ONCE), taken);
        assertTrue(end.evaluation().whole());
        assertFalse(taken.parts.getLast().evaluation().whole());
        assertEquals(end.evaluation().codes().count(), end.evaluation().images().size());
        for (int image : end.evaluation().images()) {
            assertTrue(end.test().label(image) <= 1);
        }
    }

    @Test
    void aNetworkThatCameWithTheProgramIsNotTrained() throws BadInput {
        Taken taken = always();
        Reached shipped = work.of(wanted("vae?hidden=32&digits=0,1", Wanted.Pace.AT_ONCE), taken);
        assertTrue(shipped.source().isShipped());
        assertEquals(0, taken.done);
        assertTrue(-shipped.evaluation().bound().elbo() < shipped.source().expected().meanImage());
    }

    @Test
    void aRateThatDivergesIsToldWithItsStepAndTheLastFiniteNetworkStays() throws BadInput {
        Reached end = work.of(wanted("vae?hidden=16&images=300&steps=200&rate=10", Wanted.Pace.LIVE), always());
        assertEquals("vae.diverged", end.source().fault().orElseThrow().key());
        assertTrue(end.run().steps() < 200);
        for (int i = 0; i < end.network().weights().all().size(); i++) {
            assertTrue(Double.isFinite(end.network().weights().all().get(i)));
        }
    }

    @Test
    void ofOneDimensionTheTilesAreARow() throws BadInput {
        Reached line = work.of(new Wanted(run("vae?hidden=16&images=300&steps=0&latent=1"),
                LatentView.INITIAL.withPair(new LatentView.Pair(0, 0)),
                Wanted.Pace.LIVE), always());
        assertEquals(Pictures.TILES, line.pictures().tiles().size());
        assertEquals(10, line.pictures().given().size());
        assertEquals(10, line.pictures().returned().size());
    }
}
