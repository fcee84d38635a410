package kllab.plot.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Transform;

import kllab.plot.page.PagePath.Step;
import kllab.plot.paint.TextFont;

/** The outlines of shapes and words; those of words are remembered, for the same ones come again and again. */
public final class Outlines {
    /** The number of remembered outlines: about as many as a few screens show. */
    private static final int MOST = 1000;

    /** The outlines by all that they depend on. The least recently used ones are forgotten. */
    private final Map<List<Object>, PagePath> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, PagePath> eldest) {
            return size() > MOST;
        }
    };

    private final Map<TextFont, Font> fonts = new HashMap<>();

    /** Returns the area of a filled shape, in the coordinates of its scene, or in its own if it is in no scene. */
    public PagePath filled(Shape shape) {
        if (shape instanceof Path path && isPlain(path)) {
            return new PagePath(steps(path.getElements()), path.getFillRule() == FillRule.EVEN_ODD)
                    .transformed(path.getLocalToSceneTransform());
        }
        // A text of a flow has its lines from the flow: no copy would have them. Nor has a copy in no scene always the
        // distance between lines that they have in one.
        if (shape instanceof Text text && !(text.getParent() instanceof TextFlow) && isOneLine(text)) {
            return filled(text).transformed(text.getLocalToSceneTransform());
        }
        return union(shape);
    }

    private static boolean isOneLine(Text text) {
        return text.getText().indexOf('\n') < 0
                && (text.getWrappingWidth() <= 0 || text.getLayoutBounds().getHeight() < 2 * text.getFont().getSize());
    }

    /** Returns the area of words, in their own coordinates. */
    private PagePath filled(Text text) {
        return known.computeIfAbsent(
                List.of(text.getText(), text.getFont(), text.getX(), text.getY(), text.getTextOrigin(),
                        text.getWrappingWidth(), text.getTextAlignment(), text.getLineSpacing(), text.isUnderline(),
                        text.isStrikethrough()),
                key -> {
                    // In no scene, and so not where this one is in its own.
                    Text same = new Text(text.getX(), text.getY(), text.getText());
                    same.setFont(text.getFont());
                    same.setTextOrigin(text.getTextOrigin());
                    same.setWrappingWidth(text.getWrappingWidth());
                    same.setTextAlignment(text.getTextAlignment());
                    same.setLineSpacing(text.getLineSpacing());
                    same.setUnderline(text.isUnderline());
                    same.setStrikethrough(text.isStrikethrough());
                    return union(same);
                });
    }

    /** Returns the place of a shape in its scene. */
    private static PagePath union(Shape shape) {
        // The one public way to the outlines of glyphs: what a shape and nothing cover together.
        return new PagePath(steps(((Path) Shape.union(shape, new Path())).getElements()), false);
    }

    /** Words in one line from x = 0 on, whose middle is at y = 0. */
    PagePath words(String text, TextFont font) {
        Text line = line(text, font);
        line.setTextOrigin(VPos.CENTER);
        return filled(line);
    }

    /** The width of words in one line, in pixels. */
    double width(String text, TextFont font) {
        return line(text, font).getLayoutBounds().getWidth();
    }

    private Text line(String text, TextFont font) {
        Text line = new Text(text);
        line.setFont(fonts.computeIfAbsent(font, each -> new Font(each.name(), each.size())));
        return line;
    }

    private static boolean isPlain(Path path) {
        return path.getElements().stream().allMatch(each -> each.isAbsolute() && switch (each) {
            case MoveTo _, LineTo _, HLineTo _, VLineTo _, QuadCurveTo _, CubicCurveTo _, ClosePath _ -> true;
            default -> false;
        });
    }

    private static List<Step> steps(List<PathElement> elements) {
        List<Step> steps = new ArrayList<>(elements.size());
        Point2D pen = Point2D.ZERO;
        Point2D start = Point2D.ZERO;
        for (PathElement element : elements) {
            Point2D from = pen;
            pen = switch (element) {
                case MoveTo to -> new Point2D(to.getX(), to.getY());
                case LineTo to -> new Point2D(to.getX(), to.getY());
                case HLineTo to -> new Point2D(to.getX(), from.getY());
                case VLineTo to -> new Point2D(from.getX(), to.getY());
                case QuadCurveTo to -> new Point2D(to.getX(), to.getY());
                case CubicCurveTo to -> new Point2D(to.getX(), to.getY());
                default -> start;
            };
            start = element instanceof MoveTo ? pen : start;
            steps.add(step(element, from, pen));
        }
        return steps;
    }

    private static Step step(PathElement element, Point2D from, Point2D to) {
        return switch (element) {
            case MoveTo _ -> new Step.Move(to.getX(), to.getY());
            case ClosePath _ -> new Step.Close();
            case QuadCurveTo curve -> {
                Point2D control = new Point2D(curve.getControlX(), curve.getControlY());
                yield new Step.Curve(from.interpolate(control, 2.0 / 3), to.interpolate(control, 2.0 / 3), to);
            }
            case CubicCurveTo curve -> new Step.Curve(new Point2D(curve.getControlX1(), curve.getControlY1()),
                    new Point2D(curve.getControlX2(), curve.getControlY2()), to);
            default -> new Step.Straight(to.getX(), to.getY());
        };
    }

    /**
     * Returns the number of page pixels in one unit of a transform's own coordinates, if the transform does not
     * distort.
     */
    public static double unit(Transform transform) {
        return Math.sqrt(Math.abs(transform.getMxx() * transform.getMyy() - transform.getMxy() * transform.getMyx()));
    }
}
