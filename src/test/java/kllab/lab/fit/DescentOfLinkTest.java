package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitState;
import javafx.scene.control.Button;
import kllab.link.Link;
import kllab.plot.Mark;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link with steps of a descent in the window: a worker takes the steps. */
@Tag("window")
class DescentOfLinkTest {
    private static final String STEPS = "fit?objective=reverse&start=1,1.5&rate=0.05&descent=1000"
            + "&estimator=reparameterised&gradientDraws=1000";

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static boolean isWalked() {
        return WindowFixture.ask(() -> window.labs().shown().get().model().history().kept()
                .get() instanceof FitState state && state.options().descent().isWalked());
    }

    private static long walked() {
        PlotPane pane = window.find("#fit-landscape");
        return WindowFixture.ask(pane::plot).subplots().getFirst().marks().stream()
                .filter(mark -> mark instanceof Mark.Curve && mark.style().startsWith("walked-")).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&view=table", "&hide=secondPlot", "&hide=value,formula,p,q"})
    void theScreenComesToWhereTheStepsLeadWhateverItShows(String shown) throws BadInput {
        window.start(STEPS + shown);
        window.await(DescentOfLinkTest::isWalked);
        assertEquals(FitLink.LINKS.canonical(Link.parse(STEPS + shown)).text(), window.link());
        assertFalse(WindowFixture.ask(() -> window.labs().shown().get().model().history().undoable().get()));
    }

    private static FitState state() {
        return (FitState) WindowFixture.ask(() -> window.labs().shown().get().model().history().kept().get());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void playIsPressedBeforeTheStepsAreKnownAndGoesOnFromWhereTheyLead(boolean still) {
        WindowFixture.run(() -> window.scene().getPreferences().setReducedMotion(still));
        window.start("fit");
        String link = "fit?objective=reverse&start=1,1.5&rate=0.001&descent=500&estimator=reparameterised"
                + "&gradientDraws=" + (still ? 999 : 1000);
        boolean walked = WindowFixture.ask(() -> {
            window.labs().shown().get().start(Link.parse(link));
            window.<Button>find("#descend").fire();
            return state().options().descent().isWalked();
        });
        assertFalse(walked);
        window.await(() -> state().options().descent().isWalked() && state().options().descent().steps() > 510);
        if (!still) {
            WindowFixture.run(() -> window.<Button>find("#descend").fire());
        }
    }

    @Test
    void theWayIsDrawnOnceItIsKnown() {
        window.start(STEPS);
        window.await(() -> walked() == 1);
    }
}
