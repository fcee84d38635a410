package kllab.window;

import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The eyes of a person before a window: they find nodes, read words, and wait for the frame that shows a change. */
public abstract class Eyes {
    /** For a window that hangs; one that is slow because the machine has other work is none of a test's business. */
    private static final long PATIENCE = 5;

    private final FxRobot robot = new FxRobot();

    /** Does something on the FX thread, and waits for it. */
    public static void run(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Asks something on the FX thread; at once, if that is who asks. */
    public static <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the window does not answer", e);
        }
    }

    /**
     * Waits for a frame, which shows all that was done before it, and for another, which shows what that frame has put
     * off, such as scrolling to what it laid out.
     */
    public void settle() {
        for (int frame = 0; frame < 2; frame++) {
            run(() -> {
            });
            run(() -> Toolkit.getToolkit().firePulse());
        }
    }

    /** Waits for something that comes by way of another thread, and for the frame that shows it. */
    public void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> ask(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it does not come", e);
        }
        settle();
    }

    /** The one node that a selector finds, in the window or in a menu; looked for where nothing changes meanwhile. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // who looks for a node knows its type
    public <T extends Node> T find(String selector) {
        return ask(() -> robot.lookup(selector).query());
    }

    /** The node of that id in a menu that is open, which no selector of the window finds. */
    Node entry(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    /** All nodes that a selector finds. */
    public Stream<Node> all(String selector) {
        return ask(() -> robot.lookup(selector).queryAll()).stream();
    }

    /** A node and all that is in it. */
    public static Stream<Node> within(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Eyes::within)
                : Stream.empty());
    }

    /** The words on a label or button, without the joiners that keep numbers whole. */
    public String text(String selector) {
        return ask(() -> this.<Labeled>find(selector).getText().replace("\uFEFF", ""));
    }

    /** Where a node's middle is in its scene. */
    public static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
