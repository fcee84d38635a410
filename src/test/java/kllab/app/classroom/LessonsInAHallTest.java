package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import kllab.Pictures;
import kllab.app.LabWindow;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import kllab.ui.formula.FormulaView;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.live.FrameValue;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every step of every lesson, as the last row of a lecture hall sees it on a projector of 1280 by 720. */
@Tag("window")
class LessonsInAHallTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    static Stream<Arguments> lessons() throws Exception {
        WindowFixture.typesetter();
        return ShippedLessons.NAMES.stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    private static void lay(Scene scene) {
        for (int frame = 0; frame < 3; frame++) {
            FrameValue.followIn(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theFirstPlotAndTheValueAreSeenWithoutScrollingAndNoFormulaIsCutInEveryStep(String name, Language language)
            throws Exception {
        Scene scene = WindowFixture.ask(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, language);
            choices.presenting().set(true);
            return GaussianWindow.scene(new GaussianModel(GaussianState.INITIAL), choices, WIDTH, HEIGHT);
        });
        Classroom classroom = ((LabWindow) scene.getRoot()).classroom();
        WindowFixture.run(() -> classroom.openShipped(name, language));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> classroom.open().get().isPresent()));
        List<String> faults = WindowFixture.ask(() -> {
            LessonModel lesson = classroom.open().get().orElseThrow();
            List<String> found = new ArrayList<>();
            List<Image> steps = new ArrayList<>();
            for (int step = 0; step < lesson.progress().get().count(); step++) {
                lesson.go(step);
                lay(scene);
                found.addAll(faults(scene, "step " + (step + 1) + ": "));
                found.addAll(cut(scene.lookup(".lesson"), "step " + (step + 1) + ": "));
                steps.add(scene.snapshot(null));
            }
            Pictures.writeSheet(steps, 3, "lesson-sheet-" + name + "-" + language);
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> faults(Scene scene, String where) {
        List<String> found = new ArrayList<>();
        FittingScrollPane room = (FittingScrollPane) scene.lookup(".room");
        Region lab = (Region) scene.lookup(".lab");
        if (lab.minWidth(-1) > room.getWidth()) {
            found.add(where + "the lab needs a width of " + lab.minWidth(-1) + " of " + room.getWidth());
        }
        for (String each : List.of(".densities", "#value")) {
            Node node = scene.lookup(each);
            if (node != null && node.isVisible()) {
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                if (bounds.getMaxY() > HEIGHT) {
                    found.add(where + each + " ends at " + bounds.getMaxY());
                }
            }
        }
        return found;
    }

    /** Returns the formulas of a lesson that are wider than what they stand in. */
    private static List<String> cut(Node lesson, String where) {
        return WindowFixture.within(lesson).filter(FormulaView.class::isInstance).map(FormulaView.class::cast)
                .flatMap(each -> cut(each).map(where::concat).stream()).toList();
    }

    /** Returns what a formula reaches out of by more than the edge of an outline, a pixel. */
    private static Optional<String> cut(FormulaView formula) {
        Bounds drawn = formula.localToScene(formula.getBoundsInLocal());
        Optional<String> cut = Optional.empty();
        for (Node around = formula; around != null; around = around.getParent()) {
            Bounds room = around.localToScene(around.getLayoutBounds());
            if (!around.isVisible() || room.getWidth() == 0) {
                return Optional.empty();
            }
            if (cut.isEmpty() && drawn.getMaxX() > room.getMaxX() + 1) {
                cut = Optional.of("%s ends %.0f px right of %s".formatted(formula.texProperty().get(),
                        drawn.getMaxX() - room.getMaxX(), around.getStyleClass()));
            }
        }
        return cut;
    }
}
