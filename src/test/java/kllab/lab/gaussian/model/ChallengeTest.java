package kllab.lab.gaussian.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kllab.lab.Hidden;
import kllab.lab.gaussian.challenge.ChallengeTrail;
import kllab.lab.gaussian.challenge.ChallengeWords;
import kllab.link.Link;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.ParameterRange;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Challenges without a window: what they hide and ask for, how moves count, and when they are won. */
class ChallengeTest {
    private static GaussianModel begun(Challenge.Kind kind, int seed) {
        GaussianModel model = new GaussianModel(GaussianState.INITIAL);
        model.history().update(state -> state.beginning(Challenge.of(kind, seed)));
        return model;
    }

    private static void move(GaussianModel model, GaussianParameter parameter, double to) {
        model.history().update(state -> state.with(parameter, to));
    }

    @Test
    void everySeedCanBeSolvedWithTheSlidersOnTheirGrid() {
        Set<Normal> ps = new HashSet<>();
        for (int seed = 1; seed <= 9999; seed++) {
            Normal p = Challenge.of(Challenge.Kind.FIND, seed).firstP();
            ps.add(p);
            assertTrue(
                    ParameterRange.MU.travel().contains(p.mu()) && ParameterRange.SIGMA.travel().contains(p.sigma()));
            assertEquals(p.mu(), ParameterRange.MU.snap(p.mu(), ParameterRange.STEP));
            assertEquals(p.sigma(), ParameterRange.SIGMA.snap(p.sigma(), ParameterRange.STEP));
            Challenge reach = Challenge.of(Challenge.Kind.REACH, seed);
            double ratio = KullbackLeibler.of(reach.firstP(), reach.firstQ()) / reach.target();
            assertTrue(Math.abs(Math.log(ratio)) > 0.5, seed + " begins at its target: " + ratio);
        }
        assertTrue(ps.size() > 1000, ps.size() + " different ones");
    }

    @Test
    void theSameSeedIsTheSameChallenge() {
        assertEquals(Challenge.of(Challenge.Kind.FIND, 7).firstP(), Challenge.of(Challenge.Kind.FIND, 7).firstP());
        assertNotEquals(Challenge.of(Challenge.Kind.FIND, 8).firstP(), Challenge.of(Challenge.Kind.FIND, 7).firstP());
        assertEquals(Challenge.of(Challenge.Kind.REACH, 7).target(), Challenge.of(Challenge.Kind.REACH, 7).target());
    }

    @Test
    void aHiddenPIsFoundWhenQIsThere() {
        GaussianModel model = begun(Challenge.Kind.FIND, 7);
        Normal p = model.history().state().get().p();
        assertEquals(0, model.history().state().get().challenge().moves());
        move(model, GaussianParameter.MU2, p.mu());
        assertEquals(1, model.history().state().get().challenge().moves());
        assertFalse(model.history().state().get().challenge().won());
        assertFalse(model.history().state().get().shows(GaussianPanel.P));
        move(model, GaussianParameter.SIGMA2, p.sigma());
        assertEquals(new Challenge(Challenge.Kind.FIND, 7, 0, 2, true), model.history().state().get().challenge());
        assertEquals(Hidden.NONE, model.history().state().get().hidden());
        move(model, GaussianParameter.SIGMA2, 3);
        assertEquals(new Challenge(Challenge.Kind.FIND, 7, 0, 2, true), model.history().state().get().challenge());
    }

    @Test
    void aTargetIsReachedWithinFivePercentOfIt() {
        Challenge challenge = Challenge.of(Challenge.Kind.REACH, 3);
        double target = challenge.target();
        for (double part : new double[]{0.94, 0.951, 1, 1.049, 1.06}) {
            Normal p = Normal.of(Math.sqrt(2 * part * target), 1);
            assertEquals(part > 0.95 && part < 1.05, challenge.isMet(p, Normal.STANDARD), "at " + part);
        }
    }

    @Test
    void aDragIsOneMoveAndThroughTheGoalItWinsNothing() {
        GaussianModel model = begun(Challenge.Kind.FIND, 7);
        Normal p = model.history().state().get().p();
        model.history().begin();
        model.history().update(state -> state.with(state.p(), p));
        model.history().update(state -> state.with(state.p(), Normal.of(p.mu(), p.sigma() + 1)));
        model.history().end();
        assertEquals(new Challenge(Challenge.Kind.FIND, 7, 0, 1, false), model.history().state().get().challenge());
    }

    @Test
    void whatChangesNoDistributionIsNoMoveAndUndoTakesAMoveBack() {
        GaussianModel model = begun(Challenge.Kind.REACH, 5);
        model.history().update(state -> state.withUnit(kllab.math.divergence.InformationUnit.BITS));
        model.history().update(state -> state.withChallenge(state.challenge().withHint()));
        assertEquals(0, model.history().state().get().challenge().moves());
        move(model, GaussianParameter.MU1, 4.25);
        assertEquals(1, model.history().state().get().challenge().moves());
        model.history().undo();
        assertEquals(0, model.history().state().get().challenge().moves());
        assertEquals(1, model.history().state().get().challenge().hints());
    }

    @Test
    void whoMovesOrLooksAtTheHiddenPHasGivenUp() {
        GaussianModel moved = begun(Challenge.Kind.FIND, 7);
        moved.swap();
        assertEquals(Challenge.NONE, moved.history().state().get().challenge());
        assertEquals(Hidden.NONE, moved.history().state().get().hidden());
        GaussianModel looked = begun(Challenge.Kind.FIND, 7);
        looked.panels().change(hidden -> hidden.showing("densities"));
        assertEquals(Challenge.NONE, looked.history().state().get().challenge());
        GaussianModel hidMore = begun(Challenge.Kind.FIND, 7);
        hidMore.panels().change(hidden -> hidden.withAway("q", true));
        assertEquals(Challenge.Kind.FIND, hidMore.history().state().get().challenge().kind());
        assertEquals(Hidden.NONE.withAway("q", true), hidMore.history().state().get().screen().hidden());
    }

