package kllab.lab.discrete.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteOptions.View;
import kllab.math.distribution.Categorical;
import org.junit.jupiter.api.Test;

class DiscretePresetTest {
    private static Preset preset(String name) {
        return Preset.of("discrete.preset." + name);
    }

    private static DiscreteScene scene(String name) {
        return DiscreteScene.of(DiscreteState.INITIAL.with(preset(name)));
    }

    @Test
    void theDiceAreEachOthersReverse() {
        assertEquals(scene("fair_die").values().forward(),
                scene("loaded_die").values().reverse());
        assertEquals(Categorical.uniform(6), DiscreteState.INITIAL.with(preset("fair_die")).p().weights());
    }

    @Test
    void theCoinShowsItsCurveAndTheOthersWhatTheyCanShow() {
        DiscreteState coin = DiscreteState.INITIAL.with(preset("coin"));
        assertEquals(View.SWEEP, coin.options().view());
        assertEquals(View.TERMS, coin.with(preset("zeros")).options().view());
        DiscreteState coding = coin.withOptions(coin.options().withView(View.CODING));
        assertEquals(View.CODING, coding.with(preset("zeros")).options().view());
    }

    @Test
    void zerosMakeBothDirectionsInfiniteByOutcomesWithNames() {
        DiscreteScene zeros = scene("zeros");
        assertEquals(Double.POSITIVE_INFINITY, zeros.values().forward());
        assertEquals(Double.POSITIVE_INFINITY, zeros.values().reverse());
        assertEquals(List.of("C"), zeros.uncovered(Side.P));
        assertEquals(List.of("D"), zeros.uncovered(Side.Q));
        assertTrue(zeros.values().jensenShannon() < Math.log(2));
        assertEquals(0, zeros.terms().get(3));
    }
}
