package kllab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The keys of the message files against the sources, which say some whole and put others together. */
class MessageKeysTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z_]+)+");

    private static final Set<String> KEYS = Catalog.of(Language.EN).keys();
    private static Set<String> literals;
    private static Set<String> constants;

    @BeforeAll
    static void readTheSources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        literals = LITERAL.matcher(all).results().map(each -> each.group(1)).collect(Collectors.toSet());
        constants = CONSTANT.matcher(all).results().map(each -> each.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void whatLooksLikeAKeyIsOne() {
        Set<String> families = KEYS.stream().map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> strangers = literals.stream().filter(each -> KEY.matcher(each).matches())
                .filter(each -> families.contains(each.substring(0, each.indexOf('.'))))
                .filter(each -> !KEYS.contains(each)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), strangers);
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> unused = KEYS.stream().filter(key -> !isSaid(key)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    /** Whether the text is said in one piece, as the name of a constant, or as a beginning and the rest of it. */
    private static boolean isSaid(String text) {
        if (literals.contains(text) || constants.contains(text)) {
            return true;
        }
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (literals.contains(text.substring(0, dot + 1)) && isSaid(text.substring(dot + 1))) {
                return true;
            }
        }
        return false;
    }
}
