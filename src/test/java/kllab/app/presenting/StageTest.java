package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kllab.app.LabWindow;
import kllab.app.classroom.Classroom;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.live.FrameValue;
import kllab.window.Screens;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The room that pictures, number and controls have in a hall, over all labs and all steps of all lessons. */
@Tag("window")
class StageTest {
    private static final double LEAST_TRACK = 160;
    private static final double LEAST_TYPE = 20;
    private static final double NUMBER = 56.0 / 720;
    /** The thin row takes no more of the height than this. */
    private static final double THIN = 0.1;

    /** A screen, and the part of it that is for pictures with a lesson beside them, and without. */
    private record Hall(double width, double height, double besideLesson, double alone) {
        Scene scene(LabWindow window, Choices choices) {
            Scene scene = WindowFixture.scene(window, choices, width, height);
            lay(scene);
            return scene;
        }

        double share(Bounds all) {
            return all.getWidth() * all.getHeight() / (width * height);
        }
    }

    private static final List<Hall> HALLS = List.of(new Hall(1280, 720, 0.55, 0.75), new Hall(1920, 1080, 0.60, 0.75));

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    private static void lay(Scene scene) {
        for (int frame = 0; frame < 4; frame++) {
            FrameValue.followIn(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Choices presenting(Language language) {
        Choices choices = new Choices(ThemeChoice.LIGHT, language);
        choices.presenting().set(true);
        return choices;
    }

    @Test
    void picturesAndNumberHaveThreeQuartersOfTheScreenInEveryView() {
        List<String> faults = new ArrayList<>();
        for (Hall hall : HALLS) {
            WindowFixture.run(() -> {
                Choices choices = presenting(Language.EN);
                LabWindow window = WindowFixture.window(new OpenLabs(Labs.known()), choices);
                Scene scene = hall.scene(window, choices);
                for (String view : Screens.VIEWS) {
                    Screens.show(window, view, Language.EN);
                    lay(scene);
                    faults(hall, hall.alone, scene).forEach(each -> faults.add(hall.width + " " + view + ": " + each));
                }
            });
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void picturesAndNumberHaveMoreThanHalfOfTheScreenBesideEveryStepOfEveryLesson() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Hall hall : HALLS) {
                Choices choices = presenting(language);
                LabWindow window = WindowFixture
                        .ask(() -> WindowFixture.window(new OpenLabs(Labs.known()), choices));
                Scene scene = WindowFixture.ask(() -> hall.scene(window, choices));
                for (String name : ShippedLessons.NAMES) {
                    LessonModel lesson = opened(window.classroom(), name, language);
                    WindowFixture.run(() -> {
                        Set<Double> ends = new TreeSet<>();
                        Set<Long> ways = new TreeSet<>();
                        for (int step = 0; step < lesson.progress().get().count(); step++) {
                            lesson.go(step);
                            lay(scene);
                            String where = hall.width + " " + language + " " + name + " " + (step + 1) + ": ";
                            faults(hall, hall.besideLesson, scene).forEach(each -> faults.add(where + each));
                            endOfNumber(scene).ifPresent(ends::add);
                            ways.add(Math.round(bounds(scene.lookup("#lesson-next")).getMaxY()));
                        }
                        if (ways.size() > 1) {
                            faults.add(hall.width + " " + language + " " + name + ": the way on ends at " + ways);
                        }
                        if (ends.size() > 1) {
                            faults.add(hall.width + " " + language + " " + name + ": the number ends at " + ends);
                        }
                    });
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** Where the number ends that has a line of its own and no drawer beside it. */
    private static Optional<Double> endOfNumber(Scene scene) {
        return seen(scene.getRoot()).filter(each -> "value".equals(each.getId()))
                .filter(each -> scene.lookup(".drawer") == null).map(each -> bounds(each).getMaxX()).findFirst();
    }

    private static LessonModel opened(Classroom classroom, String name, Language language) throws Exception {
        WindowFixture.run(() -> {
            classroom.close();
            classroom.openShipped(name, language);
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> classroom.open().get().isPresent()));
        return WindowFixture.ask(() -> classroom.open().get().orElseThrow());
    }

    private static List<String> faults(Hall hall, double least, Scene scene) {
        List<String> found = new ArrayList<>();
        List<Node> seen = seen(scene.getRoot()).toList();
        FittingScrollPane room = (FittingScrollPane) scene.lookup(".room");
        if (room.isScrolled()) {
            Region lab = (Region) scene.lookup(".lab");
            found.add("the lab is scrolled: it needs " + lab.minWidth(-1) + "×" + lab.minHeight(room.getWidth())
                    + " of " + room.getWidth() + "×" + room.getHeight());
        }
        // The pictures, the number, and what explains them where they are; not the heads of the window, nor controls.
        Optional<Bounds> pictures = seen.stream()
                .filter(each -> each.getStyleClass().contains("lab-place") || each.getStyleClass().contains("drawer"))
                .map(StageTest::bounds).reduce(StageTest::around);
        boolean pictured = seen.stream().anyMatch(PlotPane.class::isInstance);
        double share = pictures.map(hall::share).orElse(0.0);
        if (pictured && share < least) {
            found.add(String.format(Locale.ROOT, "pictures have %.3f of the screen", share));
        }
        seen.stream().filter(PlotPane.class::isInstance).map(StageTest::bounds).filter(each -> !isOnPixels(each))
                .forEach(each -> found.add("a plot lies between pixels: " + each));
        seen.stream().filter(each -> "value".equals(each.getId()) && pictured).map(Label.class::cast)
                .filter(each -> Math.abs(each.getFont().getSize() - NUMBER * hall.height) > 1)
                .forEach(each -> found.add("the number is of " + each.getFont().getSize()));
        Optional.ofNullable(scene.lookup(".control-strip")).filter(StageTest::isSeen)
                .ifPresent(strip -> found.addAll(faults(hall, strip)));
        seen.stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(each -> !each.getText().isEmpty() && !each.getStyleClass().contains("icon")
                        && each.getFont().getSize() < LEAST_TYPE)
                .forEach(each -> found.add("“" + each.getText() + "” is of " + each.getFont().getSize()));
        return found;
    }

    /** Between pixels a plot is blurred. */
    private static boolean isOnPixels(Bounds plot) {
        return Stream.of(plot.getMinX(), plot.getMinY(), plot.getMaxX(), plot.getMaxY())
                .allMatch(each -> Math.abs(each - Math.rint(each)) < 1e-3);
    }

    private static List<String> faults(Hall hall, Node strip) {
        List<String> found = new ArrayList<>();
        if (bounds(strip).getHeight() > THIN * hall.height) {
            found.add("the row of controls is " + bounds(strip).getHeight() + " high");
        }
        seen(strip).filter(each -> bounds(each).getMaxX() > hall.width + 0.5)
                .forEach(each -> found.add(each + " reaches out of the row of controls"));
        seen(strip).filter(Slider.class::isInstance).map(each -> bounds(each).getWidth())
                .filter(width -> width < LEAST_TRACK).forEach(width -> found.add("a track is " + width + " long"));
        return found;
    }

    private static Stream<Node> seen(Node root) {
        return WindowFixture.within(root).filter(StageTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds around(Bounds a, Bounds b) {
        double left = Math.min(a.getMinX(), b.getMinX());
        double top = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(left, top, Math.max(a.getMaxX(), b.getMaxX()) - left,
                Math.max(a.getMaxY(), b.getMaxY()) - top);
    }
}
