package kllab.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kllab.lab.Hidden;
import kllab.lab.Hiding;

/**
 * What is laid over the states of all labs, as the step of a lesson is.
 *
 * @param shown the only panels to show; nothing if a lab shows what its state shows
 * @param covered the panels that a question covers
 */
public record PageLayer(Optional<Set<String>> shown, Set<String> covered) {
    /** Nothing is laid on. */
    static final PageLayer NONE = new PageLayer(Optional.empty(), Set.of());

    /** The sets cannot change. */
    public PageLayer {
        shown = shown.map(Set::copyOf);
        covered = Set.copyOf(covered);
    }

    /** Returns the same without the cover of a panel. */
    PageLayer uncovering(String panel) {
        Set<String> rest = new HashSet<>(covered);
        rest.remove(panel);
        return new PageLayer(shown, rest);
    }

    /** Returns what is hidden with this laid over it. */
    Hidden over(Hidden hidden, List<? extends Hiding.Panel> panels) {
        Hidden now = hidden;
        for (Hiding.Panel each : panels) {
            if (shown.isPresent() && each.isRemovable()) {
                now = now.withAway(each.key(), !shown.get().contains(each.key()));
            }
            if (covered.contains(each.key()) && each.isCoverable()) {
                now = now.withCovered(each.key(), true);
            }
        }
        return now;
    }
}
