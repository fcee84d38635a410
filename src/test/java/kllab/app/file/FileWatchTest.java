package kllab.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The steps in which an editor saves a file are told as one change. */
class FileWatchTest {
    private int rests;

    private boolean settles(Boolean... happened) throws InterruptedException {
        Queue<Boolean> strokes = new ArrayDeque<>(List.of(happened));
        return FileWatch.settles(strokes::remove, () -> rests++);
    }

    @Test
    void strokesThatFollowEachOtherAreWaitedFor() throws InterruptedException {
        assertTrue(settles(true, true, true, false));
        assertEquals(4, rests);
    }

    @Test
    void whatHappenedToAnotherFileIsNotTold() throws InterruptedException {
        assertFalse(settles(false));
    }

    @Test
    void aFileThatIsWrittenAllTheTimeIsToldOfAllTheSame() throws InterruptedException {
        assertTrue(FileWatch.settles(() -> true, () -> rests++));
        assertEquals(16, rests);
    }
}
