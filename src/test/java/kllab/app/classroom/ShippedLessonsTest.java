package kllab.app.classroom;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.LessonReading;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.lesson.reader.ShippedLessons;
import kllab.lesson.spoken.SpokenProse;
import kllab.link.Link;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LogTermSlip;
import kllab.parameter.Readout;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with the program, against the labs and the mathematics. */
class ShippedLessonsTest {
    private static final Set<String> SLIPS = Set.of("swapped-p-q", "sign-in-loss", "log-variance", "sum-or-mean",
            "variance-or-deviation", "distance", "negative-estimate", "support", "crossing-values", "units", "one-mode",
            "variance-too-small", "forward-by-moments", "convex-coordinates", "elbo-is-the-loss", "reparameterisation",
            "baseline", "kl-as-regulariser", "negative-log-variance", "classes-from-labels", "drawing-from-q",
            "mean-at-test-time", "kl-should-fall", "kl-zero-is-the-goal", "mean-over-pixels", "aggregate-posterior",
            "kl-makes-blur");
    private static final Map<Language, List<String>> DECIMALS = Map.of(Language.EN,
            List.of("whole number", "one decimal", "two decimals", "three decimals"), Language.ZH,
            List.of("整数", "一位小数", "两位小数", "三位小数"));
    private static final Pattern LINK = Pattern.compile("(?:\\(|then: )kl:([^)\n]*)");

    static List<String> names() {
        return ShippedLessons.NAMES;
    }

