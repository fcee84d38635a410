package kllab.app.enlarge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import kllab.app.labs.OpenLabs;
import kllab.lab.Lab;
import kllab.ui.Words;

import org.jspecify.annotations.Nullable;

/** The screens of the labs that were shown; each is made when its lab is first shown, and then kept. */
public final class LabScreens {
    private final OpenLabs shelf;
    private final Words words;
    private final Map<String, EnlargeableScreen> made = new HashMap<>();

    /** The screens of labs, in those words. */
    public LabScreens(OpenLabs shelf, Words words) {
        this.shelf = shelf;
        this.words = words;
    }

    /** Returns the screen of a lab. */
    public EnlargeableScreen of(Lab<?> lab) {
        return made.computeIfAbsent(lab.name(), name -> new EnlargeableScreen(
                lab.screen(words.texts(), words.typesetter()),
                () -> lab.valueLine(words.texts(), words.typesetter())));
    }

    /** Returns the screen of the shown lab; none as long as there is none. */
    public @Nullable EnlargeableScreen shown() {
        return made.get(shelf.shown().get().name());
    }

    /** Returns the screen of the shown lab, if there is one. */
    public Optional<EnlargeableScreen> current() {
        return Optional.ofNullable(shown());
    }

    /** Puts back the plot that is enlarged, and returns true if there is one. */
    public boolean leave() {
        return current().map(EnlargeableScreen::leave).orElse(false);
    }
}
