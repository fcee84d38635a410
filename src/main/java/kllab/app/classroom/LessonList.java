package kllab.app.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import kllab.text.Language;
import kllab.text.Message;

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
    private final Set<Language> asked = EnumSet.noneOf(Language.class);
    private Optional<Message> told = Optional.empty();
    private int looked;
    private Optional<FileWatch> watch = Optional.empty();
    private boolean closed;

    /**
     * The entry of a lesson in the list.
     *
     * @param words its title
     * @param minutes its duration, if it names one
     */
    record Title(String words, OptionalInt minutes) {
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
        if (asked.add(language)) {
            work(() -> readTitles(language));
        }
        follow();
    }

    /** Looks for the files in the folder now and, if the folder exists, whenever a file comes or goes. */
    public void follow() {
        int number = ++looked;
        boolean unwatched = watch.isEmpty();
        work(() -> {
            if (unwatched) {
                // Before it is listed: else nobody would tell what comes between.
                watch();
            }
            try {
                List<Path> files = LessonFiles.in(folder);
                Platform.runLater(() -> found(number, files, Optional.empty()));
            } catch (IOException e) {
                Message reason = Message.of("lesson.folder.unread", folder.toString(),
                        Excerpt.of(String.valueOf(e.getMessage()), 200));
                Platform.runLater(() -> found(number, List.of(), Optional.of(reason)));
            }
        });
    }

    private void watch() {
        try {
            FileWatch made = FileWatch.onFolder(folder, () -> Platform.runLater(this::follow),
                    () -> Platform.runLater(this::lose));
            Platform.runLater(() -> keep(made));
        } catch (IOException e) {
            // There is no such folder, or it cannot be watched: then it is looked into whenever somebody looks.
            Logger.getLogger(LessonList.class.getName()).log(Level.FINE, "the folder of lessons is not watched", e);
        }
    }

    private void keep(FileWatch made) {
        if (closed || watch.isPresent()) {
            made.close();
        } else {
            watch = Optional.of(made);
        }
    }

    private void lose() {
        stop();
        if (!closed) {
            follow();
        }
    }

    private void stop() {
        watch.ifPresent(FileWatch::close);
        watch = Optional.empty();
    }

    /** Ends watching the folder. */
    @Override
    public void close() {
        closed = true;
        stop();
    }

    private void readTitles(Language language) {
        try {
            List<Title> read = ShippedLessons.NAMES.stream().map(name -> title(name, language)).toList();
            Platform.runLater(() -> {
                Map<Language, List<Title>> more = new EnumMap<>(Language.class);
                more.putAll(titles.get());
                more.put(language, read);
                titles.set(more);
            });
        } catch (RuntimeException e) {
            Logger.getLogger(LessonList.class.getName()).log(Level.WARNING, "the titles of lessons cannot be read", e);
            // Who looks again has another try.
            Platform.runLater(() -> asked.remove(language));
        }
    }

    private void found(int number, List<Path> files, Optional<Message> problem) {
        if (number == looked) {
            if (!files.equals(own.get())) {
                own.set(files);
            }
            problem.filter(each -> !told.equals(problem)).ifPresent(notices);
            told = problem;
        }
    }

    private Title title(String name, Language language) {
        Lesson lesson = ShippedLessons.read(name, language, reader).lesson();
        return new Title(lesson.title(), lesson.about().minutes());
    }

    private static void work(Runnable task) {
        Thread.ofPlatform().daemon().name("lesson list").start(task);
    }
}
