package kllab.plot.pane;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

/**
 * An arrow key.
 *
 * @param right 1 to the right, −1 to the left
 * @param up 1 upwards, −1 downwards
 */
record ArrowKey(int right, int up) {
    /** The arrow on a key; null for any other key. */
    static @Nullable ArrowKey of(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> new ArrowKey(-1, 0);
            case RIGHT, KP_RIGHT -> new ArrowKey(1, 0);
            case UP, KP_UP -> new ArrowKey(0, 1);
            case DOWN, KP_DOWN -> new ArrowKey(0, -1);
            default -> null;
        };
    }
}
