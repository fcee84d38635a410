package kllab.lab.vae.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kllab.lab.vae.model.CoursePoint;
import kllab.lab.vae.model.VaeRun;
import kllab.math.vae.Milestone;

/**
 * The milestones of trainings that are kept in memory, so that steps that were undone need not be taken again; for one
 * thread.
 *
 * <p>
 * A milestone of the usual network takes 5 MB. Where there are too many, or where they are too large for a small heap,
 * of two neighbours of one run the earlier goes, so that the whole way stays covered, if more and more coarsely.
 */
final class Milestones {
    private static final int MOST = 10;
    /** Milestones take up to this part of the heap. */
    private static final int PART = 16;
    /** Its weights, and the two moments of their slopes. */
    private static final int NUMBERS_OF_A_WEIGHT = 3;

    private final long room;
    private final List<Kept> all = new ArrayList<>();

    /** No milestones yet, in the room that the heap leaves them. */
    Milestones() {
        this(Runtime.getRuntime().maxMemory() / PART);
    }

    /**
     * No milestones yet.
     *
     * @param room the bytes of all together, of which the newest one may take more
     */
    Milestones(long room) {
        this.room = room;
    }

    /**
     * A milestone.
     *
     * @param run up to it
     * @param milestone the training
     * @param course the held-out numbers on the way
     */
    record Kept(VaeRun run, Milestone milestone, List<CoursePoint> course) {
        /** The list cannot change. */
        Kept {
            course = List.copyOf(course);
        }

        private long bytes() {
            return (long) NUMBERS_OF_A_WEIGHT * Float.BYTES * milestone.weights().architecture().parameters();
        }
    }

    /** The furthest milestone on the way of a run. */
    Optional<Kept> towards(VaeRun run) {
        return all.stream().filter(each -> each.run.steps() <= run.steps()
                && each.run.equals(run.upTo(each.run.steps()))).max(Comparator.comparingInt(each -> each.run.steps()));
    }

    /** Keeps a milestone: the newest one always, until the next. */
    void keep(Kept now) {
        all.removeIf(each -> each.run.equals(now.run));
        all.add(now);
        while (all.size() > MOST || (all.size() > 1 && all.stream().mapToLong(Kept::bytes).sum() > room)) {
            all.remove(least());
        }
    }

    /** The place of the milestone without which the steps to be taken again are fewest; never that of the newest. */
    private int least() {
        int least = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < all.size() - 1; i++) {
            int steps = all.get(i).run.steps();
            int before = 0;
            for (Kept other : all) {
                if (other.run.steps() < steps && other.run.equals(all.get(i).run.upTo(other.run.steps()))) {
                    before = Math.max(before, other.run.steps());
                }
            }
            if (steps - before < fewest) {
                fewest = steps - before;
                least = i;
            }
        }
        return least;
    }
}
