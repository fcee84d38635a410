package kllab.lab;

import javafx.event.Event;
import javafx.event.EventType;
import kllab.link.Link;

/** A person asks for a state of another lab, which explains something of this one. */
public final class FollowEvent extends Event {
    /** Any such event. */
    public static final EventType<FollowEvent> FOLLOW = new EventType<>(Event.ANY, "FOLLOW");

    private static final long serialVersionUID = 1;

    private final transient Link link;

    /** An event that asks for the state of a link. */
    public FollowEvent(Link link) {
        super(FOLLOW);
        this.link = link;
    }

    /** The link. */
    public Link link() {
        return link;
    }
}
