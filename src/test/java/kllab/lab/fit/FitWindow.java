package kllab.lab.fit;

import java.util.List;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitState;
import kllab.link.Link;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A window in which each test begins with the same fit, and where motion is reduced. */
public final class FitWindow extends WindowFixture {
    private final String link;

    /**
     * A window.
     *
     * @param link of the fit that each test begins with
     */
    public FitWindow(String link) {
        this.link = link;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        super.beforeEach(context);
        run(() -> scene().getPreferences().setReducedMotion(true));
        // Another state first, so that all of this one is shown anew.
        start("fit?mu=0");
        start(link);
        // What a worker still computes makes room for itself when it comes, also between a look and a press.
        awaitAll();
    }

    /** The state that the link of the window says. */
    public FitState state() {
        try {
            return FitLink.LINKS.parse(Link.parse(ask(this::link)));
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    /** The marks of the first part of a plot. */
    public List<Mark> marks(String plot) {
        PlotPane pane = find(plot);
        return ask(pane::plot).subplots().getFirst().marks();
    }

    /** Waits for all that workers compute of what is shown. */
    public void awaitAll() {
        await(() -> !Pending.isWithin(scene().getRoot()));
    }
}
