package kllab.plot;

import java.util.List;

import kllab.math.Interval;

/**
 * A rule that turns values into colours: the fills of the styles in turn, evenly from the smallest value to the
 * largest, and mixtures between two neighbours.
 *
 * @param values from where to where; beyond its ends the colour stays
 * @param styles the names of at least two styles
 */
public record Ramp(Interval values, List<String> styles) {
    /** @throws IllegalArgumentException if there are fewer than two styles or the values have no length */
    public Ramp {
        styles = List.copyOf(styles);
        if (styles.size() < 2 || !(values.length() > 0)) {
            throw new IllegalArgumentException(styles.size() + " styles over " + values);
        }
    }
}
