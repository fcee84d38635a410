package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Step;
import kllab.lesson.player.AskedQuestion;
import kllab.lesson.player.GivenAnswer;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.Progress;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** No question of a shipped lesson is answered by what stands beside it, and each answer is shown. */
@Tag("window")
class LessonAnswersTest {
    private static final Pattern NUMBER = Pattern.compile("[−-]?\\d+(?:\\.\\d+)?");

    /** In tenths of a second. */
    private static final int PATIENCE = 200;

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    static Stream<Arguments> lessons() {
        return ShippedLessons.NAMES.stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    /** Goes to each question of a lesson in turn, with those before it answered. */
    private static List<String> ofEach(String name, Language language, Look look) {
        List<String> found = new ArrayList<>();
        window.openLesson(() -> window.classroom().openShipped(name, language));
        LessonModel lesson = WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
        int steps = lesson.progress().get().count();
        for (int i = 0; i < steps; i++) {
            int step = i;
            WindowFixture.run(() -> lesson.go(step));
            Step open = lesson.progress().get().open().orElseThrow();
            for (int block = 0; block < open.blocks().size(); block++) {
                if (open.blocks().get(block) instanceof Block.Asked asked) {
                    AskedQuestion question = lesson.progress().get().asked(block).orElseThrow();
                    window.settle();
                    look.at(new Place(lesson, open, asked, question),
                            fault -> found.add(language.code() + " " + name + " step " + (step + 1) + ": " + fault));
                    WindowFixture.run(() -> lesson.answer(question, new GivenAnswer.Revealed()));
                }
            }
        }
        WindowFixture.run(window.classroom()::close);
        return found;
    }

    private record Place(LessonModel lesson, Step step, Block.Asked asked, AskedQuestion question) {
        /** Returns the state that is asked about. */
        Link state() {
            return asked.question().then().or(step::state).orElseThrow();
        }

        Node view() {
            // Those before it have been answered.
            return window.all(".question").filter(each -> each.lookup("#ask-again") == null).findFirst().orElseThrow();
        }
    }

    private interface Look {
        void at(Place place, Consumer<String> fault);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theNumberThatIsAskedStandsNowhereBesideTheQuestion(String name, Language language) {
        assertEquals("", String.join("\n", ofEach(name, language, (place, fault) -> {
            if (place.asked().question().answers() instanceof Answers.Numeric numeric) {
                double value = exact(place, numeric);
                for (String words : beside(place.view())) {
                    NUMBER.matcher(words).results().map(each -> each.group())
                            .filter(each -> tells(each, value, numeric))
                            .forEach(each -> fault.accept(each + " in “" + words + "”"));
                }
            }
        })));
    }

    /** A dot at the height that is asked can be read off an axis. */
    @ParameterizedTest
    @MethodSource("lessons")
    void thePointThatIsAskedIsNotDrawn(String name, Language language) {
        assertEquals("", String.join("\n", ofEach(name, language, (place, fault) -> {
            if (place.asked().question().answers() instanceof Answers.Numeric numeric && numeric.value().isPresent()) {
                double value = exact(place, numeric);
                dots().filter(each -> Math.abs(each.y() - value) < 1e-9
                        || Math.abs(InformationUnit.BITS.toNats(each.y()) - value) < 1e-9)
                        .forEach(each -> fault.accept("a dot at " + each));
            }
        })));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void allThatAQuestionHidesIsCoveredUntilItIsAnswered(String name, Language language) {
        assertEquals("", String.join("\n", ofEach(name, language, (place, fault) -> {
            Set<String> covered = covered();
            if (!covered.equals(new TreeSet<>(place.lesson().progress().get().covered()))) {
                fault.accept("covered is " + covered);
            }
            if (!covered.containsAll(place.asked().hidden())) {
                fault.accept(place.asked().hidden() + " but covered is " + covered);
            }
        })));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theAnswerIsShownInTheStateThatIsAskedAbout(String name, Language language) {
        assertEquals("", String.join("\n", ofEach(name, language, (place, fault) -> {
            if (place.asked().question().then().isEmpty() && place.asked().hidden().isEmpty()) {
                return;
            }
            WindowFixture.run(() -> place.lesson().answer(place.question(), new GivenAnswer.Revealed()));
            window.settle();
            Progress now = place.lesson().progress().get();
            Link expected = WindowFixture.ask(() -> window.labs().of(place.state()).links().canonical(place.state()));
            // A worker takes the steps of a descent.
            for (int i = 0; i < PATIENCE && !expected.equals(shown(place)); i++) {
                WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
                window.settle();
            }
            if (!expected.equals(shown(place))) {
                fault.accept("shows " + shown(place).text());
            }
            if (now.unanswered().isEmpty() && !covered().isEmpty()) {
                fault.accept("still covers " + covered());
            }
        })));
    }

    /** The link of what is shown, with nothing covered. */
    private static Link shown(Place place) {
        return WindowFixture.ask(() -> window.labs().of(place.state()).withHidden(Link.parse(window.link()),
                hidden -> hidden.uncovered()));
    }

    private static double exact(Place place, Answers.Numeric numeric) {
        try {
            return numeric.value().isPresent()
                    ? CheckedLessons.value(place.state(), numeric.value().get())
                    : numeric.right();
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Returns true if a number in words would be taken for the answer. Whole numbers are everywhere, as indices,
     * exponents and settings: one tells the answer only with the decimals of a readout.
     */
    private static boolean tells(String words, double value, Answers.Numeric numeric) {
        int point = words.indexOf('.');
        int decimals = point < 0 ? 0 : words.length() - point - 1;
        double number = Double.parseDouble(words.replace('−', '-'));
        return Math.abs(number - value) <= numeric.tolerance() && decimals >= (value == Math.rint(value) ? 3 : 1);
    }

    /** Returns all words that are seen and spoken, but those of the question and of what takes numbers. */
    private static List<String> beside(Node question) {
        return WindowFixture.ask(() -> beside(window.scene().getRoot(), question)
                .filter(Told::isSeen).flatMap(each -> Told.of(each)).filter(Objects::nonNull).toList());
    }

    private static Stream<Node> beside(Node node, Node question) {
        boolean isInput = node instanceof TextInputControl || node instanceof Slider || node instanceof ComboBox;
        if (node.equals(question) || isInput) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(each -> beside(each, question))
                : Stream.empty());
    }

    private static Stream<Mark.Point> dots() {
        return WindowFixture.ask(() -> WindowFixture.within(window.scene().getRoot()).filter(Told::isSeen)
                .filter(PlotPane.class::isInstance).flatMap(each -> ((PlotPane) each).plot().subplots().stream())
                .flatMap(each -> each.marks().stream())
                .flatMap(each -> each instanceof Mark.Dot dot ? Stream.of(dot.at()) : Stream.of()).toList()).stream();
    }

    /** Returns the panels that the link covers. */
    private static Set<String> covered() {
        String names = WindowFixture.ask(() -> Link.parse(window.link()).parameters().getOrDefault("cover", ""));
        return Stream.of(names.split(",")).filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
