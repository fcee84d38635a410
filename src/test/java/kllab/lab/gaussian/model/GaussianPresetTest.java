package kllab.lab.gaussian.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import kllab.lab.Preset;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GaussianPresetTest {
    private static GaussianState state(String name) {
        return GaussianState.INITIAL.with(Preset.of("gaussian.preset." + name));
    }

    @ParameterizedTest
    @EnumSource
    void liesWithinTheTravelOfItsSlidersAsDoesWhatIsShownAtFirst(GaussianParameter parameter) {
        Stream.concat(Stream.of(GaussianState.INITIAL),
                Preset.all("gaussian.preset.").stream().map(GaussianState.INITIAL::with))
                .forEach(state -> assertTrue(parameter.range().travel().contains(parameter.of(state)),
                        () -> parameter + " of " + state));
    }

    @Test
    void presetsAreWhatTheirNamesSay() {
        assertEquals(0, kl("equal"));
        assertEquals(0.5, kl("unit_shift"));
        assertTrue(kl("wide_p") > 2);
        assertTrue(kl("narrow_p") < 1);
        assertTrue(kl("encoder_near_prior") < 0.05);
        assertTrue(kl("far_apart") > 100);
        assertTrue(kl("almost_equal") > 0 && kl("almost_equal") < 1e-4);
    }

    private static double kl(String name) {
        return KullbackLeibler.of(state(name).p(), state(name).q());
    }

    @Test
    void aGameWhosePWasFoundIsOverWhenAPresetChangesIt() {
        GaussianState found = GaussianState.INITIAL.beginning(Challenge.of(Challenge.Kind.FIND, 42).withWon(true));
        assertEquals(Challenge.NONE, found.with(Preset.of("gaussian.preset.far_apart")).challenge());
        GaussianState reached = GaussianState.INITIAL.beginning(Challenge.of(Challenge.Kind.REACH, 42).withWon(true));
        GaussianState after = reached.with(Preset.of("gaussian.preset.far_apart"));
        assertEquals(reached.challenge(), after.challenge());
        assertEquals(Normal.of(4, 0.5), after.p());
    }
}
