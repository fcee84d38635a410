package kllab.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import kllab.export.Format;
import kllab.export.Plots;
import kllab.export.WholeFile;
import kllab.lab.Lab;
import kllab.plot.page.Page;
import kllab.plot.page.PngFile;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Texts;

import org.jspecify.annotations.Nullable;

/**
 * Exports what the window shows. It is read off the screen at once, and painted and written in the background; how that
 * went is said in a notice.
 */
final class WindowExport {
    /** Where the last file was put. */
    private @Nullable File folder;
    private final Supplier<Lab<?>> lab;
    private final Supplier<@Nullable Region> screen;
    private final Notices notices;
    private final Texts texts;
    private Function<String, Optional<Path>> question = this::ask;

    /**
     * Exports of a window.
     *
     * @param lab the lab that is shown
     * @param screen its screen; none as long as there is none
     */
    WindowExport(Supplier<Lab<?>> lab, Supplier<@Nullable Region> screen, Notices notices, Texts texts) {
        this.lab = lab;
        this.screen = screen;
        this.notices = notices;
        this.texts = texts;
    }

    /** Asks in another way which file to write, given the name that is proposed. */
    void askBy(Function<String, Optional<Path>> other) {
        question = other;
    }

    /** The names of the plots that are shown. */
    List<String> plots() {
        Region shown = screen.get();
        return shown == null ? List.of() : Plots.on(shown).names();
    }

    /** Asks for a file and writes it. */
    void save(ExportRequest.Wish wish) {
        Region shown = screen.get();
        if (shown == null) {
            return;
        }
        try {
            WholeFile.Contents contents = Exports.of(lab.get(), shown, wish);
            target(wish).ifPresent(target -> write(target, contents));
        } catch (BadInput e) {
            notices.show(e.reason());
        }
    }

    /** Puts a picture on the clipboard. */
    void copy(ExportRequest.Wish wish) {
        Region shown = screen.get();
        if (shown == null) {
            return;
        }
        try {
            Page page = Exports.page(lab.get(), shown, wish);
            inBackground(() -> {
                Image image = image(PngFile.paint(page, wish.scale()));
                Platform.runLater(() -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
                    notices.show(Message.of("export.copied"));
                });
            });
        } catch (BadInput e) {
            notices.show(e.reason());
        }
    }

    /**
     * A file to be written.
     *
     * @param file which one
     * @param replace whether a person agreed that it may replace another
     */
    record Target(Path file, boolean replace) {
    }

    /** Asks for a file; nothing if there is to be none after all. */
    Optional<Target> target(ExportRequest.Wish wish) {
        return question.apply(name(wish)).map(chosen -> target(chosen, wish.format()));
    }

    private static Target target(Path chosen, Format format) {
        // The question asks itself whether a file may be replaced, but not of one whose ending it was not told.
        boolean named = Format.ofName(chosen.toString()).filter(format::equals).isPresent();
        Path file = named ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + format.ending());
        return new Target(file, named);
    }

    private void write(Target target, WholeFile.Contents contents) {
        inBackground(() -> {
            Message said;
            try {
                WholeFile.write(target.file, target.replace, contents);
                said = Message.of("export.written", target.file.toString());
            } catch (IOException e) {
                said = WriteFault.of(target.file, e);
            }
            Message outcome = said;
            Platform.runLater(() -> notices.show(outcome));
        });
    }

    private static void inBackground(Runnable work) {
        Thread.ofPlatform().name("export").start(work);
    }

    private Optional<Path> ask(String proposed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.catalog().getValue().say("export.title"));
        chooser.setInitialDirectory(folder);
        chooser.setInitialFileName(proposed);
        String ending = proposed.substring(proposed.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        Region shown = screen.get();
        File file = chooser.showSaveDialog(shown == null ? null : shown.getScene().getWindow());
        folder = file == null ? folder : file.getParentFile();
        return Optional.ofNullable(file).map(File::toPath);
    }

    private String name(ExportRequest.Wish wish) {
        String part = wish.part().equals(Plots.ALL) ? "" : "-" + wish.part();
        return "kl-lab-" + lab.get().name() + part + "." + wish.format().ending();
    }

    private static Image image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
