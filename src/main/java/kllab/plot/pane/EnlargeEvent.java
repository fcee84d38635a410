package kllab.plot.pane;

import java.io.Serial;

import javafx.event.Event;
import javafx.event.EventType;

/** A person asks for a plot to have the whole window, or to be as small as it was. */
public final class EnlargeEvent extends Event {
    /** The type of all of them. */
    public static final EventType<EnlargeEvent> ASKED = new EventType<>(Event.ANY, "ENLARGE_ASKED");

    @Serial
    private static final long serialVersionUID = 1;

    private final transient PlotPane plot;

    EnlargeEvent(PlotPane plot) {
        super(ASKED);
        this.plot = plot;
    }

    /** The plot that is meant. */
    public PlotPane plot() {
        return plot;
    }
}
