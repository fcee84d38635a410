package kllab.web.paint;

import java.util.HashMap;
import java.util.Map;
import kllab.plot.Polyline;
import kllab.plot.paint.Bitmap;
import kllab.plot.paint.Colour;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.Surface;
import kllab.plot.paint.TextFont;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** A canvas of a web page. */
public final class CanvasSurface implements Surface {
    private final CanvasRenderingContext2D canvas;
    private final Map<Colour, String> colours = new HashMap<>();
    private boolean open;

    /** A surface of a canvas, whose pixels are those of the page. */
    public CanvasSurface(CanvasRenderingContext2D canvas) {
        this.canvas = canvas;
    }

    /** Returns a font as the page writes it: the system's, as bold and as large. */
    static String css(TextFont font) {
        return (font.name().contains("Italic") || font.name().contains("Oblique") ? "italic " : "")
                + (font.name().contains("Bold") ? "bold " : "") + font.size() + "px system-ui, sans-serif";
    }

    private String css(Colour colour) {
        return colours.computeIfAbsent(colour, each -> {
            int argb = each.argb();
            return "rgba(" + (argb >> 16 & 255) + "," + (argb >> 8 & 255) + "," + (argb & 255) + "," + each.opacity()
                    + ")";
        });
    }

    @Override
    public void moveTo(double x, double y) {
        if (!open) {
            canvas.beginPath();
            open = true;
        }
        canvas.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        canvas.lineTo(x, y);
    }

    @Override
    public void closePath() {
        canvas.closePath();
    }

    @Override
    public void fill(@Nullable Colour colour) {
        if (open && colour != null) {
            canvas.setFillStyle(css(colour));
            fillEvenOdd(canvas);
        }
        open = false;
    }

    @Override
    public void stroke(MarkStyle style) {
        if (open && style.stroke() != null) {
            begin(style.stroke(), style);
            canvas.stroke();
        }
        open = false;
    }

    private void begin(Colour colour, MarkStyle style) {
        canvas.setStrokeStyle(css(colour));
        canvas.setLineWidth(style.width());
        setDashes(canvas, style.dashes());
        canvas.setLineCap(style.isDashed() ? "butt" : "round");
        canvas.setLineJoin("round");
    }

    @Override
    public void rectangle(Rectangle box, @Nullable Colour colour) {
        if (colour != null) {
            canvas.setFillStyle(css(colour));
            canvas.fillRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public void disc(double x, double y, double radius, MarkStyle style) {
        canvas.beginPath();
        canvas.arc(x, y, radius, 0, 2 * Math.PI);
        if (style.fill() != null) {
            canvas.setFillStyle(css(style.fill()));
            canvas.fill();
        }
        if (style.stroke() != null) {
            begin(style.stroke(), style);
            canvas.stroke();
        }
    }

    @Override
    public void discs(Polyline centres, double radius, Colour colour) {
        canvas.setFillStyle(css(colour));
        for (int i = 0; i < centres.size(); i++) {
            canvas.beginPath();
            canvas.arc(centres.xs()[i], centres.ys()[i], radius, 0, 2 * Math.PI);
            canvas.fill();
        }
    }

    @Override
    public void image(Bitmap bitmap, Rectangle box) {
        paint(canvas, bitmap.argb(), bitmap.columns(), bitmap.rows(),
                new double[]{box.x(), box.y(), box.width(), box.height()},
                bitmap.isFinerThanPixels(box.width(), box.height()));
    }

    @Override
    public void text(String words, double x, double y, Align align, MarkStyle style) {
        if (style.fill() != null) {
            canvas.setFillStyle(css(style.fill()));
            canvas.setFont(css(style.font()));
            canvas.setTextBaseline("middle");
            canvas.setTextAlign(switch (align) {
                case LEFT -> "left";
                case CENTER -> "center";
                case RIGHT -> "right";
            });
            String[] lines = words.split("\n");
            for (int i = 0; i < lines.length; i++) {
                canvas.fillText(lines[i], x, y + (i - (lines.length - 1) / 2.0) * style.lineHeight());
            }
        }
    }

    @Override
    public void within(Rectangle area, Runnable painting) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(area.x(), area.y(), area.width(), area.height());
        canvas.clip();
        painting.run();
        canvas.restore();
    }

    @JSBody(params = "canvas", script = "canvas.fill('evenodd');")
    private static native void fillEvenOdd(CanvasRenderingContext2D canvas);

    @JSBody(params = {"canvas", "dashes"}, script = "canvas.setLineDash(Array.from(dashes));")
    private static native void setDashes(CanvasRenderingContext2D canvas, double[] dashes);

    @JSBody(params = {"canvas", "argb", "columns", "rows", "box", "smooth"}, script = """
            var cells = document.createElement('canvas');
            cells.width = columns;
            cells.height = rows;
            var data = new Uint8ClampedArray(4 * argb.length);
            for (var i = 0; i < argb.length; i++) {
                data[4 * i] = argb[i] >> 16 & 255;
                data[4 * i + 1] = argb[i] >> 8 & 255;
                data[4 * i + 2] = argb[i] & 255;
                data[4 * i + 3] = argb[i] >>> 24;
            }
            cells.getContext('2d').putImageData(new ImageData(data, columns, rows), 0, 0);
            canvas.imageSmoothingEnabled = smooth;
            canvas.drawImage(cells, box[0], box[1], box[2], box[3]);
            """)
    private static native void paint(CanvasRenderingContext2D canvas, int[] argb, int columns, int rows, double[] box,
            boolean smooth);
}
