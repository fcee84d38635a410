package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.LessonReading;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.LinkCheck;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** Labs and typesetter check a teacher's lesson: links, numbers and formulas, as in the README. */
class LessonChecksTest {
    @Test
    void theLessonOfTheReadmeHasNoFaultAndItsNumbersAreThoseOfTheLab() throws IOException, BadInput {
        String text = CheckedLessons.ofReadme();
        LessonReading reading = CheckedLessons.read("readme.md", text);
        assertEquals(List.of(), reading.faults());
        List<Double> values = new ArrayList<>();
        for (Link each : reading.lesson().steps().stream().flatMap(step -> Block.links(step.blocks())).toList()) {
            values.add(CheckedLessons.value(each, "kl"));
        }
        assertEquals(List.of(0.5, 2.0, 4.5), values);
        CheckedLessons.numbers(reading.lesson()).forEach((check, step) -> assertEquals(4.5,
                CheckedLessons.exact(check, step)));
        assertEquals(4.5, ((Answers.Numeric) CheckedLessons.numbers(reading.lesson()).keySet().iterator().next()
                .question().answers()).right());
        assertTrue(text.contains("KL is 0.5") && text.contains("[x] 2"));
    }

    @Test
    void aRightAnswerThatIsNotTheValueItNamesIsTold() throws IOException {
        assertEquals(
                List.of("my.md, line 36: the answer marked with [x] is farther from kl than the tolerance: kl is "
                        + "4.5000 at gaussian?mu1=3&sigma1=1, the first link of the step"),
                told(CheckedLessons.ofReadme().replace("[x] 4.5", "[x] 4.6")));
        assertEquals(List.of("my.md, line 36: value: “lk” is not a number of this lab; there is link"),
                told(CheckedLessons.ofReadme().replace("value: kl", "value: lk")).stream()
                        .map(each -> each.replaceAll("there is .*", "there is link")).toList());
        assertEquals(List.of("my.md, line 36: value: “derivation” is not a number"),
                told(CheckedLessons.ofReadme().replace("value: kl", "value: derivation")));
    }

    @Test
    void aFormulaThatCannotBeSetIsToldWithItsLine() {
        assertEquals(List.of(
                "my.md, line 5: “\\frc{1}{2}” is no formula: \\frc is no command that a formula may have",
                "my.md, line 7: “\\frac{1” is no formula: its braces do not match",
                "my.md, line 10: “\\newcommand{\\a}{\\a}\\a” is no formula: \\newcommand is no command"
                        + " that a formula may have",
                "my.md, line 14: “}” is no formula: its braces do not match"),
                told("""
                        # T

                        ## S

                        $\\frc{1}{2}$ and $\\frac12$

                        $$\\frac{1$$

                        [a](kl:gaussian)
                        then $$\\newcommand{\\a}{\\a}\\a$$

                        - [b](https://example.org) $x$,
                          words
                          and $}$
                        """));
    }

    /** It may not end the thread that reads the file. */
    @Test
    void aFormulaThatIsNestedTooDeeplyIsTold() {
        List<String> told = told("# T\n\n## S\n\n$$" + "{".repeat(2400) + "x" + "}".repeat(2400) + "$$\n");
        assertEquals(List.of("my.md, line 5: “" + "{".repeat(30) + "…” is no formula: it is nested too deeply"),
                told.stream().map(each -> each.replaceAll("\\{+", "{".repeat(30))).toList());
    }

    private static List<String> told(String text) {
        return CheckedLessons.read("my.md", text).faults().stream()
                .map(each -> Catalog.of(Language.EN).say(each.message())).toList();
    }

    @Test
    void whoReadsAShippedLessonDoesNotWaitForItsFormulasAndNumbers() {
        assertEquals(List.of(), ShippedLessons.read(ShippedLessons.NAMES.getFirst(), Language.EN,
                new LessonReader(new LinkCheck() {
                    @Override
                    public void require(Link link) {
                    }

                    @Override
                    public OptionalDouble value(Link link, String value) {
                        throw new AssertionError(value);
                    }
                }, tex -> {
                    throw new AssertionError(tex);
                })).faults());
    }

    @Test
    void aPanelThatTheLabOfTheStepDoesNotHaveIsToldWithThoseThereAre() {
        String panels = "densities, secondPlot, value, reverse, jensenShannon, formula, areas, estimates, derivation, p, "
                + "q, actions, drawer";
        assertEquals(List.of("my.md, line 4: show, number 2 must be one of " + panels + ", not “bars”"),
                told("# T\n\n## S\nshow: value, bars\n\n[x](kl:gaussian?mu1=1)\n"));
        assertEquals(List.of(), told("# T\n\n## S\nshow: derivation, actions\n\n[x](kl:gaussian?mu1=1)\n"));
    }

    @Test
    void aStepWithoutALinkIsAboutTheLabOfTheLastLinkBeforeIt() {
        String before = "# T\n\n## S\n\n[x](kl:discrete?p=1,3&q=1,1)\n\n## U\n\nWords.\n\n## V\n";
        assertEquals(List.of(), told(before + "show: bars\n"));
        List<String> told = told(before + "show: densities\n");
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("my.md, line 12: show, number 1 must be one of bars, "), told.getFirst());
    }

    @Test
    void beforeTheFirstLinkAStepMayNameThePanelsOfAnyLab() {
        assertEquals(List.of(), told("# T\n\n## S\nshow: bars, densities, plane\n"));
        assertEquals(1, told("# T\n\n## S\nshow: nothing\n").size());
    }
}
