package kllab.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.stage.FileChooser;
import kllab.lesson.Lesson;
import kllab.lesson.ShippedLessons;
import kllab.text.Language;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The menu of the lessons: those that came with the program, a person's own, and files. */
final class LessonsMenu extends MenuButton {
    private final Classroom classroom;
    private final ObservableValue<Language> language;
    private final Texts texts;

    LessonsMenu(Classroom classroom, ObservableValue<Language> language, Texts texts) {
        this.classroom = classroom;
        this.language = language;
        this.texts = texts;
        Icon.on(this, Feather.BOOK_OPEN);
        setId("lessons");
        setMinWidth(USE_PREF_SIZE);
        ObservableValue<String> words = WindowKey.LESSONS.words(texts, "window.lessons");
        accessibleTextProperty().bind(words);
        Help.on(this, texts.of("window.lessons.help"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        setTooltip(tip);
        // Filled when it is first opened: the lessons need not be read before.
        getItems().add(new MenuItem());
        setOnShowing(event -> fill());
    }

    private void fill() {
        getItems().clear();
        for (int i = 0; i < ShippedLessons.NAMES.size(); i++) {
            getItems().add(shipped(i));
        }
        List<Path> own = classroom.own();
        if (!own.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            own.forEach(file -> getItems().add(file(file)));
        }
        getItems().add(new SeparatorMenuItem());
        getItems().add(item("openLesson", WindowKey.OPEN_LESSON, this::chooseToOpen));
        getItems().add(item("saveLesson", WindowKey.SAVE_LESSON, this::chooseToSave));
        List<String> recent = classroom.study().get().recent();
        if (!recent.isEmpty()) {
            Menu menu = new Menu();
            menu.setId("recent");
            menu.textProperty().bind(texts.of("window.recent"));
            recent.forEach(path -> menu.getItems().add(file(Path.of(path))));
            getItems().add(menu);
        }
    }

    private MenuItem shipped(int index) {
        String name = ShippedLessons.NAMES.get(index);
        Lesson lesson = classroom.shipped(name, language.getValue());
        OptionalInt minutes = lesson.about().minutes();
        MenuItem item = new MenuItem();
        item.setId("lesson-" + (index + 1));
        item.setMnemonicParsing(false);
        item.textProperty().bind(texts.of(minutes.isPresent() ? "window.lesson" : "window.lesson.untimed",
                Integer.toString(index + 1), lesson.title(), Integer.toString(minutes.orElse(0))));
        item.setOnAction(event -> classroom.openShipped(name, language.getValue()));
        return item;
    }

    private MenuItem file(Path file) {
        MenuItem item = new MenuItem(String.valueOf(file.getFileName()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> classroom.openFile(file));
        return item;
    }

    private MenuItem item(String id, WindowKey key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(key.words(texts, "window." + id));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Opens the menu for the keyboard. */
    void open() {
        requestFocus();
        show();
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                texts.catalog().getValue().say("window.lessonFiles"), "*.md"));
        return chooser;
    }

    /** Asks for a lesson, and opens it. */
    void chooseToOpen() {
        File file = chooser().showOpenDialog(getScene().getWindow());
        if (file != null) {
            classroom.openFile(file.toPath());
        }
    }

    /** Asks where to save what is shown, and saves it. */
    void chooseToSave() {
        FileChooser chooser = chooser();
        chooser.setInitialFileName("kl-lab.md");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            classroom.save(file.toPath(), language.getValue());
        }
    }
}