    @ParameterizedTest
    @EnumSource(names = {"FIND", "REACH"})
    void whoGivesUpSeesAllThatWasHiddenAndStaysWithoutWhatWasPutAwayByHand(Challenge.Kind kind) {
        for (UnaryOperator<Hidden> look : List.<UnaryOperator<Hidden>>of(Hidden::revealed,
                hidden -> hidden.showing("formula"), hidden -> hidden.withCovered("estimates", false))) {
            GaussianModel model = begun(kind, 7);
            model.panels().change(hidden -> hidden.withAway("densities", true).withAway("q", true));
            Set<String> byHand = model.history().state().get().screen().hidden().away();
            model.panels().change(look);
            assertEquals(Challenge.NONE, model.history().state().get().challenge());
            assertEquals(new Hidden(byHand, Set.of(), Optional.empty()), model.history().state().get().hidden());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FIND", "REACH"})
    void aResetAmidAChallengeLeavesNothingHiddenButWhatWasPutAwayByHand(Challenge.Kind kind) {
        GaussianModel model = begun(kind, 7);
        model.panels().change(hidden -> hidden.withAway("q", true));
        model.reset(GaussianState.INITIAL);
        assertEquals(GaussianState.INITIAL.withHidden(Hidden.NONE.withAway("q", true)), model.history().state().get());
    }

    @ParameterizedTest
    @EnumSource(names = {"FIND", "REACH"})
    void whatALostChallengeHadPutAwayAResetBringsBack(Challenge.Kind kind) {
        Hidden left = new Hidden(begun(kind, 7).history().state().get().hidden().away(), Set.of(), Optional.empty());
        GaussianModel model = new GaussianModel(GaussianState.INITIAL.withHidden(left));
        model.reset(GaussianState.INITIAL);
        assertEquals(GaussianState.INITIAL, model.history().state().get());
        model.panels().change(hidden -> left.withAway("q", true));
        model.reset(GaussianState.INITIAL);
        assertEquals(left.withAway("q", true), model.history().state().get().hidden());
    }

    @ParameterizedTest
    @EnumSource(names = {"FIND", "REACH"})
    void nothingIsAskedWhileAChallengeIsOn(Challenge.Kind kind) throws Exception {
        GaussianModel model = begun(kind, 7);
        GaussianState before = model.history().state().get();
        model.panels().ask("value");
        assertEquals(before, model.history().state().get());
        assertEquals(before,
                GaussianLink.LINKS.parse(Link.parse(GaussianLink.LINKS.of(before).text() + "&ask=value&guess=2")));
    }

    @Test
    void aLinkOfAHiddenPDoesNotTellIt() {
        GaussianState state = begun(Challenge.Kind.FIND, 7).history().state().get();
        assertEquals("gaussian?challenge=find&challengeSeed=7&mu2=0&sigma2=1", GaussianLink.LINKS.of(state).text());
    }

    @ParameterizedTest
    @EnumSource(names = {"FIND", "REACH"})
    void aLinkWithNoMoreThanASeedIsTheWholeChallenge(Challenge.Kind kind) throws Exception {
        GaussianState begun = begun(kind, 42).history().state().get();
        assertEquals(begun, GaussianLink.LINKS
                .parse(Link.parse("gaussian?challengeSeed=42&challenge=" + kind.name().toLowerCase(Locale.ROOT))));
        assertFalse(begun.challenge().isMet(begun.p(), begun.q()));
    }

    @ParameterizedTest
    @EnumSource(names = {"FIND", "REACH"})
    void afterTheLastHintThereAreNoMore(Challenge.Kind kind) {
        Challenge challenge = Challenge.of(kind, 1);
        for (int i = 0; i < 10; i++) {
            challenge = challenge.withHint();
        }
        assertEquals(kind.mostHints(), challenge.hints());
    }

    @Test
    void theTrailHasTheValueAfterEveryMoveThatWasNotTakenBack() {
        GaussianModel model = begun(Challenge.Kind.FIND, 7);
        move(model, GaussianParameter.MU2, 1);
        model.history().update(state -> state.withChallenge(state.challenge().withHint()));
        move(model, GaussianParameter.MU2, 2);
        move(model, GaussianParameter.MU2, 3);
        model.history().undo();
        model.history().begin();
        move(model, GaussianParameter.SIGMA2, 2);
        GaussianState now = model.history().state().get();
        ChallengeTrail trail = ChallengeTrail.of(now, model.history());
        Normal p = now.p();
        assertEquals(new ChallengeTrail(List.of(KullbackLeibler.of(p, Normal.STANDARD),
                KullbackLeibler.of(p, Normal.of(1, 1)), KullbackLeibler.of(p, Normal.of(2, 1))),
                KullbackLeibler.of(p, Normal.of(2, 2)), 0, InformationUnit.NATS), trail);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIND", "REACH"})
    void aChallengeIsSaidInTheUnitThatIsReadOut(Challenge.Kind kind) {
        GaussianState inBits = begun(kind, 42).history().state().get().withUnit(InformationUnit.BITS);
        Challenge challenge = inBits.challenge();
        double nats = kind == Challenge.Kind.FIND ? Challenge.FOUND : challenge.target();
        String task = new ChallengeWords(inBits, Catalog.of(Language.EN)).task();
        assertTrue(task.contains(Readout.STANDARD.of(nats / Math.log(2)) + " bits"), task);
    }
}
