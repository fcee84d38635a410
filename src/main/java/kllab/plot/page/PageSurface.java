package kllab.plot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

import kllab.plot.Polyline;
import kllab.plot.page.PagePath.Step;
import kllab.plot.paint.Bitmap;
import kllab.plot.paint.Colour;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.Rectangle;
import kllab.plot.paint.Surface;

import org.jspecify.annotations.Nullable;

/** Records all that is painted as inks of a page. */
public final class PageSurface implements Surface {
    private final Outlines outlines;
    private final Transform place;
    private final List<Step> path = new ArrayList<>();
    private List<Ink> inks = new ArrayList<>();

    /**
     * A surface that lies somewhere on a page.
     *
     * @param outlines of words
     * @param place takes pixels of the surface to those of the page
     */
    public PageSurface(Outlines outlines, Transform place) {
        this.outlines = outlines;
        this.place = place;
    }

    /** Returns the inks painted so far. */
    public List<Ink> inks() {
        return List.copyOf(inks);
    }

    @Override
    public void moveTo(double x, double y) {
        path.add(new Step.Move(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        path.add(new Step.Straight(x, y));
    }

    @Override
    public void closePath() {
        path.add(new Step.Close());
    }

    @Override
    public void fill(@Nullable Colour colour) {
        fill(new PagePath(path, true), colour);
        path.clear();
    }

    @Override
    public void stroke(MarkStyle style) {
        stroke(new PagePath(path, false), style);
        path.clear();
    }

    private void fill(PagePath area, @Nullable Colour colour) {
        if (colour != null && !area.isEmpty()) {
            inks.add(new Ink.Fill(area.transformed(place), colour));
        }
    }

    private void stroke(PagePath line, MarkStyle style) {
        if (style.stroke() != null && !line.isEmpty()) {
            inks.add(new Ink.Line(line.transformed(place), Pen.of(style, style.stroke())));
        }
    }

    @Override
    public void rectangle(Rectangle box, @Nullable Colour colour) {
        fill(PagePath.of(box), colour);
    }

    @Override
    public void plate(Rectangle box, @Nullable Colour colour) {
        if (colour != null) {
            inks.add(new Ink.Plate(PagePath.of(box).transformed(place), colour));
        }
    }

    @Override
    public void disc(double x, double y, double radius, MarkStyle style) {
        PagePath disc = PagePath.disc(x, y, radius);
        fill(disc, style.fill());
        stroke(disc, style);
    }

    @Override
    public void discs(Polyline centres, double radius, Colour colour) {
        // Round ends of lines without length: a sixth of what the outlines of discs would take.
        List<Step> dots = new ArrayList<>(2 * centres.size());
        for (int i = 0; i < centres.size(); i++) {
            dots.add(new Step.Move(centres.xs()[i], centres.ys()[i]));
            dots.add(new Step.Straight(centres.xs()[i], centres.ys()[i]));
        }
        if (!dots.isEmpty()) {
            inks.add(new Ink.Line(new PagePath(dots, false).transformed(place),
                    new Pen(colour, 2 * radius, List.of(), StrokeLineCap.ROUND, StrokeLineJoin.ROUND)));
        }
    }

    @Override
    public void image(Bitmap bitmap, Rectangle box) {
        Bounds bounds = place.transform(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
        inks.add(new Ink.Image(bitmap,
                new Rectangle(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight())));
    }

    @Override
    public void texts(List<String> words, Polyline centres, MarkStyle style) {
        List<Step> all = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            double left = centres.xs()[i] - outlines.width(words.get(i), style.font()) / 2;
            all.addAll(outlines.words(words.get(i), style.font())
                    .transformed(new Translate(left, centres.ys()[i])).steps());
        }
        fill(new PagePath(all, false), style.fill());
    }

    @Override
    public void text(String words, double x, double y, Align align, MarkStyle style) {
        double width = align == Align.LEFT ? 0 : outlines.width(words, style.font());
        double left = align == Align.RIGHT ? x - width : x - width / 2;
        fill(outlines.words(words, style.font()).transformed(new Translate(left, y)), style.fill());
    }

    @Override
    public void within(Rectangle area, Runnable painting) {
        part("", Optional.of(PagePath.of(area).transformed(place)), painting);
    }

    @Override
    public void mark(String style, Runnable painting) {
        part(style, Optional.empty(), painting);
    }

    private void part(String name, Optional<PagePath> clip, Runnable painting) {
        List<Ink> around = inks;
        inks = new ArrayList<>();
        painting.run();
        if (!inks.isEmpty()) {
            around.add(new Ink.Part(name, clip, inks));
        }
        inks = around;
    }
}
