package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.app.labs.LabCheck;
import kllab.app.labs.Labs;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped lessons show in each step what it is about. */
class ShippedShowTest {
    private static final Pattern HANDLED = Pattern
            .compile("\\b[Dd]rag\\b|move a slider|move all|stretch an|拖|移动滑块|滑块试");
    private static final Set<String> PLOTS = Set.of("densities", "secondPlot", "plane", "bars");
    private static final Set<String> CONTROLS = Set.of("p", "q", "outcomes");

    static Stream<Arguments> lessons() {
        return ShippedLessons.NAMES.stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    private static Lesson lesson(String name, Language language) {
        return CheckedLessons.read(name, language).lesson();
    }

    private static String words(Step step) {
        StringBuilder words = new StringBuilder();
        for (Block each : step.blocks()) {
            if (each instanceof Block.Paragraph(List<Inline> content)) {
                words.append(Inline.plain(content)).append('\n');
            }
        }
        return words.toString();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyPanelThatAStepNamesIsOneOfItsLab(String name, Language language) {
        LabCheck check = new LabCheck(Labs.known());
        Optional<Link> state = Optional.empty();
        for (Step step : lesson(name, language).steps()) {
            if (step.state().isPresent()) {
                state = step.state();
            }
            List<String> there = check.panels(state);
            assertEquals(List.of(), step.shown().orElse(Set.of()).stream().filter(each -> !there.contains(each))
                    .toList(), Inline.plain(step.heading()));
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aStepThatAsksForADragShowsThatWhichIsDragged(String name, Language language) {
        for (Step step : lesson(name, language).steps()) {
            if (HANDLED.matcher(words(step)).find() && step.shown().isPresent()) {
                Set<String> shown = step.shown().get();
                assertTrue(shown.stream().anyMatch(PLOTS::contains) || shown.stream().anyMatch(CONTROLS::contains),
                        Inline.plain(step.heading()) + " shows " + shown);
            }
        }
    }

    @Test
    void theStepsThatAskForADragOrASliderAreFoundAndThoseOfSlidersHaveThem() {
        List<String> found = new ArrayList<>();
        for (String name : ShippedLessons.NAMES) {
            List<Step> steps = lesson(name, Language.EN).steps();
            for (int i = 0; i < steps.size(); i++) {
                if (HANDLED.matcher(words(steps.get(i))).find()) {
                    found.add(Integer.parseInt(name.substring(0, 2)) + "." + (i + 1));
                }
                if (words(steps.get(i)).contains("slider at any") || words(steps.get(i)).contains("four sliders")) {
                    assertTrue(steps.get(i).shown().orElseThrow().containsAll(Set.of("p", "q")), name);
                }
            }
        }
        assertEquals(List.of("1.1", "1.6", "2.1", "3.1", "5.1", "6.1", "8.2", "9.4"), found);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyStepButTheLastWhichInvitesFreePlaySaysWhatItShows(String name, Language language) {
        List<Step> steps = lesson(name, language).steps();
        // Who has had but one lesson would not know what the rest of the lab is about.
        boolean isFirst = name.equals(ShippedLessons.NAMES.getFirst());
        assertEquals(IntStream.range(0, steps.size()).mapToObj(i -> isFirst || i + 1 < steps.size()).toList(),
                steps.stream().map(each -> each.shown().isPresent()).toList());
    }

    @Test
    void bothLanguagesShowTheSame() {
        for (String name : ShippedLessons.NAMES) {
            assertEquals(lesson(name, Language.EN).steps().stream().map(Step::shown).toList(),
                    lesson(name, Language.ZH).steps().stream().map(Step::shown).toList(), name);
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aStepThatAsksForTheDivergenceOfItsLabShowsItsNumber(String name, Language language) {
        for (Step step : lesson(name, language).steps()) {
            boolean asks = step.blocks().stream().anyMatch(each -> each instanceof Block.Check(List<String> hidden, Question question)
                    && question.answers() instanceof Answers.Numeric numeric && numeric.value().isPresent());
            assertTrue(!asks || step.shown().orElseThrow().contains("value"), Inline.plain(step.heading()));
        }
    }
}
