package kllab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import kllab.app.LabWindow;
import kllab.app.header.ExportMenu;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Exports from the window. */
@Tag("window")
class ExportMenuTest {
    @RegisterExtension
    static final WindowFixture WINDOW = new WindowFixture();

    @TempDir
    private Path folder;

    private ExportMenu menu;
    private Path answer;
    private String proposed;

    @BeforeEach
    void answerTheQuestion() {
        menu = ((LabWindow) WINDOW.scene().getRoot()).export();
        answer = folder.resolve("unasked");
        proposed = "";
        menu.files().askBy(name -> {
            proposed = name;
            return Optional.of(answer);
        });
    }

    private void take(String id) {
        WindowFixture.run(() -> {
            menu.show();
            Stream<MenuItem> items = menu.getItems().stream().flatMap(
                    each -> each instanceof javafx.scene.control.Menu inner
                            ? inner.getItems().stream()
                            : Stream.of(each));
            MenuItem item = items.filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
            if (item instanceof javafx.scene.control.RadioMenuItem radio) {
                radio.setSelected(true);
            }
            item.fire();
            menu.hide();
        });
    }

    private String notice() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture
                .ask(() -> !((LabWindow) WINDOW.scene().getRoot()).notices().getChildren().isEmpty()));
        return WindowFixture.ask(() -> ((Label) WINDOW.scene().lookup(".notice .label")).getText());
    }

    @Test
    void controlEOpensTheMenuWithThePlotsThatAreShown() {
        WINDOW.chord(KeyCode.CONTROL, KeyCode.E);
        assertTrue(WindowFixture.ask(menu::isShowing));
        List<String> ids = WindowFixture.ask(() -> menu.getItems().stream().map(MenuItem::getId).toList());
        WindowFixture.run(menu::hide);
        assertTrue(ids.containsAll(List.of("export-all", "export-part-densities", "export-part-sigma-curve",
                "export-png", "export-svg", "export-pdf", "export-csv", "export-tex", "export-py", "export-html",
                "export-copy")),
                ids.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian?drawer=derivation", "gaussian?drawer=estimates&view=landscape",
            "gaussian?challenge=find", "multivariate", "multivariate?view=whitened", "discrete", "discrete?view=coding",
            "discrete?view=stream",
            "discrete?p=1,1&q=1,2&view=sweep"})
    void everyPartIsOfferedInWords(String link) {
        WINDOW.start(link);
        WindowFixture.run(() -> WINDOW.choices().language().set(Language.ZH));
        WINDOW.chord(KeyCode.CONTROL, KeyCode.E);
        List<String> parts = WindowFixture.ask(() -> menu.getItems().stream()
                .filter(each -> each.getId() != null && each.getId().startsWith("export-part-"))
                .map(MenuItem::getText).toList());
        WindowFixture.run(menu::hide);
        assertFalse(parts.isEmpty());
        assertEquals(List.of(), parts.stream().filter(each -> !each.codePoints().skip(2)
                .anyMatch(Character::isIdeographic)).toList());
        WINDOW.start("gaussian");
    }

    @Test
    void aPictureOfAPlotIsWrittenAtTheScaleThatWasChosenAndANoticeSaysSo() throws Exception {
        answer = folder.resolve("a.png");
        take("export-part-densities");
        take("export-scale-3");
        take("export-png");
        assertEquals("Written: " + answer, notice());
        assertEquals("kl-lab-gaussian-densities.png", proposed);
        BufferedImage image = ImageIO.read(answer.toFile());
        double width = WindowFixture.ask(() -> WINDOW.scene().lookup("#densities").getLayoutBounds().getWidth());
        assertEquals(Math.round(3 * width), image.getWidth());
        take("export-all");
        take("export-scale-2");
    }

    private String written(String part, String format) throws Exception {
        answer = folder.resolve(part + System.nanoTime() + "." + format);
        WindowFixture.run(() -> {
            WINDOW.scene().getRoot().requestFocus();
            ((LabWindow) WINDOW.scene().getRoot()).notices().getChildren().clear();
        });
        WINDOW.settle();
        take(part);
        take("export-" + format);
        notice();
        take("export-all");
        return java.nio.file.Files.readString(answer);
    }

    @ParameterizedTest
    @CsvSource({"'gaussian?pin=1,1,0.5,1', #mu1 .number-field, 0.9, export-all, svg",
            "gaussian, #mu1 .number-field, 0.9, export-part-densities, svg",
            "gaussian, #mu1 .number-field, 0.9, export-part-sigma-curve, csv",
            "'multivariate?view=latent', #latent-2 .latent-mu, -0.7, export-all, svg",
            "multivariate, #p-rho .number-field, 0.55, export-all, svg",
            "'discrete?y=0,1&yTerms=-1,1&yEntropies=0,2', #weight-p-1, 0.25, export-all, svg"})
    void afterAGestureTheSameFileIsWrittenAsFromTheLinkAndTheGhostStaysOnTheScreen(String link, String field,
            String number, String part, String format) throws Exception {
        WINDOW.start(link);
        WINDOW.enter(WINDOW.find(field), number);
        assertTrue(WINDOW.text("#value-was").startsWith("was "), WINDOW.text("#value-was"));
        String after = written(part, format);
        assertTrue(WINDOW.text("#value-was").startsWith("was "), WINDOW.text("#value-was"));
        WINDOW.start(WINDOW.link());
        assertEquals(written(part, format), after);
        assertEquals("", WINDOW.text("#value-was"));
    }

    @Test
    void theWholeLabIsWrittenToItsEndAndTheWindowStaysAsItIs() throws Exception {
        WindowFixture.run(() -> {
            try {
                ((LabWindow) WINDOW.scene().getRoot()).start("multivariate?view=latent&latentMu=" + "1,".repeat(63)
                        + "1&latentLogVariance=" + "0,".repeat(63) + "0");
            } catch (kllab.text.BadInput e) {
                throw new AssertionError(e);
            }
        });
        WINDOW.settle();
        double before = WindowFixture.ask(() -> WINDOW.scene().lookup("#latent-table").getLayoutBounds().getHeight());
        answer = folder.resolve("a.png");
        take("export-scale-1");
        take("export-png");
        assertEquals("Written: " + answer, notice());
        assertTrue(ImageIO.read(answer.toFile()).getHeight() > 64 * 20);
        assertEquals(before,
                WindowFixture.ask(() -> WINDOW.scene().lookup("#latent-table").getLayoutBounds().getHeight()));
        take("export-scale-2");
        WindowFixture.run(() -> {
            try {
                ((LabWindow) WINDOW.scene().getRoot()).start("gaussian");
            } catch (kllab.text.BadInput e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheWindowGoesOn() throws Exception {
        answer = folder.resolve("no/a.svg");
        take("export-svg");
        assertTrue(notice().startsWith(answer + " could not be written: "), notice());
        assertTrue(!Files.exists(answer));
    }

    @Test
    void aNameWithoutItsEndingGetsItAndReplacesNothing() throws Exception {
        Files.writeString(folder.resolve("a.tex"), "mine");
        answer = folder.resolve("a");
        take("export-tex");
        assertEquals(folder.resolve("a.tex") + " could not be written: it is there already", notice());
        assertEquals("mine", Files.readString(folder.resolve("a.tex")));
    }

    @Test
    void aWebPageIsWrittenWithWhatItDoesNotHaveToldOrTheBuildSaysThatItHasNone() throws Exception {
        answer = folder.resolve("lab.html");
        take("export-html");
        Catalog words = Catalog.of(Language.EN);
        boolean has = LabWindow.class.getResource("/web/kl-lab.html") != null;
        assertEquals(has ? "Written: " + answer + ". " + words.say("page.without") : words.say("page.none"), notice());
        assertEquals(has, Files.exists(answer));
    }

    @Test
    void aPictureIsCopied() throws Exception {
        take("export-copy");
        assertEquals("Copied as an image", notice());
        double width = WindowFixture.ask(() -> Clipboard.getSystemClipboard().getImage().getWidth());
        assertEquals(2 * WindowFixture.WIDTH, width);
    }
}
