package kllab.lab;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The panels that a lesson or a stage lays over what a state hides, and what a person chose since. It is no part of a
 * state: no link tells it and no undo takes it back.
 *
 * <p>
 * A choice of the person wins over the open step, the step over the stage, and the stage over the state. What covers a
 * panel is left alone.
 *
 * @param step the only panels that the open step of a lesson shows; nothing where it names none
 * @param stage the only panels that a hall shows where no step names any; nothing outside a hall
 * @param brought the panels that a person brought back
 * @param putAway the panels that a person put away
 * @param lifted true while a person looks at all that the state shows
 */
public record LaidOn(Optional<Set<String>> step, Optional<Set<String>> stage, Set<String> brought,
        Set<String> putAway, boolean lifted) {
    /** Nothing is laid on. */
    public static final LaidOn NOTHING = new LaidOn(Optional.empty(), Optional.empty(), Set.of(), Set.of(), false);

    /** The sets cannot change. */
    public LaidOn {
        step = step.map(Set::copyOf);
        stage = stage.map(Set::copyOf);
        brought = Set.copyOf(brought);
        putAway = Set.copyOf(putAway);
    }

    /** Returns the only panels to show, lifted or not; nothing where no step and no stage names any. */
    public Optional<Set<String>> named() {
        return step.or(() -> stage);
    }

    /** Returns true if it decides now which panels are shown. */
    public boolean isOn() {
        return !lifted && named().isPresent();
    }

    /** Returns true if a step names a panel, or a person brought it: then nothing else is a reason to leave it out. */
    public boolean isAskedFor(String panel) {
        return !putAway.contains(panel)
                && (brought.contains(panel) || (!lifted && step.filter(each -> each.contains(panel)).isPresent()));
    }

    /** Returns the same for another step, or for none; each step begins with what it names. */
    public LaidOn withStep(Optional<Set<String>> names) {
        return new LaidOn(names, stage, brought, putAway, false);
    }

    /** Returns the same on another stage, or on none; what was chosen over a stage alone ends with it. */
    public LaidOn withStage(Optional<Set<String>> names) {
        LaidOn other = new LaidOn(step, names, brought, putAway, false);
        return other.named().isEmpty() ? other.forgotten() : other;
    }

    /** Returns the same with the rest of the panels brought back for now, or gone again. */
    public LaidOn toggled() {
        return new LaidOn(step, stage, brought, putAway, !lifted && named().isPresent());
    }

    /** Returns the same without what a person chose. */
    public LaidOn forgotten() {
        return new LaidOn(step, stage, Set.of(), Set.of(), lifted);
    }

    /** Returns the same with panels that a person has just put away or brought back. */
    LaidOn choosing(Set<String> away, Set<String> back) {
        return new LaidOn(step, stage, Hidden.union(without(brought, away), back),
                Hidden.union(without(putAway, back), away),
                lifted);
    }

    /** Returns the same without a choice about these panels, of which the state tells now. */
    LaidOn leaving(Set<String> names) {
        return new LaidOn(step, stage, without(brought, names), without(putAway, names), lifted);
    }

    /**
     * Returns what is hidden with this laid over it.
     *
     * @param removable the panels that can be put away
     */
    Hidden over(Hidden hidden, Collection<String> removable) {
        Set<String> away = new HashSet<>(hidden.away());
        if (isOn()) {
            away.addAll(removable);
            away.removeAll(named().orElseThrow());
        }
        away.removeAll(brought);
        away.addAll(putAway);
        away.retainAll(Hidden.union(Set.copyOf(removable), hidden.away()));
        return new Hidden(away, hidden.covered(), hidden.asked());
    }

    /** Returns the names of a set that are not in another one. */
    static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
