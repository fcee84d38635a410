package kllab.plot.pane;

import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import kllab.plot.paint.Rectangle;

import org.jspecify.annotations.Nullable;

/**
 * The shape of the only subplot of a plot that follows it, as one with equal units on both axes has to. It is told
 * before anything is painted, so that no frame shows the plot of another shape.
 */
final class ToldShape {
    /** The most rounds in which the labels change the shape of the subplot, and the shape changes the labels. */
    private static final int TURNS = 3;

    private final ReadOnlyObjectWrapper<Double> ratio = new ReadOnlyObjectWrapper<>(1.0);
    private @Nullable Rectangle area;
    private boolean telling;

    /** The width of the subplot divided by its height. */
    ReadOnlyObjectProperty<Double> ratio() {
        return ratio.getReadOnlyProperty();
    }

    /** Returns the area whose shape was told last; null before. */
    @Nullable
    Rectangle area() {
        return area;
    }

    /** Returns true while the plot changes because it is told a shape. */
    boolean isTelling() {
        return telling;
    }

    /**
     * Tells the shape, until the labels that the plot then has fit beside its subplot.
     *
     * @param free the area that the labels of the plot leave free, as the plot is now
     */
    void tell(Supplier<Rectangle> free) {
        telling = true;
        Rectangle now = free.get();
        for (int turn = 0; turn < TURNS && isNews(now); turn++) {
            Rectangle needed = free.get();
            double left = Math.max(now.x(), needed.x());
            double right = Math.min(now.right(), needed.right());
            now = new Rectangle(left, now.y(), Math.max(1, right - left), now.height());
        }
        isNews(now);
        area = now;
        telling = false;
    }

    /**
     * Tells the shape of an area, and returns true if it is another shape. An equal one is not set, for the plot would
     * be computed anew.
     */
    private boolean isNews(Rectangle other) {
        double shape = other.width() / other.height();
        boolean news = shape != ratio.get();
        if (news) {
            ratio.set(shape);
        }
        return news;
    }
}
