package kllab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that open windows are told from those that do not, which run where no toolkit is. */
class TagsTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern WINDOW = Pattern
            .compile("(?m)^import (org\\.testfx|kllab\\.window|kllab\\.lab\\.gaussian\\.GaussianWindow)");

    private static final Pattern TAG = Pattern.compile("(?m)^ *@Tag\\(\"(.*)\"\\)");

    @Test
    void everyTestThatOpensAWindowIsTagged() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<String> untagged = files.filter(each -> each.toString().endsWith("Test.java"))
                    .filter(each -> WINDOW.matcher(read(each)).find() && !read(each).contains("@Tag(\"window\")"))
                    .map(Path::toString).toList();
            assertEquals(List.of(), untagged);
        }
    }

    @Test
    void everyTagIsOneByWhichTheBuildChooses() throws IOException {
        Set<String> known = Set.of("window", "thorough", "dist");
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<String> unknown = files.filter(Files::isRegularFile).filter(each -> each.toString().endsWith(".java"))
                    .flatMap(each -> TAG.matcher(read(each)).results().map(found -> found.group(1)))
                    .filter(each -> !known.contains(each)).toList();
            assertEquals(List.of(), unknown);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
