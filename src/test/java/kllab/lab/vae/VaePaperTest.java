package kllab.lab.vae;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import org.junit.jupiter.api.Test;

/** The network as a paper tells it. */
class VaePaperTest {
    @Test
    void aNetworkThatIsStillOnItsWayHasNoTextForAPaper() {
        assertTrue(VaePaper.of(VaeScene.of(VaeState.INITIAL, Optional.empty()),
                new VaeModel(VaeState.INITIAL).axes().get()).isEmpty());
    }
}
