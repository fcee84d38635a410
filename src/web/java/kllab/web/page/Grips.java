package kllab.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kllab.parameter.ParameterRange;
import kllab.plot.EdgeSpeed;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;
import kllab.text.Catalog;
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

    private final HTMLElement room;
    private final PageState<S, ?> state;
    private final PlotAxis axis;
    private final List<HTMLElement> nodes = new ArrayList<>();
    private List<PageHandle<S>> handles = List.of();
    private @Nullable PlotGeometry geometry;
    /** The index of the handle that is held, or -1. */
    private int held = -1;
    private double hold;
    private double pointer;
    private double last = Double.NaN;

    /**
     * Handles.
     *
     * @param room the node that has the canvas, and will have them above it
     * @param state what they change
     * @param axis the axis that they are dragged along
     */
    Grips(HTMLElement room, PageState<S, ?> state, PlotAxis axis) {
        this.room = room;
        this.state = state;
        this.axis = axis;
    }

    /** Takes the places of handles on a plot; one that is out of view waits at the edge. */
    void place(List<PageHandle<S>> now, PlotGeometry on, Catalog words) {
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
        node.setAttribute("aria-orientation", axis.upwards() ? "vertical" : "horizontal");
        node.addEventListener("pointerdown", event -> grab(index, node, (MouseEvent) event));
        node.addEventListener("pointermove", event -> {
            if (held == index) {
                pointer = offset(room, (MouseEvent) event, axis.upwards()) - hold;
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
            pointer = axis.on(on).toPixel(axis.of(handles.get(index).at()));
            hold = offset(room, event, axis.upwards()) - pointer;
            last = Double.NaN;
            state.axes().grab(axis.place());
        }
    }

    private void drag() {
        PlotGeometry on = geometry;
        if (on != null && held >= 0) {
            PageHandle<S> handle = handles.get(held);
            double place = axis.on(on).toValue(pointer);
            double pixel = Math.abs(axis.on(on).toValue(pointer + 1) - place);
            state.change(now -> handle.draggedTo(place, pixel, now));
            if (speed() != 0) {
                state.ask();
            }
        }
    }

    private double speed() {
        PlotGeometry on = geometry;
        if (on == null || held < 0 || axis.isFixed()) {
            return 0;
        }
        Scale scale = axis.on(on);
        return EdgeSpeed.at((pointer - scale.start()) / (scale.end() - scale.start()));
    }

    /** Lets the axis follow a pointer at its edge; returns true if it goes on. */
    boolean frame(double millis) {
        double speed = speed();
        if (speed == 0) {
            last = Double.NaN;
            return false;
        }
        if (!Double.isNaN(last)) {
            double seconds = Math.min(LONGEST_FRAME, (millis - last) / 1000);
            state.axes().stretch(axis.place(), speed * seconds, state.now());
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
        PageNumber<S> number = handles.get(index).number();
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
        Browser.set(node, "aria-valuetext", number.text(state.now()));
    }

    @JSBody(params = {"element", "event"}, script = "element.setPointerCapture(event.pointerId);")
    private static native void capture(HTMLElement element, Event event);

    @JSBody(params = {"element", "event", "upwards"}, script = """
            var box = element.getBoundingClientRect();
            return upwards ? event.clientY - box.top : event.clientX - box.left;
            """)
    private static native double offset(HTMLElement element, MouseEvent event, boolean upwards);
}
