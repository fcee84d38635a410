package kllab.ui.live;

import java.time.Duration;

import javafx.animation.AnimationTimer;

/**
 * A task that runs on the FX thread frame after frame, while it is started.
 *
 * <p>
 * A task with a period runs once for each period that has passed, in the first frame afterwards: a late frame runs it
 * as often as it was missed, so that it keeps its speed where frames are slow.
 */
public final class FrameLoop {
    private final Runnable task;
    private final long period;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };
    private boolean running;
    private boolean begun;
    private long due;

    /** A loop that rests, and runs its task once in each frame. */
    public FrameLoop(Runnable task) {
        this(Duration.ZERO, task);
    }

    /** A loop that rests, and runs its task once a period; the first time a period after its first frame. */
    public FrameLoop(Duration period, Runnable task) {
        this.period = period.toNanos();
        this.task = task;
    }

    /** Runs a task once, after a number of frames. */
    public static void after(int frames, Runnable task) {
        new AnimationTimer() {
            private int passed;

            @Override
            public void handle(long now) {
                if (++passed > frames) {
                    stop();
                    task.run();
                }
            }
        }.start();
    }

    /** Starts the loop, unless it runs. */
    public void start() {
        if (!running) {
            running = true;
            begun = false;
            timer.start();
        }
    }

    /** Returns true if it runs. */
    public boolean isRunning() {
        return running;
    }

    /** Stops the loop; its task may do so too. */
    public void stop() {
        // A timer that never ran would ask for a toolkit, which a test of a model has not.
        if (running) {
            running = false;
            timer.stop();
        }
    }

    /** Runs the task as often as it is due at a time in nanoseconds. */
    void frame(long now) {
        if (!begun) {
            begun = true;
            due = now + period;
        }
        while (running && due <= now) {
            due = period > 0 ? due + period : now + 1;
            task.run();
        }
    }
}
