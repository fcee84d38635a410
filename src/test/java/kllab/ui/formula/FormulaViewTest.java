package kllab.ui.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import kllab.ui.formula.outline.BadTex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class FormulaViewTest {
    private static final String NUMBERS = "\\log\\frac{\\q{%s}}{\\p{%s}} + \\frac12 = \\mathbf{%s}";

    private static Typesetter typesetter;

    @BeforeAll
    static void warm() throws Exception {
        typesetter = Typesetters.ready();
    }

    /** A scene that shows the view, after CSS and layout. */
    private static Scene scene(FormulaView view, String css) {
        Scene scene = new Scene(new StackPane(view), 600, 100);
        scene.getStylesheets().add("data:text/css," + (".formula-ink,.formula-p,.formula-q{-fx-fill:black;}" + css)
                .replace(" ", "%20").replace("#", "%23").replace("{", "%7B").replace("}", "%7D"));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static List<Path> paths(FormulaView view) {
        Parent drawing = (Parent) view.getChildrenUnmodifiable().getFirst();
        return drawing.getChildrenUnmodifiable().stream().map(Path.class::cast).toList();
    }

    private static int[] pixels(Scene scene) {
        Image image = scene.snapshot(null);
        int[] pixels = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
        return pixels;
    }

    private static boolean samePicture(FormulaView one, FormulaView other) {
        return Arrays.equals(pixels(scene(one, "")), pixels(scene(other, "")));
    }

    @Test
    void rolesAreColouredByTheirStyleClass(FxRobot robot) {
        robot.interact(() -> {
            FormulaView view = new FormulaView(typesetter, "\\mathrm{KL}(\\p{p}\\|\\q{q_1})");
            scene(view, ".formula-p{-fx-fill:#0067b1;}.formula-q{-fx-fill:#c94f00;}");
            assertEquals(List.of("formula-ink", "formula-p", "formula-q", "formula-q"),
                    paths(view).stream().map(each -> each.getStyleClass().getFirst()).toList());
            assertEquals(List.of(Color.BLACK, Color.web("#0067b1"), Color.web("#c94f00"), Color.web("#c94f00")),
                    paths(view).stream().map(Path::getFill).toList());
        });
    }

    @Test
    void changedDigitsAreShownByTheSameNodesWithoutALayoutPass(FxRobot robot) {
        robot.interact(() -> {
            FormulaView view = new FormulaView(typesetter, NUMBERS.formatted("1.00", "0.70", "0.4217"));
            Scene scene = scene(view, "");
            List<Path> before = paths(view);
            int[] pictureBefore = pixels(scene);
            view.setTex(NUMBERS.formatted("2.89", "3.15", "6.7490"));
            assertFalse(view.isNeedsLayout());
            assertFalse(scene.getRoot().isNeedsLayout());
            assertEquals(before, paths(view));
            FormulaView fresh = new FormulaView(typesetter, NUMBERS.formatted("2.89", "3.15", "6.7490"));
            assertFalse(Arrays.equals(pictureBefore, pixels(scene)));
            assertTrue(Arrays.equals(pixels(scene(fresh, "")), pixels(scene)));
        });
    }

    @Test
    void anotherShapeIsLaidOutAnew(FxRobot robot) {
        robot.interact(() -> {
            FormulaView view = new FormulaView(typesetter, "\\p{0.70}");
            Scene scene = scene(view, "");
            double width = view.getWidth();
            view.setTex("\\p{-10.70}");
            assertTrue(scene.getRoot().isNeedsLayout());
            scene.getRoot().layout();
            assertTrue(view.getWidth() > width);
            assertTrue(samePicture(new FormulaView(typesetter, "\\p{-10.70}"), view));
            view.setTex("");
            assertEquals(List.of(), paths(view));
        });
    }

    @Test
    void whatIsNoTeXLeavesTheViewAsItWas(FxRobot robot) {
        robot.interact(() -> {
            FormulaView view = new FormulaView(typesetter, "\\frac{1}{2}");
            List<Path> before = paths(view);
            assertThrows(IllegalArgumentException.class, () -> view.setTex("\\frac{1}{"));
            assertEquals(before, paths(view));
            view.setTex("\\frac{3}{2}");
            assertTrue(samePicture(new FormulaView(typesetter, "\\frac{3}{2}"), view));
        });
    }

    @Test
    void aBoundFormulaFollowsEveryChange(FxRobot robot) {
        robot.interact(() -> {
            StringProperty source = new SimpleStringProperty("0.10");
            FormulaView view = new FormulaView(typesetter);
            view.texProperty().bind(source);
            source.set("0.20");
            source.set("0.30");
            assertTrue(samePicture(new FormulaView(typesetter, "0.30"), view));
            assertFalse(samePicture(new FormulaView(typesetter, "0.20"), view));
        });
    }

    @Test
    void nothingIsTypesetBeforeTheTypesetterIsReady(FxRobot robot) throws Exception {
        Typesetter cold = new Typesetter();
        FormulaView[] view = new FormulaView[1];
        robot.interact(() -> {
            view[0] = new FormulaView(cold, "\\frac12");
            view[0].setTex("\\frac13");
            scene(view[0], "");
        });
        assertEquals(0, cold.remembered());
        assertEquals(List.of(), paths(view[0]));
        cold.warm();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, cold.readyProperty());
        robot.interact(() -> assertTrue(samePicture(new FormulaView(typesetter, "\\frac13"), view[0])));
    }

    @Test
    void fontsThatCannotBeReadAreReportedAndTheViewStaysBlank(FxRobot robot) throws Exception {
        CompletableFuture<Throwable> reported = new CompletableFuture<>();
        Thread.UncaughtExceptionHandler others = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> reported.complete(fault));
        try {
            Typesetter broken = new Typesetter("\\nothing");
            broken.warm();
            assertEquals(BadTex.class, reported.get(20, TimeUnit.SECONDS).getClass());
            robot.interact(() -> assertEquals(List.of(), paths(new FormulaView(broken, "\\frac13"))));
            assertFalse(broken.isReady());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(others);
        }
    }

    @Test
    void aTypesetterThatIsNeverReadyKeepsNoViewAlive(FxRobot robot) throws InterruptedException {
        Typesetter cold = new Typesetter();
        WeakReference<FormulaView> view = new WeakReference<>(new FormulaView(cold, "x"));
        for (int i = 0; i < 50 && view.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertNull(view.get());
        assertFalse(cold.isReady());
    }

    @Test
    void anEmIsTheFontSizeTimesTheScale(FxRobot robot) {
        robot.interact(() -> {
            double em = typesetter.typeset("x^2+y").width();
            FormulaView view = new FormulaView(typesetter, "x^2+y");
            scene(view, ".root{-fx-font-size:50px;}");
            assertEquals(em * 50 * 1.2, view.prefWidth(-1), 1);
            scene(view, ".root{-fx-font-size:50px;}.formula-view{-kl-formula-scale:2;}");
            assertEquals(em * 50 * 2, view.prefWidth(-1), 1);
            scene(view, ".root{-fx-font-size:50px;}.formula-view{-fx-font-size:0.5em;}");
            assertEquals(em * 25 * 1.2, view.prefWidth(-1), 1);
        });
    }

    @Test
    void theBaselineIsWhereLettersStand(FxRobot robot) {
        robot.interact(() -> {
            for (String each : List.of("H", "H\\muted{\\frac{x}{y}}")) {
                FormulaView view = new FormulaView(typesetter, each);
                view.setStyle("-fx-padding: 7; -fx-font-size: 40px");
                scene(view, "");
                Node letter = paths(view).stream().filter(path -> path.getStyleClass().contains("formula-ink"))
                        .findFirst().orElseThrow();
                Bounds ink = view.sceneToLocal(letter.localToScene(letter.getBoundsInLocal()));
                assertEquals(view.getBaselineOffset(), ink.getMaxY(), 0.5);
                assertEquals(Math.rint(view.getBaselineOffset()), view.getBaselineOffset(), 1e-9);
                assertTrue(ink.getMinY() > 6.5, "the letter stands inside the padding");
            }
        });
    }

    @Test
    void aFormulaShrinksWithItsPlaceButNotBeyondLegibility(FxRobot robot) {
        robot.interact(() -> {
            FormulaView view = new FormulaView(typesetter, "a+b+c+d+e+f+g+h");
            scene(view, "");
            double natural = view.prefWidth(-1);
            assertEquals(natural, widthOfInk(view, 2 * natural), 4);
            assertEquals(0.8 * natural, widthOfInk(view, 0.8 * natural), 4);
            assertEquals(view.minWidth(-1), widthOfInk(view, 0), 4);
            assertEquals(0.6 * natural, widthOfInk(view, 0), 4);
        });
    }

    private static double widthOfInk(FormulaView view, double width) {
        view.resize(width, view.prefHeight(-1));
        view.layout();
        Bounds ink = view.getChildrenUnmodifiable().getFirst().getBoundsInParent();
        return ink.getWidth();
    }

    @Test
    void rulesLieOnWholePixels(FxRobot robot) {
        robot.interact(() -> {
            for (int size = 14; size < 30; size++) {
                FormulaView view = new FormulaView(typesetter, "\\frac{x}{y}");
                view.setStyle("-fx-font-size: " + size + "px");
                scene(view, "");
                Path bar = paths(view).getFirst();
                double top = view.sceneToLocal(bar.localToScene(bar.getBoundsInLocal())).getMinY();
                assertEquals(Math.rint(top), top, 0.01);
            }
        });
    }

    @Test
    void theViewIsReadOutAsItsAccessibleText(FxRobot robot) {
        robot.interact(() -> {
            FormulaView view = new FormulaView(typesetter, "\\frac12");
            view.setAccessibleText("one half");
            assertEquals("one half", view.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertNotEquals("one half", view.queryAccessibleAttribute(AccessibleAttribute.ROLE));
        });
    }
}
