package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitState;
import kllab.link.Link;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

/** A link with steps of a descent, opened in the lab, where somebody computes the steps beside the frames. */
class LinkedDescentTest {
    private static final String STEPS = "fit?objective=reverse&start=1,1.5&rate=0.2&descent=12";

    private final FitModel model = new FitModel(FitState.INITIAL);
    private final FitLab lab = new FitLab(model);

    private FitState state() {
        return model.history().kept().get();
    }

    private static FitState parse(String link) throws BadInput {
        return FitLink.LINKS.parse(Link.parse(link));
    }

    /** What a worker does that follows the state. */
    private void compute() {
        DescentOptions.Course course = DescentOptions.Course.of(state());
        model.follow(course, course.begun().run(DescentOptions.MOST_STEPS));
    }

    @Test
    void theStateIsThatOfTheLinkOnceItsStepsAreComputedAndThatIsNoStepOfUndo() throws BadInput {
        lab.open(Link.parse(STEPS));
        assertFalse(state().options().descent().isWalked());
        assertEquals(12, state().options().descent().steps());
        compute();
        assertEquals(parse(STEPS), state());
        model.history().undo();
        assertEquals(FitState.INITIAL, state());
        model.history().redo();
        assertEquals(parse(STEPS), state());
        assertTrue(state().options().descent().isWalked());
    }

    @Test
    void whatIsChangedBeforeTheyAreComputedKeepsThemAndUndoLeadsToThemToo() throws BadInput {
        lab.open(Link.parse(STEPS));
        model.history().update(state -> state.withUnit(state.unit().other()));
        compute();
        assertEquals(parse(STEPS + "&unit=bits"), state());
        model.history().undo();
        assertEquals(parse(STEPS), state());
    }

    @Test
    void stepsOfAnotherStateAreNoMatter() throws BadInput {
        lab.open(Link.parse(STEPS + "&method=adam"));
        DescentOptions.Course other = DescentOptions.Course.of(parse(STEPS));
        model.follow(other, other.begun().run(DescentOptions.MOST_STEPS));
        assertFalse(state().options().descent().isWalked());
    }

    @Test
    void theFullLinkIsThatOfTheStateBeforeAndAfterTheStepsAreComputed() throws BadInput {
        Link link = Link.parse(STEPS);
        lab.open(link);
        Link before = lab.link();
        assertEquals(before, lab.canonical(link));
        compute();
        assertNotEquals(before, lab.link());
        assertEquals(lab.link(), lab.canonical(link));
        assertEquals(FitLink.LINKS.canonical(link), lab.link());
        model.history().update(state -> state.withQ(state.q().withMu(3)));
        assertEquals(FitLink.LINKS.canonical(link), lab.canonical(link));
    }

    @Test
    void stepsThatWereComputedOnceAreThereAtOnceWhenTheLinkIsOpenedAgain() throws BadInput {
        lab.open(Link.parse(STEPS));
        compute();
        lab.open(Link.parse("fit?mu=0"));
        lab.open(Link.parse(STEPS + "&view=table"));
        assertEquals(parse(STEPS + "&view=table"), state());
    }
}
