package kllab.app.export.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kllab.app.LabWindow;
import kllab.app.export.ExportRequest;
import kllab.app.header.ExportMenu;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.text.Language;
import kllab.ui.live.Pending;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Animated GIFs from the window. */
@Tag("window")
class SweepMenuTest {
    @RegisterExtension
    static final GaussianWindow WINDOW = new GaussianWindow();

    @TempDir
    private Path folder;

    private ExportMenu menu;
    private Path answer;
    private String proposed;

    @BeforeEach
    void answerTheQuestion() {
        menu = window().export();
        answer = folder.resolve("a.gif");
        proposed = "";
        menu.files().askBy(name -> {
            proposed = name;
            return Optional.of(answer);
        });
    }

    @AfterEach
    void endWhatGoesOn() throws Exception {
        WindowFixture.run(menu.sweeps()::cancel);
        until(() -> !menu.sweeps().isRunning());
        if (isOpen()) {
            WINDOW.keys(KeyCode.ESCAPE);
        }
        WINDOW.start("gaussian");
    }

    private static LabWindow window() {
        return (LabWindow) WINDOW.scene().getRoot();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WindowFixture.ask(condition));
    }

    private static boolean isOpen() {
        return WINDOW.find(".overlay").isVisible();
    }

    private List<String> entries() {
        return WindowFixture.ask(() -> {
            menu.show();
            List<String> ids = new ArrayList<>(menu.getItems().stream().map(MenuItem::getId).toList());
            menu.hide();
            return ids;
        });
    }

    private void take(String id) {
        WindowFixture.run(() -> {
            menu.show();
            MenuItem item = menu.getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
            if (item instanceof javafx.scene.control.RadioMenuItem radio) {
                radio.setSelected(true);
            } else if (item instanceof javafx.scene.control.CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            item.fire();
            menu.hide();
        });
        WINDOW.settle();
    }

    /** Fills the sheet in and says yes. */
    private void sweep(String number, String from, String to, String frames) {
        take("export-gif");
        WindowFixture.run(() -> WINDOW.<ChoiceBox<String>>find("#sweep-number").setValue(number));
        WINDOW.typeOver(WINDOW.find("#sweep-from"), from);
        WINDOW.typeOver(WINDOW.find("#sweep-to"), to);
        WINDOW.typeOver(WINDOW.find("#sweep-frames"), frames);
        WINDOW.click("#sweep-write");
        WINDOW.await(() -> !Pending.isWithin(WINDOW.scene().getRoot().lookup(".overlay")));
        WINDOW.settle();
    }

    private static String notice() throws Exception {
        until(() -> WINDOW.all(".notice .label").anyMatch(each -> !each.getStyleClass().contains("sweep-done")));
        return WindowFixture.ask(() -> ((Label) WINDOW.all(".notice .label")
                .filter(each -> !each.getStyleClass().contains("sweep-done")).findFirst().orElseThrow()).getText());
    }

    private static boolean isProgressShown() {
        return WINDOW.all("#sweep-progress").findAny().isPresent();
    }

    @Test
    void aSweepIsWrittenAndTheStateOfTheWindowIsLeftAlone() throws Exception {
        GaussianState before = WINDOW.state();
        boolean undoable = WINDOW.model().history().undoable().get();
        sweep("sigma1", "0.3", "2.5", "5");
        assertEquals("Written: " + answer, notice());
        assertEquals("kl-lab-gaussian.gif", proposed);
        SweepTest.Gif gif = SweepTest.Gif.read(answer);
        assertEquals(5, gif.frames().size());
        assertEquals(WindowFixture.WIDTH, gif.first().getWidth());
        assertEquals(before, WINDOW.state());
        assertEquals(undoable, WINDOW.model().history().undoable().get());
        until(() -> !isProgressShown());
        assertEquals(List.of("a.gif"), SweepTest.names(folder));
    }

    /** Below the plots, whose axes have more to fit. */
    @Test
    void aFrameLooksAsTheWindowDoesAtThatState() throws Exception {
        WINDOW.start("gaussian?mu1=0.8");
        sweep("mu1", "0.8", "1", "2");
        assertEquals("Written: " + answer, notice());
        BufferedImage frame = SweepTest.Gif.read(answer).first();
        answer = folder.resolve("a.png");
        WindowFixture.run(() -> {
            window().notices().getChildren().clear();
            menu.files().save(new ExportRequest.Wish(kllab.export.Format.PNG, "all", 1, false, false));
        });
        assertEquals("Written: " + answer, notice());
        BufferedImage shown = javax.imageio.ImageIO.read(answer.toFile());
        assertEquals(shown.getWidth(), frame.getWidth());
        long off = 0;
        // Below the plots, whose axes suit all frames.
        for (int y = shown.getHeight() * 7 / 8; y < shown.getHeight(); y++) {
            for (int x = 0; x < shown.getWidth(); x++) {
                off += Math.abs((shown.getRGB(x, y) & 255) - (frame.getRGB(x, y) & 255)) > 40 ? 1 : 0;
            }
        }
        assertEquals(0, off);
    }

    @Test
    void anAnimationOfAWindowThatScrollsIsAsHighAsTheLab() throws Exception {
        WindowFixture.run(() -> WINDOW.stage().setHeight(480));
        WINDOW.settle();
        take("export-controls");
        sweep("mu1", "-1", "1", "2");
        take("export-controls");
        assertEquals("Written: " + answer, notice());
        double lab = WindowFixture.ask(() -> WINDOW.find(".lab").getLayoutBounds().getHeight());
        assertTrue(lab > 480, "the window scrolls");
        assertEquals(lab, SweepTest.Gif.read(answer).first().getHeight(), 40);
        WindowFixture.run(() -> WINDOW.stage().setHeight(WindowFixture.HEIGHT));
    }

    @Test
    void aPartOfTheScreenIsSweptAlone() throws Exception {
        take("export-part-densities");
        sweep("mu1", "-1", "1", "3");
        take("export-all");
        assertEquals("Written: " + answer, notice());
        assertEquals("kl-lab-gaussian-densities.gif", proposed);
        assertEquals(Math.round(WINDOW.find("#densities").getLayoutBounds().getWidth()),
                SweepTest.Gif.read(answer).first().getWidth());
    }

    @ParameterizedTest
    @CsvSource({"multivariate, mu1.1, μx (mean of p) – mu1.1", "discrete, p.2, weight of “B” in p – p.2"})
    void everyLabHasNumbersToSweep(String lab, String number, String called) throws Exception {
        WINDOW.start(lab);
        sweep(number, "0.5", "1.5", "3");
        assertEquals("Written: " + answer, notice());
        assertEquals(3, SweepTest.Gif.read(answer).frames().size());
        assertTrue(WINDOW.link().startsWith(lab));
        take("export-gif");
        ChoiceBox<String> numbers = WINDOW.find("#sweep-number");
        assertEquals(called, numbers.getConverter().toString(number));
        WINDOW.keys(KeyCode.ESCAPE);
    }

    @Test
    void theWindowIsInUseWhileOneIsWrittenAndACancelledOneLeavesNothing() throws Exception {
        Files.writeString(answer, "mine");
        sweep("sigma1", "0.3", "2.5", "600");
        until(() -> WINDOW.<ProgressBar>find("#sweep-progress .progress-bar").getProgress() > 0);
        double before = WindowFixture.ask(() -> WINDOW.slider(GaussianParameter.MU1).getValue());
        WINDOW.focus(WINDOW.slider(GaussianParameter.MU1));
        WINDOW.keys(KeyCode.RIGHT);
        assertNotEquals(before, WINDOW.state().p().mu());
        assertEquals(WINDOW.state().p().mu(), WINDOW.slider(GaussianParameter.MU1).getValue(), 1e-9);
        assertTrue(menu.sweeps().isRunning());
        assertEquals(2, SweepTest.names(folder).size(), "what was there, and the part that is written");
        WINDOW.focus(WINDOW.find("#sweep-cancel"));
        WINDOW.keys(KeyCode.SPACE);
        assertEquals("The animated GIF was cancelled; no file was written", notice());
        until(() -> !isProgressShown());
        assertEquals(List.of("a.gif"), SweepTest.names(folder));
        assertEquals("mine", Files.readString(answer));
        assertFalse(menu.sweeps().isRunning());
    }

    @Test
    void whileOneIsWrittenTheMenuOffersToCancelItAndNoSecondOne() throws Exception {
        sweep("sigma1", "0.3", "2.5", "600");
        assertTrue(entries().contains("export-gif-cancel"), entries()::toString);
        assertFalse(entries().contains("export-gif"));
        proposed = "";
        WindowFixture.run(
                () -> menu.sweeps().save(List.of(kllab.lab.gaussian.model.GaussianLink.LINKS.of(WINDOW.state())),
                        "all", true));
        assertEquals("", proposed);
        take("export-gif-cancel");
        assertEquals("The animated GIF was cancelled; no file was written", notice());
        assertEquals(List.of(), SweepTest.names(folder));
        until(() -> !menu.sweeps().isRunning());
        assertTrue(entries().contains("export-gif"));
    }

    @Test
    void aWindowThatIsClosedLeavesNothing() throws Exception {
        sweep("sigma1", "0.3", "2.5", "600");
        until(() -> WINDOW.<ProgressBar>find("#sweep-progress .progress-bar").getProgress() > 0);
        WindowFixture.run(window()::close);
        // A window waits only so long for a slow disk.
        until(() -> SweepTest.names(folder).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a    | 2 | 60  | at the start of the sweep, sigma1 must be a number from 0.000001 to 1000000; “a” is not a number
            1    | 0 | 60  | at the end of the sweep, sigma1 must be from 0.000001 to 1000000, not 0
            1    | 1 | 60  | the sweep of sigma1 must end elsewhere than it starts, and both are 1
            1    | 2 | 601 | the number of frames must be from 2 to 600, not 601
            """)
    void whatIsWrongIsSaidInTheSheetWhichStays(String from, String to, String frames, String reason) throws Exception {
        sweep("sigma1", from, to, frames);
        assertTrue(isOpen());
        assertEquals(reason, WINDOW.text("#sweep-sheet .problem"));
        assertFalse(menu.sweeps().isRunning());
        WINDOW.typeOver(WINDOW.find("#sweep-from"), "0.5");
        assertFalse(WINDOW.find("#sweep-sheet .problem").isVisible());
        assertEquals(List.of(), SweepTest.names(folder));
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheWindowGoesOn() throws Exception {
        answer = folder.resolve("no/a.gif");
        sweep("sigma1", "0.3", "2.5", "9");
        assertEquals(answer + " could not be written: there is no folder " + answer.getParent(), notice());
        until(() -> !isProgressShown() && !menu.sweeps().isRunning());
        WindowFixture.run(() -> window().notices().getChildren().clear());
        answer = Files.createDirectory(folder.resolve("b.gif"));
        sweep("sigma1", "0.3", "2.5", "9");
        assertEquals(answer + " could not be written: it is a folder", notice());
        assertEquals(List.of("b.gif"), SweepTest.names(folder));
    }

    @Test
    void noAnswerIsNoFile() {
        menu.files().askBy(_ -> Optional.empty());
        sweep("sigma1", "0.3", "2.5", "9");
        assertFalse(isOpen());
        assertFalse(menu.sweeps().isRunning());
    }

    @Test
    void theSheetProposesWhatGoesThroughTheStateOfNow() {
        take("export-gif");
        ChoiceBox<String> number = WINDOW.find("#sweep-number");
        assertEquals(List.of("mu1", "sigma1", "mu2", "sigma2"), number.getItems());
        assertEquals(List.of("mu1", "−1.2", "2.8", "60"), said());
        assertEquals("μ₁ (mean of p) – mu1", number.getConverter().toString("mu1"));
        // Neither the words nor the arrow lie on the border.
        assertTrue(number.getPadding().getLeft() > 5 && number.getPadding().getRight() > 5,
                number.getPadding().toString());
        WindowFixture.run(() -> number.setValue("sigma1"));
        assertEquals(List.of("sigma1", "0.23", "2.1", "60"), said());
    }

    private static List<String> said() {
        return List.of(WINDOW.<ChoiceBox<String>>find("#sweep-number").getValue(),
                WINDOW.<TextField>find("#sweep-from").getText(), WINDOW.<TextField>find("#sweep-to").getText(),
                WINDOW.<TextField>find("#sweep-frames").getText());
    }

    @ParameterizedTest
    @EnumSource
    void theSheetIsReachedAndFilledInByKeysAndAllOfItHasANameInBothLanguages(Language language) throws Exception {
        WindowFixture.run(() -> WINDOW.choices().language().set(language));
        take("export-gif");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Node owner = WINDOW.scene().getFocusOwner();
            reached.add(owner.getId());
            String name = owner instanceof javafx.scene.control.Button button
                    ? button.getText()
                    : owner.getAccessibleText();
            assertTrue(name != null && !name.isBlank(), owner + " has no name");
            assertEquals(language == Language.ZH, name.codePoints().anyMatch(Character::isIdeographic), name);
            WINDOW.keys(KeyCode.TAB);
        }
        assertEquals(List.of("sweep-number", "sweep-from", "sweep-to", "sweep-frames", "sweep-write", "sweep-close"),
                reached);
        assertEquals("sweep-number", WINDOW.scene().getFocusOwner().getId());
        WINDOW.focus(WINDOW.find("#sweep-frames"));
        WINDOW.typeOver(WINDOW.find("#sweep-frames"), "3");
        WINDOW.keys(KeyCode.ENTER);
        until(() -> Files.exists(answer) && !menu.sweeps().isRunning());
        assertEquals(3, SweepTest.Gif.read(answer).frames().size());
    }
}
