package kllab.web.paint;

import java.util.HashMap;
import java.util.Map;
import kllab.plot.paint.Colour;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.MarkStyles;
import kllab.plot.paint.TextFont;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** The looks of marks as the program's stylesheet has them, which the page carries; its type is as large as the page's. */
public final class PageStyles implements MarkStyles {
    private static final int MOST_WIDTHS = 500;

    private final CanvasRenderingContext2D ruler;
    private final String scheme;
    private final double em;
    private final Map<String, MarkStyle> known = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();

    /**
     * Looks of a colour scheme.
     *
     * @param ruler measures words
     * @param scheme {@code light} or {@code dark}
     * @param em the size of the type, in pixels
     */
    public PageStyles(CanvasRenderingContext2D ruler, String scheme, double em) {
        this.ruler = ruler;
        this.scheme = scheme;
        this.em = em;
    }

    /** Returns these looks, or others if the scheme or the size of the type is another: what is known stays known. */
    public PageStyles in(String otherScheme, double otherEm) {
        return otherScheme.equals(scheme) && otherEm == em ? this : new PageStyles(ruler, otherScheme, otherEm);
    }

    @Override
    public MarkStyle of(String style) {
        return known.computeIfAbsent(style, this::read);
    }

    /** The line of a style: colour of lines, width, dashes, colour of areas and words, font, its size in ems. */
    private MarkStyle read(String style) {
        String line = line(scheme, style);
        if (line == null) {
            throw new IllegalArgumentException("no style " + style);
        }
        String[] parts = line.split(";", -1);
        String[] dashes = parts[2].isEmpty() ? new String[0] : parts[2].split(" ");
        double[] lengths = new double[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = em * Double.parseDouble(dashes[i]);
        }
        return new MarkStyle(colour(parts[0]), em * Double.parseDouble(parts[1]), lengths, colour(parts[3]),
                new TextFont(parts[4], em * Double.parseDouble(parts[5])));
    }

    private static @Nullable Colour colour(String argb) {
        return argb.isEmpty() ? null : Colour.ofArgb((int) Long.parseLong(argb, 16));
    }

    @Override
    public double width(String words, String style) {
        String key = style + '\n' + words;
        Double width = widths.get(key);
        if (width == null) {
            ruler.setFont(CanvasSurface.css(of(style).font()));
            width = (double) ruler.measureText(words).getWidth();
            if (widths.size() >= MOST_WIDTHS) {
                widths.clear();
            }
            widths.put(key, width);
        }
        return width;
    }

    @JSBody(params = {"scheme", "style"}, script = "return klLab.styles[scheme][style] || null;")
    private static native @Nullable String line(String scheme, String style);
}
