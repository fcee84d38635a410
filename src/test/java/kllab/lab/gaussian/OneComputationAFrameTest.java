package kllab.lab.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With the whole lab on the screen, what is computed and painted is counted by frames and not by changes. */
@Tag("window")
class OneComputationAFrameTest {
    private static final AtomicInteger computed = new AtomicInteger();

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow(
            () -> new GaussianModel(GaussianState.INITIAL, (state, origin) -> {
                computed.incrementAndGet();
                return GaussianScene.of(state);
            }));

    /** Counts how often a plot is laid out, which is when it paints. */
    private static AtomicInteger paintings(String pane) {
        AtomicInteger count = new AtomicInteger();
        WindowFixture.run(() -> window.<Parent>find(pane).needsLayoutProperty().addListener((of, was, needed) -> {
            if (!needed) {
                count.incrementAndGet();
            }
        }));
        return count;
    }

    @ParameterizedTest
    @EnumSource
    void twentyFiveChangesCostOneComputationAndOnePainting(GaussianParameter parameter) {
        AtomicInteger densities = paintings("#densities");
        AtomicInteger curve = paintings("#curve");
        computed.set(0);
        WindowFixture.run(() -> {
            window.model().history().begin();
            for (int i = 1; i <= 25; i++) {
                window.model().setting(parameter).set().accept(1 + i / 100.0);
            }
            assertEquals(0, computed.get());
        });
        window.settle();
        assertEquals(1, computed.get());
        assertEquals(1, densities.get());
        assertEquals(1, curve.get());
        WindowFixture.run(window.model().history()::end);
    }

    @Test
    void aFrameWithoutAChangeCostsNothing() {
        AtomicInteger densities = paintings("#densities");
        computed.set(0);
        WindowFixture.run(() -> window.model().history().update(state -> state.withUnit(state.unit())));
        window.settle();
        window.settle();
        assertEquals(0, computed.get());
        assertEquals(0, densities.get());
    }
}