    @ParameterizedTest
    @EnumSource
    void everyLessonOfTheFolderIsShippedInItsOrder(Language language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/lessons", language.code()))) {
            assertEquals(ShippedLessons.NAMES,
                    files.map(each -> each.getFileName().toString().replace(".md", "")).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLessonHasNoFault(String name) {
        for (Language language : Language.values()) {
            LessonReading reading = CheckedLessons.read(name, language);
            assertEquals(List.of(), reading.faults());
            assertEquals(language, reading.lesson().about().language());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLessonHasEightToTwelveStepsTwoPredictionsAndThreeChecks(String name) {
        Lesson lesson = CheckedLessons.lesson(name, Language.EN);
        assertTrue(lesson.steps().size() >= 8 && lesson.steps().size() <= 12, () -> "" + lesson.steps().size());
        assertTrue(all(lesson, Block.Predict.class).count() >= 2);
        assertTrue(all(lesson, Block.Check.class).count() >= 3);
        int minutes = lesson.about().minutes().orElseThrow();
        assertTrue(minutes >= 8 && minutes <= 12);
        assertFalse(lesson.introduction().isEmpty());
        for (Step step : lesson.steps()) {
            assertTrue(step.state().isPresent(), () -> Inline.plain(step.heading()) + " has no state");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void bothLanguagesHaveTheSameStepsLinksBlocksAndAnswers(String name) {
        Lesson english = CheckedLessons.lesson(name, Language.EN);
        Lesson chinese = CheckedLessons.lesson(name, Language.ZH);
        assertEquals(english.about().minutes(), chinese.about().minutes());
        assertEquals(english.about().level(), chinese.about().level());
        assertEquals(english.about().slips(), chinese.about().slips());
        assertEquals(shape(english, ShippedLessonsTest::shape), shape(chinese, ShippedLessonsTest::shape));
        assertEquals(notes(english), notes(chinese));
    }

    private static List<List<String>> notes(Lesson lesson) {
        return lesson.steps().stream().map(step -> step.notes().stream().map(ShippedLessonsTest::shape).toList())
                .toList();
    }

    private static List<List<String>> shape(Lesson lesson, Function<Block, String> shape) {
        return lesson.steps().stream().map(step -> step.blocks().stream().map(shape).toList()).toList();
    }

    /** Returns the shape of a block without its words: its kind, links, formulas, hidden panels and answers. */
    private static String shape(Block block) {
        String own = switch (block) {
            case Block.Predict(List<String> hidden, Question question) -> "predict " + hidden + shape(question);
            case Block.Check(List<String> hidden, Question question) -> "check " + hidden + shape(question);
            case Block.Formula(String tex) -> "formula " + tex;
            case Block.Listing list -> "list " + list.ordered() + list.items().size();
            default -> block.getClass().getSimpleName();
        };
        return own + " " + Block.links(List.of(block)).map(Link::text).toList();
    }

    private static String shape(Question question) {
        return switch (question.answers()) {
            case Answers.Open() -> " open";
            case Answers.Choices(List<Answers.Choice> all) -> " choices " + all.stream()
                    .map(each -> each.verdict().right()).toList();
            case Answers.Numeric numeric -> " number " + numeric.tolerance() + numeric.value()
                    + numeric.expected().stream().map(each -> each.number() + "" + each.verdict().right()).toList();
        };
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("names")
    void everyLinkOpensAndNamesALabThatThereIs(String name) throws BadInput {
        for (Language language : Language.values()) {
            Lesson lesson = CheckedLessons.lesson(name, language);
            List<Link> read = lesson.steps().stream().flatMap(step -> Block.links(step.blocks())).toList();
            // Against the text of the file: a link that the reader passed over would be missed.
            String text = CheckedLessons.text(name, language);
            List<String> written = LINK.matcher(text).results().map(each -> each.group(1)).toList();
            assertEquals(written, read.stream().map(Link::text).toList());
            for (Link each : read) {
                assertTrue(Set.of("gaussian", "multivariate", "discrete", "fit", "vae").contains(each.lab()),
                        each::text);
                assertFalse(CheckedLessons.values(each).fields().isEmpty());
            }
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("names")
    void aRightNumberIsAcceptedAndIsTheOneOfTheLab(String name) {
        CheckedLessons.numbers(CheckedLessons.lesson(name, Language.EN)).forEach((check, step) -> {
            Answers.Numeric numeric = (Answers.Numeric) check.question().answers();
            for (Answers.Expected each : numeric.expected()) {
                assertEquals(each.verdict(), numeric.verdict(each.number()));
            }
            double exact = CheckedLessons.exact(check, step);
            assertEquals(exact, numeric.right(), numeric.tolerance(), () -> Inline.plain(step.heading()));
            assertTrue(numeric.verdict(exact).right());
        });
    }

    /** A learner who rounds or cuts off at as many decimals as the question asks for is right. */
    @ParameterizedTest
    @MethodSource("names")
    void aNumberIsAskedForWithSoManyDecimalsAndTakenWithThem(String name) {
        for (Language language : Language.values()) {
            CheckedLessons.numbers(CheckedLessons.lesson(name, language)).forEach((check, step) -> {
                Answers.Numeric numeric = (Answers.Numeric) check.question().answers();
                String asked = check.question().prompt().toString();
                List<String> words = requireNonNull(DECIMALS.get(language));
                List<Integer> decimals = IntStream.range(0, words.size())
                        .filter(each -> asked.contains(words.get(each))).boxed().toList();
                assertEquals(1, decimals.size(), asked);
                BigDecimal exact = BigDecimal.valueOf(CheckedLessons.exact(check, step));
                BigDecimal rounded = exact.setScale(decimals.getFirst(), RoundingMode.HALF_UP);
                assertTrue(numeric.verdict(rounded.doubleValue()).right(), () -> asked + " not " + rounded);
                assertTrue(numeric.tolerance() >= 0.0005, asked);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidOfARightAnswerAlsoSuitsWhoAskedToSeeIt(Language language) {
        Pattern agreeing = Pattern.compile("(?i)(yes|right|correct)\\b.*|(对|是的?|没错|正确)[：，。].*", Pattern.DOTALL);
        for (String name : ShippedLessons.NAMES) {
            CheckedLessons.read(name, language).lesson().steps().stream().flatMap(step -> step.blocks().stream())
                    .filter(Block.Asked.class::isInstance)
                    .flatMap(each -> right(((Block.Asked) each).question().answers()).stream())
                    .map(said -> SpokenProse.ofBlocks(said, Catalog.of(language)))
                    .forEach(said -> assertFalse(agreeing.matcher(said).matches(), () -> name + ": " + said));
        }
    }

    private static Optional<List<Block>> right(Answers answers) {
        return switch (answers) {
            case Answers.Open open -> Optional.empty();
            case Answers.Choices(List<Answers.Choice> all) -> all.stream().map(Answers.Choice::verdict)
                    .filter(Answers.Verdict::right).map(Answers.Verdict::said).findFirst();
            case Answers.Numeric numeric -> Optional.of(numeric.verdict(numeric.right()).said());
        };
    }

    @Test
    void aRightChoiceMayStandAnywhere() {
        List<Answers.Choices> all = ShippedLessons.NAMES.stream()
                .flatMap(name -> CheckedLessons.lesson(name, Language.EN).steps().stream())
                .flatMap(step -> step.blocks().stream()).flatMap(ShippedLessonsTest::choices).toList();
        int[] places = new int[10];
        for (Answers.Choices each : all) {
            places[each.all().stream().map(choice -> choice.verdict().right()).toList().indexOf(true)]++;
        }
        assertTrue(all.size() > 20);
        assertTrue(Arrays.stream(places).allMatch(each -> 2 * each <= all.size()), () -> Arrays.toString(places));
    }

    private static Stream<Answers.Choices> choices(Block block) {
        Answers answers = switch (block) {
            case Block.Asked asked -> asked.question().answers();
            default -> new Answers.Open();
        };
        return answers instanceof Answers.Choices choices ? Stream.of(choices) : Stream.of();
    }

    @Test
    void mostNumbersThatAreAskedForComeFromALab() {
        List<Answers.Numeric> numbers = ShippedLessons.NAMES.stream()
                .flatMap(name -> all(CheckedLessons.lesson(name, Language.EN), Block.Check.class))
                .map(check -> check.question().answers()).filter(Answers.Numeric.class::isInstance)
                .map(Answers.Numeric.class::cast).toList();
        assertTrue(numbers.stream().filter(each -> each.value().isPresent()).count() * 2 > numbers.size());
    }

    @Test
    void betweenThemTheLessonsTreatEverySlipByName() {
        Set<String> treated = new TreeSet<>();
        for (String name : ShippedLessons.NAMES) {
            Lesson english = CheckedLessons.lesson(name, Language.EN);
            treated.addAll(english.about().slips());
            assertEquals(english.about().slips().size(), headings(english).filter(each -> each.startsWith("Slip: "))
                    .count(), name);
            assertEquals(english.about().slips().size(), headings(CheckedLessons.lesson(name, Language.ZH))
                    .filter(each -> each.startsWith("常见错误：")).count(), name);
        }
        assertEquals(new TreeSet<>(SLIPS), treated);
    }

    @ParameterizedTest
    @EnumSource
    void theSlipOfTheLogTermHasTheNumbersOfTheLabs(Language language) {
        String text = CheckedLessons.text("03-which-force-is-stronger", language);
        LatentDimension halfAsWide = LatentDimension.ofSigma(0, 0.5);
        for (LogTermSlip slip : LogTermSlip.values()) {
            String number = Readout.STANDARD.of(slip.of(halfAsWide)).replace('\u2212', '-');
            assertTrue(text.contains("=" + number + "$"), slip + " " + number);
        }
    }

    /**
     * Nothing is on the screen of the first lesson that it does not explain, until one plays on from its last step.
     */
    @ParameterizedTest
    @EnumSource
    void theFirstLessonShowsNeitherForcesNorJensenShannon(Language language) {
        List<Step> steps = CheckedLessons.lesson(ShippedLessons.NAMES.getFirst(), language).steps();
        List<String> hidden = steps.stream().flatMap(step -> Block.links(step.blocks()))
                .map(link -> link.parameters().getOrDefault("hide", "")).toList();
        for (String each : hidden.subList(0, hidden.size() - 1)) {
            assertTrue(List.of(each.split(",")).containsAll(List.of("secondPlot", "jensenShannon", "formula")), each);
        }
        // The last one invites to play on.
        assertEquals("", hidden.getLast());
        assertFalse(steps.getLast().shown().orElseThrow().contains("secondPlot"));
        assertTrue(steps.getLast().state().orElseThrow().parameters().containsKey("hide"));
    }

    private static Stream<String> headings(Lesson lesson) {
        return lesson.steps().stream().map(step -> Inline.plain(step.heading()));
    }

    private static <B extends Block> Stream<B> all(Lesson lesson, Class<B> kind) {
        return lesson.steps().stream().flatMap(step -> step.blocks().stream()).filter(kind::isInstance)
                .map(kind::cast);
    }
}
