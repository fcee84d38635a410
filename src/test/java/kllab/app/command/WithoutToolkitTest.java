package kllab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kllab.app.Main;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The program as a process of its own, on a class path without JavaFX and in a bare locale. */
class WithoutToolkitTest {
    @TempDir
    private Path folder;

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(strings = {"values gaussian", "values -", "--help", "--version", "values --help", "export --help"})
    void answersWhereThereIsNoJavaFx(String arguments) throws Exception {
        assertEquals(0, run("gaussian\n", arguments.split(" ")));
        assertEquals("", text("err"));
        assertTrue(text("out").length() > 5);
    }

    @Test
    void refusesABadLinkWhereThereIsNoJavaFx() throws Exception {
        assertEquals(2, run("", "gaussian?sigma1=0"));
        assertEquals("kl-lab: sigma1 must be from 0.000001 to 1000000, not 0\n", text("err"));
    }

    @Test
    void refusesABadExportWhereThereIsNoJavaFx() throws Exception {
        assertEquals(2, run("", "export", "a.jpg", "gaussian"));
        assertEquals("kl-lab: the file “a.jpg” must end in one of .png, .svg, .pdf, .csv, .tex, .py, .gif, .html\n",
                text("err"));
    }

    @Test
    void aRangeKeepsItsMinusInABareLocale() throws Exception {
        assertEquals(2, run("gaussian?mu1=x\n", "values", "-"));
        assertTrue(text("err").contains("from −1000000 to 1000000"), text("err"));
    }

    @Test
    void theWindowDoesNeedJavaFx() throws Exception {
        // If this ever opens without JavaFX, the other tests here prove nothing.
        assertEquals(1, run("", "gaussian"));
        assertTrue(text("err").contains("javafx/application/Application"), text("err"));
    }

    private int run(String in, String... arguments) throws IOException, InterruptedException, URISyntaxException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = place(Main.class) + File.pathSeparator + place(CommandLine.class);
        List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath, Main.class.getName()));
        command.addAll(List.of(arguments));
        Files.writeString(folder.resolve("in"), in);
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(folder.resolve("in").toFile())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private String text(String stream) throws IOException {
        return Files.readString(folder.resolve(stream));
    }
}
