package kllab.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.plot.EdgeSpeed;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;
import kllab.plot.paint.Rectangle;
import kllab.text.Catalog;
import kllab.text.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** The handles of a plot as nodes above its canvas: held by mouse, by a finger, or by keys. */
final class Grips {
    /** After a frame that was late nothing leaps. */
    private static final double LONGEST_FRAME = 0.05;

    private final HTMLElement room;
    private final PageState state;
    private final int axis;
    private final List<HTMLElement> nodes = new ArrayList<>();
    private List<PageHandle> handles = List.of();
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
     * @param axis the place of the axis that they are dragged along
     */
    Grips(HTMLElement room, PageState state, int axis) {
        this.room = room;
        this.state = state;
        this.axis = axis;
    }

    /** Takes the places of handles on a plot; one that is out of view waits at the edge. */
    void place(List<PageHandle> now, PlotGeometry on, Catalog words) {
        handles = now;
        geometry = on;
        while (nodes.size() < now.size()) {
            nodes.add(node(nodes.size()));
        }
        PlotGeometry.Placed subplot = on.subplots().getFirst();
        Rectangle ground = subplot.ground();
        for (int i = 0; i < now.size(); i++) {
            PageHandle handle = now.get(i);
            HTMLElement node = nodes.get(i);
            double value = handle.parameter().of(state.now());
            String name = words.say(Message.of(handle.nameKey(),
                    Message.of("gaussian.parameter." + handle.parameter().key())));
            move(node, inside(on.x().toPixel(handle.at().x()), ground.x(), ground.right()),
                    inside(subplot.y().toPixel(handle.at().y()), ground.y(), ground.bottom()));
            describe(node, name, value, NumberText.format(value));
        }
    }

    private static double inside(double pixel, double min, double max) {
        return Math.clamp(Double.isNaN(pixel) ? min : pixel, min, max);
    }

    private HTMLElement node(int index) {
        PageHandle handle = handles.get(index);
        GaussianParameter parameter = handle.parameter();
        HTMLElement node = room.getOwnerDocument().createElement("div").cast();
        node.setClassName("handle " + handle.style());
        node.setAttribute("id", room.getAttribute("id") + "-" + parameter.key());
        node.setAttribute("role", "slider");
        node.setAttribute("tabindex", "0");
        node.setAttribute("aria-valuemin", Double.toString(parameter.range().travel().min()));
        node.setAttribute("aria-valuemax", Double.toString(parameter.range().travel().max()));
        node.addEventListener("pointerdown", event -> grab(index, node, (MouseEvent) event));
        node.addEventListener("pointermove", event -> {
            if (held == index) {
                pointer = offset(room, (MouseEvent) event) - hold;
                drag();
            }
        });
        for (String end : List.of("pointerup", "pointercancel", "lostpointercapture")) {
            node.addEventListener(end, event -> release(index));
        }
        node.addEventListener("keydown", event -> step(parameter, (KeyboardEvent) event));
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
            pointer = on.x().toPixel(handles.get(index).at().x());
            hold = offset(room, event) - pointer;
            last = Double.NaN;
            state.axes().grab(axis);
        }
    }

    private void drag() {
        PlotGeometry on = geometry;
        if (on != null && held >= 0) {
            PageHandle handle = handles.get(held);
            double x = on.x().toValue(pointer);
            double pixel = Math.abs(on.x().toValue(pointer + 1) - x);
            state.change(now -> handle.draggedTo(x, pixel, now));
            if (speed() != 0) {
                state.ask();
            }
        }
    }

    private double speed() {
        PlotGeometry on = geometry;
        if (on == null || held < 0) {
            return 0;
        }
        Scale scale = on.x();
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
            state.axes().stretch(axis, speed * seconds, state.now());
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

    private void step(GaussianParameter parameter, KeyboardEvent event) {
        ParameterRange range = parameter.range();
        OptionalDouble value = PageKeys.value(event, range, parameter.of(state.now()), true);
        if (value.isPresent()) {
            event.preventDefault();
            state.change(now -> now.with(parameter, value.getAsDouble()));
        }
    }

    private static void move(HTMLElement node, double x, double y) {
        node.getStyle().setProperty("transform", "translate(" + x + "px," + y + "px)");
    }

    private static void describe(HTMLElement node, String name, double value, String text) {
        Browser.set(node, "aria-label", name);
        Browser.set(node, "aria-valuenow", Double.toString(value));
        Browser.set(node, "aria-valuetext", text);
    }

    @JSBody(params = {"element", "event"}, script = "element.setPointerCapture(event.pointerId);")
    private static native void capture(HTMLElement element, Event event);

    @JSBody(params = {"element", "event"}, script = "return event.clientX - element.getBoundingClientRect().left;")
    private static native double offset(HTMLElement element, MouseEvent event);
}
