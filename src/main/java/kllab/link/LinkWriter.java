package kllab.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import kllab.parameter.NumberText;

/**
 * Makes a link that {@link LinkReader} reads: with every number, and with each option that differs from the usual one.
 */
public final class LinkWriter {
    private final String lab;
    private final SequencedMap<String, String> parameters = new LinkedHashMap<>();

    /** Creates a writer of a link to the lab. */
    public LinkWriter(String lab) {
        this.lab = lab;
    }

    /** Writes a number that reads back as the same double. */
    public LinkWriter number(String name, double value) {
        return put(name, NumberText.plain(value));
    }

    /** Writes a number unless it is the usual one. */
    public LinkWriter number(String name, double value, double usual) {
        return value == usual ? this : number(name, value);
    }

    /** Writes numbers with commas between them. */
    public LinkWriter numbers(String name, List<Double> values) {
        return put(name, values.stream().map(NumberText::plain).collect(Collectors.joining(",")));
    }

    /** Writes words, none of which has a comma, with commas between them. */
    public LinkWriter words(String name, List<String> words) {
        return put(name, String.join(",", words));
    }

    /** Writes names with commas between them, unless there are none. */
    public LinkWriter names(String name, List<String> names) {
        return names.isEmpty() ? this : put(name, String.join(",", names));
    }

    /** Writes an enum constant unless it is the usual one. */
    public <E extends Enum<E>> LinkWriter choice(String name, E value, E usual) {
        return value == usual ? this : put(name, LinkReader.word(value));
    }

    /** Writes true or false unless it is the usual one. */
    public LinkWriter flag(String name, boolean value, boolean usual) {
        return value == usual ? this : put(name, Boolean.toString(value));
    }

    /** Writes a text as it is. */
    LinkWriter text(String name, String value) {
        return put(name, value);
    }

    private LinkWriter put(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** Returns the link of all that has been written. */
    public Link link() {
        return new Link(lab, parameters);
    }
}
