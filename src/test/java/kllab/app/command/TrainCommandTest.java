package kllab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kllab.app.labs.Labs;
import kllab.math.vae.Checkpoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code train} writes a network whole or not at all, and {@code values} has the numbers of one. */
class TrainCommandTest {
    private static final String TINY = "vae?hidden=16&images=200&batch=20&pixels=grey&steps=25";

    @TempDir
    private Path folder;

    /** What a command left: its exit code, and its two streams. */
    private record Run(int code, String out, String err) {
        static Run of(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StringWriter err = new StringWriter();
            Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true));
            int code = CommandTree.of(Labs.known(), streams, link -> true, request -> {
            }).execute(arguments);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
        }

        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    private Run train(String link, String name, String... options) {
        return Run.of(Stream.concat(Stream.of("train", link, "--out", folder.resolve(name).toString()),
                Arrays.stream(options)).toArray(String[]::new));
    }

    @Tag("thorough")
    @Test
    void aRunIsToldInOneLineAndItsNetworkIsInTheFile() throws Exception {
        Run run = train(TINY, "tiny.klvae");
        assertEquals(0, run.code, run.err);
        JsonObject json = run.json();
        assertEquals(List.of("link", "steps", "imagesPerSecond", "elbo", "reconstruction", "kl", "perDimension"),
                List.copyOf(json.keySet()));
        assertEquals(TINY, json.get("link").getAsString());
        assertEquals(25, json.get("steps").getAsInt());
        assertTrue(json.get("imagesPerSecond").getAsDouble() > 0);
        double kl = 0;
        for (JsonElement each : json.getAsJsonArray("perDimension")) {
            kl += each.getAsDouble();
        }
        assertEquals(json.get("kl").getAsDouble(), kl, 1e-12);
        assertEquals(-json.get("elbo").getAsDouble(), json.get("reconstruction").getAsDouble() + kl, 1e-9);
        // Two rounds end on the way, and one with the run.
        assertTrue(run.err.contains("round 1, step 10: −ELBO") && run.err.contains("round 2, step 20"), run.err);
        try (InputStream in = Files.newInputStream(folder.resolve("tiny.klvae"))) {
            assertEquals(TINY, Checkpoint.read(in).link());
        }
        assertEquals(1, folder.toFile().list().length);
    }

    @Tag("thorough")
    @Test
    void theSameRunGivesTheSameFile() throws Exception {
        train(TINY, "a");
        train(TINY, "b");
        assertEquals(-1, Files.mismatch(folder.resolve("a"), folder.resolve("b")));
    }

    @Tag("thorough")
    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws Exception {
        Files.writeString(folder.resolve("kept"), "kept");
        Run run = train(TINY, "kept");
        assertEquals(1, run.code);
        assertTrue(run.err.contains("it is there already") && !run.err.contains("round"), run.err);
        assertEquals("kept", Files.readString(folder.resolve("kept")));
        assertEquals(0, train(TINY, "kept", "--force").code);
        assertTrue(Files.size(folder.resolve("kept")) > 4);
    }

    @Test
    void aTrainingThatLeavesItsBoundsIsToldWithItsStepAndItsLastGoodNetworkIsWritten() throws Exception {
        Run run = train(TINY + "&rate=10", "far");
        assertEquals(1, run.code);
        assertTrue(run.err.contains("the training left its bounds at step 0: with a rate below 10"), run.err);
        assertEquals(0, run.json().get("steps").getAsInt());
        try (InputStream in = Files.newInputStream(folder.resolve("far"))) {
            assertTrue(Checkpoint.read(in).link().endsWith("&steps=0"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vae?steps=1000000000 | steps must be from 0 to 100000, not 1000000000
            vae?beta=-1          | beta must be from 0 to 100, not
            gaussian             | vae
            """)
    void whatCannotBeTrainedIsRefusedBeforeAnythingIsWritten(String link, String sentence) {
        Run run = train(link, "none");
        assertEquals(2, run.code);
        assertTrue(run.err.contains(sentence), run.err);
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void aFolderThatIsNotThereIsToldBeforeTheTraining() {
        Run run = train(TINY, "not/there");
        assertEquals(1, run.code);
        assertFalse(run.err.contains("round"), run.err);
    }

    @Tag("thorough")
    @Test
    void valuesTrainsANetworkThatIsNotAtHandAndTellsAnImage() {
        Run run = Run.of("values", TINY, TINY + "&image=17");
        assertEquals(0, run.code, run.err);
        String[] lines = run.out.split("\n", -1);
        JsonObject plain = JsonParser.parseString(lines[0]).getAsJsonObject();
        JsonObject image = JsonParser.parseString(lines[1]).getAsJsonObject();
        assertEquals("trained", plain.get("network").getAsString());
        assertEquals(plain.get("elbo"), image.get("elbo"));
        assertTrue(plain.get("activeUnits").getAsInt() <= 2);
        assertEquals(2, image.getAsJsonObject("image").getAsJsonArray("mu").size());
        // A network of few steps takes an image for one of many that are all about as likely.
        assertEquals(-image.get("elbo").getAsDouble(), -image.getAsJsonObject("image").get("logEvidence").getAsDouble(),
                150);
        assertTrue(run.err.contains("round 2, step 20"), run.err);
    }

    @Test
    void valuesRefusesARunThatLeavesItsBounds() {
        Run run = Run.of("values", TINY + "&rate=10");
        assertEquals(2, run.code);
        assertEquals("", run.out);
        assertTrue(run.err.contains("left its bounds"), run.err);
    }
}
