package kllab.app.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;
import kllab.app.LabWindow;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Sentences at the foot of the window: some stay, and some leave. */
@Tag("window")
class NoticesTest {
    @RegisterExtension
    static final WindowFixture WINDOW = new WindowFixture();

    private static List<String> said(Notices notices) {
        return notices.lookupAll(".label").stream().map(each -> ((Label) each).getText())
                .filter(text -> !text.isEmpty()).sorted().toList();
    }

    @Test
    void aConfirmationLeavesByItselfAndAProblemStays() throws Exception {
        Notices notices = WindowFixture.ask(() -> {
            Notices made = new Notices(new Texts(new SimpleObjectProperty<>(Language.EN)), Duration.millis(50));
            Stage stage = new Stage();
            stage.setScene(new Scene(made, 400, 200));
            stage.show();
            made.show(Message.of("export.unwritten", "a.png", "the disk is full"));
            made.show(Message.of("export.written", "b.png"));
            // Before a pulse can take one away.
            assertEquals(List.of("Written: b.png", "a.png could not be written: the disk is full"), said(made));
            return made;
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WindowFixture.ask(() -> said(notices)).size() == 1);
        assertEquals(List.of("a.png could not be written: the disk is full"),
                WindowFixture.ask(() -> said(notices)));
        WindowFixture.run(() -> {
            assertTrue(notices.dismiss());
            assertFalse(notices.dismiss());
            notices.getScene().getWindow().hide();
        });
        assertEquals(List.of(), WindowFixture.ask(() -> said(notices)));
    }

    @Test
    void escapeTakesTheLastSentenceAway() {
        WindowFixture.run(() -> ((LabWindow) WINDOW.scene().getRoot()).notices()
                .show(Message.of("export.unwritten", "a.png", "the disk is full")));
        WINDOW.settle();
        WINDOW.focus(WINDOW.scene().getRoot());
        WINDOW.keys(javafx.scene.input.KeyCode.ESCAPE);
        assertEquals(0, WINDOW.all(".notice").count());
    }
}
