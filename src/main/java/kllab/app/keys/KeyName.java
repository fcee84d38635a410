package kllab.app.keys;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kllab.text.Catalog;

/** The names of keys: letters and signs as this system writes them, the others in the words of a language. */
public final class KeyName {
    private static final Map<KeyCode, String> IN_WORDS = Map.ofEntries(Map.entry(KeyCode.SPACE, "key.space"),
            Map.entry(KeyCode.ESCAPE, "key.escape"), Map.entry(KeyCode.ENTER, "key.enter"),
            Map.entry(KeyCode.TAB, "key.tab"), Map.entry(KeyCode.PAGE_UP, "key.pageUp"),
            Map.entry(KeyCode.PAGE_DOWN, "key.pageDown"), Map.entry(KeyCode.HOME, "key.home"),
            Map.entry(KeyCode.END, "key.end"), Map.entry(KeyCode.DELETE, "key.delete"),
            Map.entry(KeyCode.BACK_SPACE, "key.backspace"));

    private KeyName() {
    }

    /** Returns the name of a key with its modifiers, such as Ctrl+Z. */
    public static String of(KeyCombination key, Catalog words) {
        String shown = key.getDisplayText();
        String word = key instanceof KeyCodeCombination pressed ? IN_WORDS.get(pressed.getCode()) : null;
        if (word == null || !(key instanceof KeyCodeCombination pressed)) {
            return shown;
        }
        // The modifiers are before the key, on every system.
        String alone = new KeyCodeCombination(pressed.getCode()).getDisplayText();
        return shown.substring(0, shown.length() - alone.length()) + words.say(word);
    }

    /** Returns the names of several keys. */
    public static String of(List<KeyCombination> keys, Catalog words) {
        return keys.stream().map(key -> of(key, words)).collect(Collectors.joining(" · "));
    }
}
