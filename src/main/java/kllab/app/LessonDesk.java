package kllab.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.Lab;
import kllab.lab.Question;
import kllab.lesson.player.Desk;
import kllab.link.Link;
import kllab.text.BadInput;

/**
 * The labs of a window, as a lesson beside them sees them.
 *
 * <p>
 * What a person puts away by hand while a lesson is open stays away as its steps go on: it is what is away, and was not
 * put away by what the lesson opened last.
 */
final class LessonDesk implements Desk {
    private static final String COVER = "cover";
    private static final String HIDE = "hide";
    private static final String ASK = "ask";

    private final Shelf shelf;
    private final Labs labs;
    private final ObservableValue<Link> shown;
    /** The panels that were put away by what the lesson opened last, of each lab that it opened. */
    private final Map<String, Set<String>> putAway = new HashMap<>();

    LessonDesk(Shelf shelf, Labs labs, ObservableValue<Link> shown) {
        this.shelf = shelf;
        this.labs = labs;
        this.shown = shown.map(LessonDesk::uncovered);
    }

    @Override
    public ObservableValue<Link> shown() {
        return shown;
    }

    @Override
    public Link canonical(Link link) {
        try {
            return labs.of(link).canonical(hiding(link, byHand(shelf.of(link))));
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
        Hiding<?> hiding = lab.model().hiding();
        List<String> names = hiding.panels().stream().filter(Hiding.Panel::coverable).map(Hiding.Panel::name)
                .filter(covered::contains).toList();
        Set<String> byHand = byHand(lab);
        Set<String> staying = new LinkedHashSet<>(byHand);
        names.forEach(staying::remove);
        hiding.question(link.parameters().getOrDefault(ASK, "")).map(Question::covers)
                .ifPresent(staying::removeAll);
        SequencedMap<String, String> parameters = new LinkedHashMap<>(
                hiding(uncovered(link), staying).parameters());
        if (!names.isEmpty()) {
            parameters.put(COVER, String.join(",", names));
        }
        Set<String> before = putAway.get(link.lab());
        Set<String> now = hidden(link);
        now.removeAll(byHand);
        // First this, for whoever asks as the state changes.
        putAway.put(link.lab(), now);
        try {
            // In the link, so that to open and to cover is one step.
            shelf.open(new Link(link.lab(), parameters));
        } catch (BadInput e) {
            putAway.compute(link.lab(), (name, wrong) -> before);
            throw e;
        }
    }

    /** The panels that are put away by hand; none of a lab that the lesson has not opened. */
    private Set<String> byHand(Lab<?> lab) {
        Set<String> byLesson = putAway.get(lab.name());
        if (byLesson == null) {
            return Set.of();
        }
        Set<String> byHand = hidden(lab.link());
        byHand.removeAll(byLesson);
        return byHand;
    }

    private static Set<String> hidden(Link link) {
        return Stream.of(link.parameters().getOrDefault(HIDE, "").split(",")).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Link hiding(Link link, Set<String> more) {
        if (more.isEmpty()) {
            return link;
        }
        Set<String> all = hidden(link);
        all.addAll(more);
        SequencedMap<String, String> parameters = new LinkedHashMap<>(link.parameters());
        parameters.put(HIDE, String.join(",", all));
        return new Link(link.lab(), parameters);
    }

    @Override
    public void leave() {
        uncover();
        putAway.clear();
    }

    @Override
    public void uncover() {
        uncover(shelf.shown().get());
    }

    private static <S> void uncover(Lab<S> lab) {
        lab.model().hiding().change(lab.model().history(), Hidden::revealed);
    }

    /** A link without what it covers. */
    static Link uncovered(Link link) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(link.parameters());
        parameters.remove(COVER);
        return new Link(link.lab(), parameters);
    }
}
