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
    /** Restores a change that was taken back. */
    REDO("keys.redo", Scope.OUTSIDE_TYPING, key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), key(KeyCode.Y, SHORTCUT_DOWN)),
    /** Sets the lab to its first state. */
    RESET("keys.reset", Scope.OUTSIDE_TYPING, key(KeyCode.R, ALT_DOWN)),
    /** Puts the link of the state on the clipboard. */
    COPY_LINK("keys.copyLink", Scope.OUTSIDE_TYPING, key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
    /** Asks for a link. */
    OPEN_LINK("keys.openLink", Scope.OUTSIDE_TYPING, key(KeyCode.L, SHORTCUT_DOWN)),
    /** Asks for the file of a lesson. */
    OPEN_LESSON("keys.openLesson", Scope.OUTSIDE_TYPING, key(KeyCode.O, SHORTCUT_DOWN)),
    /** Asks for a file and saves the state in it. */
    SAVE_LESSON("keys.saveLesson", Scope.OUTSIDE_TYPING, key(KeyCode.S, SHORTCUT_DOWN)),
    /** Adds the state to the open lesson, as the next step. */
    ADD_STEP("keys.addStep", Scope.OUTSIDE_TYPING, key(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN)),
    /** Opens the menu that exports the screen. */
    EXPORT("keys.export", Scope.OUTSIDE_TYPING, key(KeyCode.E, SHORTCUT_DOWN)),
    /** Opens the menu of themes. */
    THEME("keys.theme", Scope.OUTSIDE_TYPING, key(KeyCode.T, ALT_DOWN)),
    /** Changes the language. */
    LANGUAGE("keys.language", Scope.OUTSIDE_TYPING, key(KeyCode.L, ALT_DOWN)),
    /** Shows help: all keys, and all words. */
    KEYS("keys.keys", Scope.ANYWHERE, key(KeyCode.F1)),
    /** Explains the word where the keyboard is. */
    EXPLAIN("keys.explain", Scope.ANYWHERE, key(KeyCode.F1, SHIFT_DOWN)),
    /** Opens the menu of lessons. */
    LESSONS("keys.lessons", Scope.ANYWHERE, key(KeyCode.F2)),
    /** Goes to the next step of the lesson. */
    NEXT_STEP("keys.nextStep", Scope.ANYWHERE, key(KeyCode.PAGE_DOWN, SHORTCUT_DOWN)),
    /** Goes to the previous step of the lesson. */
    PREVIOUS_STEP("keys.previousStep", Scope.ANYWHERE, key(KeyCode.PAGE_UP, SHORTCUT_DOWN)),
    /** Begins or ends presenter mode. */
    PRESENT("keys.present", Scope.ANYWHERE, key(KeyCode.F5)),
    /** Blanks the screen in presenter mode. */
    BLANK("keys.blank", Scope.PRESENTING, key(KeyCode.B), key(KeyCode.PERIOD)),
    /** Takes the row of controls of a hall away, or brings it back. */
    STAGE_CONTROLS("keys.stageControls", Scope.PRESENTING, key(KeyCode.C)),
    /** Shows pictures and number alone in a hall, or all again. */
    PICTURES_ALONE("keys.picturesAlone", Scope.PRESENTING, key(KeyCode.P)),
    /** Lets votes be typed on an open question of a lesson. */
    VOTES("keys.votes", Scope.PRESENTING, key(KeyCode.V)),
    /** Opens the menu of panels to hide. */
    SHOW("keys.show", Scope.ANYWHERE, key(KeyCode.F6)),
    /** Opens or closes the window with the notes of the lesson. */
    NOTES("keys.notes", Scope.OUTSIDE_TYPING, key(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN)),
    /** Brings back the panels that a step leaves out, or takes them away again. */
    REST("keys.rest", Scope.ANYWHERE, key(KeyCode.F6, SHIFT_DOWN)),
    /** Shows the axes, for their ends to be typed. */
    AXES("keys.axes", Scope.OUTSIDE_TYPING, key(KeyCode.X, ALT_DOWN, SHIFT_DOWN)),
    /** Begins or ends showing keys and pointer to the audience. */
    AUDIENCE("keys.audience", Scope.ANYWHERE, key(KeyCode.F7)),
    /** Begins or ends dimming the window except around the pointer. */
    SPOTLIGHT("keys.spotlight", Scope.ANYWHERE, key(KeyCode.F7, SHIFT_DOWN)),
    /** Opens the menu of questions and challenges. */
    ASK("keys.ask", Scope.ANYWHERE, key(KeyCode.F8)),
    /** Gives a plot the whole window, or puts it back. */
    ENLARGE("keys.enlarge", Scope.ANYWHERE, key(KeyCode.F9)),
    /** Begins or ends full screen. */
    FULL_SCREEN("keys.fullScreen", Scope.ANYWHERE, key(KeyCode.F11));

    private final String messageKey;
    private final Scope scope;
    private final List<KeyCombination> keys;

    WindowKey(String messageKey, Scope scope, KeyCombination... keys) {
        this.messageKey = messageKey;
        this.scope = scope;
        this.keys = List.of(keys);
    }

    /** Returns a key with its modifiers. */
    public static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /** Returns the shortcut of this key with an action. */
    Shortcut with(Runnable action) {
        return new Shortcut(Message.of(messageKey), keys, scope, action, () -> true);
    }

    /** Returns the text of a control together with the name of this key, which does the same. */
    public ObservableValue<String> words(Texts texts, String of) {
        return texts.catalog().map(words -> words.say(of, name(words)));
    }

    private String name(Catalog words) {
        return KeyName.of(keys.getFirst(), words);
    }
}
