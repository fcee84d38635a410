package kllab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Chinese texts use the terms that are listed at the head of their message file, one for one thing. */
class TermsTest {
    private static final Path MESSAGES = Path.of("assets/messages/messages_zh.properties");
    private static final Pattern TERM = Pattern.compile("(?m)^#: ([^=;]+) = ([^;]+?)(?:; not (.+))?$");

    private static List<MatchResult> terms() throws IOException {
        return TERM.matcher(Files.readString(MESSAGES)).results().toList();
    }

    /** Returns all lines that a reader of Chinese meets, by file and number. */
    private static Map<String, String> lines() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>(List.of(MESSAGES, Path.of("assets/glossary/zh.md")));
        try (Stream<Path> lessons = Files.list(Path.of("assets/lessons/zh"))) {
            lessons.sorted().forEach(files::add);
        }
        for (Path file : files) {
            List<String> read = Files.readAllLines(file);
            for (int i = 0; i < read.size(); i++) {
                if (!file.equals(MESSAGES) || !read.get(i).startsWith("#")) {
                    lines.put(file + ":" + (i + 1), read.get(i));
                }
            }
        }
        return lines;
    }

    @Test
    void everyLineOfTheListIsReadAndNoWordIsThereTwice() throws IOException {
        long marked = Files.readAllLines(MESSAGES).stream().filter(each -> each.startsWith("#:")).count();
        assertEquals(marked, terms().size());
        assertTrue(marked >= 50);
        for (int group : List.of(1, 2)) {
            List<String> words = terms().stream().map(each -> each.group(group)).toList();
            assertEquals(words.size(), new HashSet<>(words).size(), words::toString);
        }
    }

    @Test
    void everyTermIsUsed() throws IOException {
        String all = String.join("\n", lines().values());
        assertEquals(List.of(),
                terms().stream().map(each -> each.group(2)).filter(each -> !all.contains(each)).toList());
    }

    @Test
    void noWordIsUsedThatTheListPutsAside() throws IOException {
        Map<String, String> lines = lines();
        List<String> aside = terms().stream().map(each -> each.group(3)).filter(each -> each != null)
                .flatMap(each -> Arrays.stream(each.split(", "))).toList();
        assertTrue(aside.size() >= 40);
        Map<String, List<String>> found = aside.stream().collect(Collectors.toMap(word -> word, word -> lines.entrySet()
                .stream().filter(line -> line.getValue().contains(word)).map(Map.Entry::getKey).toList()));
        found.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), found);
    }
}
