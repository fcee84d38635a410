package kllab.app.classroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import kllab.app.keys.WindowKey;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Catalog;
import kllab.text.FileName;
import kllab.text.Language;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Texts;
import kllab.ui.menu.ActionItem;
import kllab.ui.control.FileQuestion;

import org.kordamp.ikonli.feather.Feather;

/** The menu of lessons: those that came with the program, a person's own, and files. */
public final class LessonsMenu extends MenuButton {
    private final Classroom classroom;
    private final ObservableValue<Language> language;
    private final Texts texts;
    private final FileQuestion question = new FileQuestion();

    /**
     * The menu of lessons.
     *
     * @param notes true while the notes of the open lesson are wanted
     */
    public LessonsMenu(Classroom classroom, ObservableValue<Language> language, Texts texts, BooleanProperty notes) {
        this.classroom = classroom;
        this.language = language;
        this.texts = texts;
        Icon.on(this, Feather.BOOK_OPEN);
        setId("lessons");
        setMinWidth(USE_PREF_SIZE);
        Help.on(Help.tipped(this, WindowKey.LESSONS.words(texts, "window.lessons")), texts.of("window.lessons.help"));
        List<MenuItem> shipped = IntStream.range(0, ShippedLessons.NAMES.size()).mapToObj(this::shipped).toList();
        MenuItem open = new ActionItem("openLesson", WindowKey.OPEN_LESSON.words(texts, "window.openLesson"),
                this::chooseToOpen);
        MenuItem save = new ActionItem("saveLesson", WindowKey.SAVE_LESSON.words(texts, "window.saveLesson"),
                this::chooseToSave);
        MenuItem add = new ActionItem("addStep", WindowKey.ADD_STEP.words(texts, "window.addStep"),
                classroom::addStep);
        CheckMenuItem notesItem = new CheckMenuItem();
        notesItem.setId("speakerNotes");
        notesItem.textProperty().bind(WindowKey.NOTES.words(texts, "window.notes"));
        notesItem.selectedProperty().bindBidirectional(notes);
        classroom.open().subscribe(lesson -> {
            add.setDisable(lesson.isEmpty());
            notesItem.setDisable(lesson.isEmpty());
        });
        classroom.list().own().flatMap(own -> classroom.study().map(study -> new Files(own, study.recent())))
                .subscribe(files -> {
                    List<MenuItem> items = new ArrayList<>(shipped);
                    if (!files.own.isEmpty()) {
                        items.add(new SeparatorMenuItem());
                        files.own.forEach(file -> items.add(file(file)));
                    }
                    items.addAll(List.of(new SeparatorMenuItem(), open, save, add, notesItem));
                    if (!files.recent.isEmpty()) {
                        items.add(recent(files.recent));
                    }
                    getItems().setAll(items);
                });
        setOnShowing(event -> classroom.list().look(language.getValue()));
    }

    /** The files that the menu offers. */
    private record Files(List<Path> own, List<String> recent) {
    }

    private Menu recent(List<String> paths) {
        Menu menu = new Menu();
        menu.setId("recent");
        menu.textProperty().bind(texts.of("window.recent"));
        List<Path> files = paths.stream().map(Path::of).toList();
        for (Path file : files) {
            MenuItem item = file(file);
            boolean alone = files.stream().filter(each -> name(each).equals(name(file))).count() == 1;
            if (!alone) {
                item.textProperty().bind(texts.of("window.recent.file", name(file),
                        FileName.path(file.toAbsolutePath().resolveSibling(""))));
            }
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem shipped(int index) {
        String name = ShippedLessons.NAMES.get(index);
        MenuItem item = new ActionItem("lesson-" + (index + 1), texts.of(classroom.list().title(index, language),
                (title, words) -> words(index + 1, title, words)),
                () -> classroom.openShipped(name, language.getValue()));
        item.setMnemonicParsing(false);
        return item;
    }

    private static String words(int number, Optional<LessonList.Title> title, Catalog words) {
        if (title.isEmpty()) {
            return words.say("window.lesson.unread", Integer.toString(number));
        }
        OptionalInt minutes = title.get().minutes();
        return words.say(minutes.isPresent() ? "window.lesson" : "window.lesson.untimed", Integer.toString(number),
                title.get().words(), Integer.toString(minutes.orElse(0)));
    }

    private static String name(Path file) {
        return FileName.of(file);
    }

    private MenuItem file(Path file) {
        MenuItem item = new MenuItem(name(file));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> classroom.openFile(file));
        return item;
    }

    /** Returns the dialog that asks for files. */
    public FileQuestion question() {
        return question;
    }

    private FileQuestion.Kind kind() {
        return LessonFiles.kind(texts.catalog().getValue());
    }

    /** Asks for the file of a lesson and opens it. */
    public void chooseToOpen() {
        question.open(this, texts.catalog().getValue().say("keys.openLesson"), List.of(kind()))
                .ifPresent(classroom::openFile);
    }

    /** Asks for a file and saves the state in it. */
    public void chooseToSave() {
        question.save(this, texts.catalog().getValue().say("keys.saveLesson"), kind(), "kl-lab.md")
                .ifPresent(target -> classroom.save(target, language.getValue()));
    }
}
