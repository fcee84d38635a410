package kllab.ui.control;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Slider;

/** A skin of a slider with a track that is never too short to set a number finely, unless a style allows it. */
final class LongTrackSkin extends ProgressSliderSkin {
    /** The least way of the thumb, in pixels: a hand moves a mouse by some pixels, whatever the size of the type. */
    private static final double LEAST_WAY = 160;

    LongTrackSkin(Slider slider) {
        super(slider);
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + Math.ceil(thumb.prefWidth(-1)) + LEAST_WAY + right;
    }
}
