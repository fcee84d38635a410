package kllab.math.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.math.DoubleDouble;

/**
 * The binary Huffman code of a distribution: words of whole bits, none of which begins another, with the least mean
 * length of all such codes.
 *
 * <pre>
 * {@code
 *     H₂(q) ≤ Σ qᵢ lᵢ < H₂(q) + 1,   Σ 2^−lᵢ = 1      for two or more possible outcomes, H₂ in bits
 * }
 * </pre>
 *
 * <p>
 * The two least probable groups of outcomes are joined until one is left; each joining costs its outcomes one bit.
 * Among equally probable groups the one whose first outcome is later is joined first, so that equal distributions have
 * equal codes and the earlier outcome the shorter word. The words are the canonical ones of these lengths: in the order
 * of lengths, and of outcomes of one length, they count upwards. A single possible outcome has the word 0, and an
 * impossible one has none.
 *
 * <p>
 * D. A. Huffman, “A method for the construction of minimum-redundancy codes”, Proceedings of the IRE 40 (1952).
 *
 * @param words the words of zeros and ones, one for each outcome; none for an impossible one
 */
public record HuffmanCode(List<Optional<String>> words) {
    /** Probabilities are equal if they differ by less, relatively: sums of rounded ones may differ by rounding. */
    private static final double EQUAL = 1e-12;

    /** The list cannot change. */
    public HuffmanCode {
        words = List.copyOf(words);
    }

    /** A group of outcomes, in ascending order, with their probability in all. */
    private record Group(double probability, List<Integer> outcomes) {
        Group with(Group other) {
            List<Integer> all = new ArrayList<>(outcomes);
            all.addAll(other.outcomes);
            all.sort(null);
            return new Group(probability + other.probability, List.copyOf(all));
        }

        int first() {
            return outcomes.getFirst();
        }
    }

    /** The code for a distribution. */
    public static HuffmanCode of(Categorical distribution) {
        return new HuffmanCode(words(lengths(distribution)));
    }

    /** The number of bits for each outcome; 0 for an impossible one. */
    private static int[] lengths(Categorical distribution) {
        int[] lengths = new int[distribution.count()];
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            if (distribution.weight(i) > 0) {
                groups.add(new Group(distribution.probability(i), List.of(i)));
            }
        }
        if (groups.size() == 1) {
            lengths[groups.getFirst().first()] = 1;
        }
        while (groups.size() > 1) {
            Group joined = taken(groups).with(taken(groups));
            joined.outcomes.forEach(i -> lengths[i]++);
            groups.add(joined);
        }
        return lengths;
    }

    /** Takes away the least probable group: among equally probable ones that with the latest first outcome. */
    private static Group taken(List<Group> groups) {
        double least = groups.stream().mapToDouble(Group::probability).min().orElseThrow();
        Group taken = groups.stream().filter(group -> group.probability <= least * (1 + EQUAL))
                .max(Comparator.comparingInt(Group::first)).orElseThrow();
        groups.remove(taken);
        return taken;
    }

    private static List<Optional<String>> words(int[] lengths) {
        List<Optional<String>> words = new ArrayList<>(IntStream.range(0, lengths.length)
                .mapToObj(i -> Optional.<String>empty()).toList());
        List<Integer> shortestFirst = IntStream.range(0, lengths.length).filter(i -> lengths[i] > 0).boxed()
                .sorted(Comparator.comparingInt(i -> lengths[i])).toList();
        int next = 0;
        int before = 0;
        for (int i : shortestFirst) {
            next <<= lengths[i] - before;
            before = lengths[i];
            String digits = Integer.toBinaryString(next++);
            words.set(i, Optional.of("0".repeat(lengths[i] - digits.length()) + digits));
        }
        return words;
    }

    /** The number of bits of the word for an outcome; +∞ for one without a word. */
    public double length(int outcome) {
        return words.get(outcome).map(word -> (double) word.length()).orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * The mean number of bits of a word for draws from a distribution; +∞ if it draws an outcome without a word.
     *
     * @throws IllegalArgumentException unless it has as many outcomes as the code
     */
    public double meanLength(Categorical drawn) {
        if (drawn.count() != words.size()) {
            throw new IllegalArgumentException(drawn.count() + " outcomes for " + words.size() + " words");
        }
        return DoubleDouble.total(IntStream.range(0, drawn.count()).filter(i -> drawn.weight(i) > 0)
                .mapToObj(i -> drawn.probability(i) * length(i)).toList());
    }
}
