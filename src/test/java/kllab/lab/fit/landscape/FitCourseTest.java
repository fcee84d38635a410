package kllab.lab.fit.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitState;
import kllab.link.Link;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of a descent, with and without the whole of it from a worker. */
class FitCourseTest {
    private static final FitCourse UNKNOWN = new FitCourse(Optional::empty);

    private static FitState parse(String link) throws BadInput {
        return FitLink.LINKS.parse(Link.parse(link));
    }

    private static Optional<FitAhead.Found> found(FitState state) {
        DescentOptions.Course course = DescentOptions.Course.of(state);
        return Optional.of(new FitAhead.Found(course, course.begun().run(DescentOptions.MOST_STEPS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit?mu=1&sigma=1.5&objective=reverse&rate=0.5",
            "fit?mu=1&sigma=1.5&objective=reverse&rate=0.5&descent=3",
            "fit?mu=1&sigma=1.5&objective=reverse&rate=20",
            "fit?mu=1&sigma=1.5&objective=reverse&rate=0.2&estimator=reparameterised&gradientDraws=3&seed=4"})
    void theDescentOfAWorkerLeadsTheSameWayAsStepsThatAreTakenOneByOne(String link) throws BadInput {
        FitState state = parse(link);
        Optional<FitAhead.Found> whole = found(state);
        FitCourse known = new FitCourse(() -> whole);
        assertTrue(known.isEndKnown(state));
        assertFalse(UNKNOWN.isEndKnown(state));
        assertEquals(UNKNOWN.end(state), known.end(state));
        FitState now = state;
        for (int i = 0; i < 40 && UNKNOWN.hasNext(now); i++) {
            assertTrue(known.hasNext(now) && FitCourse.mayHaveNext(now, whole));
            assertEquals(UNKNOWN.next(now), known.next(now));
            assertEquals(DescentOptions.of(UNKNOWN.next(now)).orElseThrow().path(),
                    DescentOptions.of(known.next(now)).orElseThrow().path());
            now = known.next(now);
        }
        FitState end = known.end(state);
        assertFalse(UNKNOWN.hasNext(end) || known.hasNext(end) || FitCourse.mayHaveNext(end, whole));
    }

    @Test
    void stepsThatALinkNamesWaitForAWorkerThatFindsThem() throws BadInput {
        String link = "fit?start=1,1.5&objective=reverse&rate=0.5&descent=3";
        FitState read = FitLink.LINKS.parseAtOnce(Link.parse(link));
        assertFalse(FitCourse.mayHaveNext(read, Optional.empty()));
        assertTrue(UNKNOWN.hasNext(read));
        assertSame(read, UNKNOWN.next(read));
        assertFalse(UNKNOWN.isEndKnown(read));
        FitState whole = parse(link);
        FitCourse known = new FitCourse(() -> found(read));
        assertTrue(FitCourse.mayHaveNext(read, found(read)));
        assertEquals(UNKNOWN.next(whole), known.next(read));
        assertEquals(UNKNOWN.end(whole), known.end(read));
        assertEquals(UNKNOWN.end(whole), UNKNOWN.end(read));
        assertEquals(UNKNOWN.start(whole), UNKNOWN.start(read));
    }

    @ParameterizedTest
    @ValueSource(strings = "fit?mu=1&sigma=1.5&objective=reverse&rate=0.5")
    void theDescentOfAnotherStateIsNoMatter(String link) throws BadInput {
        FitState state = parse(link);
        Optional<FitAhead.Found> other = found(parse(link + "&method=adam"));
        assertEquals(UNKNOWN.end(state), new FitCourse(() -> other).end(state));
        assertFalse(new FitCourse(() -> other).isEndKnown(state));
        assertTrue(FitCourse.mayHaveNext(state, other));
    }
}
