package kllab.app.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.app.file.FileWatch;
import kllab.app.file.InOrder;
import kllab.app.labs.LabCheck;
import kllab.app.labs.Labs;
import kllab.app.settings.Study;
import kllab.lesson.LessonReading;
import kllab.lesson.player.LessonLabs;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.Progress;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.control.FileQuestion;

/**
 * The lessons of a window, of which one may be open.
 *
 * <p>
 * A lesson is read on a worker of its own, so that a slow file delays no other lesson. A lesson from a file is read
 * again whenever the file is saved.
 */
public final class Classroom implements AutoCloseable {
    /**
     * The memory of lessons with which a window opens.
     *
     * @param folder the folder of a person's own lessons
     * @param study the progress in lessons
     */
    public record Memory(Path folder, Study study) {
    }

    private final LessonLabs desk;
    private final LessonReader reader;
    private final Consumer<Message> notices;
    private final ReadOnlyObjectWrapper<Optional<LessonModel>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Executor workers;
    private final Executor saves;
    private final LessonList list;
    private final ReadOnlyObjectWrapper<Study> study;
    /** The number of the last wish for a lesson, and of the one that is open: the last wish is granted. */
    private int asked;
    private int shown;
    /** The number of the last wish for another language. */
    private int spoken;
    /** The language wished for last. */
    private Language language = Language.EN;
    /** Of the lesson that was opened last: one that came with the program, or a path. */
    private String name = "";
    private Optional<FileWatch> watch = Optional.empty();

    /**
     * Who deals with files, so that nobody waits for them; the tasks of each may end in any order.
     *
     * @param reading may be ended with the process
     * @param writing is waited for
     */
    public record Workers(Executor reading, Executor writing) {
        /** Workers that read whenever they are asked to. */
        public static Workers of(Executor writing) {
            return new Workers(task -> Thread.ofPlatform().daemon().name("lesson files").start(task), writing);
        }
    }

    /**
     * The lessons of a window.
     *
     * @param before what was there before
     * @param notices takes sentences about files
     */
    public Classroom(LessonLabs desk, Labs labs, Memory before, Consumer<Message> notices, Workers workers) {
        this.desk = desk;
        this.workers = workers.reading;
        this.saves = new InOrder(workers.writing);
        this.notices = notices;
        this.study = new ReadOnlyObjectWrapper<>(before.study());
        this.reader = new LessonReader(new LabCheck(labs), new TexCheck());
        this.list = new LessonList(before.folder(), reader, notices);
    }

    /** Returns the lesson that is open, if one is. */
    public ReadOnlyObjectProperty<Optional<LessonModel>> open() {
        return open.getReadOnlyProperty();
    }

    /**
     * Returns the link to begin with next time: without covers while the lesson covers something, for nobody chose
     * them.
     */
    public Link lasting(Link shown) {
        return open.get().filter(lesson -> !lesson.progress().get().covered().isEmpty())
                .map(lesson -> desk.uncovered(shown)).orElse(shown);
    }

    /** Returns the progress in lessons. */
    public ReadOnlyObjectProperty<Study> study() {
        return study.getReadOnlyProperty();
    }

    /** Returns the list of lessons. */
    public LessonList list() {
        return list;
    }

    /** Opens a lesson that came with the program, by its name, where it was left if that is not its end. */
    public void openShipped(String name, Language language) {
        int number = ++asked;
        this.language = language;
        workers.execute(() -> {
            LessonReading reading = ShippedLessons.read(name, language, reader);
            Platform.runLater(() -> {
                if (number == asked && language == this.language) {
                    begin(name, reading);
                } else if (number == asked) {
                    // Another one was chosen while it was read.
                    openShipped(name, this.language);
                }
            });
        });
    }

    /** Lets an open lesson that came with the program go on in another language, at the step where it is. */
    public void speak(Language language) {
        this.language = language;
        if (open.get().isPresent() && ShippedLessons.NAMES.contains(name)) {
            String lesson = name;
            int wish = ++spoken;
            int number = shown;
            workers.execute(() -> {
                LessonReading reading = ShippedLessons.read(lesson, language, reader);
                Platform.runLater(() -> open.get().filter(each -> wish == spoken && number == shown)
                        .ifPresent(each -> each.reload(reading)));
            });
        }
    }

