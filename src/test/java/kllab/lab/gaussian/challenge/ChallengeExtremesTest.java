package kllab.lab.gaussian.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Challenges at their ends. */
class ChallengeExtremesTest {
    @ParameterizedTest
    @EnumSource(names = {"FIND", "REACH"})
    void noChallengeIsMetBeforeItBegins(Challenge.Kind kind) {
        List<Integer> met = IntStream.rangeClosed(1, 9999).filter(seed -> {
            Challenge challenge = Challenge.of(kind, seed);
            return challenge.isMet(challenge.firstP(), challenge.firstQ());
        }).boxed().toList();
        assertEquals(List.of(), met);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e4, 1e12, 1e300})
    void farAboveTheTargetNoShareOfItIsSaid(double mu) {
        Challenge challenge = Challenge.of(Challenge.Kind.REACH, 1).withHint();
        GaussianState state = GaussianState.INITIAL.beginning(challenge)
                .with(Normal.of(mu, 1), Normal.STANDARD).withChallenge(challenge);
        String said = new ChallengeWords(state, Catalog.of(Language.EN)).progress("1 s");
        assertEquals("KL is far above the target", said.substring(said.lastIndexOf(" · ") + 3));
    }

    @Test
    void nearTheTargetTheShareOfItIsSaid() {
        Challenge challenge = Challenge.of(Challenge.Kind.REACH, 1).withHint();
        double mu = Math.sqrt(2 * 3 * challenge.target());
        GaussianState state = GaussianState.INITIAL.beginning(challenge)
                .with(Normal.of(mu, 1), Normal.STANDARD).withChallenge(challenge);
        String said = new ChallengeWords(state, Catalog.of(Language.EN)).progress("1 s");
        assertFalse(said.contains("far above"), said);
        assertEquals("KL is 300 % of the target", said.substring(said.lastIndexOf(" · ") + 3));
    }
}
