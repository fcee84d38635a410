package kllab.lab.discrete.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.math.Interval;
import kllab.math.distribution.Categorical;
import kllab.math.distribution.CategoricalFault;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * A distribution as bars, some of which may be locked.
 *
 * @param weights the distribution, by weights as they were typed
 * @param locked the outcomes that keep their probability while others are dragged, from 0, in ascending order
 */
public record Bars(Categorical weights, List<Integer> locked) {
    /** The fewest outcomes. */
    public static final int FEWEST = 2;
    /** The most outcomes. */
    public static final int MOST = 20;
    /** The range of a weight. */
    public static final ParameterRange WEIGHTS = new ParameterRange(new Interval(0, Double.POSITIVE_INFINITY),
            new Interval(0, 1), ParameterRange.Kind.WEIGHT);
    /** The range of a probability. */
    public static final ParameterRange PROBABILITIES = new ParameterRange(new Interval(0, 1), new Interval(0, 1),
            ParameterRange.Kind.SHARE);

    /** The locks are in order. */
    public Bars {
        locked = locked.stream().distinct().sorted().toList();
    }

    /** Bars of these weights, none of them locked. */
    public static Bars of(double... weights) {
        return new Bars(Categorical.of(weights), List.of());
    }

    /** The number of bars. */
    public int count() {
        return weights.count();
    }

    /** Returns true if a bar is locked. */
    public boolean isLocked(int outcome) {
        return locked.contains(outcome);
    }

    /** The same with a bar locked, or no longer. */
    public Bars withLock(int outcome, boolean lock) {
        List<Integer> others = new ArrayList<>(locked);
        others.remove(Integer.valueOf(outcome));
        if (lock) {
            others.add(outcome);
        }
        return new Bars(weights, others);
    }

    /** The same with another weight; itself where that would be no distribution. */
    public Bars withWeight(int outcome, double weight) {
        return with(replaced(outcome, weight), locked);
    }

    private double[] replaced(int outcome, double weight) {
        double[] other = array();
        other[outcome] = weight;
        return other;
    }

    /** The same with one bar more, as likely as the others are on average. */
    public Bars added() {
        double[] more = new double[count() + 1];
        System.arraycopy(array(), 0, more, 0, count());
        more[count()] = Dragged.average(weights);
        return with(more, locked);
    }

    /** The same without a bar; itself where that would be no distribution. */
    public Bars without(int outcome) {
        double[] fewer = IntStream.range(0, count()).filter(i -> i != outcome).mapToDouble(weights::weight).toArray();
        return with(fewer, locked.stream().filter(i -> i != outcome).map(i -> i > outcome ? i - 1 : i).toList());
    }

    /** Returns true if a bar can be removed: some must be left, and one of them above 0. */
    public boolean isRemovable(int outcome) {
        return !without(outcome).equals(this);
    }

    /**
     * The same with a bar dragged to a probability, or as near to it as the locked ones leave room for. The other
     * unlocked ones share the rest in proportion, or equally where all of them are 0, and the sum of the weights stays.
     */
    public Bars dragged(int outcome, double probability) {
        return isHeld(outcome) ? this : with(Dragged.weights(this, outcome, probability), locked);
    }

    /** Returns true if a bar cannot be dragged: it is locked, or no other unlocked bar can give or take. */
    public boolean isHeld(int outcome) {
        return isLocked(outcome) || others(outcome).isEmpty();
    }

    /** Returns true if only one of the unlocked bars is above 0; the others then share equally what it gives. */
    public boolean isAlone() {
        return IntStream.range(0, count()).filter(i -> !isLocked(i) && weights.weight(i) > 0).count() == 1;
    }

    /** The unlocked bars besides one. */
    List<Integer> others(int outcome) {
        return IntStream.range(0, count()).filter(i -> i != outcome && !isLocked(i)).boxed().toList();
    }

    private Bars with(double[] other, List<Integer> locks) {
        return Categorical.fault(other).isEmpty() ? new Bars(Categorical.of(other), locks) : this;
    }

    private double[] array() {
        return IntStream.range(0, count()).mapToDouble(weights::weight).toArray();
    }

    /**
     * Lets a weight pass that goes with the others.
     *
     * @param name what they are called
     * @throws BadInput unless there would still be a distribution
     */
    public void require(int outcome, double weight, String name) throws BadInput {
        require(replaced(outcome, weight), name);
    }

    /**
     * Lets weights pass, each of them finite and not negative, that make a distribution.
     *
     * @param name what they are called
     * @throws BadInput if all of them are 0, or one is too small beside the largest
     */
    static void require(double[] weights, String name) throws BadInput {
        Optional<CategoricalFault> fault = Categorical.fault(weights);
        if (fault.isPresent()) {
            throw new BadInput(switch (fault.get()) {
                case CategoricalFault.AllZero() -> Message.of("discrete.weights.zero", name);
                case CategoricalFault.TooSmall(int outcome, double weight) -> Message.of("discrete.weights.tooSmall",
                        Message.of("link.entry", name, Integer.toString(outcome + 1)), NumberText.shown(weight));
                case CategoricalFault.TooFew other -> throw new AssertionError(other);
                case CategoricalFault.NoWeight other -> throw new AssertionError(other);
            });
        }
    }
}
