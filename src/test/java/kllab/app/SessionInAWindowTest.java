package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.util.Subscription;
import kllab.app.settings.Outside;
import kllab.app.settings.Settings;
import kllab.app.settings.Study;
import kllab.app.settings.ThemeChoice;
import kllab.ui.live.Workers;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What of the work in a window is kept when it ends without a warning. */
@Tag("window")
class SessionInAWindowTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @Test
    void theMiddleOfADragIsSavedWithoutWaitingForItsEnd() {
        List<Runnable> timers = new ArrayList<>();
        List<String> saved = new ArrayList<>();
        LabWindow all = (LabWindow) window.scene().getRoot();
        Session session = WindowFixture.ask(() -> new Session(
                new Session.Means(new Workers("settings", Duration.ofMinutes(1)), action -> {
                    timers.add(action);
                    return Subscription.EMPTY;
                }), settings -> Optional.empty(), () -> {
                    saved.add(window.link());
                    return new Settings(ThemeChoice.LIGHT, Optional.empty(), Optional.empty(), List.of(), Study.NONE,
                            Outside.INITIAL);
                }, all.notices(), all.changed()));
        WindowFixture.run(timers.removeFirst());
        String before = window.link();
        Point2D at = WindowFixture.ask(() -> WindowFixture.middle(window.find("#handle-mu1")));
        window.press(at);
        assertTrue(timers.isEmpty(), "nothing has changed yet");
        window.dragTo(at.add(40, 0));
        window.dragTo(at.add(60, 0));
        assertEquals(1, timers.size());
        WindowFixture.run(timers.removeFirst());
        assertNotEquals(before, saved.getLast());
        assertEquals(window.link(), saved.getLast());
        window.release(at.add(60, 0));
        WindowFixture.run(session::close);
    }
}
