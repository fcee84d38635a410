package kllab.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.lab.History;
import kllab.lab.Lab;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.LessonView;
import kllab.app.settings.SettingsFolder;
import kllab.app.settings.Study;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Beside;
import kllab.ui.NumberField;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;

/** All that is in the window: the head, the lab, and notices over them. */
final class LabWindow extends StackPane {
    private final Shelf shelf;
    private final Map<String, Region> screens = new HashMap<>();
    private final ObservableValue<Link> settled;
    private final Classroom classroom;
    private final LessonsMenu lessons;
    private final Texts texts;
    private final Notices notices;
    private final LinkBar linkBar;
    private final Typesetter typesetter;
    private final ExportMenu export;
    private final Runnable toggleFullScreen;

    LabWindow(Shelf shelf, Choices choices, Typesetter typesetter, Runnable toggleFullScreen) {
        this(shelf, choices, typesetter, toggleFullScreen,
                new Classroom.Memory(SettingsFolder.ofProcess().resolve("lessons"), Study.NONE));
    }

    LabWindow(Shelf shelf, Choices choices, Typesetter typesetter, Runnable toggleFullScreen,
            Classroom.Memory memory) {
        this.shelf = shelf;
        this.typesetter = typesetter;
        this.toggleFullScreen = toggleFullScreen;
        texts = new Texts(choices.language());
        notices = new Notices(texts);
        linkBar = new LinkBar(texts, this::open);
        WindowExport files = new WindowExport(shelf.shown()::get, () -> screens.get(link().lab()), notices, texts);
        export = new ExportMenu(files, texts);
        BorderPane frame = new BorderPane();
        Beside desktop = new Beside();
        frame.setCenter(desktop);
        shelf.shown().subscribe(lab -> desktop.setScreen(
                screens.computeIfAbsent(lab.name(), name -> lab.screen().apply(texts, typesetter))));
        settled = shelf.shown().flatMap(LabWindow::settled);
        // A mapped value tells nobody of a change before the last one was read.
        settled.subscribe(link -> {
        });
        classroom = new Classroom(new LessonDesk(shelf, Labs.known(), settled), Labs.known(), memory, notices::show);
        lessons = new LessonsMenu(classroom, choices.language(), texts);
        frame.setTop(new VBox(new Header(shelf, choices, texts,
                new Header.Actions(this::copyLink, linkBar::ask, export, toggleFullScreen), lessons), linkBar));
        classroom.open().subscribe(lesson -> desktop.setSide(lesson.map(this::lesson).orElse(null)));
        // What no slider, handle or field has taken for itself turns the pages of a lesson, as a clicker does.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (desktop.side()instanceof LessonMargin margin) {
                margin.view().turn(event);
            }
        });
        new Drop(this, classroom, this::open, notices);
        getChildren().addAll(frame, notices);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    /** The words of the window. */
    Texts texts() {
        return texts;
    }

    /** The lessons. */
    Classroom classroom() {
        return classroom;
    }

    private Region lesson(LessonModel model) {
        return new LessonMargin(new LessonView(model, texts, typesetter, classroom::close));
    }

    /** Where to show sentences. */
    Notices notices() {
        return notices;
    }

    /** What offers files of what is shown. */
    ExportMenu export() {
        return export;
    }

    /** The link of the state. */
    Link link() {
        return shelf.shown().get().link();
    }

    /** Tells when the state has come to rest. */
    Observable settled() {
        return settled;
    }

    private static <S> ObservableValue<Link> settled(Lab<S> lab) {
        return lab.model().history().settled().map(lab.links()::of);
    }

    /** Shows the state of a link from the start: there is nothing before it to undo to. */
    void start(String text) throws BadInput {
        shelf.start(Link.parse(text));
    }

    private void open(String text) throws BadInput {
        shelf.open(Link.parse(text));
    }

    private void copyLink() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, link().text()));
        notices.show(Message.of("window.copied", link().text()));
    }

    /** The shortcuts, by key. */
    private Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> shortcuts = new LinkedHashMap<>();
        Lab<?> lab = shelf.shown().get();
        History<?> history = lab.model().history();
        shortcuts.put(key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), history::undo);
        shortcuts.put(key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), history::redo);
        shortcuts.put(key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), history::redo);
        shortcuts.put(key(KeyCode.R, KeyCombination.ALT_DOWN), lab::reset);
        shortcuts.put(key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), this::copyLink);
        shortcuts.put(key(KeyCode.L, KeyCombination.SHORTCUT_DOWN), linkBar::ask);
        shortcuts.put(key(KeyCode.O, KeyCombination.SHORTCUT_DOWN), lessons::chooseToOpen);
        shortcuts.put(key(KeyCode.S, KeyCombination.SHORTCUT_DOWN), lessons::chooseToSave);
        shortcuts.put(key(KeyCode.E, KeyCombination.SHORTCUT_DOWN), export::show);
        shortcuts.put(key(KeyCode.F11), toggleFullScreen);
        for (int i = 0; i < shelf.names().size(); i++) {
            String name = shelf.names().get(i);
            shortcuts.put(key(KeyCode.valueOf("DIGIT" + (i + 1)), KeyCombination.SHORTCUT_DOWN),
                    () -> shelf.show(name));
        }
        return shortcuts;
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private void shortcut(KeyEvent event) {
        boolean typing = getScene().getFocusOwner()instanceof NumberField field
                ? field.isEdited()
                : getScene().getFocusOwner() instanceof TextInputControl;
        shortcuts().forEach((key, action) -> {
            // Where somebody is typing, undo and redo are the text's own.
            boolean ofText = typing && !key.equals(key(KeyCode.F11));
            if (key.match(event) && !ofText) {
                action.run();
                event.consume();
            }
        });
    }
}
