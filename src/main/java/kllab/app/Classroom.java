package kllab.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.lesson.LessonReader;
import kllab.lesson.LessonReading;
import kllab.lesson.ShippedLessons;
import kllab.lesson.player.Desk;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.Progress;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.text.Message;

/**
 * The lessons of a window, of which one may be open.
 *
 * <p>
 * A lesson that comes from a file is read on a worker, and again whenever the file is saved.
 */
final class Classroom implements AutoCloseable {
    private final Desk desk;
    private final LessonReader reader;
    private final Consumer<Message> notices;
    private final ReadOnlyObjectWrapper<Optional<LessonModel>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("lesson files").factory());
    private Optional<FileWatch> watch = Optional.empty();

    Classroom(Desk desk, Labs labs, Consumer<Message> notices) {
        this.desk = desk;
        this.notices = notices;
        this.reader = new LessonReader(link -> labs.of(link).canonical(link));
    }

    /** The lesson that is open, if one is. */
    ReadOnlyObjectProperty<Optional<LessonModel>> open() {
        return open.getReadOnlyProperty();
    }

    /** Opens a lesson that came with the program, by its name. */
    void openShipped(String name, Language language) {
        close();
        begin(ShippedLessons.read(name, language, reader));
    }

    /** Opens a lesson from a file, and follows the file. */
    void openFile(Path file) {
        worker.execute(() -> read(file, reading -> {
            close();
            begin(reading);
            watch = Optional.of(new FileWatch(file, () -> worker.execute(() -> read(file, this::reload))));
        }));
    }

    private void read(Path file, Consumer<LessonReading> then) {
        try {
            LessonReading reading = reader.read(file);
            Platform.runLater(() -> then.accept(reading));
        } catch (BadInput e) {
            Platform.runLater(() -> notices.accept(e.reason()));
        }
    }

    private void begin(LessonReading reading) {
        open.set(Optional.of(new LessonModel(Progress.at(reading, 0), desk, notices)));
    }

    private void reload(LessonReading reading) {
        open.get().ifPresent(lesson -> lesson.reload(reading));
    }

    /** Closes the lesson that is open, if one is. */
    @Override
    public void close() {
        watch.ifPresent(FileWatch::close);
        watch = Optional.empty();
        if (open.get().isPresent()) {
            desk.uncover();
            open.set(Optional.empty());
        }
    }
}
