package kllab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");
    private static final Pattern USE = Pattern.compile("(?:Message\\.of|say|refused)\\(\\s*\"([^\"]+)\"");

    @Test
    void messageFilesHaveTheSameKeysAndPlaces() throws IOException {
        assertEquals(Catalog.of(Language.EN).keys(), Catalog.of(Language.ZH).keys());
        for (String key : Catalog.of(Language.EN).keys()) {
            assertEquals(places(Language.EN, key), places(Language.ZH, key), key);
        }
    }

    @Test
    void noMessageHasAnAsciiApostropheWhichAMessageFormatSwallows() {
        for (Language language : Language.values()) {
            for (String key : Catalog.of(language).keys()) {
                assertFalse(pattern(language, key).contains("'"), () -> language + " " + key);
            }
        }
    }

    @Test
    void everyKeyThatTheSourcesUseExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(each -> each.toString().endsWith(".java")).forEach(each -> missing.addAll(used(each)));
        }
        assertTrue(missing.contains("number.outside"), "the search finds no use of a key");
        missing.removeAll(Catalog.of(Language.EN).keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void anExcerptIsShortAndOnOneLine() {
        assertEquals("abc", Excerpt.of("abc"));
        assertEquals("a".repeat(24) + "…", Excerpt.of("a".repeat(1_000_000)));
        assertEquals("a\uFFFDb\uFFFD\uFFFD", Excerpt.of("a\nb\u2028\u202E"));
        assertEquals("😀…", Excerpt.of("😀😀", 1));
    }

    private static Set<String> used(Path source) {
        try {
            return USE.matcher(Files.readString(source)).results().map(each -> each.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(Language language, String key) {
        return PLACE.matcher(pattern(language, key)).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pattern(Language language, String key) {
        // The catalog says a message; its pattern is in the file alone.
        java.util.Properties patterns = new java.util.Properties();
        try (var text = Files
                .newBufferedReader(Path.of("assets/messages/messages_" + language.code() + ".properties"))) {
            patterns.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns.getProperty(key);
    }
}
