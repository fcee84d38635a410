package kllab.plot.pane;

import java.io.Serial;

import javafx.event.Event;
import javafx.event.EventType;

/** A person asks for the ends of an axis, by a double click on its numbers. */
public final class AxisEvent extends Event {
    /** The type of all of them. */
    public static final EventType<AxisEvent> ASKED = new EventType<>(Event.ANY, "AXIS_ASKED");

    @Serial
    private static final long serialVersionUID = 1;

    private final String axis;

    AxisEvent(String axis) {
        super(ASKED);
        this.axis = axis;
    }

    /** Its name in links. */
    public String axis() {
        return axis;
    }
}
