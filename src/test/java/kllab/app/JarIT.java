package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a person starts it: {@code java -jar target/kl-lab.jar}. */
@Tag("window")
class JarIT {
    @TempDir
    private Path folder;

    @Test
    void answersALinkWithoutAWarning() throws Exception {
        Process process = start("values", "gaussian?mu1=0.8&sigma1=0.7");

        assertEquals(0, process.waitFor());
        assertTrue(out().startsWith("{\"link\":\"gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1\",\"kl\":0.42167494"),
                out());
        assertEquals("", err());
    }

    @Test
    void exportsALabWithoutADisplayAndWithoutAWarning() throws Exception {
        for (String ending : List.of("png", "svg", "pdf", "csv", "tex", "py")) {
            Path file = folder.resolve("lab." + ending);
            ProcessBuilder builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-jar",
                    "target/kl-lab.jar", "export", file.toString(), "gaussian").redirectErrorStream(true)
                            .redirectOutput(folder.resolve("out").toFile());
            builder.environment().remove("DISPLAY");
            assertEquals(0, builder.start().waitFor(), out());
            assertEquals("", out());
            assertTrue(Files.size(file) > 500, ending);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayThereIsOneSentence() throws Exception {
        for (String link : List.of("", "gaussian")) {
            List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-jar",
                    "target/kl-lab.jar"));
            command.addAll(link.isEmpty() ? List.of() : List.of(link));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile());
            builder.environment().put("DISPLAY", "");
            assertEquals(1, builder.start().waitFor());
            assertEquals("kl-lab: there is no display for a window (Unable to open DISPLAY); kl-lab values and kl-lab"
                    + " export need none\n", out());
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsNoReasonToComplain() throws Exception {
        Path file = folder.resolve("lab.png");
        Path home = Files.createFile(folder.resolve("home"));
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Duser.home=" + home,
                "-jar", "target/kl-lab.jar", "export", file.toString(), "gaussian").redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile()).start();
        assertEquals(0, process.waitFor(), out());
        assertEquals("", out());
    }

    @Test
    void opensTheWindowWithoutAWarningAndRemembersIt() throws Exception {
        Process process = start("gaussian?mu1=3");
        try {
            Path settings = folder.resolve("settings.properties");
            Instant patience = Instant.now().plus(Duration.ofMinutes(2));
            while (!Files.exists(settings) && process.isAlive() && Instant.now().isBefore(patience)) {
                process.waitFor(Duration.ofMillis(100));
            }
            assertTrue(process.isAlive(), err());
            assertTrue(Files.readString(settings).contains("mu1\\=3"));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals("", err());
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dkllab.settings=" + folder, "-jar",
                "target/kl-lab.jar"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }
}
