package kllab.app.export.sweep;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.Scene;
import javafx.scene.layout.Region;

import kllab.app.export.ExportRequest;
import kllab.app.export.OffScreen;
import kllab.app.export.WindowExport;
import kllab.app.file.WriteFault;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.notice.Notices;
import kllab.export.Format;
import kllab.export.WholeFile;
import kllab.link.Link;
import kllab.plot.page.GifFile;
import kllab.plot.page.Page;
import kllab.text.BadInput;
import kllab.text.FileName;
import kllab.text.Message;
import kllab.ui.Words;
import kllab.ui.control.FileQuestion;
import kllab.ui.live.Job;
import kllab.ui.live.Outcome;
import kllab.ui.live.Workers;

import org.jspecify.annotations.Nullable;

/**
 * Animated GIFs of the content of the window, one at a time. While one is written, a notice shows its progress; the
 * window and its state stay as they are.
 */
public final class WindowSweep {
    private final WindowExport files;
    private final Choices choices;
    private final Labs labs;
    private final Words words;
    private final Notices notices;
    private final Workers workers = new Workers("sweep", Duration.ofSeconds(2));
    private final Job<Order, Message> writing = new Job<>(Job.Schedule.on(workers), WindowSweep::write, this::publish);
    private @Nullable Order underWay;
    private @Nullable Order cancelled;
    private @Nullable SweepProgress progress;

    private record Order(SweepFrames frames, ExportRequest.Wish wish, FileQuestion.Target target,
            AtomicReference<@Nullable Message> written) {
    }

    /**
     * Sweeps of a window.
     *
     * @param files knows the screen that is shown, and asks for the file to write
     * @param choices the look and the language of the window
     * @param labs the labs that links may name
     * @param words the words and formulas of the window
     * @param notices says how far a GIF is, and what came of it
     */
    public WindowSweep(WindowExport files, Choices choices, Labs labs, Words words, Notices notices) {
        this.files = files;
        this.choices = choices;
        this.labs = labs;
        this.words = words;
        this.notices = notices;
    }

    /** Returns true while one is being written. */
    public boolean isRunning() {
        return writing.working().get();
    }

    /** Ends the one that is being written, if there is one; it leaves no file. */
    public void cancel() {
        if (underWay != null) {
            cancelled = underWay;
        }
        writing.cancel();
        end();
    }

    /** Ends it, and waits until nothing of it is left on the disk: the window is being closed. */
    public void close() {
        cancel();
        workers.close();
    }

    /**
     * Asks for a file and writes a GIF to it, unless one is being written.
     *
     * @param links of the frames, in full, all of one lab
     * @param part of the screen
     * @param controls true if the whole lab is to show its controls, too
     */
    public void save(List<Link> links, String part, boolean controls) {
        Region shown = files.screen();
        if (shown == null || isRunning()) {
            return;
        }
        ExportRequest.Wish wish = new ExportRequest.Wish(Format.GIF, part, 1, false, controls);
        files.target(wish).ifPresent(target -> write(links, wish, target, shown));
    }

    private void write(List<Link> links, ExportRequest.Wish wish, FileQuestion.Target target, Region shown) {
        Scene scene = shown.getScene();
        OffScreen.Window window = new OffScreen.Window(scene.getWidth(), scene.getHeight(),
                choices.look().getValue(), choices.language().get());
        double width = shown.getWidth();
        double height = shown.getHeight();
        Order order = new Order(new SweepFrames(links, wish, () -> {
            OffScreen made = offScreen(links.getFirst(), window, wish);
            made.screen().setMaxSize(width, height);
            return made;
        }), wish, target, new AtomicReference<>());
        underWay = order;
        writing.request(order);
        SweepProgress shownProgress = new SweepProgress(writing.progress(), links.size(), this::cancel, words.texts());
        progress = shownProgress;
        notices.keep(shownProgress);
        shownProgress.takeKeyboard();
    }

    private OffScreen offScreen(Link link, OffScreen.Window window, ExportRequest.Wish wish) {
        try {
            return new OffScreen(new OpenLabs(labs).of(link), window, wish, words.typesetter());
        } catch (BadInput e) {
            throw new IllegalArgumentException("a sweep of no lab", e);
        }
    }

    private static Message write(Order order, Job.Control<Message> control) {
        int count = order.frames.count();
        try {
            WholeFile.write(order.target.file(), order.target.replace(), out -> {
                GifFile.write(count, index -> {
                    Page page = order.frames.page(index, control::requireWanted);
                    control.progress((index + 1.0) / count);
                    return page;
                }, order.wish.scale(), out);
                control.requireWanted();
            });
            Message written = Message.of("export.written", FileName.path(order.target.file()));
            order.written.set(written);
            return written;
        } catch (IOException e) {
            return WriteFault.of(order.target.file(), e);
        }
    }

    private void publish(Outcome<Message> outcome) {
        switch (outcome) {
            case Outcome.Done<Message>(Message said) -> notices.show(said);
            // Only now, for only now it is known whether there is a file.
            case Outcome.Cancelled<Message>() -> notices.show(afterCancelling());
            default -> {
                // The fault has been reported.
            }
        }
        end();
    }

    /** Says that there is no file, unless the file was whole before the work heard of its end. */
    private Message afterCancelling() {
        Message written = cancelled == null ? null : cancelled.written.get();
        cancelled = null;
        return written == null ? Message.of("sweep.cancelled") : written;
    }

    private void end() {
        if (underWay != null) {
            underWay.frames.stop();
            underWay = null;
        }
        if (progress != null) {
            progress.giveBack();
            notices.drop(progress);
            progress = null;
        }
    }
}
