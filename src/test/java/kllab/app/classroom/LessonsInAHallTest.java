package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import kllab.Pictures;
import kllab.app.PlotFaults;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import kllab.ui.formula.FormulaView;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step of every lesson, as the last row of a lecture hall sees it on a projector of 1280 by 720, before and after
 * its questions are answered.
 */
@Tag("window")
class LessonsInAHallTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    static Stream<Arguments> lessons() {
        return ShippedLessons.NAMES.stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theFirstPlotAndTheValueAreSeenAndNoFormulaAndNoWordsAreCutOrLieOnOthersInEveryStep(String name,
            Language language) {
        WindowFixture.run(() -> {
            window.stage().setWidth(WIDTH + window.stage().getWidth() - window.scene().getWidth());
            window.stage().setHeight(HEIGHT + window.stage().getHeight() - window.scene().getHeight());
            // Axes go at once to where they rest.
            window.scene().getPreferences().setReducedMotion(true);
            window.choices().language().set(language);
            window.choices().presenting().set(true);
        });
        window.openLesson(() -> window.classroom().openShipped(name, language));
        LessonModel lesson = WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
        List<String> found = new ArrayList<>();
        List<Image> asked = new ArrayList<>();
        List<Image> answered = new ArrayList<>();
        for (int step = 0; step < WindowFixture.ask(() -> lesson.progress().get().count()); step++) {
            int shown = step;
            WindowFixture.run(() -> lesson.go(shown));
            asked.add(look("step " + (step + 1) + ": ", found));
            if (WindowFixture.ask(lesson::reveal)) {
                answered.add(look("step " + (step + 1) + " answered: ", found));
            }
        }
        WindowFixture.run(() -> {
            Pictures.writeSheet(asked, 3, "lesson-sheet-" + name + "-" + language);
            Pictures.writeSheet(answered, 3, "lesson-sheet-" + name + "-" + language + "-answered");
        });
        assertEquals("", String.join("\n", found));
    }

    /** Waits for all that a step shows, and looks at it. */
    private static Image look(String where, List<String> found) {
        window.settle();
        window.await(() -> !Pending.isWithin(window.scene().getRoot()));
        window.settle();
        return WindowFixture.ask(() -> {
            Scene scene = window.scene();
            found.addAll(faults(scene, where));
            found.addAll(cut(scene.lookup(".lesson"), where));
            PlotFaults.of(scene.getRoot()).forEach(each -> found.add(where + each));
            return scene.snapshot(null);
        });
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
