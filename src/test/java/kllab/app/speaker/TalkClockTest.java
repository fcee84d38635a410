package kllab.app.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import kllab.text.Language;
import kllab.ui.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The time since presenting began, by a clock of the test's own. */
@Tag("window")
class TalkClockTest {
    private final AtomicLong now = new AtomicLong(1_000);
    private final SimpleBooleanProperty presenting = new SimpleBooleanProperty();
    private final TalkClock clock = new TalkClock(presenting, now::get);
    private final Label label = clock.label(new Texts(new SimpleObjectProperty<>(Language.EN)));

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private String after(Duration time) {
        now.addAndGet(time.toNanos());
        clock.tick();
        return label.getText();
    }

    @Test
    void itStandsUntilPresentingBeginsAndAgainOnceItHasEnded() {
        assertEquals("0:00", after(Duration.ofMinutes(3)));
        presenting.set(true);
        assertEquals("0:00", after(Duration.ZERO));
        assertEquals("2:05", after(Duration.ofSeconds(125)));
        presenting.set(false);
        assertEquals("2:05", after(Duration.ofSeconds(60)));
        presenting.set(true);
        assertEquals("0:07", after(Duration.ofSeconds(7)));
    }

    @Test
    void fromAnHourOnItShowsHoursAndSaysWhatTheTimeIsOf() {
        presenting.set(true);
        assertEquals("1:02:09", after(Duration.ofSeconds(3729)));
        assertEquals("Time since presenting began: 1:02:09", label.getAccessibleText());
    }
}
