package kllab.lab.fit.model;

import kllab.lab.fit.model.posterior.Observation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import kllab.math.distribution.Normal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was seen of a latent number. */
class ObservationTest {
    @ParameterizedTest
    @EnumSource(value = Observation.Kind.class, names = {"LINEAR", "SQUARE", "COIN"})
    void allThatIsShownOfAStateSharesOnePosteriorWhichAQThatMovesLeavesAlone(Observation.Kind kind) {
        Target target = FitState.INITIAL.target().withObserved(Observation.NONE.withKind(kind));
        FitState state = FitState.INITIAL.withTarget(target);
        assertSame(target.density(), state.target().density());
        assertSame(target.density(), FitScene.of(state.withQ(Normal.of(0.3, 2))).p());
        assertSame(target.density(), state.pair().target().density());
    }

    @ParameterizedTest
    @EnumSource(Observation.Kind.class)
    void twoAreEqualIfTheySayTheSame(Observation.Kind kind) {
        Observation one = Observation.NONE.withKind(kind);
        assertEquals(one, one.withX(2).withX(one.x()));
        assertEquals(one.hashCode(), one.withX(2).withX(one.x()).hashCode());
        assertNotEquals(one, one.withX(2));
        assertNotEquals(one, one.withNoise(2));
        assertNotEquals(one, one.withTosses(1, 3));
        assertNotEquals(one, one.withTosses(one.heads(), 30));
    }
}
