package kllab.plot;

/**
 * An axis with its name.
 *
 * @param axis the axis
 * @param name what it is called, above its subplot; may be empty
 * @param isMarked false if no numbers stand at it: places along it are of no account, as in an image
 */
public record NamedAxis(Axis axis, String name, boolean isMarked) {
    /** An axis with numbers. */
    public NamedAxis(Axis axis, String name) {
        this(axis, name, true);
    }
}
