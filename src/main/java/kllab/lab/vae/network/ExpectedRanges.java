package kllab.lab.vae.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kllab.lab.vae.model.Reached.Range;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.link.Link;
import kllab.math.vae.Schedule;
import kllab.text.BadInput;

/**
 * The ranges in which minus the bound of test images is expected over the steps of a training, for the runs of the
 * networks that come with the program: the mean of four trainings with other seeds, and three standard deviations to
 * each side.
 *
 * @param courses by runs, each with seed 1 and without changes
 */
record ExpectedRanges(Map<VaeRun, List<Range>> courses) {
    private static final String FILE = "expected.txt";
    private static final double DEVIATIONS = 3;

    /** The map cannot change. */
    ExpectedRanges {
        courses = Map.copyOf(courses);
    }

    /**
     * Reads the ranges that come with the program: a line with a link, and below it lines with a step, a mean and a
     * standard deviation.
     *
     * @throws IOException if the file cannot be read
     */
    static ExpectedRanges read() throws IOException {
        Map<VaeRun, List<Range>> courses = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Networks.open(FILE), StandardCharsets.UTF_8))) {
            List<Range> course = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith(VaeLink.LAB)) {
                    course = new ArrayList<>();
                    courses.put(plain(VaeLink.LINKS.parse(Link.parse(line)).run()), course);
                } else {
                    course.add(range(line.split(" ", -1)));
                }
            }
        } catch (BadInput e) {
            throw new IOException(FILE + ": " + e.getMessage(), e);
        }
        return new ExpectedRanges(courses);
    }

    private static Range range(String[] numbers) {
        double mean = Double.parseDouble(numbers[1]);
        double spread = DEVIATIONS * Double.parseDouble(numbers[2]);
        return new Range(Integer.parseInt(numbers[0]), mean - spread, mean + spread);
    }

    /** The run without what a range does not depend on. */
    private static VaeRun plain(VaeRun run) {
        Schedule schedule = run.hyperparameters().schedule();
        return run.withSchedule(new Schedule(schedule.rate(), schedule.objective(), List.of())).withSeed(1)
                .withSteps(0);
    }

    /** The range over the steps of a run, as far as nothing changes on its way; empty where none is known. */
    List<Range> of(VaeRun run) {
        int end = run.hyperparameters().schedule().changes().stream().mapToInt(change -> (int) change.step()).min()
                .orElse(VaeLink.MOST_STEPS);
        return courses.getOrDefault(plain(run), List.of()).stream().filter(each -> each.step() <= end).toList();
    }
}
