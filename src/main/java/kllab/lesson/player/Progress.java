package kllab.lesson.player;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.lesson.Block;
import kllab.lesson.LessonReading;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.link.Link;

/**
 * Where a learner is in a lesson, and what was done on the way.
 *
 * @param reading the lesson, and what is wrong with its file
 * @param step the step that is open, from 0
 * @param given what was given to questions; a question that stays the same keeps its answer when the file changes
 * @param explored where the learner left the lab, by step, if not where the step had set it
 */
public record Progress(LessonReading reading, int step, Map<Question, Given> given, Map<Integer, Link> explored) {
    /** The step is held within the lesson, and the maps cannot change. */
    public Progress {
        step = Math.clamp(step, 0, Math.max(0, reading.lesson().steps().size() - 1));
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        explored = Collections.unmodifiableMap(new LinkedHashMap<>(explored));
    }

    /** A lesson at a step, with nothing done. */
    public static Progress at(LessonReading reading, int step) {
        return new Progress(reading, step, Map.of(), Map.of());
    }

    /** The number of steps. */
    public int count() {
        return reading.lesson().steps().size();
    }

    /** The step that is open; none in a lesson without steps. */
    public Optional<Step> open() {
        return count() == 0 ? Optional.empty() : Optional.of(reading.lesson().steps().get(step));
    }

    /** The state that the open step sets the lab to. */
    public Optional<Link> state() {
        return open().flatMap(Step::state);
    }

    /** Where the lab is to be when the open step is come to: where the learner left it, or where the step sets it. */
    public Optional<Link> arrival() {
        return Optional.ofNullable(explored.get(step)).or(this::state);
    }

    /** The names of the readouts that the open step's questions still hide. */
    public Set<String> covered() {
        return waiting().flatMap(each -> each.hidden().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The prediction that the open step waits for: its first one without an answer. */
    public Optional<Question> predicted() {
        return waiting().map(Block.Predict::question).findFirst();
    }

    private Stream<Block.Predict> waiting() {
        return open().stream().flatMap(each -> each.blocks().stream()).filter(Block.Predict.class::isInstance)
                .map(Block.Predict.class::cast).filter(each -> !given.containsKey(each.question()));
    }

    /**
     * Whether a block of the open step is told: what stands behind a prediction waits until it has been answered, for
     * it may say the answer.
     *
     * @param block its place in the step, from 0
     */
    public boolean isTold(int block) {
        return open().stream().flatMap(each -> each.blocks().stream().limit(block))
                .noneMatch(each -> each instanceof Block.Predict predict && !given.containsKey(predict.question()));
    }

    /** Whether this is the last step. */
    public boolean isLast() {
        return step + 1 >= count();
    }

    /**
     * The same at another step.
     *
     * @param left where the learner leaves the lab, if not where the step that is left had set it
     */
    public Progress at(int other, Optional<Link> left) {
        Map<Integer, Link> kept = new LinkedHashMap<>(explored);
        left.ifPresentOrElse(link -> kept.put(step, link), () -> kept.remove(step));
        return new Progress(reading, other, given, kept);
    }

    /** The same with something given to a question; what was given first stands. */
    public Progress with(Question question, Given answer) {
        Map<Question, Given> more = new LinkedHashMap<>(given);
        more.putIfAbsent(question, answer);
        return new Progress(reading, step, more, explored);
    }

    /** The same without what was given to a question. */
    public Progress without(Question question) {
        Map<Question, Given> fewer = new LinkedHashMap<>(given);
        fewer.remove(question);
        return new Progress(reading, step, fewer, explored);
    }

    /** The same with the lesson as its file now says it. */
    public Progress with(LessonReading other) {
        return new Progress(other, step, given, explored);
    }
}
