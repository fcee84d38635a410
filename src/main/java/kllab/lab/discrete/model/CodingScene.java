package kllab.lab.discrete.model;

import java.util.List;
import java.util.Optional;
import kllab.lab.Side;
import kllab.math.Interval;
import kllab.math.distribution.Categorical;
import kllab.math.distribution.HuffmanCode;
import kllab.math.divergence.InformationUnit;

/**
 * Code words for the outcomes of a scene, of whole bits and of ideal length. All lengths are in bits.
 *
 * @param scene what they are for
 * @param forP the Huffman code for p
 * @param forQ the Huffman code for q
 */
public record CodingScene(DiscreteScene scene, HuffmanCode forP, HuffmanCode forQ) {
    /** A gap that is smaller, in bits, is drawn smaller. */
    private static final double LEAST_GAP = 0.005;
    /** Means of words differ by no less unless they are equal, but for rounding. */
    private static final double ROUNDING = 1e-12;

    /** The codes of a scene. */
    public static CodingScene of(DiscreteScene scene) {
        return new CodingScene(scene, HuffmanCode.of(scene.state().p().weights()),
                HuffmanCode.of(scene.state().q().weights()));
    }

    private HuffmanCode code(Side side) {
        return side == Side.P ? forP : forQ;
    }

    /** The word for an outcome in the code of a side; none for one that the side gives probability 0. */
    public Optional<String> word(Side side, int outcome) {
        return code(side).words().get(outcome);
    }

    /** The number of bits of a word; +∞ where there is none. */
    public double length(Side side, int outcome) {
        return code(side).length(outcome);
    }

    /** The ideal length −log₂ of the probability by a side; +∞ where that is 0. */
    public double ideal(Side side, int outcome) {
        return InformationUnit.BITS.of(scene.state().own(side).weights().surprise(outcome));
    }

    /** The mean length of the words of a side for draws from p; +∞ where p draws an outcome that has no word. */
    public double mean(Side side) {
        return code(side).meanLength(drawn());
    }

    private Categorical drawn() {
        return scene.state().p().weights();
    }

    /** The mean ideal length by a side for draws from p: H(p), or the cross entropy H(p, q), in bits. */
    public double idealMean(Side side) {
        return InformationUnit.BITS.of(side == Side.P ? scene.entropies().p() : scene.entropies().crossPq());
    }

    /** KL(p ‖ q) in bits: the gap of the mean ideal lengths. */
    public double divergence() {
        return InformationUnit.BITS.of(scene.values().forward());
    }

    /**
     * The gap of the mean lengths of whole bits. It is never negative, since no code is better for p than its own; but
     * it may be more or less than KL.
     */
    public double wholeGap() {
        double gap = mean(Side.Q) - mean(Side.P);
        return gap < ROUNDING ? 0 : gap;
    }

    /** The names of the outcomes that p draws and the code for q has no word for. */
    public List<String> wordless() {
        return scene.uncovered(Side.P);
    }

    /**
     * The part of an axis of bits on which the gap of H(p) and H(p, q) is seen: from 0 where it is large beside them,
     * and else from so near to H(p) that it is a good part of the axis.
     */
    Interval gapNeeded() {
        double own = idealMean(Side.P);
        double cross = idealMean(Side.Q);
        if (Double.isInfinite(cross)) {
            return new Interval(0, 1.6 * Math.max(own, 0.5));
        }
        double gap = Math.max(divergence(), LEAST_GAP);
        return new Interval(Math.max(0, own - 2 * gap), cross + Math.min(1.2 * gap, Math.max(0.4 * cross, 0.1)));
    }

    /** The part of an axis of bits that shows all finite lengths of words, with room for what is infinite to go on. */
    Interval lengthsNeeded() {
        double longest = 1;
        for (Side side : Side.values()) {
            for (int i = 0; i < scene.state().count(); i++) {
                for (double bits : new double[]{ideal(side, i), length(side, i)}) {
                    longest = Double.isFinite(bits) ? Math.max(longest, bits) : longest;
                }
            }
        }
        return new Interval(0, 1.3 * longest);
    }
}
