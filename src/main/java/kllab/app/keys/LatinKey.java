package kllab.app.keys;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a Latin keyboard on other layouts: a shortcut such as Ctrl+2 or Alt+S is pressed by the key of that
 * place, whatever it writes.
 *
 * <p>
 * A system that knows a key by what it writes tells {@code UNDEFINED} of é, я or σ, and {@code AMPERSAND} of the key of
 * 1 in France. What such a key writes tells its place: letters in Cyrillic and Greek have one place in their standard
 * layouts, and so have the letters and signs in the row of digits.
 */
public final class LatinKey {
    private static final Map<String, KeyCode> LETTERS = letters();
    /** Signs that are a key of their own elsewhere, so that the system has to say whether they are on a digit's. */
    private static final Map<KeyCode, String> PERHAPS_DIGITS = Map.of(KeyCode.PLUS, "1", KeyCode.QUOTE, "4",
            KeyCode.MINUS, "6", KeyCode.EXCLAMATION_MARK, "8", KeyCode.UNDERSCORE, "8");
    private static final Map<KeyCode, KeyCode> DIGITS = Map.ofEntries(Map.entry(KeyCode.AMPERSAND, KeyCode.DIGIT1),
            Map.entry(KeyCode.QUOTEDBL, KeyCode.DIGIT3), Map.entry(KeyCode.LEFT_PARENTHESIS, KeyCode.DIGIT5),
            Map.entry(KeyCode.NUMPAD1, KeyCode.DIGIT1), Map.entry(KeyCode.NUMPAD2, KeyCode.DIGIT2),
            Map.entry(KeyCode.NUMPAD3, KeyCode.DIGIT3), Map.entry(KeyCode.NUMPAD4, KeyCode.DIGIT4),
            Map.entry(KeyCode.NUMPAD5, KeyCode.DIGIT5), Map.entry(KeyCode.NUMPAD6, KeyCode.DIGIT6),
            Map.entry(KeyCode.NUMPAD7, KeyCode.DIGIT7), Map.entry(KeyCode.NUMPAD8, KeyCode.DIGIT8),
            Map.entry(KeyCode.NUMPAD9, KeyCode.DIGIT9));
    /** The row of digits in Lithuania, where č and š have other places than in Czechia. */
    private static final Map<String, KeyCode> LITHUANIAN = placed("ąčęėįšųū", "12345678");

    private LatinKey() {
    }

    private static Map<String, KeyCode> letters() {
        Map<String, KeyCode> letters = new HashMap<>(placed("ąčęėįšųū", "12345678"));
        letters.putAll(placed("йцукенгшщзфывапролджячсмитьбюіў", "qwertyuiopasdfghjkl;zxcvbnm,.so"));
        letters.putAll(placed("ςερτυθιοπασδφγηξκλζχψωβνμέύίόάή", "wertyuiopasdfghjklzxcvbnmeyioah"));
        // France and Belgium, Czechia, Slovakia; é is the key of 0 in the latter two, which is no shortcut.
        letters.putAll(placed("ěščřžýáíľť&é\"'(§è!çà", "23456789251234567890"));
        return Map.copyOf(letters);
    }

    private static Map<String, KeyCode> placed(String written, String keys) {
        Map<String, KeyCode> placed = new HashMap<>();
        for (int i = 0; i < written.length(); i++) {
            placed.put(written.substring(i, i + 1), code(keys.charAt(i)));
        }
        return Map.copyOf(placed);
    }

    private static KeyCode code(char key) {
        return switch (key) {
            case ';' -> KeyCode.SEMICOLON;
            case ',' -> KeyCode.COMMA;
            case '.' -> KeyCode.PERIOD;
            default -> KeyCode.valueOf((Character.isDigit(key) ? "DIGIT" : "") + Character.toUpperCase(key));
        };
    }

    /**
     * Returns the event that the key of the same place makes on a Latin keyboard; none if it is that already, or if the
     * key writes into a field.
     */
    public static Optional<KeyEvent> of(KeyEvent event) {
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        // Both together are the right Alt, which writes signs.
        boolean writes = event.isControlDown() && event.isAltDown();
        if (writes || (!modified && event.getTarget() instanceof TextInputControl)) {
            return Optional.empty();
        }
        return (event.getCode() == KeyCode.UNDEFINED ? letter(event.getText()) : modified ? digit(event) : none())
                .map(code -> new KeyEvent(event.getSource(), event.getTarget(), event.getEventType(),
                        event.getCharacter(), event.getText(), code, event.isShiftDown(), event.isControlDown(),
                        event.isAltDown(), event.isMetaDown()));
    }

    private static Optional<KeyCode> none() {
        return Optional.empty();
    }

    private static Optional<KeyCode> letter(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean lithuanian = Locale.getDefault().getLanguage().equals("lt") && LITHUANIAN.containsKey(small);
        return Optional.ofNullable((lithuanian ? LITHUANIAN : LETTERS).get(small));
    }

    private static Optional<KeyCode> digit(KeyEvent event) {
        String digit = PERHAPS_DIGITS.get(event.getCode());
        if (digit == null) {
            return Optional.ofNullable(DIGITS.get(event.getCode()));
        }
        KeyEvent alone = new KeyEvent(event.getEventType(), "", "", event.getCode(), false, false, false, false);
        return new KeyCharacterCombination(digit).match(alone) ? Optional.of(code(digit.charAt(0))) : Optional.empty();
    }
}
