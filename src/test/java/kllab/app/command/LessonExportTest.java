package kllab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import kllab.app.export.PageFile;
import kllab.app.labs.Labs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kl-lab export lesson.html lesson.md}. */
class LessonExportTest {
    private static final String LESSON = """
            # A lesson

            ## A step

            [Here](kl:gaussian?mu1=1)
            """;

    @TempDir
    private Path folder;

    private String err = "";

    private int export(String out, String text, String... more) throws IOException {
        Path file = folder.resolve("lesson.md");
        Files.writeString(file, text);
        return run(out, file.toString(), more);
    }

    private int run(String out, String lesson, String... more) {
        StringWriter said = new StringWriter();
        String[] arguments = new String[3 + more.length];
        arguments[0] = "export";
        arguments[1] = folder.resolve(out).toString();
        arguments[2] = lesson;
        System.arraycopy(more, 0, arguments, 3, more.length);
        int code = CommandTree.of(Labs.known(),
                new Streams(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(),
                        new PrintWriter(said, true)),
                start -> false, request -> {
                    throw new IOException("no lesson is drawn");
                }).execute(arguments);
        err = said.toString();
        return code;
    }

    @Test
    void aLessonBecomesAPageWhereTheProgramHasOne() throws IOException {
        int code = export("lesson.html", LESSON);
        if (PageFile.class.getResource("/web/kl-lab.html") == null) {
            assertEquals(2, code);
            assertTrue(err.contains("mvn -Pweb package"), err);
        } else {
            assertEquals(0, code, err);
            assertTrue(Files.readString(folder.resolve("lesson.html")).contains("klLab.lesson=[\"A lesson\",\"en\""));
            assertEquals(2, export("lesson.html", LESSON), "what is there is replaced only by --force");
            assertEquals(0, export("lesson.html", LESSON, "--force"), err);
        }
    }

    @Test
    void aLessonIsNoPicture() throws IOException {
        assertEquals(2, export("lesson.png", LESSON));
        assertTrue(err.contains(".html") && err.contains(".png"), err);
        assertEquals(2, export("lesson.html", LESSON, "--size", "900x600"));
        assertEquals(2, export("lesson.html", LESSON, "--sweep", "mu1=0:1"));
        assertTrue(err.contains("--sweep"), err);
        assertFalse(Files.exists(folder.resolve("lesson.html")));
    }

    @Test
    void aFaultOfTheFileIsToldWithItsLine() throws IOException {
        assertEquals(2, export("lesson.html", LESSON + "\n[There](kl:gaussian?mu3=1)\n"));
        assertTrue(err.contains("lesson.md, line 7") && err.contains("mu3"), err);
        assertEquals(1, err.lines().count());
        assertEquals(2, export("lesson.html", ""));
        assertTrue(err.contains("lesson.md, line 1"), err);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(2, run("lesson.html", folder.resolve("none.md").toString()));
        assertTrue(err.contains("none.md"), err);
    }
}
