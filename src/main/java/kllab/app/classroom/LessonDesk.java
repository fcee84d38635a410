package kllab.app.classroom;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.Lab;
import kllab.lab.Question;
import kllab.lesson.player.LessonLabs;
import kllab.link.Link;
import kllab.text.BadInput;

/** The labs of a window, as a lesson beside them sees them. */
public final class LessonDesk implements LessonLabs {
    private static final String COVER = "cover";
    private static final String ASK = "ask";

    private final OpenLabs shelf;
    private final Labs labs;
    private final ObservableValue<Link> shown;
    private final PutAway putAway = new PutAway();
    private final Runnable rewind;
    private Optional<Laid> laid = Optional.empty();

    /** What a lesson has covered, and in which lab: the rest is covered by a person's choice. */
    private record Laid(Lab<?> lab, Set<String> names) {
        Set<String> in(Lab<?> other) {
            return other.equals(lab) ? names : Set.of();
        }
    }

    /** Labs of which a command shows the top. */
    public LessonDesk(OpenLabs shelf, Labs labs, ObservableValue<Link> shown, Runnable rewind) {
        this.shelf = shelf;
        this.labs = labs;
        this.shown = shown.map(LessonDesk::uncovered);
        this.rewind = rewind;
    }

    @Override
    public ObservableValue<Link> shown() {
        return shown;
    }

    @Override
    public Link lasting() {
        Lab<?> lab = shelf.shown().get();
        Set<String> names = coveredBy(lab.link());
        names.removeAll(laid.map(each -> each.in(lab)).orElse(Set.of()));
        return covering(lab.link(), names);
    }

    @Override
    public Link canonical(Link link) {
        try {
            return uncovered(labs.of(link).canonical(PutAway.with(link, putAway.byHand(shelf.of(link)))));
        } catch (BadInput e) {
            return link;
        }
    }

    /**
     * Covered is what the lab can cover; other readouts stay as they are. What is covered or asked for is there, also
     * where it was put away by hand.
     */
    @Override
    public void open(Link link, Set<String> covered) throws BadInput {
        Lab<?> lab = shelf.of(link);
        List<String> names = coverable(lab, covered);
        Set<String> byHand = putAway.byHand(lab);
        Set<String> staying = new LinkedHashSet<>(byHand);
        names.forEach(staying::remove);
        lab.model().hiding().question(link.parameters().getOrDefault(ASK, "")).map(Question::covers)
                .ifPresent(staying::removeAll);
        Set<String> own = coveredBy(link);
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(names);
        // First this, for whoever asks as the state changes.
        Runnable back = putAway.opens(link, byHand);
        try {
            // In the link, so that to open and to cover is one step.
            shelf.open(covering(PutAway.with(link, staying), all));
        } catch (BadInput e) {
            back.run();
            throw e;
        }
        lift(lab, all);
        laid = Optional.of(new Laid(lab, names.stream().filter(each -> !own.contains(each))
                .collect(Collectors.toSet())));
    }

    @Override
    public void leave() {
        cover(Set.of());
        putAway.forget();
    }

    @Override
    public void cover(Set<String> covered) {
        Lab<?> lab = shelf.shown().get();
        List<String> names = coverable(lab, covered);
        lift(lab, names);
        Set<String> before = laid.map(each -> each.in(lab)).orElse(Set.of());
        Hidden hidden = lab.hidden().getValue();
        Set<String> ours = names.stream().filter(each -> before.contains(each) || !hidden.isCovered(each))
                .collect(Collectors.toSet());
        amend(lab, now -> now.with(covering(ours)));
        laid = Optional.of(new Laid(lab, ours));
    }

    @Override
    public void rewind() {
        rewind.run();
    }

    private static List<String> coverable(Lab<?> lab, Set<String> names) {
        return lab.model().hiding().panels().stream().filter(Hiding.Panel::coverable).map(Hiding.Panel::name)
                .filter(names::contains).toList();
    }

    /** Uncovers what the lesson has covered, but for some of it in a lab. */
    private void lift(Lab<?> lab, Collection<String> kept) {
        laid.ifPresent(each -> {
            Set<String> names = new HashSet<>(each.names);
            if (each.lab.equals(lab)) {
                kept.forEach(names::remove);
            }
            amend(each.lab, now -> now.without(covering(names)).with(covering(told(each.lab, now))));
        });
    }

    /** What would tell the answer to the question that a person asks the lab, if one is open. */
    private static Set<String> told(Lab<?> lab, Hidden hidden) {
        return hidden.asked().filter(each -> each.guess().isEmpty())
                .flatMap(each -> lab.model().hiding().question(each.question()))
                .map(each -> each.covers().stream().filter(hidden::isCovered).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Hidden covering(Set<String> names) {
        return new Hidden(Set.of(), names, Optional.empty());
    }

    private static <S> void amend(Lab<S> lab, UnaryOperator<Hidden> command) {
        lab.model().panels().amend(command);
    }

    /** A link without what it covers. */
    static Link uncovered(Link link) {
        return covering(link, Set.of());
    }

    /** A link that covers these and nothing else. */
    private static Link covering(Link link, Set<String> names) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(link.parameters());
        parameters.remove(COVER);
        if (!names.isEmpty()) {
            parameters.put(COVER, String.join(",", names));
        }
        return new Link(link.lab(), parameters);
    }

    private static Set<String> coveredBy(Link link) {
        return Stream.of(link.parameters().getOrDefault(COVER, "").split(",")).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
