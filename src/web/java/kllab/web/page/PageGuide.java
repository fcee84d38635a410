package kllab.web.page;

import kllab.text.Catalog;
import org.teavm.jso.dom.events.KeyboardEvent;

/** What stands beside the labs and sets them, as a lesson does. */
public interface PageGuide {
    /** Begins where the fragment of the address says, or where it was left. */
    void begin(String fragment);

    /** Goes to where the fragment of the address says. */
    void open(String fragment);

    /** Shows itself in the words of a language. */
    void show(Catalog words);

    /** Returns true if a key was for it. */
    boolean press(KeyboardEvent event);
}
