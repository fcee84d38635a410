package kllab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that open windows are told from those that do not, which run where no toolkit is. */
class TagsTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern WINDOW = Pattern
            .compile("(?m)^import (org\\.testfx|kllab\\.window|kllab\\.lab\\.gaussian\\.GaussianWindow)");

    @Test
    void everyTestThatOpensAWindowIsTagged() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<String> untagged = files.filter(each -> each.toString().endsWith("Test.java"))
                    .filter(each -> WINDOW.matcher(read(each)).find() && !read(each).contains("@Tag(\"window\")"))
                    .map(Path::toString).toList();
            assertEquals(List.of(), untagged);
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
