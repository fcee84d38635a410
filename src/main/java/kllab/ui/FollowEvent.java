package kllab.ui;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/** A person asks for a state of another lab, which explains something of this one. */
public final class FollowEvent extends Event {
    /** Any such event. */
    public static final EventType<FollowEvent> FOLLOW = new EventType<>(Event.ANY, "FOLLOW");

    @Serial
    private static final long serialVersionUID = 1;

    private final String link;

    /** An event that asks for the state of a link. */
    public FollowEvent(String link) {
        super(FOLLOW);
        this.link = link;
    }

    /** The link, as text. */
    public String link() {
        return link;
    }
}
