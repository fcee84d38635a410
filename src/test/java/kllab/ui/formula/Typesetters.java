package kllab.ui.formula;

import java.util.concurrent.TimeUnit;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Typesetters for tests. */
final class Typesetters {
    private Typesetters() {
    }

    /** A typesetter that has read its fonts; not on the FX thread. */
    static Typesetter ready() throws Exception {
        FxToolkit.registerPrimaryStage();
        Typesetter typesetter = new Typesetter();
        typesetter.warm();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, typesetter.readyProperty());
        return typesetter;
    }
}
