package kllab.app.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import kllab.app.look.Appearance;
import kllab.app.look.Choices;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.NotesView;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * A second window with the notes of the open lesson, for the speaker alone. It belongs to no other window, so that it
 * can stand on another screen, and closes with the lesson and with the main window. Where there is one screen only, it
 * waits while that is shown to an audience.
 *
 * <p>
 * All keys that it has no use for are for the main window.
 */
public final class SpeakerNotes {
    private final Region main;
    private final Choices choices;
    private final Words words;
    private final Consumer<Message> notices;
    private final ObservableValue<List<Rectangle2D>> screens;
    private final TalkClock clock;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<LessonModel>> lesson = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Boolean> waiting;
    private final ObservableValue<Optional<LessonModel>> shown;
    private @Nullable Stage stage;
    private @Nullable NotesView view;

    /** The notes of a window on the screens of this machine. */
    public SpeakerNotes(Region main, ObservableValue<Optional<LessonModel>> open, Choices choices, Words words,
            Consumer<Message> notices) {
        this(new Place(main, Bindings.createObjectBinding(
                () -> Screen.getScreens().stream().map(Screen::getBounds).toList(), Screen.getScreens())), open,
                choices, words, notices);
    }

    /**
     * The place of the notes.
     *
     * @param main the main window
     * @param screens the bounds of the screens
     */
    record Place(Region main, ObservableValue<List<Rectangle2D>> screens) {
    }

    SpeakerNotes(Place place, ObservableValue<Optional<LessonModel>> open, Choices choices, Words words,
            Consumer<Message> notices) {
        this.main = place.main;
        this.screens = place.screens;
        this.choices = choices;
        this.words = words;
        this.notices = notices;
        clock = new TalkClock(choices.presenting(), System::nanoTime);
        ObservableValue<Boolean> mainShows = main.sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty).orElse(false);
        waiting = Bindings.createBooleanBinding(
                () -> wanted.get() && lesson.get().isPresent() && choices.presenting().get()
                        && screens.getValue().size() < 2,
                wanted, lesson, choices.presenting(), screens);
        shown = Bindings.createObjectBinding(
                () -> wanted.get() && mainShows.getValue() && !waiting.getValue()
                        ? lesson.get()
                        : Optional.<LessonModel>empty(),
                wanted, mainShows, waiting, lesson);
        open.subscribe(now -> {
            if (now.isPresent()) {
                lesson.set(now);
            } else {
                // One lesson may be closed for another, whose notes are wanted then.
                Platform.runLater(() -> endWithout(open));
            }
        });
        waiting.subscribe(now -> {
            if (now) {
                notices.accept(Message.of("notes.waiting"));
            }
        });
        shown.subscribe(this::show);
        choices.presenting().subscribe(now -> {
            if (now && stage != null && stage.isShowing()) {
                keepApart(stage);
            }
        });
    }

    private void endWithout(ObservableValue<Optional<LessonModel>> open) {
        if (open.getValue().isEmpty()) {
            wanted.set(false);
            lesson.set(Optional.empty());
        }
    }

    /** Is true while the notes are wanted, also while they wait. */
    public BooleanProperty wanted() {
        return wanted;
    }

    /** Shows the notes, or puts them away; says so if there is no lesson. */
    public void toggle() {
        if (lesson.get().isEmpty()) {
            notices.accept(Message.of("notes.none"));
        } else {
            wanted.set(!wanted.get());
        }
    }

    private void show(Optional<LessonModel> now) {
        if (view != null) {
            view.end();
        }
        view = now.map(each -> new NotesView(each, words, clock.label(words.texts()))).orElse(null);
        clock.run(view != null);
        if (view != null) {
            Stage opened = stage == null ? open() : stage;
            stage = opened;
            ((StackPane) opened.getScene().getRoot()).getChildren().setAll(view);
            if (!opened.isShowing()) {
                keepApart(opened);
                opened.show();
                goOnInAHall();
            }
        } else if (stage != null) {
            stage.hide();
            ((StackPane) stage.getScene().getRoot()).getChildren().clear();
        }
    }

    private Stage open() {
        Stage made = new Stage();
        StackPane root = Styled.as(new StackPane(), "speaker");
        Scene scene = new Scene(root);
        Appearance.follow(scene, choices.look());
        made.setScene(scene);
        made.titleProperty().bind(words.texts().of("notes.title"));
        if (window() instanceof Stage owner) {
            made.getIcons().setAll(owner.getIcons());
        }
        Rectangle2D place = SpeakerPlace.of(bounds(window()), screens.getValue());
        put(made, place);
        // However it is closed.
        made.setOnHidden(event -> {
            if (shown.getValue().isPresent()) {
                wanted.set(false);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventHandler(KeyEvent.KEY_RELEASED, this::pass);
        return made;
    }

    private void press(KeyEvent event) {
        if (view != null) {
            view.scroll(event);
        }
        boolean ends = event.getCode() == KeyCode.ESCAPE && !choices.presenting().get();
        if (!event.isConsumed() && ends) {
            wanted.set(false);
        } else if (!event.isConsumed() && event.getCode() != KeyCode.TAB) {
            pass(event);
        }
    }

    private void pass(KeyEvent event) {
        Event.fireEvent(main, event.copyFor(main, main));
        event.consume();
    }

    /** Moves the window to another screen than the main one, if it is not on one. */
    private void keepApart(Stage moved) {
        if (!SpeakerPlace.isApart(bounds(moved), bounds(window()), screens.getValue())
                && screens.getValue().size() > 1) {
            put(moved, SpeakerPlace.of(bounds(window()), screens.getValue()));
        }
    }

    /** In a hall the keyboard stays where the audience looks. */
    private void goOnInAHall() {
        if (choices.presenting().get()) {
            window().requestFocus();
        }
    }

    private Window window() {
        return main.getScene().getWindow();
    }

    private static Rectangle2D bounds(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }
}
