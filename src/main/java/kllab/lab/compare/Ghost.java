package kllab.lab.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Distributions that were shown before, to compare the present ones with.
 *
 * @param kind why they are still shown
 * @param of the distributions as they were
 * @param <T> an immutable record with a meaningful {@code equals}
 */
public record Ghost<T>(Kind kind, T of) {
    /** The reason why a ghost is shown. */
    public enum Kind {
        /** The gesture began there. */
        WAS("was"),
        /** Somebody pinned it. */
        PINNED("pinned");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The end of the keys of its words, and the beginning of the names of its styles. */
        public String key() {
            return key;
        }
    }

    /** The ghosts beside what is shown now: none of what is the same. */
    public static <T> List<Ghost<T>> beside(T now, Optional<T> pinned, Optional<T> was) {
        return Stream.concat(pinned.stream().map(each -> new Ghost<>(Kind.PINNED, each)),
                was.stream().map(each -> new Ghost<>(Kind.WAS, each)))
                .filter(each -> !each.of.equals(now)).toList();
    }

    /** The ghost of a kind among some, if there is one. */
    public static <T> Optional<T> find(List<Ghost<T>> ghosts, Kind kind) {
        return ghosts.stream().filter(each -> each.kind == kind).map(Ghost::of).findAny();
    }
}
