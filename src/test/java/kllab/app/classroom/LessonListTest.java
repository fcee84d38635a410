package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.lesson.reader.LessonReader;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The list of lessons, also when the lessons cannot be read. */
@Tag("window")
class LessonListTest {
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    @TempDir
    private Path folder;
    private volatile boolean spoilt = true;

    @BeforeAll
    static void startToolkit() throws Exception {
        WindowFixture.typesetter();
    }

    @Test
    void titlesThatCouldNotBeReadAreReadWhenSomebodyLooksAgain() throws Exception {
        LessonReader reader = new LessonReader(link -> {
            if (spoilt) {
                throw new IllegalStateException("spoilt");
            }
        });
        LessonList list = new LessonList(folder, reader, message -> {
        });
        ReadOnlyObjectWrapper<Language> language = new ReadOnlyObjectWrapper<>(Language.EN);
        Thread.UncaughtExceptionHandler others = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        try {
            WindowFixture.run(() -> list.look(Language.EN));
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !faults.isEmpty());
            spoilt = false;
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture.ask(() -> {
                list.look(Language.EN);
                return list.title(0, language).getValue().isPresent();
            }));
            assertTrue(WindowFixture.ask(() -> list.title(0, language).getValue().orElseThrow().words())
                    .startsWith("What "));
            assertEquals(1, faults.size());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(others);
        }
    }
}
