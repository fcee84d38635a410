package kllab.app.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import kllab.app.labs.Labs;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTest {
    private static final Labs LABS = Labs.known();

    @ParameterizedTest
    @ValueSource(strings = {"gaussian?mu1=2", "kl:gaussian?mu1=2", "kl-lab:gaussian?mu1=2", "KL-Lab:gaussian?mu1=2",
            "kl-lab://gaussian?mu1=2", " kl-lab:gaussian?mu1=2 ", "kl-lab:gaussian?mu1=%32"})
    void aLinkIsAStateHoweverItsSchemeIsWritten(String argument) throws BadInput {
        assertEquals("gaussian?mu1=2&sigma1=0.7&mu2=0&sigma2=1", Arrival.read(argument, LABS).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lesson.md", "./lesson.MD", "a folder/课.md", "strange?name=1.md"})
    void aFileThatIsCalledAsALessonIsOne(String argument) throws BadInput {
        assertEquals(new Arrival.Lesson(Path.of(argument).toAbsolutePath().normalize()),
                Arrival.read(argument, LABS));
    }

    @Test
    void aLessonMayComeAsFileManagersWriteIt() throws BadInput {
        Path file = Path.of("a folder", "课.md").toAbsolutePath();
        assertEquals(new Arrival.Lesson(file), Arrival.read(file.toUri().toString(), LABS));
    }

    @Test
    void aLinkThatEndsAsALessonIsCalledIsAState() throws BadInput {
        String link = "discrete?p=1,1,1&q=1,1,2&names=a,b,c.md";
        assertEquals(new Arrival.State(LABS.canonical(link)), Arrival.read(link, LABS));
    }

    @Test
    void anArrivalIsReadAgainFromItsText() throws BadInput {
        for (String each : new String[]{"gaussian?mu1=2", "lesson.md", "discrete?p=1,1,1&q=1,1,2&names=a,b,c.md"}) {
            Arrival arrival = Arrival.read(each, LABS);
            assertEquals(arrival, Arrival.read(arrival.text(), LABS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl-lab:/etc/passwd", "kl-lab:///home/me/lesson.md", "kl-lab:file:///home/me/lesson.md",
            "kl-lab:--help", "kl-lab:values", "kl-lab:export?out=a.png", "kl-lab:", "kl-lab:kl-lab:gaussian",
            "kl-lab:gaussian?mu1=2\u0000", "file:///etc/passwd", "file://elsewhere/%zz",
            "kl-lab:gaussian?show=../x.md"})
    void aHostileLinkIsRefusedAndNeverAFile(String argument) {
        assertThrows(BadInput.class, () -> Arrival.read(argument, LABS));
    }
}
