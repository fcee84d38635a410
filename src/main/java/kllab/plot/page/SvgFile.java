package kllab.plot.page;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.geometry.Point2D;

import kllab.plot.page.PagePath.Step;
import kllab.plot.paint.Colour;
import kllab.plot.paint.Rectangle;

/** A page as SVG 1.1: paths only, in groups whose classes are the names of the page's parts. */
public final class SvgFile {
    /** Nobody sees a thousandth of a pixel. */
    private static final int DECIMALS = 3;

    private final StringBuilder text = new StringBuilder();
    private int clips;

    private SvgFile() {
    }

    /** Writes the page: the same page, the same bytes. */
    public static void write(Page page, OutputStream out) throws IOException {
        out.write(of(page).getBytes(StandardCharsets.UTF_8));
    }

    private static String of(Page page) throws IOException {
        SvgFile file = new SvgFile();
        String width = number(page.width());
        String height = number(page.height());
        file.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"")
                .append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">\n")
                .append("<title>").append(escaped(page.title())).append("</title>\n");
        for (Ink ink : page.layers()) {
            file.paint(ink);
        }
        return file.text.append("</svg>\n").toString();
    }

    private void paint(Ink ink) throws IOException {
        switch (ink) {
            case Ink.Fill fill -> text.append("<path").append(colour("fill", fill.colour()))
                    .append(fill.path().evenOdd() ? " fill-rule=\"evenodd\"" : "").append(way(fill.path()))
                    .append("/>\n");
            case Ink.Plate plate -> paint(new Ink.Fill(plate.path(), plate.colour()));
            case Ink.Line line -> text.append("<path fill=\"none\"").append(pen(line.pen())).append(way(line.path()))
                    .append("/>\n");
            case Ink.Image image -> paint(image);
            case Ink.Part part -> paint(part);
        }
    }

    private void paint(Ink.Image image) throws IOException {
        Rectangle box = image.box();
        // Both words for sharp cells: one for drawing programs, the other for browsers.
        text.append("<image x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()))
                .append("\" width=\"").append(number(box.width())).append("\" height=\"").append(number(box.height()))
                .append("\" preserveAspectRatio=\"none\"")
                .append(image.isSmooth(1)
                        ? ""
                        : " image-rendering=\"optimizeSpeed\" style=\"image-rendering:pixelated\"")
                .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"")
                .append(BitmapImage.link(image.bitmap())).append("\"/>\n");
    }

    private void paint(Ink.Part part) throws IOException {
        String clip = part.clip().map(this::clip).orElse("");
        text.append("<g").append(part.name().isEmpty() ? "" : " class=\"" + escaped(part.name()) + "\"").append(clip)
                .append(">\n");
        for (Ink ink : part.inks()) {
            paint(ink);
        }
        text.append("</g>\n");
    }

    /** Defines the visible area, and says where it counts. */
    private String clip(PagePath path) {
        clips++;
        text.append("<clipPath id=\"clip-").append(clips).append("\"><path")
                .append(path.evenOdd() ? " clip-rule=\"evenodd\"" : "").append(way(path)).append("/></clipPath>\n");
        return " clip-path=\"url(#clip-" + clips + ")\"";
    }

    private static String pen(Pen pen) {
        String dashes = pen.dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\"" + pen.dashes().stream().map(SvgFile::number).collect(Collectors.joining(" "))
                        + "\"";
        return colour("stroke", pen.colour()) + " stroke-width=\"" + number(pen.width()) + "\" stroke-linecap=\""
                + pen.cap().name().toLowerCase(Locale.ROOT) + "\" stroke-linejoin=\""
                + pen.join().name().toLowerCase(Locale.ROOT) + "\"" + dashes;
    }

    private static String colour(String of, Colour colour) {
        String opacity = colour.opacity() < 1 ? " " + of + "-opacity=\"" + number(colour.opacity()) + "\"" : "";
        return " " + of + "=\"#" + hex(colour.red()) + hex(colour.green()) + hex(colour.blue()) + "\""
                + opacity;
    }

    private static String hex(double channel) {
        long level = Math.round(255 * channel);
        return (level < 16 ? "0" : "") + Long.toString(level, 16);
    }

    private static String way(PagePath path) {
        return path.steps().stream().map(SvgFile::step).collect(Collectors.joining("", " d=\"", "\""));
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.Move move -> "M" + number(move.x()) + " " + number(move.y());
            case Step.Straight line -> "L" + number(line.x()) + " " + number(line.y());
            case Step.Curve curve -> List.of(curve.first(), curve.second(), curve.end()).stream().map(SvgFile::point)
                    .collect(Collectors.joining(" ", "C", ""));
            case Step.Close _ -> "Z";
        };
    }

    private static String point(Point2D point) {
        return number(point.getX()) + " " + number(point.getY());
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Returns the text as XML content, without the characters that XML cannot hold. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
