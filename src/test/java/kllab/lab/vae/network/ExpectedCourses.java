package kllab.lab.vae.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kllab.lab.vae.model.CoursePoint;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.model.Wanted;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.ui.live.Job;

/**
 * Trains the runs of the networks that come with the program with four other seeds each, which takes half an hour, and
 * prints the file of what is to be expected of them.
 */
public final class ExpectedCourses {
    private static final int SEEDS = 4;
    private static final int APART = 20;

    private ExpectedCourses() {
    }

    /** Nobody looks on, and nobody has enough of it. */
    private static final class Alone implements Job.Control<Reached> {
        @Override
        public boolean isWanted() {
            return true;
        }

        @Override
        public void publish(Reached part) {
            // Only the end is wanted.
        }

        @Override
        public void progress(double now) {
            // There is nobody to tell.
        }
    }

    /** Prints the file. */
    public static void main(String[] args) throws IOException, BadInput {
        for (Networks.Entry entry : Networks.entries()) {
            VaeRun run = VaeLink.LINKS.parse(Link.parse(entry.link())).run();
            List<List<CoursePoint>> courses = new ArrayList<>();
            for (int seed = 2; seed < 2 + SEEDS; seed++) {
                courses.add(new NetworkWork().of(
                        new Wanted(run.withSeed(seed), LatentView.INITIAL, Wanted.Pace.AT_ONCE), new Alone()).source()
                        .course());
            }
            System.out.println(entry.link());
            for (int i = 0; i < courses.getFirst().size(); i++) {
                int place = i;
                if (courses.getFirst().get(i).step() % APART == 0) {
                    System.out.println(line(courses.stream().map(each -> each.get(place))));
                }
            }
            System.out.flush();
        }
    }

    private static String line(Stream<CoursePoint> ofSeeds) {
        List<CoursePoint> all = ofSeeds.toList();
        double mean = all.stream().mapToDouble(CoursePoint::loss).average().orElseThrow();
        double squares = all.stream().mapToDouble(each -> (each.loss() - mean) * (each.loss() - mean)).sum();
        return String.format(Locale.ROOT, "%d %.2f %.2f", all.getFirst().step(), mean,
                Math.sqrt(squares / (SEEDS - 1)));
    }
}
