package kllab.plot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Translate;
import javax.imageio.ImageIO;

import kllab.Pictures;
import kllab.plot.page.GifFile;
import kllab.plot.page.Outlines;
import kllab.plot.page.Page;
import kllab.plot.page.PageSurface;
import kllab.plot.page.PdfFile;
import kllab.plot.page.PngFile;
import kllab.plot.page.SvgFile;
import kllab.plot.paint.Colour;
import kllab.plot.pane.PlotPane;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.testfx.api.FxRobot;

/**
 * What a user gets of a small plot of one mark, whose style is red, over white: the screen, and every kind of file.
 *
 * @param screen the screen
 * @param page what the files are written from
 * @param corner the values at the top left corner
 * @param perPixel how many values a pixel is wide and high
 */
public record ShownPlot(BufferedImage screen, Page page, Mark.Point corner, Mark.Point perPixel) {
    private static final int SIZE = 300;
    private static final String CSS = """
            .root { -fx-background-color: white; -fx-font-size: 10px; }
            .mark.red { -fx-stroke: red; -fx-stroke-width: 6px; -fx-fill: red; -fx-font-size: 24px; -fx-font-weight: bold; }
            .mark.white, .mark.plate, .mark.tick { -fx-fill: white; }
            .mark.grid, .mark.baseline { -fx-stroke: white; }
            """;

    /** Shows a mark over axes from 0 to 1. */
    public static ShownPlot of(FxRobot robot, Mark mark) {
        ShownPlot[] shown = new ShownPlot[1];
        robot.interact(() -> {
            PlotPane pane = new PlotPane(new SimpleObjectProperty<>(Gallery.plot(mark)));
            Scene scene = new Scene(pane, SIZE, SIZE);
            scene.getStylesheets().add("data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(CSS.getBytes(StandardCharsets.UTF_8)));
            BufferedImage screen = pixels(Pictures.write(scene, "gallery"));
            PageSurface surface = new PageSurface(new Outlines(), new Translate());
            pane.paint(surface);
            Page page = new Page("", SIZE, SIZE, Optional.of(new Colour(1, 1, 1, 1)), surface.inks());
            shown[0] = new ShownPlot(screen, page, pane.valueAt(Point2D.ZERO, 0),
                    pane.pixelAt(new Mark.Point(0.5, 0.5), 0));
        });
        return shown[0];
    }

    private static BufferedImage pixels(Image image) {
        int[] pixels = new int[SIZE * SIZE];
        image.getPixelReader().getPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), pixels, 0, SIZE);
        BufferedImage copy = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, SIZE, SIZE, pixels, 0, SIZE);
        return copy;
    }

    /** Returns the pixel of a point, on the screen and in files alike. */
    public Point2D pixel(Mark.Point point) {
        return new Point2D(Math.floor((point.x() - corner.x()) / perPixel.x()),
                Math.floor((corner.y() - point.y()) / perPixel.y()));
    }

    /** Returns the SVG. */
    public String svg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgFile.write(page, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns the elements of the SVG in the group of a style; none if it has no such group. */
    public List<String> svgOf(String style) throws IOException {
        List<String> lines = svg().lines().dropWhile(each -> !each.equals("<g class=\"" + style + "\">")).toList();
        return lines.isEmpty() ? lines : lines.subList(1, lines.indexOf("</g>"));
    }

    /** Returns the PDF as a reader shows it. */
    public BufferedImage pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.write(page, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 96);
        }
    }

    /** Returns the one frame of the GIF. */
    public BufferedImage gif() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GifFile.write(1, index -> page, 1, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Returns the PNG. */
    public BufferedImage png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngFile.write(page, 1, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
