package kllab.lesson.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kllab.lesson.LessonReading;
import kllab.lesson.reader.LessonReader;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Message;
import org.junit.jupiter.api.Test;

/** Steps set the lab, exploring between them is kept, and questions hide what they ask for. */
class LessonModelTest {
    private static final String LESSON = """
            # A lesson

            ## One

            See [this](kl:gaussian?mu1=1).

            ## Two

            Think of [that](kl:gaussian?mu1=2) and [more](kl:gaussian?mu1=2&sigma1=3).

            :::predict
            hide: value, reverse

            Which is larger?

            - [x] The first
              So it is.
            - [ ] The second
              It is not.
            :::

            ## Three

            Nothing to set.
            """;

    private final FakeLabs labs = new FakeLabs();
    private final List<Message> notices = new ArrayList<>();

    /** Labs that record the last state and covers. */
    private static final class FakeLabs implements LessonLabs {
        private final SimpleObjectProperty<Link> shown = new SimpleObjectProperty<>(link("gaussian?mu1=9"));
        private Set<String> covered = Set.of();
        private final List<String> laid = new ArrayList<>();

        @Override
        public Link broughtBack(Link link) {
            return link;
        }

        @Override
        public Link withoutLessonCovers() {
            return shown().getValue();
        }

        @Override
        public Link uncovered(Link link) {
            return link;
        }

        @Override
        public Link guessed(Link link, String question, double guess) {
            return link;
        }

        @Override
        public boolean isAsking() {
            return false;
        }

        @Override
        public void leave() {
            cover(Set.of());
        }

        @Override
        public ObservableValue<Link> shown() {
            return shown;
        }

        @Override
        public Link canonical(Link link) {
            return link;
        }

        @Override
        public void open(Link link, Set<String> covered) throws BadInput {
            if (link.lab().equals("torus")) {
                throw new BadInput(Message.of("link.unknownLab", "torus", "gaussian"));
            }
            shown.set(link);
            this.covered = covered;
        }

        @Override
        public void cover(Set<String> covered) {
            this.covered = covered;
        }

        @Override
        public void lay(Optional<Set<String>> shown, Optional<Link> lab) {
            laid.add(shown.map(each -> new TreeSet<>(each).toString()).orElse("all") + " of "
                    + lab.map(Link::lab).orElse("what is shown"));
        }

        @Override
        public void rewind() {
        }
    }

