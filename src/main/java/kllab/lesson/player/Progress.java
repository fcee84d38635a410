package kllab.lesson.player;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * @param wished the step that the learner is at, from 0; a file that is short for a moment does not lose it
 * @param given what was given to questions; a question that stays the same keeps its answer when the file changes
 * @param explored where the learner left the lab, by step, if not where the step had set it
 */
public record Progress(LessonReading reading, int wished, Map<AskedQuestion, GivenAnswer> given,
        Map<Integer, Link> explored) {
    /** The maps cannot change. */
    public Progress {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        explored = Collections.unmodifiableMap(new LinkedHashMap<>(explored));
    }

    /** A lesson at a step, with nothing done. */
    public static Progress at(LessonReading reading, int step) {
        return new Progress(reading, step, Map.of(), Map.of());
    }

    /** The step that is open, from 0: the wished one as far as the lesson goes. */
    public int step() {
        return Math.clamp(wished, 0, Math.max(0, count() - 1));
    }

    /** The number of steps. */
    public int count() {
        return reading.lesson().steps().size();
    }

    /** The step that is open; none in a lesson without steps. */
    public Optional<Step> open() {
        return count() == 0 ? Optional.empty() : Optional.of(reading.lesson().steps().get(step()));
    }

    /** The state that the open step sets the lab to. */
    public Optional<Link> state() {
        return open().flatMap(Step::state);
    }

    /** Where the lab is to be when the open step is come to: where the learner left it, or where the step sets it. */
    public Optional<Link> arrival() {
        return Optional.ofNullable(explored.get(step())).or(this::state);
    }

    /** The names of the readouts that the open step's questions still hide. */
    public Set<String> covered() {
        return blocks().filter(this::isWaiting).mapToObj(each -> open().orElseThrow().blocks().get(each))
                .flatMap(each -> each instanceof Block.Predict predict ? predict.hidden().stream() : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The prediction that the open step waits for: its first one without an answer. */
    public Optional<AskedQuestion> predicted() {
        return blocks().filter(this::isWaiting).mapToObj(this::asked).flatMap(Optional::stream).findFirst();
    }

    /** The question that a block of the open step asks, if it asks one. */
    public Optional<AskedQuestion> asked(int block) {
        return open().flatMap(each -> question(each.blocks().get(block)))
                .map(each -> new AskedQuestion(each, (int) before(block).filter(each::equals).count()));
    }

    /** The questions that stand in the lesson before a block of the open step. */
    private Stream<Question> before(int block) {
        List<Step> steps = reading.lesson().steps();
        return Stream.concat(steps.subList(0, step()).stream().flatMap(each -> each.blocks().stream()),
                steps.get(step()).blocks().stream().limit(block)).map(Progress::question).flatMap(Optional::stream);
    }

    private static Optional<Question> question(Block block) {
        return switch (block) {
            case Block.Predict(var hidden, var question) -> Optional.of(question);
            case Block.Check(var question) -> Optional.of(question);
            default -> Optional.empty();
        };
    }

    /** What is shown; nothing of a lesson without steps. */
    public Optional<ShownStep> shown() {
        return open().map(each -> new ShownStep(step(), step() == 0 ? reading.lesson().introduction() : List.of(),
                each.heading(), each.blocks(),
                blocks().mapToObj(this::asked).flatMap(Optional::stream).toList()));
    }

    private IntStream blocks() {
        return IntStream.range(0, open().map(each -> each.blocks().size()).orElse(0));
    }

    /** Whether a block of the open step is a prediction that is not answered yet. */
    private boolean isWaiting(int block) {
        return open().orElseThrow().blocks().get(block) instanceof Block.Predict
                && asked(block).filter(given::containsKey).isEmpty();
    }

    /**
     * Whether a block of the open step is told: what stands behind a prediction waits until it has been answered, for
     * it may say the answer.
     *
     * @param block its place in the step, from 0
     */
    public boolean isRevealed(int block) {
        return blocks().limit(block).noneMatch(this::isWaiting);
    }

    /** Whether this is the last step. */
    public boolean isLast() {
        return step() + 1 >= count();
    }

    /**
     * The same at another step.
     *
     * @param left where the learner leaves the lab, if not where the step that is left had set it
     */
    public Progress at(int other, Optional<Link> left) {
        Map<Integer, Link> kept = new LinkedHashMap<>(explored);
        left.ifPresentOrElse(link -> kept.put(step(), link), () -> kept.remove(step()));
        return new Progress(reading, other, given, kept);
    }

    /** The same with something given to a question; what was given first stands. */
    public Progress with(AskedQuestion question, GivenAnswer answer) {
        Map<AskedQuestion, GivenAnswer> more = new LinkedHashMap<>(given);
        more.putIfAbsent(question, answer);
        return new Progress(reading, wished, more, explored);
    }

    /** The same without what was given to a question. */
    public Progress without(AskedQuestion question) {
        Map<AskedQuestion, GivenAnswer> fewer = new LinkedHashMap<>(given);
        fewer.remove(question);
        return new Progress(reading, wished, fewer, explored);
    }

    /** The same with the lesson as its file now says it. */
    public Progress with(LessonReading other) {
        return new Progress(other, wished, given, explored);
    }
}
