package kllab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import kllab.plot.page.Ink;
import kllab.plot.page.Outlines;
import kllab.plot.page.Page;
import kllab.plot.page.PngFile;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages of small screens beside snapshots of them. */
@Tag("window")
class ScreenPageTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 260;
    private static final int BLOCK = 10;

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
    }

    private static Text text(String words, FontWeight weight, double size) {
        Text text = new Text(words);
        text.setFont(Font.font("KL Lab Sans", weight, size));
        return text;
    }

    private static TextFlow flow(TextAlignment align) {
        TextFlow flow = new TextFlow(text("What the best diagonal q costs for KL(p‖q): ", FontWeight.NORMAL, 15),
                text("0.3217", FontWeight.BOLD, 19), text(" ", FontWeight.NORMAL, 15),
                text("nats, which is more than a line of this flow has room for.", FontWeight.NORMAL, 15));
        flow.setTextAlignment(align);
        flow.setLineSpacing(3);
        return flow;
    }

    /** Returns the amount of ink in each block of a picture. */
    private static int[] inks(int[] pixels) {
        int[] inks = new int[WIDTH / BLOCK * HEIGHT / BLOCK];
        for (int i = 0; i < pixels.length; i++) {
            int block = i % WIDTH / BLOCK + WIDTH / BLOCK * (i / WIDTH / BLOCK);
            inks[block] += 255 - (pixels[i] >> 8 & 255);
        }
        return inks;
    }

    private static int worst(Region content) {
        return WindowFixture.ask(() -> {
            Scene scene = new Scene(new StackPane(content), WIDTH, HEIGHT);
            scene.getRoot().setStyle("-fx-background-color: white");
            content.setStyle("-fx-background-color: white; " + content.getStyle());
            scene.getRoot().resize(WIDTH, HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            int[] screen = new int[WIDTH * HEIGHT];
            scene.snapshot(null).getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(),
                    screen, 0, WIDTH);
            BufferedImage image = PngFile.paint(new ScreenPage(new Outlines()).of(content, "test"), 1);
            int[] page = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
            int[] onScreen = inks(screen);
            int[] onPage = inks(page);
            int worst = 0;
            for (int i = 0; i < onPage.length; i++) {
                worst = Math.max(worst, Math.abs(onPage[i] - onScreen[i]));
            }
            return worst / (BLOCK * BLOCK);
        });
    }

    @Test
    void wordsOfAFlowStandWhereTheyStandOnTheScreen() {
        VBox box = WindowFixture.ask(() -> {
            VBox made = new VBox(12, text("A heading", FontWeight.BOLD, 17), flow(TextAlignment.LEFT),
                    flow(TextAlignment.CENTER));
            made.setStyle("-fx-padding: 10");
            return made;
        });
        int worst = worst(box);
        // Letters are rounded to pixels on the screen only; a word that is missing is far more.
        assertTrue(worst <= 40, "a block differs by " + worst + " of 255");
    }

    @Test
    void theSameWordsInANarrowerFlowAreWrappedAnew() {
        VBox box = WindowFixture.ask(() -> {
            TextFlow narrow = flow(TextAlignment.LEFT);
            narrow.setMaxWidth(160);
            VBox made = new VBox(5, flow(TextAlignment.LEFT), narrow);
            made.setStyle("-fx-padding: 4 10 4 10");
            return made;
        });
        int worst = worst(box);
        assertTrue(worst <= 40, "a block differs by " + worst + " of 255");
    }

    @Test
    void aDashedBorderIsDashedOnThePageToo() {
        Page page = WindowFixture.ask(() -> {
            Region around = region("-fx-border-color: black; -fx-border-width: 2; -fx-border-style: segments(4, 3)");
            Region below = region(
                    "-fx-border-color: black; -fx-border-width: 0 0 1 0; -fx-border-style: segments(2, 2)");
            Region dotted = region("-fx-border-color: black; -fx-border-width: 3; -fx-border-style: dotted");
            Region solid = region("-fx-border-color: black; -fx-border-width: 2");
            VBox box = new VBox(10, around, below, dotted, solid);
            Scene scene = new Scene(new StackPane(box), WIDTH, HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().resize(WIDTH, HEIGHT);
            scene.getRoot().layout();
            return new ScreenPage(new Outlines()).of(box, "test");
        });
        List<List<Double>> dashes = lines(page.inks()).map(each -> each.pen().dashes()).toList();
        assertEquals(4, dashes.size(), dashes.toString());
        assertEquals(List.of(4.0, 3.0), dashes.get(0));
        assertEquals(List.of(2.0, 2.0), dashes.get(1));
        assertTrue(!dashes.get(2).isEmpty(), dashes.toString());
        assertEquals(List.of(), dashes.get(3));
    }

    @Test
    void nobodyScrollsOnAPage() {
        Page page = WindowFixture.ask(() -> {
            Region tall = region("");
            tall.setMinSize(80, 2000);
            ScrollPane scroll = new ScrollPane(tall);
            scroll.setStyle("-fx-background-color: null; -fx-border-color: null");
            Scene scene = new Scene(new StackPane(scroll), WIDTH, HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().resize(WIDTH, HEIGHT);
            scene.getRoot().layout();
            scroll.lookup(".viewport").setStyle("-fx-background-color: null");
            scene.getRoot().applyCss();
            return new ScreenPage(new Outlines()).of(scroll, "test");
        });
        assertEquals(0, page.inks().stream().filter(Ink.Fill.class::isInstance).count(), page.inks().toString());
    }

    private static Region region(String style) {
        Region region = new Region();
        region.setMinSize(80, 30);
        region.setStyle(style);
        return region;
    }

    private static Stream<Ink.Line> lines(List<Ink> inks) {
        return inks.stream().flatMap(each -> switch (each) {
            case Ink.Line line -> Stream.of(line);
            case Ink.Part part -> lines(part.inks());
            case Ink.Fill _, Ink.Plate _, Ink.Image _ -> Stream.of();
        });
    }
}
