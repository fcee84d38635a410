package kllab.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * The text form of a state: {@code gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1}.
 *
 * <p>
 * Names and values are percent-encoded UTF-8; a plus is a plus, not a blank. A link does not know which values its lab
 * allows, but every link can be written and read back.
 *
 * @param lab the name of the lab, not empty
 * @param parameters values by name, in the order in which they are written
 */
public record Link(String lab, SequencedMap<String, String> parameters) {
    /** What stands before links in lessons, and so may stand before every link. */
    private static final String SCHEME = "kl:";
    /** What stands before links outside of KL Lab, for which a system opens it; case and two slashes do not matter. */
    private static final Pattern OUTSIDE = Pattern.compile("(?i)kl-lab:(//)?");
    private static final int LONGEST = 20_000;
    /** A number with a percent sign that does not begin an encoded byte. */
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9][0-9.]*%(?![0-9A-Fa-f]{2})");

    /** @throws IllegalArgumentException if lab is empty, or a character cannot stand in a line of text */
    public Link {
        if (lab.isEmpty()) {
            throw new IllegalArgumentException("a link needs a lab");
        }
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
        requireShape(lab);
        parameters.forEach((name, value) -> {
            requireShape(name);
            requireShape(value);
        });
    }

    private static void requireShape(String text) {
        if (!text.codePoints().allMatch(Excerpt::hasShape)) {
            throw new IllegalArgumentException("a link cannot hold " + Excerpt.of(text));
        }
    }

    /**
     * Returns the link of a text, without the blanks around it.
     *
     * @throws BadInput naming the place, if the text is no link
     */
    public static Link parse(String text) throws BadInput {
        String bare = text.strip();
        Matcher outside = OUTSIDE.matcher(bare);
        String link = bare.startsWith(SCHEME)
                ? bare.substring(SCHEME.length())
                : outside.lookingAt() ? bare.substring(outside.end()) : bare;
        if (link.isEmpty()) {
            throw new BadInput("link.empty");
        }
        if (link.length() > LONGEST) {
            throw new BadInput("link.tooLong", Integer.toString(link.length()), Integer.toString(LONGEST));
        }
        int mark = link.indexOf('?');
        if (mark == 0) {
            throw new BadInput("link.noLab", Excerpt.of(link));
        }
        PercentText percent = new PercentText(link);
        String lab = percent.decode(0, mark < 0 ? link.length() : mark);
        return new Link(lab, parameters(percent, link, mark < 0 ? link.length() : mark + 1));
    }

    /** Returns true if a text says by its beginning that it is a link, as {@code kl-lab:gaussian} on a page does. */
    public static boolean hasScheme(String text) {
        return text.startsWith(SCHEME) || OUTSIDE.matcher(text).lookingAt();
    }

    private static SequencedMap<String, String> parameters(PercentText percent, String link, int start)
            throws BadInput {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        for (int from = start; from < link.length();) {
            int ampersand = link.indexOf('&', from);
            int to = ampersand < 0 ? link.length() : ampersand;
            int equals = link.indexOf('=', from);
            if (equals <= from || equals > to) {
                throw new BadInput("link.noEquals", PercentText.place(from),
                        Excerpt.of(link.substring(from, to)));
            }
            String name = percent.decode(from, equals);
            if (parameters.put(name, value(percent, name, link, equals + 1, to)) != null) {
                throw new BadInput("link.twice", Excerpt.of(name));
            }
            from = to + 1;
        }
        return parameters;
    }

    private static String value(PercentText percent, String name, String link, int from, int to) throws BadInput {
        try {
            return percent.decode(from, to);
        } catch (BadInput e) {
            Matcher percentage = PERCENTAGE.matcher(link.substring(from, to));
            throw percentage.find()
                    ? new BadInput("link.percentage", Excerpt.of(name), Excerpt.of(percentage.group()))
                    : new BadInput("link.inParameter", Excerpt.of(name), e.reason());
        }
    }

    /** Returns the text, in ASCII, that {@link #parse} reads as this link. */
    public String text() {
        String head = PercentText.encode(lab);
        return parameters.isEmpty()
                ? head
                : parameters.entrySet().stream()
                        .map(each -> PercentText.encode(each.getKey()) + "=" + PercentText.encode(each.getValue()))
                        .collect(Collectors.joining("&", head + "?", ""));
    }

    /** Returns the same as {@link #text}. */
    @Override
    public String toString() {
        return text();
    }
}
