package kllab.lab.vae;

import java.util.List;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeState;
import kllab.link.Link;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A window in which each test begins with a network that is trained in a second. */
final class VaeWindow extends WindowFixture {
    /** The link of that network. */
    static final String TINY = "vae?hidden=16&images=300&steps=20";

    @Override
    public void beforeEach(ExtensionContext context) {
        super.beforeEach(context);
        start(TINY);
        reached();
    }

    /** Waits for all that workers compute of what is shown. */
    void reached() {
        settle();
        await(() -> !Pending.isWithin(scene().getRoot()));
        settle();
    }

    /** The state that the link of the window says. */
    VaeState state() {
        try {
            return VaeLink.LINKS.parse(Link.parse(ask(this::link)));
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    /** The marks of the first part of a plot. */
    List<Mark> marks(String plot) {
        PlotPane pane = find(plot);
        return ask(pane::plot).subplots().getFirst().marks();
    }
}
