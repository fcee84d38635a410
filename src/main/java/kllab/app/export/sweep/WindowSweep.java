package kllab.app.export.sweep;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import javafx.application.Platform;
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
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Words;
import kllab.ui.control.FileQuestion;

import org.jspecify.annotations.Nullable;

/**
 * Animated GIFs of what the window shows, one at a time. While one is written, a notice says how far it is; the window
 * and its state are left alone.
 */
public final class WindowSweep {
    private static final long PATIENCE = 2000;

    private final WindowExport files;
    private final Choices choices;
    private final Labs labs;
    private final Words words;
    private final Notices notices;
    private @Nullable SweepJob job;
    private @Nullable Thread worker;

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

    /** Whether one is being written. */
    public boolean isRunning() {
        return job != null;
    }

    /** Ends the one that is being written, if there is one; it leaves no file. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Ends it, and waits until nothing of it is left on the disk: the window is being closed. */
    public void close() {
        cancel();
        Thread writing = worker;
        if (writing != null) {
            try {
                writing.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Asks for a file and writes a GIF to it, unless one is being written.
     *
     * @param links of the frames, in full, all of one lab
     * @param part of the screen
     */
    public void save(List<Link> links, String part) {
        Region shown = files.screen();
        if (shown == null || isRunning()) {
            return;
        }
        ExportRequest.Wish wish = new ExportRequest.Wish(Format.GIF, part, 1, false);
        files.target(wish).ifPresent(target -> write(links, wish, target, shown));
    }

    private void write(List<Link> links, ExportRequest.Wish wish, FileQuestion.Target target, Region shown) {
        Scene scene = shown.getScene();
        OffScreen.Window window = new OffScreen.Window(scene.getWidth(), scene.getHeight(),
                choices.look().getValue(), choices.language().get());
        double width = shown.getWidth();
        double height = shown.getHeight();
        SweepJob now = new SweepJob(links, wish, () -> {
            OffScreen made = offScreen(links.getFirst(), window);
            made.screen().setMaxSize(width, height);
            return made;
        });
        SweepProgress progress = new SweepProgress(now, words.texts());
        job = now;
        notices.keep(progress);
        progress.takeKeyboard();
        worker = Thread.ofPlatform().name("sweep").start(() -> {
            try {
                Message said = outcome(now, wish, target);
                Platform.runLater(() -> notices.show(said));
            } finally {
                Platform.runLater(() -> end(now, progress));
            }
        });
    }

    private OffScreen offScreen(Link link, OffScreen.Window window) {
        try {
            return new OffScreen(new OpenLabs(labs).of(link), window, words.typesetter());
        } catch (BadInput e) {
            throw new IllegalArgumentException("a sweep of no lab", e);
        }
    }

    private static Message outcome(SweepJob job, ExportRequest.Wish wish, FileQuestion.Target target) {
        try {
            WholeFile.write(target.file(), target.replace(), out -> {
                GifFile.write(job.count(), job, wish.scale(), out);
                job.requireWanted();
            });
            return Message.of("export.written", target.file().toString());
        } catch (CancellationException e) {
            return Message.of("sweep.cancelled");
        } catch (IOException e) {
            return WriteFault.of(target.file(), e);
        }
    }

    private void end(SweepJob ended, SweepProgress progress) {
        ended.stop();
        progress.giveBack();
        notices.drop(progress);
        job = null;
        worker = null;
    }
}
