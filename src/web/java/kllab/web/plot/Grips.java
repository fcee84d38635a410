package kllab.web.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kllab.parameter.ParameterRange;
import kllab.plot.EdgeSpeed;
import kllab.plot.Mark.Point;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.control.PageKeys;
import kllab.web.control.PageNumber;
import kllab.web.state.PageState;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The handles of a plot as nodes above its canvas: held by mouse, by a finger, or by keys.
 *
 * @param <S> the state
 */
final class Grips<S> {
    /** After a frame that was late nothing leaps. */
    private static final double LONGEST_FRAME = 0.05;
    private static final Point NOWHERE = new Point(0, 0);

    private final HTMLElement room;
    private final PageState<S, ?> state;
    private final List<PlotAxis> axes;
    private final List<HTMLElement> nodes = new ArrayList<>();
    private List<? extends PageHandle<S>> handles = List.of();
    private @Nullable PlotGeometry geometry;
    /** The index of the handle that is held, or -1. */
    private int held = -1;
    private Point hold = NOWHERE;
    private Point pointer = NOWHERE;
    private double last = Double.NaN;

    /**
     * Handles.
     *
     * @param room the node that has the canvas, and will have them above it
     * @param state what they change
     * @param axes the axis that they are dragged along, or both
     */
    Grips(HTMLElement room, PageState<S, ?> state, List<PlotAxis> axes) {
        this.room = room;
        this.state = state;
        this.axes = axes;
    }

    /** Takes the places of handles on a plot; one that is out of view waits at the edge. */
    void place(List<? extends PageHandle<S>> now, PlotGeometry on, Catalog words) {
        handles = now;
        geometry = on;
        while (nodes.size() < now.size()) {
            nodes.add(node(nodes.size()));
        }
        PlotGeometry.Placed subplot = on.subplots().getFirst();
        Rectangle ground = subplot.ground();
        for (int i = 0; i < nodes.size(); i++) {
            HTMLElement node = nodes.get(i);
            Browser.put(node, "away", i >= now.size());
            if (i < now.size()) {
                PageHandle<S> handle = now.get(i);
                move(node, inside(on.x().toPixel(handle.at().x()), ground.x(), ground.right()),
                        inside(subplot.y().toPixel(handle.at().y()), ground.y(), ground.bottom()));
                describe(node, handle, words);
            }
        }
    }

    private static double inside(double pixel, double min, double max) {
        return Math.clamp(Double.isNaN(pixel) ? min : pixel, min, max);
    }

    private HTMLElement node(int index) {
        HTMLElement node = room.getOwnerDocument().createElement("div").cast();
        node.setAttribute("role", "slider");
        node.setAttribute("tabindex", "0");
        if (axes.size() == 1) {
            node.setAttribute("aria-orientation", axes.getFirst().upwards() ? "vertical" : "horizontal");
        }
        node.addEventListener("pointerdown", event -> grab(index, node, (MouseEvent) event));
        node.addEventListener("pointermove", event -> {
            if (held == index) {
                Point at = offset((MouseEvent) event);
                pointer = new Point(at.x() - hold.x(), at.y() - hold.y());
                drag();
            }
        });
        for (String end : List.of("pointerup", "pointercancel", "lostpointercapture")) {
            node.addEventListener(end, event -> release(index));
        }
        node.addEventListener("keydown", event -> step(index, (KeyboardEvent) event));
        for (String end : List.of("keyup", "blur")) {
            node.addEventListener(end, event -> {
                if (held < 0) {
                    state.rest();
                }
            });
        }
        room.appendChild(node);
        return node;
    }