    private static Link link(String text) {
        try {
            return Link.parse(text);
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    private static LessonReading reading(String text) {
        return new LessonReader(link -> {
        }).read("a.md", text);
    }

    private LessonModel lesson() {
        LessonReading reading = reading(LESSON);
        assertEquals(List.of(), reading.faults());
        return new LessonModel(Progress.at(reading, 0), labs, notices::add);
    }

    private static AskedQuestion question(LessonModel lesson) {
        return lesson.progress().get().asked(1).orElseThrow();
    }

    @Test
    void aStepSetsTheLabToItsFirstLink() {
        LessonModel lesson = lesson();
        assertEquals(link("gaussian?mu1=1"), labs.shown.get());
        lesson.next();
        assertEquals(link("gaussian?mu1=2"), labs.shown.get());
    }

    @Test
    void aStepWithoutALinkLeavesTheLabAsItIs() {
        LessonModel lesson = lesson();
        labs.shown.set(link("gaussian?mu1=7"));
        lesson.go(2);
        assertEquals(link("gaussian?mu1=7"), labs.shown.get());
    }

    @Test
    void exploringIsKeptAndTheWayBackRestoresTheStep() {
        LessonModel lesson = lesson();
        assertFalse(lesson.hasStrayed().getValue());
        labs.shown.set(link("gaussian?mu1=5"));
        assertTrue(lesson.hasStrayed().getValue());
        lesson.next();
        lesson.previous();
        assertEquals(link("gaussian?mu1=5"), labs.shown.get());
        lesson.backToStep();
        assertEquals(link("gaussian?mu1=1"), labs.shown.get());
        assertFalse(lesson.hasStrayed().getValue());
    }

    @Test
    void theEndsOfALessonAreEnds() {
        LessonModel lesson = lesson();
        lesson.previous();
        assertEquals(0, lesson.progress().get().step());
        lesson.go(2);
        lesson.next();
        assertEquals(2, lesson.progress().get().step());
    }

    @Test
    void aPredictionHidesItsReadoutsUntilItIsAnswered() {
        LessonModel lesson = lesson();
        lesson.next();
        assertEquals(Set.of("value", "reverse"), labs.covered);
        lesson.answer(question(lesson), new GivenAnswer.Choice(1));
        assertEquals(Set.of(), labs.covered);
        lesson.askAgain(question(lesson));
        assertEquals(Set.of("value", "reverse"), labs.covered);
        lesson.answer(question(lesson), new GivenAnswer.Revealed());
        assertEquals(Set.of(), labs.covered);
    }

    @Test
    void whatIsHiddenDoesNotStayHiddenInTheNextStep() {
        LessonModel lesson = lesson();
        lesson.next();
        lesson.next();
        assertEquals(Set.of(), labs.covered);
        lesson.previous();
        assertEquals(Set.of("value", "reverse"), labs.covered);
    }

    @Test
    void aLinkOfTheLessonKeepsHiddenWhatIsHidden() {
        LessonModel lesson = lesson();
        lesson.next();
        lesson.follow(link("gaussian?mu1=2&sigma1=3"));
        assertEquals(link("gaussian?mu1=2&sigma1=3"), labs.shown.get());
        assertEquals(Set.of("value", "reverse"), labs.covered);
    }

    @Test
    void theFirstAnswerStands() {
        LessonModel lesson = lesson();
        lesson.next();
        lesson.answer(question(lesson), new GivenAnswer.Choice(1));
        lesson.answer(question(lesson), new GivenAnswer.Choice(0));
        assertEquals(new GivenAnswer.Choice(1), lesson.progress().get().given().get(question(lesson)));
    }

    @Test
    void aFileThatIsSavedAgainKeepsTheStepAndTheAnswers() {
        LessonModel lesson = lesson();
        lesson.next();
        lesson.answer(question(lesson), new GivenAnswer.Choice(0));
        Link before = labs.shown.get();
        lesson.reload(reading(LESSON.replace("Think of", "Consider")));
        assertEquals(1, lesson.progress().get().step());
        assertEquals(before, labs.shown.get());
        assertEquals(new GivenAnswer.Choice(0), lesson.progress().get().given().get(question(lesson)));
        lesson.reload(reading("# A lesson\n\n## Only\n\nWords.\n"));
        assertEquals(0, lesson.progress().get().step());
        lesson.reload(reading("# A lesson\n"));
        assertTrue(lesson.progress().get().open().isEmpty());
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAndChangesNothing() {
        LessonModel lesson = lesson();
        Link before = labs.shown.get();
        lesson.follow(link("torus?mu1=1"));
        assertEquals(before, labs.shown.get());
        assertEquals(1, notices.size());
    }

    @Test
    void ofTwoEqualQuestionsEachWaitsForItsOwnAnswerAlsoAfterAReload() {
        String twice = LESSON.substring(0, LESSON.indexOf("## Three"))
                + LESSON.substring(LESSON.indexOf("## Two")).replace("## Two", "## Again");
        LessonModel lesson = new LessonModel(Progress.at(reading(twice), 1), labs, notices::add);
        assertTrue(lesson.reveal());
        lesson.next();
        assertEquals(Set.of("value", "reverse"), labs.covered);
        lesson.previous();
        assertEquals(Set.of(), labs.covered);
        lesson.reload(reading(twice.replace("Think of", "Consider")));
        assertFalse(lesson.reveal());
        lesson.next();
        assertTrue(lesson.reveal());
    }

    @Test
    void aFileThatIsEmptyForAMomentDoesNotLoseTheStep() {
        LessonModel lesson = lesson();
        lesson.go(2);
        lesson.reload(reading(""));
        assertEquals(0, lesson.progress().get().step());
        lesson.reload(reading(LESSON));
        assertEquals(2, lesson.progress().get().step());
        lesson.reload(reading(LESSON.substring(0, LESSON.indexOf("## Three"))));
        assertEquals(1, lesson.progress().get().step());
        lesson.previous();
        lesson.reload(reading(LESSON));
        assertEquals(0, lesson.progress().get().step());
    }

    @Test
    void eachStepLaysOnWhatItShowsOverTheLabThatItIsAbout() {
        LessonReading reading = reading("""
                # T

                ## Before
                show: bars

                ## One
                show: densities, value

                [x](kl:gaussian?mu1=1)

                ## Two

                Words.

                ## Three
                show: value
                """);
        LessonModel lesson = new LessonModel(Progress.at(reading, 0), labs, notices::add);
        lesson.next();
        lesson.next();
        lesson.next();
        assertEquals(List.of("[bars] of what is shown", "[densities, value] of gaussian", "all of gaussian",
                "[value] of gaussian"), labs.laid);
    }

    @Test
    void aFileThatIsReadAgainLaysOnWhatItsStepShowsNowAndNothingIfThatIsTheSame() {
        String text = "# T\n\n## One\nshow: value\n\n[x](kl:gaussian?mu1=1)\n";
        LessonModel lesson = new LessonModel(Progress.at(reading(text), 0), labs, notices::add);
        lesson.reload(reading(text + "\nMore.\n"));
        assertEquals(List.of("[value] of gaussian"), labs.laid);
        lesson.reload(reading(text.replace("show: value", "show: densities")));
        assertEquals(List.of("[value] of gaussian", "[densities] of gaussian"), labs.laid);
    }

    private static final String ASKS = """
            # Asks

            ## One

            [a](kl:gaussian?mu1=1)

            :::check
            hide: value
            then: kl:gaussian?mu1=2

            What if it were 2?

            - [x] Four times
              Yes.
            - [ ] Twice
              No.
            :::

            :::predict
            hide: formula

            And here?
            :::

            Behind it.
            """;

    private LessonModel asking() {
        LessonReading reading = reading(ASKS);
        assertEquals(List.of(), reading.faults());
        return new LessonModel(Progress.at(reading, 0), labs, notices::add);
    }

    @Test
    void anAnswerSetsTheLabToTheStateOfTheAnswerAndAskingAgainToTheOneThatWasAskedOf() {
        LessonModel lesson = asking();
        AskedQuestion check = question(lesson);
        assertEquals(Set.of("value", "formula"), labs.covered);
        lesson.answer(check, new GivenAnswer.Choice(1));
        assertEquals(link("gaussian?mu1=2"), labs.shown.get());
        assertEquals(Set.of("formula"), labs.covered);
        lesson.askAgain(check);
        assertEquals(link("gaussian?mu1=1"), labs.shown.get());
        assertEquals(Set.of("value", "formula"), labs.covered);
    }

    @Test
    void whatWasHiddenIsShownInTheStateOfTheStep() {
        LessonModel lesson = asking();
        labs.shown.set(link("gaussian?mu1=7"));
        lesson.answer(lesson.progress().get().asked(2).orElseThrow(), new GivenAnswer.Revealed());
        assertEquals(link("gaussian?mu1=1"), labs.shown.get());
        assertEquals(Set.of("value"), labs.covered);
    }

    @Test
    void questionsAreRevealedInTheirOrderChecksToo() {
        LessonModel lesson = asking();
        assertTrue(lesson.reveal());
        assertEquals(Set.of("formula"), labs.covered);
        assertTrue(lesson.progress().get().lastRevealed() < 3);
        assertTrue(lesson.reveal());
        assertTrue(lesson.progress().get().lastRevealed() >= 3);
        assertFalse(lesson.reveal());
    }

    @Test
    void theLastStepSaysSoAndStays() {
        LessonModel lesson = asking();
        lesson.next();
        assertEquals(List.of(Message.of("lesson.play.end")), notices);
        assertEquals(0, lesson.progress().get().step());
    }
}