    /** Returns the action that opens the next lesson, if the open lesson and the next one came with the program. */
    public Optional<Runnable> onward(ObservableValue<Language> language) {
        int next = ShippedLessons.NAMES.indexOf(name) + 1;
        return next > 0 && next < ShippedLessons.NAMES.size()
                ? Optional.of(() -> openShipped(ShippedLessons.NAMES.get(next), language.getValue()))
                : Optional.empty();
    }

    /** Opens a lesson from a file, where it was left if that is not its end, and follows the file. */
    public void openFile(Path file) {
        int number = ++asked;
        // In order, or what the file said before it was saved could come last.
        Executor readings = new InOrder(workers);
        readings.execute(() -> {
            // Before it is read: else nobody would tell what is saved between.
            Optional<FileWatch> watching = follow(file, number, readings);
            try {
                LessonReading reading = reader.read(file);
                Platform.runLater(() -> begin(number, file, reading, watching));
            } catch (BadInput e) {
                watching.ifPresent(FileWatch::close);
                Platform.runLater(() -> tell(number == asked, e.reason()));
            }
        });
    }

    private void begin(int number, Path file, LessonReading reading, Optional<FileWatch> watching) {
        if (number != asked) {
            watching.ifPresent(FileWatch::close);
            return;
        }
        String path = path(file);
        study.set(study.get().withRecent(path));
        begin(path, reading);
        watch = watching;
        tell(watching.isEmpty(), unwatched(file));
    }

    private static String path(Path file) {
        return file.toAbsolutePath().toString();
    }

    private Optional<FileWatch> follow(Path file, int number, Executor readings) {
        try {
            return Optional.of(FileWatch.onFile(file, () -> readings.execute(() -> readAgain(file, number)),
                    () -> Platform.runLater(() -> tell(number == shown, unwatched(file)))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void readAgain(Path file, int number) {
        try {
            LessonReading reading = reader.read(file);
            Platform.runLater(() -> open.get().filter(lesson -> number == shown)
                    .ifPresent(lesson -> lesson.reload(reading)));
        } catch (BadInput e) {
            Platform.runLater(() -> tell(number == shown, e.reason()));
        }
    }

    private static Message unwatched(Path file) {
        return Message.of("lesson.file.unwatched", file.toString());
    }

    private void tell(boolean stillMatters, Message message) {
        if (stillMatters) {
            notices.accept(message);
        }
    }

    /** Saves what is shown as a lesson of one step, and tells whether that went well. */
    public void save(FileQuestion.Target target, Language language) {
        String text = LessonFiles.text(desk.withoutLessonCovers(), language);
        saves.execute(() -> {
            Optional<Message> problem = LessonFiles.write(target.file(), target.replace(), text);
            Platform.runLater(() -> {
                if (problem.isEmpty()) {
                    study.set(study.get().withRecent(path(target.file())));
                }
                notices.accept(problem.orElse(Message.of("lesson.saved.done", target.file().toString())));
            });
        });
    }

    /** Begins the lesson that was asked for last. */
    private void begin(String name, LessonReading reading) {
        leave();
        shown = asked;
        this.name = name;
        Progress left = Progress.at(reading, study.get().step(name));
        // Who comes back to a lesson after its end wants to go through it again.
        LessonModel lesson = new LessonModel(left.count() > 0 && left.isLast() ? Progress.at(reading, 0) : left, desk,
                notices);
        // The wished one: a file that is being written is short for a moment.
        lesson.progress().map(Progress::wished).subscribe(step -> study.set(study.get().with(name, step)));
        open.set(Optional.of(lesson));
    }

    /** Closes the lesson that is open, if one is; one that is being read will not open. */
    @Override
    public void close() {
        asked++;
        leave();
    }

    private void leave() {
        shown = 0;
        watch.ifPresent(FileWatch::close);
        watch = Optional.empty();
        if (open.get().isPresent()) {
            desk.leave();
            open.set(Optional.empty());
        }
    }
}
