package kllab.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code mvn -Pdist package} has made, as a person starts it on Linux. */
@Tag("dist")
@EnabledOnOs(OS.LINUX)
class DistIT {
    private static final Path DIST = Path.of("target", "dist").toAbsolutePath();
    private static final Path PROGRAM = DIST.resolve("image/kl-lab/bin/kl-lab");
    private static final List<String> JAR = List.of(System.getProperty("java.home") + "/bin/java", "-jar",
            Path.of("target", "kl-lab.jar").toAbsolutePath().toString());
    private static final long LARGEST = 90_000_000;

    @TempDir
    private Path folder;

    @Test
    void answersAsTheJarDoes() throws Exception {
        String[] links = {"values", "gaussian?mu1=0.8&sigma1=0.7", "discrete?p=1,2&q=2,1", "multivariate",
                "kl-lab:fit?mu=1", "gaussian?sigma1=0", "kl-lab:/etc/passwd"};
        Run packaged = run(List.of(PROGRAM.toString()), links);
        assertEquals(run(JAR, links), packaged);
        assertEquals(4, packaged.out.lines().count(), packaged.out);
        assertEquals(2, packaged.err.lines().count(), packaged.err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void exportsWhatTheJarExports(String ending) throws Exception {
        Path one = folder.resolve("one." + ending);
        Path other = folder.resolve("other." + ending);
        assertEquals(new Run(0, "", ""), run(List.of(PROGRAM.toString()), "export", one.toString(), "gaussian"));
        assertEquals(new Run(0, "", ""), run(JAR, "export", other.toString(), "gaussian"));
        assertArrayEquals(Files.readAllBytes(other), Files.readAllBytes(one));
    }

    @Test
    void aLinkOpensTheWindowAndASecondStartUsesIt() throws Exception {
        Path lesson = Files.writeString(folder.resolve("my lesson.md"), """
                ---
                language: en
                ---
                # Mine

                ## A step

                [There](<kl:discrete?p=1,2,3&q=1,1,1>)
                """);
        Process window = start("kl-lab:gaussian?mu1=3");
        try {
            awaitSetting(window, "mu1\\=3");
            assertEquals(new Run(0, "", ""), run(List.of(PROGRAM.toString()), "kl-lab:multivariate?view=whitened"));
            awaitSetting(window, "link=multivariate");
            assertEquals(new Run(0, "", ""), run(List.of(PROGRAM.toString()), lesson.toUri().toString()));
            awaitSetting(window, "link=discrete?p\\=1,2,3");
            Run hostile = run(List.of(PROGRAM.toString()), "kl-lab:export?out=picture.png");
            assertEquals(2, hostile.code);
            assertTrue(hostile.err.startsWith("kl-lab: there is no lab"), hostile.err);
        } finally {
            window.destroy();
            window.waitFor();
        }
        assertEquals("", said());
    }

    @Test
    void aLessonOpensTheWindow() throws Exception {
        Path lesson = Files.writeString(folder.resolve("lesson.md"),
                "# Mine\n\n## A step\n\n[There](<kl:discrete?p=1,2,3&q=1,1,1>)\n");
        Process window = start(lesson.toString());
        try {
            awaitSetting(window, "link=discrete?p\\=1,2,3");
        } finally {
            window.destroy();
            window.waitFor();
        }
        assertEquals("", said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"spoilt", "missing", "of another program"})
    void aCacheThatDoesNotFitIsPassedOverInSilence(String how) throws Exception {
        Path copy = folder.resolve("copy");
        copy(DIST.resolve("image/kl-lab"), copy);
        Path cache = copy.resolve("lib/app/kl-lab.aot");
        switch (how) {
            case "spoilt" -> Files.write(cache, new byte[5000]);
            case "missing" -> Files.delete(cache);
            default -> Files.setLastModifiedTime(copy.resolve("lib/app/kl-lab.jar"),
                    FileTime.fromMillis(1_000_000_000_000L));
        }
        assertEquals(run(JAR, "values", "gaussian"),
                run(List.of(copy.resolve("bin/kl-lab").toString()), "values", "gaussian"));
    }

    @Test
    void theCacheFitsWhereverTheProgramIsUnpacked() throws Exception {
        run(List.of("tar"), "-x", "-f", only(".tar.gz").toString(), "-C", folder.toString());
        Path app = folder.resolve("kl-lab/lib/app");
        String classPath = String.join(File.pathSeparator, Files.readAllLines(app.resolve("kl-lab.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring(14).replace("$APPDIR", app.toString())).toList());
        // Where it must fit, Java ends if it does not.
        Run run = run(List.of(folder.resolve("kl-lab/lib/runtime/bin/java").toString()), "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics", "-XX:AOTMode=on",
                "-XX:AOTCache=" + app.resolve("kl-lab.aot"), "-Xlog:aot+module=info", "-cp", classPath,
                "kllab.app.Main", "values", "gaussian");
        assertEquals(0, run.code, run.out);
        assertTrue(run.out.contains("Restored from archive") && run.out.contains("javafx.graphics"), run.out);
    }

    @Test
    void theSecondLauncherTrainsWithTheVectorModule() throws Exception {
        Path network = folder.resolve("network.klvae");
        Run run = run(List.of(PROGRAM + "-train"), "vae?steps=2", "--out", network.toString());
        assertEquals(0, run.code, run.err);
        assertTrue(run.err.contains("jdk.incubator.vector"), run.err);
        assertTrue(Files.size(network) > 1000);
    }

    @Test
    void nothingIsLargerThanItMayBeAndAllCarryTheirLicences() throws Exception {
        for (String ending : List.of(".tar.gz", ".zip")) {
            Path file = only(ending);
            assertTrue(Files.size(file) <= LARGEST, file + " " + Files.size(file));
            String list = run(ending.equals(".zip") ? List.of("unzip", "-l") : List.of("tar", "-tf"),
                    file.toString()).out;
            for (String each : List.of("KL-Lab.txt", "NOTICE.md", "MNIST.md", "OpenJDK-OpenJFX/LICENSE.txt",
                    "OpenJDK-OpenJFX/ASSEMBLY_EXCEPTION.txt", "jlatexmath-1.0.7/LICENSE",
                    "jlatexmath-1.0.7/COPYING")) {
                assertTrue(list.contains("/licences/" + each), file + " lacks " + each);
            }
        }
    }

    @Test
    void theDebianPackageHasAMenuEntryThatTakesLinksAndLessons() throws Exception {
        Path deb = only(".deb");
        assertTrue(Files.size(deb) <= LARGEST);
        assertEquals(0, run(List.of("dpkg-deb"), "-x", deb.toString(), folder.resolve("deb").toString()).code);
        Path root = folder.resolve("deb");
        Path entry = root.resolve("usr/share/applications/kl-lab.desktop");
        List<String> lines = Files.readAllLines(entry);
        assertTrue(lines.contains("MimeType=x-scheme-handler/kl-lab;text/markdown;"));
        assertTrue(lines.contains("Exec=/opt/kl-lab/bin/kl-lab %u"));
        assertTrue(Files.isExecutable(root.resolve("opt/kl-lab/bin/kl-lab")));
        assertTrue(Files.exists(root.resolve("usr/share/icons/hicolor/128x128/apps/kl-lab.png")));
        assertTrue(Files.isSymbolicLink(root.resolve("usr/bin/kl-lab")));
        assertTrue(Files.exists(root.resolve("opt/kl-lab/licences/NOTICE.md")));
        assertTrue(Files.exists(root.resolve("usr/share/doc/kl-lab/copyright")));
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.exists(Path.of(each, "desktop-file-validate")))) {
            assertEquals(new Run(0, "", ""), run(List.of("desktop-file-validate"), entry.toString()));
        }
        assertEquals(run(JAR, "values", "gaussian"),
                run(List.of(root.resolve("opt/kl-lab/bin/kl-lab").toString()), "values", "gaussian"));
    }

    @Test
    void theScriptOfTheJarsStartsThem() throws Exception {
        assertEquals(0, run(List.of("unzip"), "-q", only(".zip").toString(), "-d", folder.toString()).code);
        List<String> script = List.of("sh", folder.resolve("kl-lab/kl-lab").toString());
        assertEquals(run(JAR, "values", "gaussian"), run(script, "values", "gaussian"));
        Path picture = folder.resolve("any.svg");
        assertEquals(new Run(0, "", ""), run(script, "export", picture.toString(), "gaussian"));
        assertTrue(Files.size(picture) > 500);
        try (Stream<Path> platforms = Files.list(folder.resolve("kl-lab/natives"))) {
            for (Path platform : platforms.toList()) {
                try (Stream<Path> jars = Files.list(platform)) {
                    assertEquals(3, jars.count(), platform + " has each module once");
                }
            }
        }
        assertTrue(Files.readString(folder.resolve("kl-lab/kl-lab.bat")).contains("\r\n"));
        try (Stream<Path> jars = Files.list(folder.resolve("kl-lab/lib"))) {
            assertFalse(jars.anyMatch(each -> each.getFileName().toString().startsWith("javafx")));
        }
    }

    private record Run(int code, String out, String err) {
    }

    private Run run(List<String> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = builder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        // The launcher takes no options of Java; this is the folder of its settings.
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        return builder;
    }

    private Process start(String argument) throws IOException {
        ProcessBuilder builder = builder(List.of(PROGRAM.toString(), argument)).redirectErrorStream(true)
                .redirectOutput(folder.resolve("window.out").toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        return builder.start();
    }

    private void awaitSetting(Process window, String words) throws IOException, InterruptedException {
        Path settings = folder.resolve("kl-lab/settings.properties");
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (window.isAlive() && System.nanoTime() < patience
                && !(Files.exists(settings) && Files.readString(settings).contains(words))) {
            window.waitFor(100, TimeUnit.MILLISECONDS);
        }
        assertTrue(window.isAlive(), () -> "the window has gone");
        assertTrue(Files.readString(settings).contains(words), Files.readString(settings));
    }

    /** Returns what the window said, but for the line by which Java tells of the test's own options. */
    private String said() throws IOException {
        return Files.readString(folder.resolve("window.out")).replaceFirst("Picked up JAVA_TOOL_OPTIONS: .*\\R", "");
    }

    private static Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(DIST)) {
            return files.filter(each -> each.toString().endsWith(ending)).reduce((one, other) -> {
                throw new IllegalStateException("two files: " + one + ", " + other);
            }).orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
