package kllab.web.page;

import java.util.List;
import kllab.plot.Plot;
import kllab.plot.label.PlotLabels;
import kllab.plot.paint.MarkStyle;
import kllab.plot.paint.NameRow;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.PlotPainter;
import kllab.plot.paint.PlotRoom;
import kllab.plot.paint.Rectangle;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** A plot on a canvas of the page, with its handles. */
final class PagePlot {
    /** The distance between subplots, in sizes of the type, as on the program's screen. */
    private static final double GAP = 1.9;
    private static final double HANDLE = 0.6;
    private static final int MOST_ROWS = 3;
    /** So near to a handle it is taken, in pixels: a finger covers as much. */
    private static final double REACH = 28;

    private final HTMLCanvasElement element;
    private final PageState state;
    private final CanvasRenderingContext2D canvas;
    private List<PageHandle> handles = List.of();
    private @Nullable PageHandle held;
    private @Nullable PlotGeometry geometry;
    private List<List<PlacedWords>> words = List.of();
    private int rows;
    private double width;

    /** A plot whose handles change a state. */
    PagePlot(HTMLCanvasElement element, PageState state) {
        this.element = element;
        this.state = state;
        canvas = (CanvasRenderingContext2D) element.getContext("2d");
        element.addEventListener("pointerdown", event -> {
            MouseEvent mouse = (MouseEvent) event;
            held = nearest(offsetX(element, mouse), offsetY(element, mouse));
            if (held != null) {
                capture(element, mouse);
                event.preventDefault();
            }
        });
        element.addEventListener("pointermove", event -> dragTo(offsetX(element, (MouseEvent) event)));
        for (String end : List.of("pointerup", "pointercancel")) {
            element.addEventListener(end, event -> {
                held = null;
                state.rest();
            });
        }
    }

    private void dragTo(double pixel) {
        PageHandle drag = held;
        PlotGeometry on = geometry;
        if (drag != null && on != null) {
            double x = on.x().toValue(pixel);
            state.change(now -> drag.draggedTo(x, now));
        }
    }

    private @Nullable PageHandle nearest(double x, double y) {
        PageHandle nearest = null;
        double least = REACH;
        PlotGeometry on = geometry;
        for (PageHandle each : on == null ? List.<PageHandle>of() : handles) {
            double away = Math.hypot(on.x().toPixel(each.at().x()) - x,
                    on.subplots().getFirst().y().toPixel(each.at().y()) - y);
            if (away <= least) {
                least = away;
                nearest = each;
            }
        }
        return nearest;
    }

    /** The canvas. */
    HTMLCanvasElement element() {
        return element;
    }

    CanvasRenderingContext2D canvas() {
        return canvas;
    }

    /** Paints a plot at the size that the page gives it, and handles over it. */
    void paint(Plot plot, PageStyles styles, List<PageHandle> now) {
        handles = now;
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
        element.setWidth((int) Math.rint(cssWidth * ratio));
        element.setHeight((int) Math.rint(cssHeight * ratio));
        canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
        lay(plot, styles, cssHeight);
        while (rows < MOST_ROWS && !PlotLabels.areComplete(words, plot)) {
            rows++;
            lay(plot, styles, cssHeight);
        }
        new PlotPainter(new CanvasSurface(canvas), styles, geometry).paint(plot, words);
        for (PageHandle handle : handles) {
            MarkStyle line = styles.of(handle.style());
            new CanvasSurface(canvas).disc(geometry.x().toPixel(handle.at().x()),
                    geometry.subplots().getFirst().y().toPixel(handle.at().y()), HANDLE * line.font().size(),
                    new MarkStyle(line.stroke(), 2, new double[0], styles.of("was-dot").fill(), line.font()));
        }
    }

    private void lay(Plot plot, PageStyles styles, int height) {
        double em = styles.of(PlotPainter.TICK).font().size();
        Rectangle free = new PlotRoom(styles, width, height, 0, 0).area(plot);
        double above = Math.min(Math.rint(NameRow.height(rows, styles)), free.height() - 1);
        PlotGeometry now = PlotGeometry.of(plot,
                new Rectangle(free.x(), free.y() + above, free.width(), free.height() - above), Math.rint(GAP * em))
                .withRows(rows);
        geometry = now;
        double size = 2 * HANDLE * em;
        List<Rectangle> kept = handles.stream().map(each -> new Rectangle(now.x().toPixel(each.at().x()) - size / 2,
                now.subplots().getFirst().y().toPixel(each.at().y()) - size / 2, size, size)).toList();
        words = new PlotLabels(styles, now, kept, words).of(plot);
    }

    @JSBody(params = {"element", "event"}, script = "element.setPointerCapture(event.pointerId);")
    private static native void capture(HTMLElement element, MouseEvent event);

    @JSBody(params = {"element", "event"}, script = "return event.clientX - element.getBoundingClientRect().left;")
    private static native double offsetX(HTMLElement element, MouseEvent event);

    @JSBody(params = {"element", "event"}, script = "return event.clientY - element.getBoundingClientRect().top;")
    private static native double offsetY(HTMLElement element, MouseEvent event);
}
