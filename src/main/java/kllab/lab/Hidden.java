package kllab.lab;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import kllab.lab.question.Prediction;

/**
 * The panels of a lab's screen that are not to be seen, by their names, and the question that is asked about them.
 *
 * <p>
 * A panel that is away leaves its room to the others; one that is covered keeps it, with a question mark in its place,
 * so that nothing jumps when it is shown. A panel that is both is away.
 *
 * @param away the panels that are put away by choice
 * @param covered the panels that a question covers until they are revealed
 * @param asked the question that the lab itself asks, if it does; what was guessed stays until it is dismissed
 */
public record Hidden(Set<String> away, Set<String> covered, Optional<Prediction> asked) {
    /** Everything is to be seen. */
    public static final Hidden NONE = new Hidden(Set.of(), Set.of(), Optional.empty());

    /** The sets cannot change. */
    public Hidden {
        away = Set.copyOf(away);
        covered = Set.copyOf(covered);
    }

    /** Returns true if a panel is put away. */
    public boolean isAway(String panel) {
        return away.contains(panel);
    }

    /** Returns true if a panel is covered. */
    public boolean isCovered(String panel) {
        return covered.contains(panel);
    }

    /** Returns true if a panel can be read: it is neither put away nor covered. */
    public boolean shows(String panel) {
        return !isAway(panel) && !isCovered(panel);
    }

    /** Returns the guess that answers a question of the lab, if that one has been asked and answered. */
    public OptionalDouble guess(String question) {
        return asked.filter(each -> each.question().equals(question)).map(Prediction::guess)
                .orElse(OptionalDouble.empty());
    }

    /** The same with more hidden. */
    public Hidden with(Hidden more) {
        return new Hidden(union(away, more.away), union(covered, more.covered), asked);
    }

    /** The same without what another one hides. */
    public Hidden without(Hidden other) {
        Set<String> stillAway = new HashSet<>(away);
        stillAway.removeAll(other.away);
        Set<String> stillCovered = new HashSet<>(covered);
        stillCovered.removeAll(other.covered);
        return new Hidden(stillAway, stillCovered, asked);
    }

    /** Returns true if this hides all that another one hides. */
    public boolean hides(Hidden other) {
        return away.containsAll(other.away) && covered.containsAll(other.covered);
    }

    /** The same with a panel put away or brought back. */
    public Hidden withAway(String panel, boolean now) {
        return new Hidden(with(away, panel, now), covered, asked);
    }

    /** The same with a panel covered or revealed. */
    public Hidden withCovered(String panel, boolean now) {
        return new Hidden(away, with(covered, panel, now), asked);
    }

    /** The same with a panel to be seen whatever hid it; where an open question covered it, that is over. */
    public Hidden showing(String panel) {
        boolean isOpen = asked.filter(each -> each.guess().isEmpty()).isPresent();
        return isOpen && isCovered(panel)
                ? revealed().withAway(panel, false)
                : withAway(panel, false).withCovered(panel, false);
    }

    /** Returns the same with nothing covered; a question that is asked stays. */
    public Hidden uncovered() {
        return new Hidden(away, Set.of(), asked);
    }

    /** The same with a question asked, and covered what would tell its answer. */
    public Hidden asking(String question, List<String> covers) {
        return new Hidden(away, union(covered, Set.copyOf(covers)), Optional.of(Prediction.open(question)));
    }

    /** The same with the question answered, if one is asked, and nothing covered. */
    public Hidden guessing(double guess) {
        return new Hidden(away, Set.of(), asked.map(each -> each.withGuess(guess)));
    }

    /** The same with no question, and nothing covered. */
    public Hidden revealed() {
        return new Hidden(away, Set.of(), Optional.empty());
    }

    /** Returns the names of both sets. */
    static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> with(Set<String> names, String name, boolean now) {
        Set<String> changed = new HashSet<>(names);
        if (now) {
            changed.add(name);
        } else {
            changed.remove(name);
        }
        return changed;
    }
}
