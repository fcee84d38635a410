package kllab.app.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import kllab.text.Excerpt;
import kllab.text.Message;

/**
 * Settings in a file. Neither a crash while writing nor a spoilt file stops the application.
 *
 * @param file the file; its folder is made if it is missing
 */
public record SettingsStore(Path file) {
    private static final String NAME = "settings";
    private static final int LARGEST = 1_000_000;
    private static final int MOST_SET_ASIDE = 20;

    /** Returns the store in a folder. */
    public static SettingsStore in(Path folder) {
        return new SettingsStore(folder.resolve(NAME + ".properties"));
    }

    /**
     * The settings that were found.
     *
     * @param settings the settings to start with
     * @param notice the sentence about a problem, if there was one
     */
    public record Loaded(Settings settings, Optional<Message> notice) {
    }

    /** Returns true if nothing has been saved here: this is the very first start. */
    public boolean isNew() {
        // A broken symbolic link is not nothing: it is to be told of.
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reads the settings. A setting that cannot be read is as at first.
     *
     * <p>
     * A broken file gets a new name, so that the next save does not destroy it.
     */
    public Loaded load() {
        if (isNew()) {
            return new Loaded(Settings.INITIAL, Optional.empty());
        }
        return text().flatMap(SettingsText::read).map(SettingsStore::loaded).orElseGet(this::setAside);
    }

    /** Returns the text of the file, if it is one: a pipe would make the window wait, and a device has no end. */
    private Optional<String> text() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readString(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Loaded loaded(SettingsText.Reading reading) {
        Optional<Message> notice = reading.passedOver().isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("settings.passedOver", String.join(", ", reading.passedOver())));
        return new Loaded(reading.settings(), notice);
    }

    private Loaded setAside() {
        for (int i = 1; i <= MOST_SET_ASIDE; i++) {
            Path aside = file.resolveSibling(NAME + ".broken-" + i);
            if (!Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
                return new Loaded(Settings.INITIAL, Optional.of(moved(aside)));
            }
        }
        return new Loaded(Settings.INITIAL, Optional.of(Message.of("settings.stuck", file.toString())));
    }

    private Message moved(Path aside) {
        try {
            Files.move(file, aside);
            return Message.of("settings.setAside", aside.toString());
        } catch (IOException e) {
            return Message.of("settings.stuck", file.toString());
        }
    }

    /**
     * Writes the settings; the old file stays whole until the new one is on the disk.
     *
     * @return the reason, if they could not be written
     */
    public Optional<Message> save(Settings settings) {
        try {
            // A link is written through, and stays.
            Path real = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = real.getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, NAME, ".tmp");
            try {
                write(fresh, SettingsText.write(settings, text()));
                replace(fresh, real);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    Message.of("settings.unsaved", file.toString(), Excerpt.of(String.valueOf(e.getMessage()), 200)));
        }
    }

    private static void write(Path fresh, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            // Else a power cut after the move could leave an empty file under the good name.
            channel.force(true);
        }
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
