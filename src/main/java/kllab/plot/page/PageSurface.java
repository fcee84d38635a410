package kllab.plot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

import kllab.plot.page.PagePath.Step;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.Surface;

import org.jspecify.annotations.Nullable;

/** Records what is painted as inks of a page. */
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

    /** What has been painted. */
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
    public void fill(@Nullable Paint paint) {
        fill(new PagePath(path, true), paint);
        path.clear();
    }

    @Override
    public void stroke(MarkStyle style) {
        stroke(new PagePath(path, false), style);
        path.clear();
    }

    private void fill(PagePath area, @Nullable Paint paint) {
        if (paint != null && !area.isEmpty()) {
            inks.add(new Ink.Fill(area.transformed(place), plain(paint)));
        }
    }

    private void stroke(PagePath line, MarkStyle style) {
        if (style.stroke() != null && !line.isEmpty()) {
            inks.add(new Ink.Line(line.transformed(place), Pen.of(style, plain(style.stroke()))));
        }
    }

    @Override
    public void rectangle(Rectangle2D box, @Nullable Paint paint) {
        fill(PagePath.rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()), paint);
    }

    @Override
    public void plate(Rectangle2D box, @Nullable Paint paint) {
        if (paint != null) {
            PagePath area = PagePath.rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            inks.add(new Ink.Plate(area.transformed(place), plain(paint)));
        }
    }

    @Override
    public void disc(double x, double y, double radius, MarkStyle style) {
        PagePath disc = PagePath.disc(x, y, radius);
        fill(disc, style.fill());
        stroke(disc, style);
    }

    @Override
    public void text(String words, double x, double y, TextAlignment align, MarkStyle style) {
        double width = align == TextAlignment.LEFT ? 0 : Outlines.width(words, style.font());
        double left = align == TextAlignment.RIGHT ? x - width : x - width / 2;
        fill(outlines.words(words, style.font()).transformed(new Translate(left, y)), style.fill());
    }

    @Override
    public void within(Rectangle2D area, Runnable painting) {
        PagePath clip = PagePath.rectangle(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        part("", Optional.of(clip.transformed(place)), painting);
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

    /** The colour of a paint: the stylesheet has no others. */
    private static Color plain(Paint paint) {
        if (paint instanceof Color colour) {
            return colour;
        }
        throw new IllegalArgumentException("a page has plain colours only, not " + paint);
    }
}
