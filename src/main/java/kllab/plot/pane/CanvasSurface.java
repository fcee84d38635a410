package kllab.plot.pane;

import java.util.HashMap;
import java.util.Map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import kllab.plot.Polyline;
import kllab.plot.paint.Bitmap;
import kllab.plot.paint.Colour;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.Surface;
import kllab.plot.paint.TextFont;
import org.jspecify.annotations.Nullable;

/** A canvas of the screen. */
final class CanvasSurface implements Surface {
    private final GraphicsContext canvas;
    /** The JavaFX colours and fonts already made: it costs the canvas nothing to get the same object again. */
    private final Map<Colour, Color> colours = new HashMap<>();
    private final Map<TextFont, Font> fonts = new HashMap<>();
    private boolean open;

    CanvasSurface(GraphicsContext canvas) {
        this.canvas = canvas;
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
            canvas.setFill(fx(colour));
            canvas.setFillRule(FillRule.EVEN_ODD);
            canvas.fill();
        }
        open = false;
    }

    @Override
    public void stroke(MarkStyle style) {
        Colour colour = style.stroke();
        if (open && colour != null) {
            begin(colour, style);
            canvas.stroke();
        }
        open = false;
    }

    private void begin(Colour colour, MarkStyle style) {
        canvas.setStroke(fx(colour));
        canvas.setLineWidth(style.width());
        canvas.setLineDashes(style.dashes());
        canvas.setLineCap(style.isDashed() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void rectangle(Rectangle box, @Nullable Colour colour) {
        if (colour != null) {
            canvas.setFill(fx(colour));
            canvas.fillRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public void disc(double x, double y, double radius, MarkStyle style) {
        Colour fill = style.fill();
        if (fill != null) {
            canvas.setFill(fx(fill));
            canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        Colour stroke = style.stroke();
        if (stroke != null) {
            begin(stroke, style);
            canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void discs(Polyline centres, double radius, Colour colour) {
        canvas.setFill(fx(colour));
        // One by one: a path of all of them takes the rasteriser several times as long.
        for (int i = 0; i < centres.size(); i++) {
            canvas.fillOval(centres.xs()[i] - radius, centres.ys()[i] - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void image(Bitmap bitmap, Rectangle box) {
        WritableImage image = new WritableImage(bitmap.columns(), bitmap.rows());
        image.getPixelWriter().setPixels(0, 0, bitmap.columns(), bitmap.rows(), PixelFormat.getIntArgbInstance(),
                bitmap.argb(), 0, bitmap.columns());
        canvas.setImageSmoothing(bitmap.isFinerThanPixels(box.width(), box.height()));
        canvas.drawImage(image, box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void text(String words, double x, double y, Align align, MarkStyle style) {
        Colour colour = style.fill();
        canvas.setFill(colour == null ? null : fx(colour));
        canvas.setFont(fonts.computeIfAbsent(style.font(), font -> new Font(font.name(), font.size())));
        canvas.setTextBaseline(VPos.CENTER);
        canvas.setTextAlign(switch (align) {
            case LEFT -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        canvas.fillText(words, x, y);
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

    private Color fx(Colour colour) {
        return colours.computeIfAbsent(colour, FxColour::toFx);
    }
}
