package kllab.lab.gaussian.estimates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import kllab.app.LabWindow;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.EstimateOptions;
import kllab.ui.live.FrameValue;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The draws of a lab that is hidden before there are as many as the state asks for. */
@Tag("window")
class HiddenSamplingTest {
    @RegisterExtension
    static final GaussianWindow WINDOW = new GaussianWindow();

    private static boolean isDrawing() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(each -> each.getName().equals("draws"));
    }

    @Test
    void aLabThatIsHiddenRestsAndGoesOnWhenItIsShownAgain() {
        WINDOW.start("gaussian?drawer=estimates");
        Node pane = WINDOW.<TitledPane>find("#section-samples").getContent();
        WindowFixture.ask(() -> {
            WINDOW.model().history().update(state -> state
                    .withEstimates(state.estimates().withSamples(EstimateOptions.MOST_SAMPLES)));
            FrameValue.followIn(WINDOW.scene());
            assertTrue(Pending.isWithin(pane));
            ((LabWindow) WINDOW.scene().getRoot()).start("discrete");
            return null;
        });
        WINDOW.await(() -> !isDrawing());
        assertTrue(WindowFixture.ask(() -> Pending.isWithin(pane)));
        WINDOW.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        WINDOW.await(() -> !Pending.isWithin(pane));
        String result = WINDOW.text("#samples-result");
        assertTrue(result.matches(".* 1\\W000\\W000 draws"), result);
    }
}
