package kllab.app.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kllab.app.file.FileWatch;
import kllab.lesson.Lesson;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Excerpt;
import kllab.text.FileName;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.live.Job;

/**
 * The lessons to choose from: those that came with the program, and the files in the folder of a person's own. Workers
 * read both, so that nobody waits for them. The folder is watched once it exists.
 */
public final class LessonList implements AutoCloseable {
    private final Path folder;
    private final LessonReader reader;
    private final Consumer<Message> notices;
    private final ReadOnlyObjectWrapper<Map<Language, List<Title>>> titles = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Path>> own = new ReadOnlyObjectWrapper<>(List.of());
    private final Job<Language, Titles> reading;
    private final Job<Boolean, Found> looking;
    private Language asked = Language.EN;
    private Optional<Message> told = Optional.empty();
    private Optional<FileWatch> watch = Optional.empty();

    /**
     * The entry of a lesson in the list.
     *
     * @param words its title
     * @param minutes its duration, if it names one
     */
    record Title(String words, OptionalInt minutes) {
    }

    private record Titles(Language language, List<Title> all) {
    }

    /**
     * The contents of the folder.
     *
     * @param problem why it cannot be listed
     * @param watch begun when it was looked into
     */
    private record Found(List<Path> files, Optional<Message> problem, Optional<FileWatch> watch)
            implements
                AutoCloseable {
        @Override
        public void close() {
            watch.ifPresent(FileWatch::close);
        }
    }

    /**
     * Creates an empty list.
     *
     * @param folder the folder of a person's own lessons
     * @param notices takes the sentence about a folder that cannot be listed
     */
    LessonList(Path folder, LessonReader reader, Consumer<Message> notices) {
        this.folder = folder;
        this.reader = reader;
        this.notices = notices;
        Job.Schedule schedule = Job.Schedule.onThread("lesson list");
        reading = new Job<>(schedule, (language, control) -> titles(language),
                outcome -> outcome.ifDone(this::list));
        looking = new Job<>(schedule, (watched, control) -> lookInto(watched),
                outcome -> outcome.ifDone(this::take));
    }

    /** Returns the title of a lesson that came with the program, from 0, once it has been read in that language. */
    ObservableValue<Optional<Title>> title(int index, ObservableValue<Language> language) {
        return titles.flatMap(known -> language
                .map(each -> Optional.ofNullable(known.get(each)).map(all -> all.get(index))));
    }

    /** Returns the files in the folder of a person's own lessons, as they were found last. */
    ReadOnlyObjectProperty<List<Path>> own() {
        return own.getReadOnlyProperty();
    }

    /** Looks for lessons. Titles are read once per language, and again if they could not be read. */
    void look(Language language) {
        boolean underWay = language == asked && reading.working().get();
        if (!underWay && !titles.get().containsKey(language)) {
            asked = language;
            reading.request(language);
        }
        follow();
    }

    /** Looks for the files in the folder now and, if the folder exists, whenever a file comes or goes. */
    public void follow() {
        looking.request(watch.isPresent());
    }

    private Found lookInto(boolean watched) {
        // Before it is listed: else nobody would tell what comes between.
        Optional<FileWatch> begun = watched ? Optional.empty() : watch();
        try {
            return new Found(LessonFiles.in(folder), Optional.empty(), begun);
        } catch (IOException e) {
            return new Found(List.of(), Optional.of(Message.of("lesson.folder.unread", FileName.path(folder),
                    Excerpt.of(String.valueOf(e.getMessage()), 200))), begun);
        }
    }

    private Optional<FileWatch> watch() {
        try {
            return Optional.of(FileWatch.onFolder(folder, () -> Platform.runLater(this::follow),
                    () -> Platform.runLater(this::lose)));
        } catch (IOException e) {
            // There is no such folder, or it cannot be watched: then it is looked into whenever somebody looks.
            Logger.getLogger(LessonList.class.getName()).log(Level.FINE, "the folder of lessons is not watched", e);
            return Optional.empty();
        }
    }

    private void take(Found found) {
        watch = watch.or(found::watch);
        if (!found.files.equals(own.get())) {
            own.set(found.files);
        }
        found.problem.filter(each -> !told.equals(found.problem)).ifPresent(notices);
        told = found.problem;
    }

    private void lose() {
        stop();
        follow();
    }

    private void stop() {
        watch.ifPresent(FileWatch::close);
        watch = Optional.empty();
    }

    /** Ends watching the folder. */
    @Override
    public void close() {
        reading.close();
        looking.close();
        stop();
    }

    private Titles titles(Language language) {
        return new Titles(language, ShippedLessons.NAMES.stream().map(name -> title(name, language)).toList());
    }

    private void list(Titles read) {
        Map<Language, List<Title>> more = new EnumMap<>(Language.class);
        more.putAll(titles.get());
        more.put(read.language, read.all);
        titles.set(more);
    }

    private Title title(String name, Language language) {
        Lesson lesson = ShippedLessons.read(name, language, reader).lesson();
        return new Title(lesson.title(), lesson.about().minutes());
    }
}
