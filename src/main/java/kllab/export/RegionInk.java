package kllab.export;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

import kllab.plot.page.Ink;
import kllab.plot.page.Outlines;
import kllab.plot.page.PagePath;
import kllab.plot.page.Pen;
import kllab.plot.pane.FxColour;

/**
 * Draws the backgrounds and borders of regions as inks.
 *
 * @param outlines of the shapes that some regions have
 * @param place maps the region's own coordinates to those of the page
 * @param opacity the opacity of the region within all its parents
 */
record RegionInk(Outlines outlines, Transform place, double opacity) {
    /** Adds the inks that a region paints before its children. */
    void draw(Region region, List<Ink> inks) {
        Background background = region.getBackground();
        if (background != null) {
            background.getFills().forEach(fill -> draw(region, fill, inks));
        }
        Border border = region.getBorder();
        if (border != null && region.getShape() == null) {
            border.getStrokes().forEach(stroke -> draw(region, stroke, inks));
        }
    }

    /** Returns the colour of a paint; the first colour of a gradient, which only the platform's own looks have. */
    static Color plain(Paint paint) {
        return switch (paint) {
            case Color colour -> colour;
            case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
            case RadialGradient gradient -> gradient.getStops().getFirst().getColor();
            default -> Color.TRANSPARENT;
        };
    }

    private void draw(Region region, BackgroundFill fill, List<Ink> inks) {
        Box box = Box.of(region).inside(fill.getInsets());
        // A shape that is not stretched is as large as it is, also on a region of no size.
        if (box.isEmpty() && (region.getShape() == null || region.isScaleShape())) {
            return;
        }
        PagePath area = region.getShape() == null ? box.rounded(fill.getRadii()) : shaped(region, box);
        fill(area, plain(fill.getFill()), inks);
    }

    private void fill(PagePath area, Color colour, List<Ink> inks) {
        if (colour.getOpacity() * opacity > 0 && !area.isEmpty()) {
            inks.add(new Ink.Fill(area.transformed(place), FxColour.of(colour.deriveColor(0, 1, 1, opacity))));
        }
    }

    /** Returns the shape of a region, in the middle of its box or stretched over it. */
    private PagePath shaped(Region region, Box box) {
        Shape shape = region.getShape();
        Bounds bounds = shape.getLayoutBounds();
        Affine to = new Affine();
        if (region.isScaleShape()) {
            to.appendTranslation(box.x, box.y);
            to.appendScale(box.width / bounds.getWidth(), box.height / bounds.getHeight());
            to.appendTranslation(-bounds.getMinX(), -bounds.getMinY());
        } else if (region.isCenterShape()) {
            to.appendTranslation(box.x + box.width / 2 - bounds.getCenterX(),
                    box.y + box.height / 2 - bounds.getCenterY());
        }
        return outlines.filled(shape).transformed(to);
    }

    private void draw(Region region, BorderStroke stroke, List<Ink> inks) {
        Box box = Box.of(region).inside(stroke.getInsets());
        BorderWidths widths = stroke.getWidths();
        if (box.isEmpty() || BorderStrokeStyle.NONE.equals(stroke.getTopStyle())) {
            return;
        }
        BorderStrokeStyle style = stroke.getTopStyle();
        if (isEven(stroke)) {
            PagePath middle = box.inside(new Insets(widths.getTop() / 2)).rounded(stroke.getRadii());
            line(middle, pen(style, plain(stroke.getTopStroke()), widths.getTop()), inks);
            return;
        }
        double top = box.y + widths.getTop() / 2;
        double right = box.x + box.width - widths.getRight() / 2;
        double bottom = box.y + box.height - widths.getBottom() / 2;
        double left = box.x + widths.getLeft() / 2;
        double endX = box.x + box.width;
        double endY = box.y + box.height;
        line(PagePath.line(box.x, top, endX, top), pen(style, plain(stroke.getTopStroke()), widths.getTop()), inks);
        line(PagePath.line(right, box.y, right, endY), pen(style, plain(stroke.getRightStroke()), widths.getRight()),
                inks);
        line(PagePath.line(box.x, bottom, endX, bottom),
                pen(style, plain(stroke.getBottomStroke()), widths.getBottom()), inks);
        line(PagePath.line(left, box.y, left, endY), pen(style, plain(stroke.getLeftStroke()), widths.getLeft()), inks);
    }

    private void line(PagePath path, Pen pen, List<Ink> inks) {
        if (pen.colour().opacity() > 0 && pen.width() > 0) {
            inks.add(new Ink.Line(path.transformed(place), pen));
        }
    }

    /** Returns the line of a border; the dashes of the two named styles are as long as the border is wide. */
    private Pen pen(BorderStrokeStyle style, Color colour, double width) {
        boolean named = style.equals(BorderStrokeStyle.DASHED) || style.equals(BorderStrokeStyle.DOTTED);
        List<Double> dashes = style.getDashArray().stream().map(each -> named ? each * width : each).toList();
        return new Pen(FxColour.of(colour.deriveColor(0, 1, 1, opacity)), width, dashes,
                dashes.isEmpty() ? StrokeLineCap.BUTT : style.getLineCap(), style.getLineJoin());
    }

    private static boolean isEven(BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        return stroke.getTopStroke().equals(stroke.getRightStroke())
                && stroke.getTopStroke().equals(stroke.getBottomStroke())
                && stroke.getTopStroke().equals(stroke.getLeftStroke()) && widths.getTop() == widths.getRight()
                && widths.getTop() == widths.getBottom() && widths.getTop() == widths.getLeft();
    }

    /** A part of a region, in its own coordinates. */
    private record Box(double x, double y, double width, double height) {
        static Box of(Region region) {
            return new Box(0, 0, region.getWidth(), region.getHeight());
        }

        Box inside(Insets insets) {
            return new Box(x + insets.getLeft(), y + insets.getTop(), width - insets.getLeft() - insets.getRight(),
                    height - insets.getTop() - insets.getBottom());
        }

        boolean isEmpty() {
            return width <= 0 || height <= 0;
        }

        PagePath rounded(CornerRadii radii) {
            return new PagePath.Rounded(x, y, width, height).path(
                    radius(radii.getTopLeftHorizontalRadius(), radii.isTopLeftHorizontalRadiusAsPercentage()),
                    radius(radii.getTopRightHorizontalRadius(), radii.isTopRightHorizontalRadiusAsPercentage()),
                    radius(radii.getBottomRightHorizontalRadius(), radii.isBottomRightHorizontalRadiusAsPercentage()),
                    radius(radii.getBottomLeftHorizontalRadius(), radii.isBottomLeftHorizontalRadiusAsPercentage()));
        }

        private double radius(double radius, boolean asPart) {
            return asPart ? radius * Math.min(width, height) : radius;
        }
    }
}
