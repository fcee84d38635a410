package kllab.plot;

/**
 * An axis with its name.
 *
 * @param axis the axis
 * @param name what it is called, above its subplot; may be empty
 */
public record NamedAxis(Axis axis, String name) {
}
