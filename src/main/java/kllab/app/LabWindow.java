package kllab.app;

import java.util.Map;

import javafx.beans.Observable;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.lab.gaussian.GaussianLink;
import kllab.lab.gaussian.GaussianModel;
import kllab.lab.gaussian.GaussianState;
import kllab.lab.gaussian.GaussianView;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.NumberField;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;

/** All that is in the window: the head, the lab, and notices over them. */
final class LabWindow extends StackPane {
    private final GaussianModel model;
    private final Texts texts;
    private final Notices notices;
    private final LinkBar linkBar;
    private final Runnable toggleFullScreen;

    LabWindow(GaussianModel model, Choices choices, Typesetter typesetter, Runnable toggleFullScreen) {
        this.model = model;
        this.toggleFullScreen = toggleFullScreen;
        texts = new Texts(choices.language());
        notices = new Notices(texts);
        linkBar = new LinkBar(texts, this::open);
        GaussianView lab = new GaussianView(model, texts, typesetter);
        BorderPane frame = new BorderPane(lab);
        frame.setTop(new VBox(new Header(model.history(), choices, texts,
                new Header.Actions(this::copyLink, linkBar::ask, toggleFullScreen)), linkBar));
        getChildren().addAll(frame, notices);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    /** The words of the window. */
    Texts texts() {
        return texts;
    }

    /** Where to show sentences. */
    Notices notices() {
        return notices;
    }

    /** The link of the state. */
    Link link() {
        return GaussianLink.of(model.history().state().get());
    }

    /** Tells when the state has come to rest. */
    Observable settled() {
        return model.history().settled();
    }

    /** Shows the state of a link from the start: there is nothing before it to undo to. */
    void start(String text) throws BadInput {
        model.start(GaussianLink.parse(Link.parse(text)));
    }

    private void open(String text) throws BadInput {
        model.open(GaussianLink.parse(Link.parse(text)));
    }

    private void copyLink() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, link().text()));
        notices.show(Message.of("window.copied", link().text()));
    }

    /** The shortcuts, by key. */
    private Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), model.history()::undo,
                key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), model.history()::redo,
                key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), model.history()::redo,
                key(KeyCode.R, KeyCombination.ALT_DOWN), () -> model.open(GaussianState.INITIAL),
                key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), this::copyLink,
                key(KeyCode.L, KeyCombination.SHORTCUT_DOWN), linkBar::ask,
                key(KeyCode.F11), toggleFullScreen);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private void shortcut(KeyEvent event) {
        boolean typing = getScene().getFocusOwner()instanceof NumberField field
                ? field.isEdited()
                : getScene().getFocusOwner() instanceof TextInputControl;
        shortcuts().forEach((key, action) -> {
            // Where somebody is typing, undo and redo are the text's own.
            boolean ofText = typing && !key.equals(key(KeyCode.F11));
            if (key.match(event) && !ofText) {
                action.run();
                event.consume();
            }
        });
    }
}
