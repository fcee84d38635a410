package kllab.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.app.settings.Study;
import kllab.lesson.Lesson;
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
    /**
     * What a window finds when it opens.
     *
     * @param folder where a person's own lessons are
     * @param study what was done with lessons
     */
    record Memory(Path folder, Study study) {
    }

    private final Desk desk;
    private final LessonReader reader;
    private final Consumer<Message> notices;
    private final ReadOnlyObjectWrapper<Optional<LessonModel>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("lesson files").factory());
    private final Path folder;
    private final ReadOnlyObjectWrapper<Study> study;
    private Optional<FileWatch> watch = Optional.empty();

    /**
     * The lessons of a window.
     *
     * @param before what was there before
     * @param notices takes sentences about files
     */
    Classroom(Desk desk, Labs labs, Memory before, Consumer<Message> notices) {
        this.desk = desk;
        this.notices = notices;
        this.folder = before.folder();
        this.study = new ReadOnlyObjectWrapper<>(before.study());
        this.reader = new LessonReader(new LabCheck(labs), new TexCheck());
    }

    /** The lesson that is open, if one is. */
    ReadOnlyObjectProperty<Optional<LessonModel>> open() {
        return open.getReadOnlyProperty();
    }

    /** What was done with lessons. */
    ReadOnlyObjectProperty<Study> study() {
        return study.getReadOnlyProperty();
    }

    /** The files in the folder of a person's own lessons. */
    List<Path> own() {
        return LessonFiles.in(folder);
    }

    /** A lesson that came with the program. */
    Lesson shipped(String name, Language language) {
        return ShippedLessons.read(name, language, reader).lesson();
    }

    /** Opens a lesson that came with the program, by its name, where it was left. */
    void openShipped(String name, Language language) {
        close();
        begin(name, ShippedLessons.read(name, language, reader));
    }

    /** Opens a lesson from a file, where it was left, and follows the file. */
    void openFile(Path file) {
        String path = file.toAbsolutePath().toString();
        worker.execute(() -> read(file, reading -> {
            close();
            study.set(study.get().withRecent(path));
            begin(path, reading);
            follow(file);
        }));
    }

    private void follow(Path file) {
        try {
            watch = Optional.of(new FileWatch(file, () -> worker.execute(() -> read(file, this::reload))));
        } catch (IOException e) {
            notices.accept(Message.of("lesson.file.unwatched", file.toString()));
        }
    }

    /** Saves what is shown as a lesson of one step, and tells whether that went well. */
    void save(Path file, Language language) {
        String text = LessonFiles.text(desk.shown().getValue(), language);
        worker.execute(() -> {
            Message told = LessonFiles.write(file, text)
                    .orElse(Message.of("lesson.saved.done", file.toString()));
            Platform.runLater(() -> notices.accept(told));
        });
    }

    private void read(Path file, Consumer<LessonReading> then) {
        try {
            LessonReading reading = reader.read(file);
            Platform.runLater(() -> then.accept(reading));
        } catch (BadInput e) {
            Platform.runLater(() -> notices.accept(e.reason()));
        }
    }

    private void begin(String name, LessonReading reading) {
        LessonModel lesson = new LessonModel(Progress.at(reading, study.get().step(name)), desk, notices);
        lesson.progress().map(Progress::step).subscribe(step -> study.set(study.get().with(name, step)));
        open.set(Optional.of(lesson));
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
