package kllab.plot.pane;

import javafx.geometry.Point2D;
import kllab.plot.EdgeSpeed;
import kllab.plot.Scale;
import kllab.plot.paint.PlotGeometry;
import kllab.ui.live.FrameLoop;

/**
 * Lets the axes along which a handle is dragged follow the pointer: they grow while it is within a twentieth of an end,
 * the faster the nearer, and by at most one length a second, so that the value under the pointer cannot run away.
 */
final class EdgeFollow {
    /** After a frame that was late nothing leaps. */
    private static final double LONGEST_FRAME = 0.05;

    private final PlotPane pane;
    private final PlotNavigation navigation;
    private final PlotHandle handle;
    private final FrameLoop loop = new FrameLoop(this::frame);
    private Point2D pointer = Point2D.ZERO;
    private long last;

    /** A drag of a handle that begins. */
    EdgeFollow(PlotPane pane, PlotNavigation navigation, PlotHandle handle) {
        this.pane = pane;
        this.navigation = navigation;
        this.handle = handle;
        navigation.grab(handle.grip().isAlongX(), handle.grip().isAlongY() ? handle.subplot() : -1);
    }

    /** The handle is wanted at a pixel. */
    void to(Point2D pixel) {
        pointer = pixel;
        if (isNear()) {
            if (!loop.isRunning()) {
                last = System.nanoTime();
            }
            loop.start();
        } else {
            loop.stop();
        }
    }

    /** The drag is over. */
    void end() {
        loop.stop();
        navigation.release();
    }

    private boolean isNear() {
        return speed(true) != 0 || speed(false) != 0;
    }

    private double speed(boolean x) {
        PlotGeometry geometry = pane.geometry();
        boolean along = x ? handle.grip().isAlongX() && !geometry.named() : handle.grip().isAlongY();
        if (!along) {
            return 0;
        }
        Scale scale = x ? geometry.x() : geometry.subplots().get(handle.subplot()).y();
        return EdgeSpeed.at(((x ? pointer.getX() : pointer.getY()) - scale.start()) / (scale.end() - scale.start()));
    }

    private void frame() {
        if (handle.getScene() == null || !handle.isPressed()) {
            // The release will never come: the handle went while it was dragged.
            end();
            return;
        }
        long now = System.nanoTime();
        double seconds = Math.min(LONGEST_FRAME, (now - last) / 1e9);
        last = now;
        for (boolean x : new boolean[]{true, false}) {
            double by = speed(x) * seconds;
            if (by != 0) {
                navigation.stretch(x, by);
            }
        }
        handle.grip().moveTo(pane.valueAt(pointer, handle.subplot()));
    }
}