    private void grab(int index, HTMLElement node, MouseEvent event) {
        PlotGeometry on = geometry;
        if (event.getButton() == MouseEvent.LEFT_BUTTON && held < 0 && on != null) {
            capture(node, event);
            held = index;
            Point at = handles.get(index).at();
            pointer = new Point(on.x().toPixel(at.x()), on.subplots().getFirst().y().toPixel(at.y()));
            Point from = offset(event);
            hold = new Point(from.x() - pointer.x(), from.y() - pointer.y());
            last = Double.NaN;
            if (handles.get(index).isFollowed()) {
                state.axes().grab(axes.stream().map(PlotAxis::place).collect(Collectors.toSet()));
            }
        }
    }

    private void drag() {
        PlotGeometry on = geometry;
        if (on != null && held >= 0) {
            PageHandle<S> handle = handles.get(held);
            Point place = on.valueAt(pointer.x(), pointer.y(), 0);
            Point next = on.valueAt(pointer.x() + 1, pointer.y() + 1, 0);
            PageDrag drag = new PageDrag(place,
                    new Point(Math.abs(next.x() - place.x()), Math.abs(next.y() - place.y())), axes.getFirst());
            state.change(now -> handle.draggedTo(drag, now));
            if (isAtEdge()) {
                state.ask();
            }
        }
    }

    private boolean isAtEdge() {
        return axes.stream().anyMatch(each -> speed(each) != 0);
    }

    private double speed(PlotAxis axis) {
        PlotGeometry on = geometry;
        if (on == null || held < 0 || axis.isFixed() || !handles.get(held).isFollowed()) {
            return 0;
        }
        Scale scale = axis.on(on);
        return EdgeSpeed.at((axis.of(pointer) - scale.start()) / (scale.end() - scale.start()));
    }

    /** Lets the axes follow a pointer at their edge; returns true if that goes on. */
    boolean frame(double millis) {
        if (!isAtEdge()) {
            last = Double.NaN;
            return false;
        }
        if (!Double.isNaN(last)) {
            double seconds = Math.min(LONGEST_FRAME, (millis - last) / 1000);
            for (PlotAxis each : axes) {
                state.axes().stretch(each.place(), speed(each) * seconds, state.now());
            }
            drag();
        }
        last = millis;
        return true;
    }

    private void release(int index) {
        if (held == index) {
            held = -1;
            state.rest();
        }
    }

    private void step(int index, KeyboardEvent event) {
        PageHandle<S> handle = handles.get(index);
        PageNumber<S> number = PageKeys.isAcross(event) ? handle.across() : handle.number();
        OptionalDouble value = PageKeys.value(event, number.range(), number.of(state.now()), true);
        if (value.isPresent()) {
            event.preventDefault();
            state.change(now -> number.with(now, value.getAsDouble()));
        }
    }

    private static void move(HTMLElement node, double x, double y) {
        node.getStyle().setProperty("transform", "translate(" + x + "px," + y + "px)");
    }

    private void describe(HTMLElement node, PageHandle<S> handle, Catalog words) {
        PageNumber<S> number = handle.number();
        ParameterRange range = number.range();
        Browser.set(node, "id", room.getAttribute("id") + "-" + handle.id());
        Browser.set(node, "class", "handle " + handle.style());
        Browser.set(node, "aria-valuemin", Double.toString(range.travel().min()));
        Browser.set(node, "aria-valuemax", Double.toString(range.travel().max()));
        Browser.set(node, "aria-label", words.say(handle.name()));
        Browser.set(node, "aria-valuenow", Double.toString(number.of(state.now())));
        Browser.set(node, "aria-valuetext", handle.text(state.now(), words));
    }

    private Point offset(MouseEvent event) {
        return new Point(offset(room, event, false), offset(room, event, true));
    }

    @JSBody(params = {"element", "event"}, script = "element.setPointerCapture(event.pointerId);")
    private static native void capture(HTMLElement element, Event event);

    @JSBody(params = {"element", "event", "upwards"}, script = """
            var box = element.getBoundingClientRect();
            return upwards ? event.clientY - box.top : event.clientX - box.left;
            """)
    private static native double offset(HTMLElement element, MouseEvent event, boolean upwards);
}
