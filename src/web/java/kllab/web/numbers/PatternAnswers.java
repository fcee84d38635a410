package kllab.web.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What regular expressions find in a text, to be compared with what they find in the program: the page has those of
 * the browser, which read some of their signs in another way.
 */
public final class PatternAnswers {
    /** All that the classes of the page use: sets, categories, either case, what is ahead or behind, ends, points. */
    private static final List<String> PATTERNS = List.of("[-+]?(?=[.]?[0-9])[0-9]*(?:[.][0-9]*)?(?:[eE][-+]?[0-9]+)?",
            "[-+]?[0-9]*(?:[.,'’ ][0-9]+)+(?:[eE][-+]?[0-9]+)?", "[,;]?\\s+|;", "[\\s\\p{Z}]+", "(?i)[-+]?(?:nan|inf|[k-n]∞)",
            "(?!(?i:nan|inf|infinity)$)\\p{L}.*|", "(?<=[0-9])(?=(?:[0-9]{3})+$)", "(?<=\\p{Sm})(?=[0-9]+[.,][0-9])",
            "[\\[(]([^\\[\\]()]*)[\\])]", "'*[=+\\-@\\t\\r].*", "[^,;\"\\s]+", ".*[\\\\{$].*", "(?i)kl-lab:(//)?",
            "[0-9][0-9.]*%(?![0-9A-Fa-f]{2})", " ?%", "\\S\\p{Lu}?$");
    private PatternAnswers() {
    }

    /** Returns what each finds in a text, one a line; in every other text points stand for ends of lines too. */
    public static String of(String text) {
        int flags = text.length() % 2 == 0 ? 0 : Pattern.DOTALL;
        return PATTERNS.stream().map(each -> answer(each, flags, text)).collect(Collectors.joining("\n"));
    }

    private static String answer(String expression, int flags, String text) {
        Pattern pattern = Pattern.compile(expression, flags);
        StringBuilder answer = new StringBuilder(expression).append(" in ").append(text)
                .append(pattern.matcher(text).matches() ? " is it" : "")
                .append(pattern.matcher(text).lookingAt() ? " begins" : "");
        for (Matcher each = pattern.matcher(text); each.find();) {
            answer.append(' ').append(each.start()).append('-').append(each.end());
        }
        answer.append(' ').append(Arrays.toString(pattern.split(text))).append(Arrays.toString(pattern.split(text, -1)))
                .append(Arrays.toString(pattern.split(text, 2)))
                .append(pattern.matcher(text).replaceAll("<$0\\$>")).append(text.replaceFirst(expression, "_"));
        return answer.toString().replace("\n", "\\n").replace("\r", "\\r");
    }
}
