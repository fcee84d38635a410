package kllab.app.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;

import kllab.app.file.WriteFault;
import kllab.app.notice.Notices;
import kllab.export.Format;
import kllab.export.Plots;
import kllab.export.WholeFile;
import kllab.lab.Lab;
import kllab.plot.page.Page;
import kllab.plot.page.PngFile;
import kllab.text.BadInput;
import kllab.text.FileName;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.control.FileQuestion;
import kllab.ui.live.FrameValue;
import kllab.ui.live.Job;

import org.jspecify.annotations.Nullable;

/**
 * Exports the content of the window. The contents are read off the screen at once, and are painted and written in the
 * background; a notice tells the result.
 */
public final class WindowExport {
    /** Said where what a picture needs is not there, though it is no larger than allowed. */
    private static final String NO_MEMORY = "export.noMemory";

    private final Supplier<Lab<?>> lab;
    private final Supplier<@Nullable Region> screen;
    private final Notices notices;
    private final Texts texts;
    private final Job.Schedule writers;
    private final FileQuestion question = new FileQuestion();

    /**
     * Exports of a window.
     *
     * @param lab the lab that is shown
     * @param screen its screen; none as long as there is none
     * @param writers paint and write
     */
    public WindowExport(Supplier<Lab<?>> lab, Supplier<@Nullable Region> screen, Notices notices, Texts texts,
            Executor writers) {
        this.lab = lab;
        this.screen = screen;
        this.notices = notices;
        this.texts = texts;
        this.writers = Job.Schedule.on(writers);
    }

    /** The screen that is shown; none as long as there is none. */
    public @Nullable Region screen() {
        return screen.get();
    }

    /** Asks for files. */
    public FileQuestion question() {
        return question;
    }

    /** Asks in another way which file to write, given the name that is proposed. */
    public void askBy(Function<String, Optional<Path>> other) {
        question.askBy((chooser, owner) -> other.apply(chooser.getInitialFileName()).map(Path::toFile).orElse(null));
    }

    /** The names of the plots that are shown. */
    public List<String> plots() {
        Region shown = screen.get();
        return shown == null ? List.of() : Plots.on(shown).names();
    }

    /** Asks for a file and writes it. */
    public void save(ExportRequest.Wish wish) {
        Region shown = screen.get();
        if (shown == null) {
            return;
        }
        try {
            WholeFile.Contents contents = alone(shown,
                    () -> Exports.of(lab.get(), shown, wish, texts.catalog().getValue()));
            target(wish).ifPresent(target -> write(target, contents, wish.format()));
        } catch (BadInput e) {
            notices.show(e.reason());
        }
    }

    /** Puts a picture on the clipboard. */
    public void copy(ExportRequest.Wish wish) {
        Region shown = screen.get();
        if (shown == null) {
            return;
        }
        try {
            Page page = alone(shown, () -> Exports.page(lab.get(), shown, wish));
            new Job<Page, Image>(writers, (read, control) -> painted(read, wish.scale()),
                    outcome -> outcome.ifDoneOrRefused(this::putOnClipboard, notices::show)).request(page);
        } catch (BadInput e) {
            notices.show(e.reason());
        }
    }

    /** Reads the contents of a file off a screen. */
    private interface Reading<T> {
        T read() throws BadInput;
    }

    /**
     * Reads what a screen shows of the state alone, as its link would show it: without the ghost of the last gesture.
     */
    private <T> T alone(Region shown, Reading<T> reading) throws BadInput {
        Runnable back = lab.get().model().history().suspendOrigin();
        try {
            follow(shown);
            return reading.read();
        } finally {
            back.run();
        }
    }

    private static void follow(Region shown) {
        Scene scene = shown.getScene();
        if (scene != null) {
            FrameValue.followIn(scene);
            WholeScreen.lay(shown, shown.getWidth(), shown.getHeight());
        }
    }

    private void putOnClipboard(Image image) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
        notices.show(Message.of("export.copied"));
    }

    /** Asks for a file; nothing if there is to be none after all. */
    public Optional<FileQuestion.Target> target(ExportRequest.Wish wish) {
        String ending = wish.format().ending();
        return Optional.ofNullable(screen.get()).flatMap(shown -> question.save(shown,
                texts.catalog().getValue().say("export.title"), new FileQuestion.Kind("*." + ending, List.of(ending)),
                name(wish)));
    }

    private void write(FileQuestion.Target target, WholeFile.Contents contents, Format format) {
        // A job of its own for each file: none is to be dropped because of the next.
        new Job<FileQuestion.Target, Message>(writers, (file, control) -> written(file, contents, format),
                outcome -> outcome.ifDone(notices::show)).request(target);
    }

    private static Message written(FileQuestion.Target target, WholeFile.Contents contents, Format format) {
        try {
            WholeFile.write(target.file(), target.replace(), contents);
            Message written = Message.of("export.written", FileName.path(target.file()));
            return format == Format.HTML ? Message.of("page.written", written, Message.of("page.without")) : written;
        } catch (IOException e) {
            return WriteFault.of(target.file(), e);
        } catch (OutOfMemoryError e) {
            return Message.of(NO_MEMORY);
        }
    }

    private static Image painted(Page page, double scale) throws BadInput {
        try {
            return image(PngFile.paint(page, scale));
        } catch (OutOfMemoryError e) {
            throw new BadInput(NO_MEMORY);
        }
    }

    private String name(ExportRequest.Wish wish) {
        String part = wish.part().equals(Plots.ALL) ? "" : "-" + wish.part();
        return "kl-lab-" + lab.get().name() + part + "." + wish.format().ending();
    }

    private static Image image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] row = new int[width];
        // A row at a time: another copy of all pixels might be one too many.
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            image.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return image;
    }
}
