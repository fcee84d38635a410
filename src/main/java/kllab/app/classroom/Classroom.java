package kllab.app.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.app.file.FileWatch;
import kllab.app.labs.LabCheck;
import kllab.app.labs.Labs;
import kllab.app.notice.Notices;
import kllab.app.notice.Sentences;
import kllab.app.settings.Study;
import kllab.lesson.LessonReading;
import kllab.lesson.glossary.Glossaries;
import kllab.lesson.player.LessonLabs;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.Progress;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.FileName;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.control.FileQuestion;
import kllab.ui.live.InOrder;
import kllab.ui.live.Job;

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

    private final LessonLabs lessonLabs;
    private final LessonReadings readings;
    private final Sentences notices;
    /** The refusals that are still true, by their sources. */
    private final Map<LessonSource, Message> refusals = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<LessonModel>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Job.Schedule saves;
    private final Job<LessonSource, Opened> opening;
    private final Job<LessonSource, LessonReadings.Reading> readingAgain;
    private final LessonList list;
    private final ReadOnlyObjectWrapper<Study> study;
    /** The lesson that was asked for last, and the one that is open. */
    private Optional<LessonSource> wished = Optional.empty();
    private Optional<Opened> shown = Optional.empty();
    /** The language wished for last. */
    private Language language = Language.EN;

    /**
     * A lesson that has been read.
     *
     * @param watch of its file, if it has one that can be watched
     */
    private record Opened(LessonSource source, LessonReadings.Reading reading,
            Optional<FileWatch> watch) implements AutoCloseable {
        @Override
        public void close() {
            watch.ifPresent(FileWatch::close);
        }
    }

    /**
     * The schedules of slow work with files. The tasks of each may end in any order.
     *
     * @param reading may be ended with the process
     * @param writing is waited for
     */
    public record Schedules(Job.Schedule reading, Job.Schedule writing) {
        /** Returns schedules that read whenever they are asked to. */
        public static Schedules of(Executor writing) {
            return new Schedules(Job.Schedule.onThread("lesson files"), Job.Schedule.on(writing));
        }
    }

    /**
     * The lessons of a window.
     *
     * @param before what was there before
     * @param notices takes sentences about files
     */
    public Classroom(LessonLabs lessonLabs, Labs labs, Memory before, Sentences notices, Schedules schedules) {
        this.lessonLabs = lessonLabs;
        this.saves = new Job.Schedule(new InOrder(schedules.writing.worker()), schedules.writing.frame());
        this.notices = notices;
        this.study = new ReadOnlyObjectWrapper<>(before.study());
        this.readings = new LessonReadings(new LabCheck(labs));
        this.list = new LessonList(before.folder(), readings.withoutFormulas(), notices);
        this.opening = new Job<>(schedules.reading, this::open,
                outcome -> outcome.ifDoneOrRefused(this::begin, reason -> wished.ifPresent(it -> refuse(it, reason))));
        this.readingAgain = new Job<>(schedules.reading, readings::read, outcome -> outcome.ifDoneOrRefused(
                this::reload, reason -> shown.ifPresent(it -> refuse(it.source, reason))));
    }

    /** Returns the lesson that is open, if one is. */
    public ReadOnlyObjectProperty<Optional<LessonModel>> open() {
        return open.getReadOnlyProperty();
    }

    /**
     * Returns the link to begin with next time: with what the lesson’s links put away shown again, and without covers
     * while the lesson covers something, for nobody chose them.
     */
    public Link lasting(Link shown) {
        return open.get()
                .map(lesson -> lesson.progress().get().covered().isEmpty() ? shown : lessonLabs.uncovered(shown))
                .map(lessonLabs::broughtBack).orElse(shown);
    }

    /** Returns the glossaries, whose words are found in the lessons. */
    public Glossaries glossaries() {
        return readings.glossaries();
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
        this.language = language;
        wish(new LessonSource.Shipped(name, language));
    }

    private void wish(LessonSource source) {
        wished = Optional.of(source);
        opening.request(source);
    }

    /** Lets a lesson that came with the program go on in another language, at the step where it is. */
    public void speak(Language language) {
        this.language = language;
        // Another one may have been chosen while it was read.
        inLanguage(wished).filter(each -> opening.working().get()).ifPresent(this::wish);
        inLanguage(shown.map(Opened::source)).ifPresent(readingAgain::request);
    }

    private Optional<LessonSource> inLanguage(Optional<LessonSource> source) {
        return source.flatMap(each -> each instanceof LessonSource.Shipped shipped
                ? Optional.of(new LessonSource.Shipped(shipped.name(), language))
                : Optional.empty());
    }

    /** Returns the action that opens the next lesson, if the open lesson and the next one came with the program. */
    public Optional<Runnable> onward(ObservableValue<Language> language) {
        int next = shown.map(each -> ShippedLessons.NAMES.indexOf(each.source.name())).orElse(-1) + 1;
        return next > 0 && next < ShippedLessons.NAMES.size()
                ? Optional.of(() -> openShipped(ShippedLessons.NAMES.get(next), language.getValue()))
                : Optional.empty();
    }

    /** Opens a lesson from a file, where it was left if that is not its end, and follows the file. */
    public void openFile(Path file) {
        wish(new LessonSource.OwnFile(file));
    }

    private Opened open(LessonSource source, Job.Control<Opened> control) throws BadInput {
        // Before it is read: else nobody would tell what is saved between.
        Optional<FileWatch> watch = source instanceof LessonSource.OwnFile file ? follow(file) : Optional.empty();
        boolean read = false;
        try {
            Opened opened = new Opened(source, readings.read(source, control), watch);
            read = true;
            return opened;
        } finally {
            if (!read) {
                watch.ifPresent(FileWatch::close);
            }
        }
    }

    private Optional<FileWatch> follow(LessonSource.OwnFile file) {
        try {
            return Optional.of(FileWatch.onFile(file.path(), () -> Platform.runLater(() -> change(file)),
                    () -> Platform.runLater(() -> tell(isShown(file), unwatched(file.path())))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isShown(LessonSource source) {
        return shown.filter(each -> each.source.equals(source)).isPresent();
    }

    /** Reads a file again that has been saved. */
    private void change(LessonSource.OwnFile file) {
        if (opening.working().get() && wished.filter(file::equals).isPresent()) {
            wish(file);
        } else if (isShown(file)) {
            readingAgain.request(file);
        }
    }

    private void reload(LessonReadings.Reading reading) {
        shown.ifPresent(each -> withdraw(each.source));
        open.get().ifPresent(lesson -> lesson.reload(reading.lesson(), reading.formulas()));
    }

    /** Says why a lesson cannot be read; what was said of it before is not true any more. */
    private void refuse(LessonSource source, Message reason) {
        withdraw(source);
        refusals.put(source, reason);
        notices.accept(reason);
    }

    private void withdraw(LessonSource source) {
        Optional.ofNullable(refusals.remove(source)).ifPresent(notices::withdraw);
    }

    /** Lets notices tell of a lesson that takes more than a moment to be read, and offer to stop that. */
    public void tellOfReading(Notices place, Texts texts) {
        ReadingNotice.on(opening, () -> wished.map(LessonSource::said).orElse(""), place, texts);
        ReadingNotice.on(readingAgain, () -> shown.map(each -> each.source.said()).orElse(""), place, texts);
    }

    private static Message unwatched(Path file) {
        return Message.of("lesson.file.unwatched", FileName.path(file));
    }

    private void tell(boolean stillMatters, Message message) {
        if (stillMatters) {
            notices.accept(message);
        }
    }

    /** Saves what is shown as a lesson of one step, and tells whether that went well. */
    public void save(FileQuestion.Target target, Language language) {
        String text = LessonFiles.text(lessonLabs.withoutLessonCovers(), language);
        new Job<FileQuestion.Target, Optional<Message>>(saves,
                (file, control) -> LessonFiles.write(file.file(), file.replace(), text),
                outcome -> outcome.ifDone(problem -> saved(target.file(), problem))).request(target);
    }

    /**
     * Adds what is shown to the file of the open lesson, as a step behind the open one, and tells how that went. The
     * lesson shows it once its file has been read again.
     */
    public void addStep() {
        Optional<LessonModel> lesson = open.get();
        if (lesson.isEmpty() || shown.isEmpty() || lesson.get().progress().get().open().isEmpty()) {
            notices.accept(Message.of("lesson.add.none"));
        } else if (shown.get().source instanceof LessonSource.OwnFile file) {
            Progress now = lesson.get().progress().get();
            new Job<StepAddition, Message>(saves, (addition, control) -> addition.write(readings.withoutFormulas()),
                    outcome -> outcome
                            .ifDone(message -> {
                                notices.accept(message);
                                change(file);
                            })).request(new StepAddition(file.path(), now.open().orElseThrow(), now.step(),
                                    lessonLabs.withoutLessonCovers(), now.reading().lesson().about().language()));
        } else {
            notices.accept(Message.of("lesson.add.shipped"));
        }
    }

    private void saved(Path file, Optional<Message> problem) {
        if (problem.isEmpty()) {
            remember(new LessonSource.OwnFile(file));
        }
        notices.accept(problem.orElse(Message.of("lesson.saved.done", FileName.path(file))));
    }

    private void remember(LessonSource.OwnFile file) {
        study.set(study.get().withRecent(file.name()));
    }

    /** Begins the lesson that was asked for last. */
    private void begin(Opened opened) {
        String name = opened.source.name();
        if (opened.source instanceof LessonSource.OwnFile file) {
            remember(file);
        }
        withdraw(opened.source);
        leave();
        shown = Optional.of(opened);
        LessonReading reading = opened.reading.lesson();
        Progress left = Progress.at(reading, study.get().step(name));
        // Who comes back to a lesson after its end wants to go through it again.
        LessonModel lesson = new LessonModel(
                left.count() > 0 && left.isLast() ? Progress.at(reading, 0) : left, lessonLabs, notices,
                opened.reading.formulas());
        // The wished one: a file that is being written is short for a moment.
        lesson.progress().map(Progress::wished).subscribe(step -> study.set(study.get().with(name, step)));
        open.set(Optional.of(lesson));
        if (opened.source instanceof LessonSource.OwnFile file) {
            tell(opened.watch.isEmpty(), unwatched(file.path()));
        }
    }

    /** Closes the lesson that is open, if one is; one that is being read will not open. */
    @Override
    public void close() {
        opening.cancel();
        leave();
    }

    private void leave() {
        readingAgain.cancel();
        shown.ifPresent(Opened::close);
        shown = Optional.empty();
        if (open.get().isPresent()) {
            lessonLabs.leave();
            open.set(Optional.empty());
        }
    }
}
