package kllab.app.keys;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kllab.app.keys.Shortcut.Scope;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Texts;

/** The keys of the window, in the order in which they are listed. */
public enum WindowKey {
    /** Takes back the last change. */
    UNDO("keys.undo", Scope.OUTSIDE_TYPING, key(KeyCode.Z, SHORTCUT_DOWN)),
    /** Makes it again. */
    REDO("keys.redo", Scope.OUTSIDE_TYPING, key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), key(KeyCode.Y, SHORTCUT_DOWN)),
    /** Sets the lab to how it began. */
    RESET("keys.reset", Scope.OUTSIDE_TYPING, key(KeyCode.R, ALT_DOWN)),
    /** Puts the link of the state on the clipboard. */
    COPY_LINK("keys.copyLink", Scope.OUTSIDE_TYPING, key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
    /** Asks for a link. */
    OPEN_LINK("keys.openLink", Scope.OUTSIDE_TYPING, key(KeyCode.L, SHORTCUT_DOWN)),
    /** Asks for the file of a lesson. */
    OPEN_LESSON("keys.openLesson", Scope.OUTSIDE_TYPING, key(KeyCode.O, SHORTCUT_DOWN)),
    /** Asks where to save the state. */
    SAVE_LESSON("keys.saveLesson", Scope.OUTSIDE_TYPING, key(KeyCode.S, SHORTCUT_DOWN)),
    /** Offers files of what is shown. */
    EXPORT("keys.export", Scope.OUTSIDE_TYPING, key(KeyCode.E, SHORTCUT_DOWN)),
    /** Offers the themes. */
    THEME("keys.theme", Scope.OUTSIDE_TYPING, key(KeyCode.T, ALT_DOWN)),
    /** Changes the language. */
    LANGUAGE("keys.language", Scope.OUTSIDE_TYPING, key(KeyCode.L, ALT_DOWN)),
    /** Shows all keys. */
    KEYS("keys.keys", Scope.ANYWHERE, key(KeyCode.F1)),
    /** Offers the lessons. */
    LESSONS("keys.lessons", Scope.ANYWHERE, key(KeyCode.F2)),
    /** Goes to the next step of the lesson. */
    NEXT_STEP("keys.nextStep", Scope.ANYWHERE, key(KeyCode.PAGE_DOWN, SHORTCUT_DOWN)),
    /** Goes to the step of the lesson before. */
    PREVIOUS_STEP("keys.previousStep", Scope.ANYWHERE, key(KeyCode.PAGE_UP, SHORTCUT_DOWN)),
    /** Begins presenting, and ends it. */
    PRESENT("keys.present", Scope.ANYWHERE, key(KeyCode.F5)),
    /** Blanks the screen of a hall. */
    BLANK("keys.blank", Scope.PRESENTING, key(KeyCode.B)),
    /** Offers panels to put away. */
    SHOW("keys.show", Scope.ANYWHERE, key(KeyCode.F6)),
    /** Shows keys and pointer to the audience, or no longer. */
    AUDIENCE("keys.audience", Scope.ANYWHERE, key(KeyCode.F7)),
    /** Offers questions and challenges. */
    ASK("keys.ask", Scope.ANYWHERE, key(KeyCode.F8)),
    /** Fills the screen, or no longer. */
    FULL_SCREEN("keys.fullScreen", Scope.ANYWHERE, key(KeyCode.F11));

    private final String messageKey;
    private final Scope scope;
    private final List<KeyCombination> keys;

    WindowKey(String messageKey, Scope scope, KeyCombination... keys) {
        this.messageKey = messageKey;
        this.scope = scope;
        this.keys = List.of(keys);
    }

    /** A key with its modifiers. */
    public static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /** The key with what it does. */
    Shortcut with(Runnable action) {
        return new Shortcut(Message.of(messageKey), keys, scope, action, () -> true);
    }

    /** What is said of something that this key does too, and names it. */
    public ObservableValue<String> words(Texts texts, String of) {
        return texts.catalog().map(words -> words.say(of, name(words)));
    }

    private String name(Catalog words) {
        return KeyName.of(keys.getFirst(), words);
    }
}
