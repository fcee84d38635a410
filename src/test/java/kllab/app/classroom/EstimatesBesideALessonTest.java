package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import kllab.Pictures;
import kllab.app.LabWindow;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lesson.player.LessonModel;
import kllab.text.Language;
import kllab.ui.live.FrameValue;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** The estimates in their drawer beside the lesson about them, in a small window and in a hall. */
@Tag("window")
class EstimatesBesideALessonTest {
    private static void lay(Scene scene) {
        for (int frame = 0; frame < 3; frame++) {
            FrameValue.followIn(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @CsvSource({"EN,1150,630,false", "ZH,1150,630,false", "EN,1280,720,true", "ZH,1280,720,true", "EN,1920,1080,true"})
    void theirControlsAreWholeAndLeaveThePlotOfTheDrawsItsRoom(Language language, double width, double height,
            boolean presenting) throws Exception {
        WindowFixture.typesetter();
        Scene scene = WindowFixture.ask(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, language);
            choices.presenting().set(presenting);
            return GaussianWindow.scene(new GaussianModel(GaussianState.INITIAL), choices, width, height);
        });
        Classroom classroom = ((LabWindow) scene.getRoot()).classroom();
        WindowFixture.run(() -> classroom.openShipped("07-estimating-from-samples", language));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> classroom.open().get().isPresent()));
        List<String> faults = WindowFixture.ask(() -> {
            LessonModel lesson = classroom.open().get().orElseThrow();
            lesson.go(2);
            lay(scene);
            Pictures.write(scene, "estimates-beside-" + language + "-" + width + "-" + presenting);
            List<String> found = new ArrayList<>();
            Node page = scene.lookup("#estimates-page");
            double end = bounds(page.lookup(".viewport")).getMaxX();
            WindowFixture.within(scene.lookup("#section-samples")).filter(Told::isSeen)
                    .filter(each -> bounds(each).getMaxX() > end + 0.5)
                    .forEach(each -> found.add(each + " ends at " + bounds(each).getMaxX() + " of " + end));
            Node plot = scene.lookup("#samples-plot");
            double above = bounds(plot).getMinY() - bounds(scene.lookup("#section-samples")).getMinY();
            if (presenting && bounds(plot).getHeight() < 1.3 * above) {
                found.add("the plot is " + bounds(plot).getHeight() + " high below " + above + " of controls");
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }
}
