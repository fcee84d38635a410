package kllab.lab;

import java.util.List;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.TextFile;

/**
 * A state worth looking at, or a part of one.
 *
 * @param messageKey of its name
 * @param link says what the preset sets; all else stays
 */
public record Preset(String messageKey, Link link) {
    private static final String FILE = "/presets/presets.properties";
    private static final List<Preset> ALL = read();

    /** Returns the presets whose keys have a beginning, such as {@code gaussian.preset.}, in the order of the file. */
    public static List<Preset> all(String beginning) {
        return ALL.stream().filter(each -> each.messageKey.equals(beginning + each.name())).toList();
    }

    /** Returns the preset of a key. */
    public static Preset of(String messageKey) {
        return ALL.stream().filter(each -> each.messageKey.equals(messageKey)).findAny().orElseThrow();
    }

    /** Returns its name among the presets of its menu: the end of its key. */
    public String name() {
        return messageKey.substring(messageKey.lastIndexOf('.') + 1);
    }

    /**
     * Returns a state with what the preset sets.
     *
     * @throws IllegalStateException if the lab has no such link: the file of presets is wrong then
     */
    public <S> S in(S state, LabLinks<S> links) {
        try {
            return links.parse(link, state);
        } catch (BadInput e) {
            throw new IllegalStateException(messageKey + " in " + FILE + ": " + e.reason(), e);
        }
    }

    private static List<Preset> read() {
        return TextFile.lines(FILE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Preset::preset)
                .toList();
    }

    private static Preset preset(String line) {
        int equals = line.indexOf('=');
        try {
            return new Preset(line.substring(0, equals), Link.parse(line.substring(equals + 1)));
        } catch (BadInput e) {
            throw new IllegalStateException(line + " in " + FILE + ": " + e.reason(), e);
        }
    }
}
