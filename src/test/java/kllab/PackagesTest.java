package kllab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders of the code: their size, their own words about their directions, and the tests that mirror them. */
class PackagesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    /** Only the names of what is known are looked at, so that no library needs to be read. */
    private static final JavaClasses ALL = ArchConfiguration.withThreadLocalScope(read -> {
        read.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kllab");
    });
    private static final int MOST_CLASSES = 20;
    private static final int MOST_QUESTIONS = 20;
    /** The libraries by the beginnings of their packages, and the names that package-info files give them. */
    private static final Map<String, String> LIBRARIES = Map.of("javafx.", "JavaFX", "java.awt", "AWT", "javax.swing",
            "AWT", "javax.imageio", "AWT", "org.kordamp.ikonli", "Ikonli", "atlantafx.", "AtlantaFX",
            "org.scilab.forge", "JLaTeXMath", "org.commonmark", "commonmark-java", "org.apache.pdfbox", "PDFBox",
            "picocli", "picocli");
    private static final Pattern KNOWS = Pattern.compile("Knows ([^.]*(?:\\.\\w[^.]*)*)\\.\\s");
    private static final Pattern NAME = Pattern.compile("\\{@code ([\\w.]+)}|([A-Z][\\w-]+|picocli|commonmark-java)");
    private static final Pattern QUESTION = Pattern.compile("/\\*\\*\\s*(?:\\*\\s*)?(?:What|Whether)\\b");

    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(each -> each.endsWith("package-info.java"))
                    .map(each -> MAIN.relativize(each.getParent()).toString().replace('/', '.').replace('\\', '.'))
                    .sorted().toList();
        }
    }

    /** The names of all that the classes of a package know, as package-info files write them. */
    private static SortedSet<String> known(String name) {
        SortedSet<String> known = new TreeSet<>();
        for (JavaClass type : ALL) {
            if (type.getPackageName().equals(name)) {
                type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType).map(JavaClass::getPackageName)
                        .filter(each -> !each.equals(name)).forEach(each -> {
                            if (each.startsWith("kllab.")) {
                                known.add(each.substring("kllab.".length()));
                            }
                            LIBRARIES.forEach((beginning, library) -> {
                                if (each.startsWith(beginning)) {
                                    known.add(library);
                                }
                            });
                        });
            }
        }
        return known;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysWhatItKnows(String name) throws IOException {
        String text = Files.readString(MAIN.resolve(name.replace('.', '/')).resolve("package-info.java"))
                .replaceAll("\\s*\\n \\*/?\\s?", " ");
        Matcher sentence = KNOWS.matcher(text);
        Set<String> said = new TreeSet<>();
        if (sentence.find()) {
            for (Matcher each = NAME.matcher(sentence.group(1)); each.find();) {
                said.add(each.group(1) == null ? each.group(2) : each.group(1));
            }
        }
        Set<String> known = known(name);
        assertEquals(known, said, () -> name + " should say: Knows " + known.stream()
                .map(each -> LIBRARIES.containsValue(each) ? each : "{@code " + each + "}")
                .collect(Collectors.joining(", ")) + ".");
    }

    @Test
    void aFolderHoldsNoMoreThanTwentyClasses() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            Map<Path, Long> sizes = files
                    .filter(each -> each.toString().endsWith(".java") && !each.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            sizes.values().removeIf(size -> size <= MOST_CLASSES);
            assertEquals(Map.of(), sizes);
        }
    }

    /** Beside them stand what benchmarks need and what opens windows for tests. */
    @Test
    void theTreeOfTestsMirrorsTheTreeOfTheProgram() throws IOException {
        Set<Path> own = Set.of(Path.of("kllab", "bench"), Path.of("kllab", "window"));
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> strangers = files.filter(each -> each.toString().endsWith(".java")).map(Path::getParent)
                    .distinct().map(TESTS::relativize)
                    .filter(each -> !Files.isDirectory(MAIN.resolve(each)) && !own.contains(each)).toList();
            assertEquals(List.of(), strangers);
        }
    }

    /** A doc comment says its subject first: one that begins with a question word has to be read twice. */
    @Test
    void hardlyADocBeginsWithAQuestionWord() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<String> docs = files.filter(each -> each.toString().endsWith(".java"))
                    .flatMap(each -> QUESTION.matcher(read(each)).results()
                            .map(result -> MAIN.relativize(each) + " at " + result.start()))
                    .toList();
            assertTrue(docs.size() <= MOST_QUESTIONS, () -> docs.size() + " docs: " + docs);
        }
    }

    /** A window is opened for the tests of any lab; what tests need of one lab stands beside the tests of that lab. */
    @Test
    void theWindowOfTestsKnowsNoLab() throws IOException {
        Path window = TESTS.resolve(Path.of("kllab", "window"));
        try (Stream<Path> files = Files.walk(window)) {
            List<Path> sources = files.filter(each -> each.toString().endsWith(".java")).toList();
            assertTrue(sources.contains(window.resolve("WindowFixture.java")), sources::toString);
            assertEquals(List.of(), sources.stream().filter(each -> read(each).contains("kllab.lab.")).toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
