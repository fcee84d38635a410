package kllab.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * The address at which somebody has put the web page. A link behind its number sign makes it the address of a state.
 *
 * @param text the address in ASCII, without a number sign
 */
public record WebAddress(String text) {
    /** The most characters: as many as every browser and course system takes. */
    public static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https", "file");

    /** @throws IllegalArgumentException if it is no address of a page */
    public WebAddress {
        if (text.length() > LONGEST || text.indexOf('#') >= 0 || !isOfAPage(text)) {
            throw new IllegalArgumentException(Excerpt.of(text));
        }
    }

    /**
     * Returns the address that a person typed; signs that are not ASCII become those of their encoding.
     *
     * @throws BadInput if it is no address of a page
     */
    public static WebAddress of(String typed) throws BadInput {
        String bare = typed.strip();
        requireLength(bare);
        if (bare.indexOf('#') >= 0) {
            throw new BadInput("web.fragment", Excerpt.of(bare.substring(bare.indexOf('#'))));
        }
        if (!isOfAPage(bare)) {
            throw new BadInput("web.shape");
        }
        String text = URI.create(bare).toASCIIString();
        requireLength(text);
        return new WebAddress(text);
    }

    private static void requireLength(String text) throws BadInput {
        if (text.length() > LONGEST) {
            throw new BadInput("web.tooLong", Integer.toString(text.length()), Integer.toString(LONGEST));
        }
    }

    private static boolean isOfAPage(String text) {
        // Java's reader of addresses takes halves of signs for whole ones, and could not encode them.
        if (!text.codePoints().allMatch(Excerpt::hasShape)) {
            return false;
        }
        try {
            URI address = new URI(text);
            String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean placed = scheme.equals("file") ? isSome(address.getRawPath()) : isSome(address.getRawAuthority());
            return SCHEMES.contains(scheme) && !address.isOpaque() && placed;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isSome(@Nullable String part) {
        return part != null && !part.isEmpty();
    }

    /**
     * Returns the address of a state.
     *
     * @param link its link as text; it is in ASCII and has no sign that may not stand behind a number sign
     */
    public String at(String link) {
        return text + "#" + link;
    }
}
