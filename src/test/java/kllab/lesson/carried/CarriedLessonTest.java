package kllab.lesson.carried;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kllab.lesson.Block;
import kllab.lesson.Lesson;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.BadInput;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lesson that is written as texts and read again. */
class CarriedLessonTest {
    private static final LessonReader READER = new LessonReader(link -> {
    });

    private static Stream<Lesson> shipped() {
        return Stream.of(Language.values()).flatMap(language -> ShippedLessons.NAMES.stream()
                .map(name -> ShippedLessons.read(name, language, READER).lesson()));
    }

    /** A step without what no page carries. */
    private static List<Step> steps(Lesson lesson) {
        return lesson.steps().stream()
                .map(each -> new Step(each.heading(), 0, each.shown(), each.blocks(), List.of())).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedLessonIsTheSameAfterwardsButForNotesAndLines(Lesson lesson) throws BadInput {
        Lesson read = CarriedLesson.read(CarriedLesson.of(lesson));
        assertEquals(lesson.title(), read.title());
        assertEquals(lesson.about().language(), read.about().language());
        assertEquals(lesson.introduction(), read.introduction());
        assertEquals(steps(lesson), read.steps());
    }

    @Test
    void everyKindOfBlockAndOfWordsIsTheSameAfterwards() throws BadInput {
        Lesson lesson = READER.read("all.md", """
                # All

                Before *one **two*** `code` [lab *link*](kl:gaussian?mu1=2) [page](https://example.org/a) $x^2$\\
                new line.

                ## Step

                ### Heading

                > Quote
                >
                > 3. three
                > 4. four

                - item

                ```
                lines <b>
                  of code
                ```

                | a | b |
                |:-:|--:|
                | 1 | $x$ |

                ---

                $$\\frac12$$

                :::predict
                hide: value

                Open?
                :::

                :::check
                tolerance: 0.5
                value: forward
                guess: value
                then: kl:gaussian?mu1=1

                How much?

                - [x] 1
                  Yes.
                - [ ] other
                  No.
                :::

                :::notes
                Secret.
                :::
                """).lesson();
        Lesson read = CarriedLesson.read(CarriedLesson.of(lesson));
        assertEquals(lesson.introduction(), read.introduction());
        assertEquals(steps(lesson), read.steps());
        assertEquals(9, read.steps().getFirst().blocks().stream().map(Object::getClass).distinct().count(),
                read.steps().getFirst().blocks().toString());
        assertFalse(CarriedLesson.of(lesson).toString().contains("Secret"), "notes are for the speaker");
    }

    @Test
    void aQuestionKeepsItsNameAndAnotherOneHasAnother() {
        List<Question> questions = shipped().flatMap(each -> each.steps().stream())
                .flatMap(each -> each.blocks().stream())
                .flatMap(each -> each instanceof Block.Asked asked ? Stream.of(asked.question()) : Stream.empty())
                .distinct().toList();
        assertTrue(questions.size() > 50);
        assertEquals(questions.size(),
                questions.stream().map(each -> CarriedLesson.name(each, 0)).distinct().count());
        assertNotEquals(CarriedLesson.name(questions.getFirst(), 0), CarriedLesson.name(questions.getFirst(), 1));
    }
}
