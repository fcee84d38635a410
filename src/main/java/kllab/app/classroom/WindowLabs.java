package kllab.app.classroom;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import kllab.app.labs.OpenLabs;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.Lab;
import kllab.lab.LaidOn;
import kllab.lab.question.Prediction;
import kllab.lab.question.Question;
import kllab.lesson.player.LessonLabs;
import kllab.link.Link;
import kllab.text.BadInput;

/** The labs of a window, as a lesson beside them sees them. */
public final class WindowLabs implements LessonLabs {
    private final OpenLabs labs;
    private final ObservableValue<Link> shown;
    private final Runnable rewind;
    /** The panels that the lesson put away with the last link that it opened in a lab. */
    private final Map<Lab<?>, Set<String>> putAway = new HashMap<>();
    /** The labs over which the lesson has laid something, or nothing. */
    private final Set<Lab<?>> laid = new HashSet<>();
    private Optional<Covers> covers = Optional.empty();
    /** The guesses that were given to the lesson. */
    private final Set<Prediction> guesses = new HashSet<>();

    /** The panels that the lesson has covered in a lab; a person has covered the others. */
    private record Covers(Lab<?> lab, Set<String> names) {
        Set<String> in(Lab<?> other) {
            return other.equals(lab) ? names : Set.of();
        }
    }

    /**
     * The labs of a window.
     *
     * @param shown the link of the state at rest of the lab that is shown
     * @param rewind shows the lab from its top
     */
    public WindowLabs(OpenLabs labs, ObservableValue<Link> shown, Runnable rewind) {
        this.labs = labs;
        this.shown = shown.map(this::uncovered);
        this.rewind = rewind;
    }

    @Override
    public ObservableValue<Link> shown() {
        return shown;
    }

    @Override
    public Link uncovered(Link link) {
        try {
            return labs.of(link).withHidden(link, Hidden::uncovered);
        } catch (BadInput e) {
            return link;
        }
    }

    @Override
    public Link broughtBack(Link link) {
        try {
            Lab<?> lab = labs.of(link);
            return lab.withHidden(link,
                    hidden -> withoutGuess(hidden.without(away(putAway.getOrDefault(lab, Set.of())))));
        } catch (BadInput e) {
            return link;
        }
    }

    @Override
    public Link guessed(Link link, String question, double guess) {
        guesses.add(Prediction.open(question).withGuess(guess));
        try {
            return labs.of(link).withHidden(link, hidden -> hidden.asking(question, List.of()).guessing(guess));
        } catch (BadInput e) {
            return link;
        }
    }

    /** Returns the same without a guess that was given to the lesson, which alone says how it compares. */
    private Hidden withoutGuess(Hidden hidden) {
        return hidden.asked().filter(guesses::contains).isPresent()
                ? new Hidden(hidden.away(), hidden.covered(), Optional.empty())
                : hidden;
    }

    @Override
    public Link withoutLessonCovers() {
        Lab<?> lab = labs.shown().get();
        try {
            return lab.withHidden(lab.link(), hidden -> hidden.without(covering(coveredByLesson(lab))));
        } catch (BadInput e) {
            throw new AssertionError("a lab cannot read its own link", e);
        }
    }

    @Override
    public Link canonical(Link link) {
        try {
            Lab<?> lab = labs.of(link);
            Set<String> byHand = putAwayByHand(lab);
            return uncovered(lab.canonical(lab.withHidden(link, hidden -> hidden.with(away(byHand)))));
        } catch (BadInput e) {
            return link;
        }
    }

    /**
     * Covers the panels that the lab can cover; others stay as they are. A panel that is covered or asked for is shown,
     * even if it was put away by hand.
     */
    @Override
    public void open(Link link, Set<String> covered) throws BadInput {
        Lab<?> lab = labs.of(link);
        Hidden hiddenByLink = lab.hidden(link);
        Set<String> coverable = coverable(lab, covered);
        Set<String> byHand = putAwayByHand(lab);
        Hidden hiddenBesides = away(byHand).with(covering(coverable)).without(away(coverable))
                .without(away(askedFor(lab, hiddenByLink)));
        // Before the state changes, for those who then compare it with the step.
        putAway.put(lab, hiddenByLink.without(away(byHand)).away());
        // In one link, so that opening and covering are one step of undo.
        labs.open(lab.withHidden(link, hidden -> hidden.with(hiddenBesides)));
        uncover(lab, hiddenByLink.with(hiddenBesides).covered());
        Set<String> byLesson = hiddenBesides.without(hiddenByLink).covered();
        covers = Optional.of(new Covers(lab, byLesson));
        // Undo leads before the question, and there too nothing tells its answer.
        amend(lab, now -> now.with(covering(byLesson)));
    }

