package kllab.lesson.player;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.LessonReading;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.link.Link;

/**
 * The place of a learner in a lesson, and the answers and changes so far.
 *
 * @param reading the lesson and the faults of its file
 * @param wished the step that the learner is at, from 0; it is kept while the file is shorter for a moment
 * @param given the answers by question; a question that stays the same keeps its answer when the file changes
 * @param explored the states in which the learner left the lab, by step, where they differ from the state of the step
 */
public record Progress(LessonReading reading, int wished, Map<AskedQuestion, GivenAnswer> given,
        Map<Integer, Link> explored) {
    /** The maps cannot change. */
    public Progress {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        explored = Collections.unmodifiableMap(new LinkedHashMap<>(explored));
    }

    /** Returns a lesson at a step, with nothing done. */
    public static Progress at(LessonReading reading, int step) {
        return new Progress(reading, step, Map.of(), Map.of());
    }

    /** Returns the open step, from 0: the wished one, or the last one if the lesson is shorter. */
    public int step() {
        return Math.clamp(wished, 0, Math.max(0, count() - 1));
    }

    /** Returns the number of steps. */
    public int count() {
        return reading.lesson().steps().size();
    }

    /** Returns the open step; none in a lesson without steps. */
    public Optional<Step> open() {
        return count() == 0 ? Optional.empty() : Optional.of(reading.lesson().steps().get(step()));
    }

    /** Returns the step behind the open one; none at the last one. */
    public Optional<Step> following() {
        return isLast() ? Optional.empty() : Optional.of(reading.lesson().steps().get(step() + 1));
    }

    /** Returns the state that the open step sets the lab to. */
    public Optional<Link> state() {
        return open().flatMap(Step::state);
    }

    /**
     * Returns the state that the lab takes when the learner arrives at the open step: the one in which the learner left
     * it, or that of the step.
     */
    public Optional<Link> arrival() {
        return Optional.ofNullable(explored.get(step())).or(this::state);
    }

    /** Returns the only panels that the open step shows; nothing if it shows what its state shows. */
    public Optional<Set<String>> shownPanels() {
        return open().flatMap(Step::shown);
    }

    /** Returns the state that the open step is about: its own, or the last one before it. */
    public Optional<Link> subject() {
        return reading.lesson().steps().subList(0, Math.min(count(), step() + 1)).reversed().stream()
                .map(Step::state).flatMap(Optional::stream).findFirst();
    }

    /** Returns the names of the readouts that the open step's questions still hide. */
    public Set<String> covered() {
        return blocks().filter(this::isUnanswered).boxed().flatMap(each -> block(each).stream())
                .flatMap(each -> each.hidden().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the first question of the open step that has no answer. */
    public Optional<AskedQuestion> unanswered() {
        return blocks().filter(this::isUnanswered).mapToObj(this::asked).flatMap(Optional::stream).findFirst();
    }

    /** Returns the first question of the open step that offers answers to choose, is shown, and has no answer. */
    public Optional<AskedQuestion> choosable() {
        return blocks().limit(lastRevealed() + 1L).filter(this::isUnanswered).mapToObj(this::asked)
                .flatMap(Optional::stream).filter(each -> each.question().answers() instanceof Answers.Choices)
                .findFirst();
    }

    /**
     * Returns the state that shows the answer to a question of the open step: the one that the question names, or the
     * one of the step if something of it was hidden.
     */
    public Optional<Link> answerState(AskedQuestion question) {
        return question.question().then().or(() -> blocks().filter(each -> asked(each).filter(question::equals)
                .isPresent()).boxed().flatMap(each -> block(each).stream()).filter(each -> !each.hidden().isEmpty())
                .findFirst().flatMap(each -> state()));
    }

    /** Returns the question that a block of the open step asks, if it asks one. */
    public Optional<AskedQuestion> asked(int block) {
        return open().flatMap(each -> question(each.blocks().get(block)))
                .map(each -> new AskedQuestion(each, (int) before(block).filter(each::equals).count()));
    }

    /** Returns the questions that stand in the lesson before a block of the open step. */
    private Stream<Question> before(int block) {
        List<Step> steps = reading.lesson().steps();
        return Stream.concat(steps.subList(0, step()).stream().flatMap(each -> each.blocks().stream()),
                steps.get(step()).blocks().stream().limit(block)).map(Progress::question).flatMap(Optional::stream);
    }

    private static Optional<Question> question(Block block) {
        return block instanceof Block.Asked asked ? Optional.of(asked.question()) : Optional.empty();
    }

    /** Returns a block of the open step, if it asks a question. */
    private Optional<Block.Asked> block(int block) {
        return open().map(each -> each.blocks().get(block)).filter(Block.Asked.class::isInstance)
                .map(Block.Asked.class::cast);
    }

    /** Returns the step as it is shown; none in a lesson without steps. */
    public Optional<ShownStep> shown() {
        return open().map(each -> new ShownStep(step(), step() == 0 ? reading.lesson().introduction() : List.of(),
                each.heading(), each.blocks(),
                blocks().mapToObj(this::asked).flatMap(Optional::stream).toList()));
    }

    private IntStream blocks() {
        return IntStream.range(0, open().map(each -> each.blocks().size()).orElse(0));
    }

    /** Returns true if a block of the open step is a prediction without an answer. */
    private boolean isWaiting(int block) {
        return block(block).filter(Block.Predict.class::isInstance).isPresent() && isUnanswered(block);
    }

    private boolean isUnanswered(int block) {
        return asked(block).filter(each -> !given.containsKey(each)).isPresent();
    }

    /**
     * Returns the place of the last block of the open step that is shown: of the first prediction that waits for an
     * answer, for the blocks behind it may say the answer. Beyond all blocks if none waits.
     */
    public int lastRevealed() {
        return blocks().filter(this::isWaiting).findFirst().orElse(Integer.MAX_VALUE);
    }

    /** Returns true if the open step is the last one. */
    public boolean isLast() {
        return step() + 1 >= count();
    }

    /**
     * Returns a copy at another step.
     *
     * @param left the state in which the learner leaves the lab, if it is not that of the step
     */
    public Progress at(int other, Optional<Link> left) {
        Map<Integer, Link> kept = new LinkedHashMap<>(explored);
        left.ifPresentOrElse(link -> kept.put(step(), link), () -> kept.remove(step()));
        return new Progress(reading, other, given, kept);
    }

    /** Returns a copy with an answer to a question; a question that has an answer keeps it. */
    public Progress with(AskedQuestion question, GivenAnswer answer) {
        Map<AskedQuestion, GivenAnswer> more = new LinkedHashMap<>(given);
        more.putIfAbsent(question, answer);
        return new Progress(reading, wished, more, explored);
    }

    /** Returns a copy without the answer to a question. */
    public Progress without(AskedQuestion question) {
        Map<AskedQuestion, GivenAnswer> fewer = new LinkedHashMap<>(given);
        fewer.remove(question);
        return new Progress(reading, wished, fewer, explored);
    }

    /**
     * Returns the questions of the lesson by those of the same lesson in another language, at the same places and with
     * as many answers.
     */
    Map<AskedQuestion, AskedQuestion> namesIn(LessonReading other) {
        List<AskedQuestion> here = questions(reading);
        List<AskedQuestion> there = questions(other);
        return here.size() != there.size()
                ? Map.of()
                : IntStream.range(0, here.size()).filter(i -> shape(here.get(i)) == shape(there.get(i))).boxed()
                        .collect(Collectors.toMap(here::get, there::get));
    }

    /** Returns the number of answers to choose; below 0 where a number is typed or nothing is chosen. */
    private static int shape(AskedQuestion asked) {
        return switch (asked.question().answers()) {
            case Answers.Choices(List<Answers.Choice> all) -> all.size();
            case Answers.Numeric numeric -> -1;
            case Answers.Open open -> -2;
        };
    }

    private static List<AskedQuestion> questions(LessonReading reading) {
        Map<Question, Integer> before = new HashMap<>();
        return reading.lesson().steps().stream().flatMap(each -> each.blocks().stream()).map(Progress::question)
                .flatMap(Optional::stream).map(each -> new AskedQuestion(each, before.merge(each, 1, Integer::sum) - 1))
                .toList();
    }

    /**
     * Returns a copy with the lesson in another language, with the answers so far.
     *
     * @param names as {@link #namesIn} returns them
     */
    Progress translated(LessonReading other, Map<AskedQuestion, AskedQuestion> names) {
        Map<AskedQuestion, GivenAnswer> kept = new LinkedHashMap<>();
        given.forEach((asked, answer) -> Optional.ofNullable(names.get(asked)).ifPresent(to -> kept.put(to, answer)));
        return new Progress(other, wished, kept, explored);
    }

    /** Returns a copy with the lesson as it is now in its file. */
    public Progress with(LessonReading other) {
        return new Progress(other, wished, given, explored);
    }
}
