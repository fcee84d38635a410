package kllab.bench;

import java.util.function.IntConsumer;

import javafx.scene.Scene;

/**
 * A picture that moves.
 *
 * @param scene where it is seen
 * @param show shows the frame of a number, from 0 up to {@link #FRAMES}
 */
record Moving(Scene scene, IntConsumer show) {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;
    /** How many frames there are, each different from its neighbours. */
    static final int FRAMES = 160;

    /** The frame at a time: to the last and back again. */
    static int frame(int time) {
        int phase = time % (2 * FRAMES - 2);
        return phase < FRAMES ? phase : 2 * FRAMES - 2 - phase;
    }
}
