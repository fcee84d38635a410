package kllab.lab.gaussian.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import kllab.math.divergence.KullbackLeibler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GaussianPresetTest {
    @ParameterizedTest
    @EnumSource
    void liesWithinTheTravelOfItsSlidersAsDoesWhatIsShownAtFirst(GaussianParameter parameter) {
        Stream.concat(Stream.of(GaussianState.INITIAL),
                Arrays.stream(GaussianPreset.values()).map(each -> GaussianState.INITIAL.with(each.p(), each.q())))
                .forEach(state -> assertTrue(parameter.range().travel().contains(parameter.of(state)),
                        () -> parameter + " of " + state));
    }

    @Test
    void presetsAreWhatTheirNamesSay() {
        assertEquals(0, kl(GaussianPreset.EQUAL));
        assertEquals(0.5, kl(GaussianPreset.UNIT_SHIFT));
        assertTrue(kl(GaussianPreset.WIDE_P) > 2);
        assertTrue(kl(GaussianPreset.NARROW_P) < 1);
        assertTrue(kl(GaussianPreset.ENCODER_NEAR_PRIOR) < 0.05);
        assertTrue(kl(GaussianPreset.FAR_APART) > 100);
        assertTrue(kl(GaussianPreset.ALMOST_EQUAL) > 0 && kl(GaussianPreset.ALMOST_EQUAL) < 1e-4);
    }

    private static double kl(GaussianPreset preset) {
        return KullbackLeibler.of(preset.p(), preset.q());
    }
}
