package kllab.app.export.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import kllab.app.LabWindow;
import kllab.app.header.ExportMenu;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Where the keyboard is, and how one sees that, from asking for an animated GIF until it is written. */
@Tag("window")
class SweepKeysTest {
    @RegisterExtension
    static final GaussianWindow WINDOW = new GaussianWindow();

    @TempDir
    private Path folder;

    private ExportMenu menu;

    @BeforeEach
    void answerTheQuestion() {
        menu = ((LabWindow) WINDOW.scene().getRoot()).export();
        menu.files().askBy(name -> Optional.of(folder.resolve("a.gif")));
    }

    @AfterEach
    void endWhatGoesOn() throws Exception {
        WindowFixture.run(menu.sweeps()::cancel);
        until(() -> !menu.sweeps().isRunning());
        if (WINDOW.find(".overlay").isVisible()) {
            WINDOW.keys(KeyCode.ESCAPE);
        }
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WindowFixture.ask(condition));
    }

    private void openSheet() {
        WindowFixture.run(() -> {
            menu.show();
            MenuItem item = menu.getItems().stream().filter(each -> "export-gif".equals(each.getId())).findFirst()
                    .orElseThrow();
            menu.hide();
            item.fire();
        });
        WINDOW.settle();
    }

    private void start(int frames) {
        openSheet();
        WINDOW.typeOver(WINDOW.find("#sweep-frames"), Integer.toString(frames));
        WINDOW.focus(WINDOW.find("#sweep-frames"));
        WINDOW.keys(KeyCode.ENTER);
        WINDOW.await(() -> !Pending.isWithin(WINDOW.scene().getRoot().lookup(".overlay")));
        WINDOW.settle();
    }

    private static Node owner() {
        return WindowFixture.ask(() -> WINDOW.scene().getFocusOwner());
    }

    private static String said() throws Exception {
        until(() -> WINDOW.all(".notice > .label").anyMatch(each -> !each.getStyleClass().contains("sweep-done")));
        return WindowFixture.ask(() -> ((Label) WINDOW.all(".notice > .label")
                .filter(each -> !each.getStyleClass().contains("sweep-done")).findFirst().orElseThrow()).getText());
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"SPACE", "ESCAPE"})
    void theKeyboardIsWhereOneThatIsWrittenIsCancelled(KeyCode key) throws Exception {
        start(600);
        assertEquals("sweep-cancel", owner().getId());
        assertTrue(owner().isFocusVisible());
        WINDOW.keys(key);
        assertEquals("The animated GIF was cancelled; no file was written", said());
        until(() -> !menu.sweeps().isRunning());
        assertEquals(List.of(), SweepTest.names(folder));
    }

    @Test
    void theKeyboardGoesBackToWhereItWasWhenItIsWritten() throws Exception {
        Node slider = WINDOW.slider(GaussianParameter.SIGMA1);
        WINDOW.focus(slider);
        start(20);
        assertEquals("sweep-cancel", owner().getId());
        until(() -> !menu.sweeps().isRunning());
        assertTrue(Files.exists(folder.resolve("a.gif")));
        assertEquals(slider, owner());
    }

    @Test
    void theKeyboardStaysWhereAPersonTookItMeanwhile() throws Exception {
        start(60);
        Node slider = WINDOW.slider(GaussianParameter.MU2);
        WINDOW.focus(slider);
        until(() -> !menu.sweeps().isRunning());
        assertEquals(slider, owner());
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void oneSeesThatTheSheetHasTheKeyboardAndWhere(ThemeChoice theme) {
        WindowFixture.run(() -> WINDOW.choices().theme().set(theme));
        openSheet();
        Color ring = edge(WINDOW.find("#sweep-number"));
        WINDOW.keys(KeyCode.TAB);
        Color without = edge(WINDOW.find("#sweep-number"));
        assertEquals(ring, edge(WINDOW.find("#sweep-from")));
        assertTrue(!ring.equals(without), ring + " with the keyboard and without");
        // Round the sheet, where the keyboard leaves it and comes back.
        for (int i = 0; i < 5; i++) {
            WINDOW.keys(KeyCode.TAB);
        }
        assertEquals(ring, edge(WINDOW.find("#sweep-number")));
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void everyChoiceBoxShowsThatItHasTheKeyboard(ThemeChoice theme) {
        WindowFixture.run(() -> WINDOW.choices().theme().set(theme));
        WINDOW.start("gaussian?view=landscape");
        List<ChoiceBox<?>> boxes = WindowFixture
                .ask(() -> WINDOW.all(".choice-box").<ChoiceBox<?>>map(each -> (ChoiceBox<?>) each).toList());
        assertEquals(2, boxes.size(), "the unit and the coordinates of the descent");
        for (ChoiceBox<?> box : boxes) {
            WINDOW.focus(box);
            Color without = edge(box);
            WINDOW.keys(KeyCode.TAB);
            WINDOW.chord(KeyCode.SHIFT, KeyCode.TAB);
            assertEquals(box, owner());
            assertTrue(!edge(box).equals(without) && contrast(edge(box), ground(box)) >= 3,
                    box.getId() + ": " + edge(box) + " on " + ground(box));
        }
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void cancelIsFilledWhileItHasTheKeyboard(ThemeChoice theme) {
        WindowFixture.run(() -> WINDOW.choices().theme().set(theme));
        start(600);
        WINDOW.settle();
        Button cancel = WINDOW.find("#sweep-cancel");
        assertTrue(contrast(ground(cancel), ground((Region) cancel.getParent())) >= 3);
        assertTrue(contrast(ground(cancel), (Color) cancel.getTextFill()) >= 4.5);
    }

    private static Color edge(Region control) {
        return WindowFixture.ask(() -> {
            control.applyCss();
            BorderStroke last = control.getBorder().getStrokes().getLast();
            return (Color) last.getTopStroke();
        });
    }

    private static Color ground(Region control) {
        return WindowFixture.ask(() -> (Color) control.getBackground().getFills().getFirst().getFill());
    }

    /** As WCAG defines it. */
    private static double contrast(Color one, Color other) {
        double[] light = {light(one) + 0.05, light(other) + 0.05};
        return Math.max(light[0], light[1]) / Math.min(light[0], light[1]);
    }

    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