    @Override
    public void lay(Optional<Set<String>> shown, Optional<Link> link) {
        Lab<?> lab = link.<Lab<?>>map(this::of).orElseGet(labs.shown()::get);
        // What was put away by hand where no step had laid anything on stays away.
        Set<String> byHand = putAwayByHand(lab);
        Optional<Set<String>> names = shown.map(each -> without(each, byHand));
        laid.add(lab);
        laid.forEach(each -> lay(each, now -> now.withStep(each.equals(lab) ? names : Optional.empty())));
    }

    private Lab<?> of(Link link) {
        try {
            return labs.of(link);
        } catch (BadInput e) {
            return labs.shown().get();
        }
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
    }

    private static <S> void lay(Lab<S> lab, UnaryOperator<LaidOn> command) {
        lab.model().panels().lay(command);
    }

    /**
     * Uncovers what the lesson has covered, brings back what its links put away and takes off what it laid on; what a
     * person hid stays hidden.
     */
    @Override
    public void leave() {
        cover(Set.of());
        laid.forEach(lab -> lay(lab, now -> now.withStep(Optional.empty()).forgotten()));
        laid.clear();
        amend(labs.shown().get(), this::withoutGuess);
        guesses.clear();
        putAway.forEach((lab, names) -> amend(lab, now -> now.without(away(names))));
        putAway.clear();
    }

    @Override
    public void cover(Set<String> covered) {
        Lab<?> lab = labs.shown().get();
        Set<String> coverable = coverable(lab, covered);
        uncover(lab, coverable);
        Set<String> before = coveredByLesson(lab);
        Hidden hidden = lab.hidden().getValue();
        Set<String> names = coverable.stream().filter(each -> before.contains(each) || !hidden.isCovered(each))
                .collect(Collectors.toSet());
        amend(lab, now -> now.with(covering(names)));
        covers = Optional.of(new Covers(lab, names));
    }

    @Override
    public boolean isAsking() {
        return labs.shown().get().hidden().getValue().asked().filter(each -> each.guess().isEmpty()).isPresent();
    }

    @Override
    public void rewind() {
        rewind.run();
    }

    /**
     * Returns the panels that a person has put away since the lesson opened its last link in a lab, and that stay away
     * as its steps go on; none of a lab that the lesson has not opened.
     */
    private Set<String> putAwayByHand(Lab<?> lab) {
        Set<String> byLesson = putAway.get(lab);
        try {
            return byLesson == null ? Set.of() : lab.hidden(lab.link()).without(away(byLesson)).away();
        } catch (BadInput e) {
            throw new AssertionError("a lab cannot read its own link", e);
        }
    }

    private Set<String> coveredByLesson(Lab<?> lab) {
        return covers.map(each -> each.in(lab)).orElse(Set.of());
    }

    private static Set<String> coverable(Lab<?> lab, Set<String> names) {
        return lab.model().hiding().panels().stream().filter(Hiding.Panel::isCoverable).map(Hiding.Panel::key)
                .filter(names::contains).collect(Collectors.toSet());
    }

    /** Returns the panels that would tell the answer to the question that is asked, even if it has been answered. */
    private static Set<String> askedFor(Lab<?> lab, Hidden hidden) {
        return hidden.asked().flatMap(each -> lab.model().hiding().question(each.question())).map(Question::covers)
                .<Set<String>>map(Set::copyOf).orElse(Set.of());
    }

    /** Uncovers what the lesson has covered, except some panels of one lab. */
    private void uncover(Lab<?> lab, Collection<String> kept) {
        covers.ifPresent(each -> {
            Set<String> names = new HashSet<>(each.names);
            if (each.lab.equals(lab)) {
                names.removeAll(kept);
            }
            amend(each.lab, now -> now.without(covering(names)).with(covering(told(each.lab, now))));
        });
    }

    /** Returns the covered panels that would tell the answer to the open question of the lab itself. */
    private static Set<String> told(Lab<?> lab, Hidden hidden) {
        boolean isOpen = hidden.asked().filter(each -> each.guess().isEmpty()).isPresent();
        return askedFor(lab, hidden).stream().filter(each -> isOpen && hidden.isCovered(each))
                .collect(Collectors.toSet());
    }

    private static Hidden away(Set<String> names) {
        return new Hidden(names, Set.of(), Optional.empty());
    }

    private static Hidden covering(Set<String> names) {
        return new Hidden(Set.of(), names, Optional.empty());
    }

    private static <S> void amend(Lab<S> lab, UnaryOperator<Hidden> command) {
        lab.model().panels().amend(command);
    }
}
