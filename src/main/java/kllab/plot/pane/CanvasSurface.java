package kllab.plot.pane;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.Surface;
import org.jspecify.annotations.Nullable;

/** A canvas of the screen. */
final class CanvasSurface implements Surface {
    private final GraphicsContext canvas;
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
    public void fill(@Nullable Paint paint) {
        if (open && paint != null) {
            canvas.setFill(paint);
            canvas.setFillRule(FillRule.EVEN_ODD);
            canvas.fill();
        }
        open = false;
    }

    @Override
    public void stroke(MarkStyle style) {
        if (open && style.stroke() != null) {
            begin(style);
            canvas.stroke();
        }
        open = false;
    }

    private void begin(MarkStyle style) {
        canvas.setStroke(style.stroke());
        canvas.setLineWidth(style.width());
        canvas.setLineDashes(style.dashes());
        canvas.setLineCap(style.isDashed() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void rectangle(Rectangle2D box, @Nullable Paint paint) {
        if (paint != null) {
            canvas.setFill(paint);
            canvas.fillRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        }
    }

    @Override
    public void disc(double x, double y, double radius, MarkStyle style) {
        if (style.fill() != null) {
            canvas.setFill(style.fill());
            canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        if (style.stroke() != null) {
            begin(style);
            canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void text(String words, double x, double y, TextAlignment align, MarkStyle style) {
        canvas.setFill(style.fill());
        canvas.setFont(style.font());
        canvas.setTextBaseline(VPos.CENTER);
        canvas.setTextAlign(align);
        canvas.fillText(words, x, y);
    }

    @Override
    public void within(Rectangle2D area, Runnable painting) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        canvas.clip();
        painting.run();
        canvas.restore();
    }
}
