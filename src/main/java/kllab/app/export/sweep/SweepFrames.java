package kllab.app.export.sweep;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import javafx.application.Platform;

import kllab.app.export.ExportRequest;
import kllab.app.export.OffScreen;
import kllab.export.Plots;
import kllab.link.Link;
import kllab.plot.page.Page;
import kllab.text.BadInput;
import kllab.ui.live.FrameLoop;

import org.jspecify.annotations.Nullable;

/**
 * The frames of a sweep while a window is in use: a worker asks for one after the other, and the FX thread lays out and
 * reads off one a pulse, on a lab of its own. The work of the worker on a frame costs the window nothing.
 */
final class SweepFrames {
    private static final long BREATH = 50;

    private final List<Link> links;
    private final ExportRequest.Wish wish;
    private final Supplier<OffScreen> maker;
    private final FrameLoop pulse = new FrameLoop(this::step);
    private @Nullable OffScreen offScreen;
    private boolean grown;
    private @Nullable Wanted wanted;

    /** A frame that the worker waits for. */
    private record Wanted(int index, CompletableFuture<Page> page) {
    }

    /** A step of the work on the FX thread, of which each pulse takes one. */
    private enum Next {
        GO, LAY_OUT, READ
    }

    private Next next = Next.GO;

    /**
     * Frames; to be made on the FX thread, where it works from pulse to pulse until it is stopped.
     *
     * @param links of the frames
     * @param maker makes a lab for it
     */
    SweepFrames(List<Link> links, ExportRequest.Wish wish, Supplier<OffScreen> maker) {
        this.links = links;
        this.wish = wish;
        this.maker = maker;
        pulse.start();
    }

    /** Returns the number of frames. */
    int count() {
        return links.size();
    }

    /** Stops working on the FX thread. */
    void stop() {
        pulse.stop();
    }

    /**
     * Waits for a frame, on the worker.
     *
     * @param requireWanted throws if it is not wanted any more
     */
    Page page(int index, Runnable requireWanted) throws IOException {
        CompletableFuture<Page> page = new CompletableFuture<>();
        Platform.runLater(() -> wanted = new Wanted(index, page));
        while (true) {
            requireWanted.run();
            try {
                return page.get(BREATH, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Once more: the window may have been closed, or the work cancelled.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private void step() {
        Wanted frame = wanted;
        if (frame == null) {
            return;
        }
        try {
            step(frame);
        } catch (Throwable e) {
            // An error too: it would be thrown again at every pulse, and the worker would wait for ever.
            stop();
            wanted = null;
            frame.page.completeExceptionally(e);
        }
    }

    private void step(Wanted frame) throws BadInput {
        OffScreen there = offScreen;
        if (there == null) {
            there = maker.get();
            there.lab().begin(links);
            offScreen = there;
        } else if (next == Next.GO) {
            there.lab().pass(links.get(frame.index));
            next = there.isWhole() ? Next.READ : Next.LAY_OUT;
        } else if (next == Next.LAY_OUT) {
            next = there.isWhole() ? Next.READ : Next.LAY_OUT;
        } else if (!grown && wish.part().equals(Plots.ALL)) {
            grown = true;
            there.grow();
            next = Next.LAY_OUT;
        } else {
            wanted = null;
            next = Next.GO;
            frame.page.complete(there.page());
        }
    }
}
