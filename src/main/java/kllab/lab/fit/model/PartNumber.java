package kllab.lab.fit.model;

/**
 * Which number of which component of p: the one that was held last, by its handle or its field.
 *
 * @param key of the number, such as {@code m} for a mean on a line
 * @param index of the component, from 0
 */
public record PartNumber(String key, int index) {
    /** The first mean on a line. */
    public static final PartNumber FIRST = new PartNumber("m", 0);
}
