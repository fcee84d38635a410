package kllab.app.classroom;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.lab.Lab;
import kllab.link.Link;

/**
 * What a person puts away by hand while a lesson is open, which stays away as its steps go on: it is what is away, and
 * was not put away by what the lesson opened last.
 */
final class PutAway {
    private static final String HIDE = "hide";

    /** The panels that were put away by what the lesson opened last, of each lab that it opened. */
    private final Map<String, Set<String>> byLesson = new HashMap<>();

    /** The panels that are put away by hand; none of a lab that the lesson has not opened. */
    Set<String> byHand(Lab<?> lab) {
        Set<String> opened = byLesson.get(lab.name());
        if (opened == null) {
            return Set.of();
        }
        Set<String> byHand = in(lab.link());
        byHand.removeAll(opened);
        return byHand;
    }

    /**
     * Takes a link for what the lesson opened last.
     *
     * @return takes that back
     */
    Runnable opens(Link link, Set<String> byHand) {
        Set<String> now = in(link);
        now.removeAll(byHand);
        Set<String> before = byLesson.put(link.lab(), now);
        return () -> byLesson.compute(link.lab(), (name, wrong) -> before);
    }

    /** Forgets it all: another lesson begins anew. */
    void forget() {
        byLesson.clear();
    }

    /** A link to a state of which more is put away. */
    static Link with(Link link, Set<String> more) {
        if (more.isEmpty()) {
            return link;
        }
        Set<String> all = in(link);
        all.addAll(more);
        SequencedMap<String, String> parameters = new LinkedHashMap<>(link.parameters());
        parameters.put(HIDE, String.join(",", all));
        return new Link(link.lab(), parameters);
    }

    private static Set<String> in(Link link) {
        return Stream.of(link.parameters().getOrDefault(HIDE, "").split(",")).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
