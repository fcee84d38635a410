package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

class LaidOnTest {
    private final GaussianModel model = new GaussianModel(GaussianState.INITIAL);

    private static Optional<Set<String>> only(String... names) {
        return Optional.of(Set.of(names));
    }

    private void step(Optional<Set<String>> names) {
        model.panels().lay(now -> now.withStep(names));
    }

    private void stage(Optional<Set<String>> names) {
        model.panels().lay(now -> now.withStage(names));
    }

    /** The removable panels that are not away. */
    private Set<String> seen() {
        return GaussianPanel.HIDING.panels().stream().filter(Hiding.Panel::isRemovable).map(Hiding.Panel::key)
                .filter(each -> !model.panels().hidden().getValue().isAway(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static GaussianState state(String link) {
        try {
            return GaussianLink.LINKS.parse(Link.parse(link));
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    private String kept() {
        return GaussianLink.LINKS.of(model.history().kept().get()).text();
    }

    @Test
    void onlyWhatAStepNamesIsSeenAndAllOfItIsSeenAgainWithoutTheStep() {
        Set<String> all = seen();
        step(only("densities", "value"));
        assertEquals(Set.of("densities", "value"), seen());
        assertTrue(model.history().state().get().shows(GaussianPanel.DENSITIES));
        assertFalse(model.history().state().get().shows(GaussianPanel.FORMULA));
        assertFalse(model.history().settled().get().shows(GaussianPanel.FORMULA));
        step(Optional.empty());
        assertEquals(all, seen());
    }

    @Test
    void theKeptStateItsLinkAndItsUndoKnowNothingOfIt() {
        model.setting(GaussianParameter.MU1).set().accept(1.0);
        GaussianState before = model.history().kept().get();
        step(only("densities"));
        assertEquals(before, model.history().kept().get());
        assertEquals(before, model.history().keptAtRest().get());
        assertEquals(1, model.history().past().size());
        model.setting(GaussianParameter.MU1).set().accept(2.0);
        assertFalse(kept().contains("hide"));
        model.history().undo();
        assertEquals(before, model.history().kept().get());
        assertEquals(Set.of("densities"), seen());
        model.history().undo();
        assertFalse(model.history().undoable().get());
        assertEquals(Set.of("densities"), seen());
    }

    @Test
    void aPanelThatTheStateHidesIsSeenWhereTheStepNamesIt() {
        model.open(state("gaussian?mu1=1&hide=formula,value"));
        step(only("densities", "formula"));
        assertEquals(Set.of("densities", "formula"), seen());
        assertTrue(kept().contains("hide=value,formula"));
    }

    @Test
    void whatIsCoveredStaysCovered() {
        model.open(state("gaussian?mu1=1&cover=value"));
        step(only("densities", "value"));
        assertTrue(model.history().state().get().asks(GaussianPanel.VALUE));
        assertFalse(model.panels().hidden().getValue().shows("value"));
    }

    @Test
    void thePersonsChoiceWinsOverTheStepAndOverThoseThatFollow() {
        step(only("densities", "value"));
        model.panels().change(hidden -> hidden.withAway("value", true));
        model.panels().change(hidden -> hidden.showing("formula"));
        assertEquals(Set.of("densities", "formula"), seen());
        assertFalse(model.history().undoable().get());
        assertFalse(kept().contains("hide"));
        step(only("value", "reverse"));
        assertEquals(Set.of("formula", "reverse"), seen());
        model.panels().change(hidden -> hidden.showing("value"));
        assertEquals(Set.of("formula", "reverse", "value"), seen());
    }

    @Test
    void withoutAStepAChoiceIsAStepOfUndoThatTheLinkTells() {
        model.panels().change(hidden -> hidden.withAway("formula", true));
        assertTrue(kept().contains("hide=formula"));
        model.history().undo();
        assertFalse(kept().contains("hide"));
        assertTrue(seen().contains("formula"));
    }

    @Test
    void aChoiceOverAStepHoldsWhereTheNextStepNamesNothingUntilItIsChangedThere() {
        step(only("densities", "value"));
        model.panels().change(hidden -> hidden.withAway("value", true));
        step(Optional.empty());
        assertFalse(seen().contains("value"));
        model.panels().change(hidden -> hidden.showing("value"));
        assertTrue(seen().contains("value"));
        assertFalse(kept().contains("hide"));
        model.panels().change(hidden -> hidden.withAway("value", true));
        assertTrue(kept().contains("hide=value"));
    }

    @Test
    void theRestComesBackForThisStepAlone() {
        Set<String> all = seen();
        step(only("densities"));
        model.panels().lay(LaidOn::toggled);
        assertEquals(all, seen());
        model.panels().lay(LaidOn::toggled);
        assertEquals(Set.of("densities"), seen());
        model.panels().lay(LaidOn::toggled);
        step(only("value"));
        assertEquals(Set.of("value"), seen());
    }

    @Test
    void theStepWinsOverTheStageAndTheStageOverTheState() {
        model.open(state("gaussian?mu1=1&hide=value"));
        stage(only("densities", "value"));
        assertEquals(Set.of("densities", "value"), seen());
        step(only("formula"));
        assertEquals(Set.of("formula"), seen());
        step(Optional.empty());
        assertEquals(Set.of("densities", "value"), seen());
        stage(Optional.empty());
        assertFalse(seen().contains("value"));
    }

    @Test
    void whatWasChosenOverAStageEndsWithIt() {
        Set<String> all = seen();
        stage(only("densities", "value"));
        model.panels().change(hidden -> hidden.withAway("value", true));
        assertEquals(Set.of("densities"), seen());
        stage(Optional.empty());
        assertEquals(all, seen());
    }

    @Test
    void choicesAreForgottenWithTheLesson() {
        Set<String> all = seen();
        step(only("densities"));
        model.panels().change(hidden -> hidden.withAway("densities", true).withAway("formula", false));
        model.panels().lay(now -> now.withStep(Optional.empty()).forgotten());
        assertEquals(all, seen());
        assertEquals(LaidOn.NOTHING, model.panels().laidOn().get());
    }

    @Test
    void aGameHasAScreenOfItsOwn() {
        step(only("densities", "value", "p"));
        model.begin(Challenge.Kind.FIND);
        Set<String> during = seen();
        step(Optional.empty());
        assertEquals(seen(), during);
        assertTrue(model.history().state().get().challenge().isOpen());
    }

    @Test
    void theFirstStateKeepsAwayWhatAPersonPutAwayAndNotWhatTheStepLeavesOut() {
        step(only("densities"));
        model.reset(GaussianState.INITIAL);
        assertFalse(kept().contains("hide"));
        assertEquals(Set.of("densities"), seen());
    }

    @Test
    void namesThatTheLabDoesNotHaveHideNothing() {
        step(only("densities", "bars"));
        assertEquals(Set.of("densities"), seen());
        model.panels().lay(now -> now.choosing(Set.of("bars"), Set.of()));
        assertFalse(model.panels().hidden().getValue().isAway("bars"));
    }
}
