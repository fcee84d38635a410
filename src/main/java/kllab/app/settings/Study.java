package kllab.app.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The progress of a learner in lessons.
 *
 * @param steps the step at which each lesson was left, from 0, by the lesson's name or the path of its file
 * @param recent the paths of the files opened last, the newest first
 */
public record Study(Map<String, Integer> steps, List<String> recent) {
    /** No progress yet. */
    public static final Study NONE = new Study(Map.of(), List.of());

    /** The most files that are remembered. */
    public static final int MOST_RECENT = 8;
    /** The most lessons whose step is remembered. */
    private static final int MOST_LESSONS = 200;

    /** Copies the map and the list. */
    public Study {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        recent = List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size())));
    }

    /** Returns the step at which a lesson was left; the first one if the lesson is new. */
    public int step(String lesson) {
        return steps.getOrDefault(lesson, 0);
    }

    /** Returns a copy with a lesson left at another step. */
    public Study with(String lesson, int step) {
        Map<String, Integer> more = new LinkedHashMap<>(steps);
        more.remove(lesson);
        if (more.size() == MOST_LESSONS) {
            more.remove(more.keySet().iterator().next());
        }
        more.put(lesson, step);
        return new Study(more, recent);
    }

    /** Returns a copy with a file opened. */
    public Study withRecent(String file) {
        List<String> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Study(steps, files);
    }
}
