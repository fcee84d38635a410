package kllab.web.plot;

import java.util.List;
import java.util.function.DoubleFunction;
import kllab.plot.Plot;
import kllab.plot.label.PlotLabels;
import kllab.plot.paint.NameRow;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.PlotPainter;
import kllab.plot.paint.PlotRoom;
import kllab.plot.paint.Rectangle;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.paint.CanvasSurface;
import kllab.web.paint.PageStyles;
import kllab.web.state.PageState;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A plot on a canvas of the page, with its handles above it.
 *
 * @param <S> the state
 */
public final class PagePlot<S> {
    /** The distance between subplots, in sizes of the type, as on the program's screen. */
    private static final double GAP = 1.9;
    private static final double HANDLE = 0.6;
    private static final int MOST_ROWS = 3;

    private final HTMLCanvasElement element;
    private final Grips<S> grips;
    private final CanvasRenderingContext2D canvas;
    private List<List<PlacedWords>> words = List.of();
    private int rows;
    private double width;
    private double aspect = 1;

    /**
     * A plot.
     *
     * @param room the node that has its canvas
     * @param state what its handles change
     * @param axes the axis that they are dragged along, or both
     */
    public PagePlot(HTMLElement room, PageState<S, ?> state, PlotAxis... axes) {
        element = (HTMLCanvasElement) room.querySelector("canvas");
        canvas = (CanvasRenderingContext2D) element.getContext("2d");
        grips = new Grips<>(room, state, List.of(axes));
    }

    /** Names it for those who cannot see it. */
    public void describe(String name) {
        Browser.set(element, "aria-label", name);
    }

    /** Lets what moves by itself go on; returns true if there is more to come. */
    public boolean frame(double millis) {
        return grips.frame(millis);
    }

    /** Paints a plot at the size that the page gives it, and places handles over it. */
    public void paint(Plot plot, PageStyles styles, List<? extends PageHandle<S>> handles, Catalog language) {
        paint(each -> plot, styles, handles, language);
    }

    /** Paints a plot that is made for the shape of its ground: the width divided by the height. */
    public void paint(DoubleFunction<Plot> shaped, PageStyles styles, List<? extends PageHandle<S>> handles,
            Catalog language) {
        int cssWidth = element.getClientWidth();
        int cssHeight = element.getClientHeight();
        if (cssWidth < 1 || cssHeight < 1) {
            return;
        }
        if (cssWidth != width) {
            width = cssWidth;
            words = List.of();
            rows = 0;
        }
        double ratio = Window.current().getDevicePixelRatio();
        size((int) Math.rint(cssWidth * ratio), (int) Math.rint(cssHeight * ratio));
        canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
        Plot plot = shaped.apply(aspect);
        PlotGeometry geometry = lay(plot, styles, cssHeight, handles);
        while (rows < MOST_ROWS && !PlotLabels.areComplete(words, plot)) {
            rows++;
            geometry = lay(plot, styles, cssHeight, handles);
        }
        // The ground is known when a plot was laid; what was made for another one is made again.
        for (int i = 0; i < MOST_ROWS && aspect(geometry) != aspect; i++) {
            aspect = aspect(geometry);
            plot = shaped.apply(aspect);
            geometry = lay(plot, styles, cssHeight, handles);
        }
        new PlotPainter(new CanvasSurface(canvas), styles, geometry).paint(plot, words);
        grips.place(handles, geometry, language);
    }

    private static double aspect(PlotGeometry geometry) {
        Rectangle ground = geometry.subplots().getFirst().ground();
        return ground.width() / ground.height();
    }

    /** A canvas that is set to the size it has gives its memory back and takes it again: it is wiped instead. */
    private void size(int pixelWidth, int pixelHeight) {
        if (element.getWidth() == pixelWidth && element.getHeight() == pixelHeight) {
            canvas.setTransform(1, 0, 0, 1, 0, 0);
            canvas.clearRect(0, 0, pixelWidth, pixelHeight);
        } else {
            element.setWidth(pixelWidth);
            element.setHeight(pixelHeight);
        }
    }

    private PlotGeometry lay(Plot plot, PageStyles styles, int height,
            List<? extends PageHandle<S>> handles) {
        double em = styles.of(PlotPainter.TICK).font().size();
        Rectangle free = new PlotRoom(styles, width, height, 0, 0).area(plot);
        double above = Math.min(Math.rint(NameRow.height(rows, styles)), free.height() - 1);
        PlotGeometry now = PlotGeometry.of(plot,
                new Rectangle(free.x(), free.y() + above, free.width(), free.height() - above), Math.rint(GAP * em))
                .withRows(rows);
        double size = 2 * HANDLE * em;
        List<Rectangle> kept = handles.stream().map(each -> new Rectangle(now.x().toPixel(each.at().x()) - size / 2,
                now.subplots().getFirst().y().toPixel(each.at().y()) - size / 2, size, size)).toList();
        words = new PlotLabels(styles, now, kept, words).of(plot);
        return now;
    }
}
