package kllab.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import kllab.app.arrival.Arrival;
import kllab.app.arrival.WindowSocket;
import kllab.app.classroom.Classroom;
import kllab.app.command.Streams;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Appearance;
import kllab.app.look.Choices;
import kllab.app.look.StagePlace;
import kllab.app.notice.FaultNotices;
import kllab.app.notice.Notices;
import kllab.app.settings.Outside;
import kllab.app.settings.Settings;
import kllab.app.settings.SettingsFolder;
import kllab.app.settings.SettingsStore;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.Words;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameLoop;

import atlantafx.base.theme.PrimerLight;
import org.jspecify.annotations.Nullable;

/** The window. Its first parameter, if there is one, is the text of the {@link Arrival} that it opens for. */
public final class LabApplication extends Application {
    /** A pulse begins when the frame of the one before is painted; the first may come before the window. */
    private static final int FIRST_PULSES = 2;
    /** A later start goes its own way if this window is too busy to answer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Typesetter typesetter = new Typesetter();
    private final Path folder = SettingsFolder.ofProcess();
    private @Nullable Session session;
    private @Nullable Log log;
    private @Nullable LabWindow open;
    private @Nullable WindowSocket socket;
    /** The notices while there is no window. */
    private @Nullable Notices alone;

    /** Opens the window, and returns true when it is closed; false, after a sentence, if there is no display for it. */
    static boolean open(Optional<Arrival> start) {
        try {
            launch(LabApplication.class, start.map(Arrival::text).stream().toArray(String[]::new));
            return true;
        } catch (UnsupportedOperationException e) { // so JavaFX says that it cannot reach a display
            Streams.ofProcess().fault(Message.of("cli.noDisplay", String.valueOf(e.getMessage())));
            return false;
        }
    }

    /**
     * Shows the window with the lab in it. All that nobody sees at once begins when that is painted.
     */
    @Override
    public void start(Stage stage) {
        SettingsStore store = SettingsStore.in(folder);
        boolean first = store.isNew();
        SettingsStore.Loaded loaded = store.load();
        Settings settings = loaded.settings();
        Choices choices = new Choices(settings.theme(), settings.language().orElse(Language.of(Locale.getDefault())));
        choices.newWindows().set(settings.outside().newWindows());
        choices.webPage().set(settings.outside().page());
        StagePlace place = new StagePlace(stage);
        Scene scene = new Scene(new StackPane(), StagePlace.WIDTH, StagePlace.HEIGHT);
        Appearance.follow(scene, choices.look());
        stage.setTitle(Catalog.of(choices.language().get()).say("app.name"));
        stage.getIcons().add(new Image(LabApplication.class.getResourceAsStream("/icons/kl-lab.png")));
        stage.setScene(scene);
        // The window itself knows what Escape is for: first for whatever is open or being typed.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        settings.window().ifPresentOrElse(place::restore, place::begin);
        log = new Log(folder);
        // A fault that left the window empty is said on its ground.
        FaultNotices faults = new FaultNotices(folder, fault -> notices(stage.getScene(), choices).show(fault));
        Thread.setDefaultUncaughtExceptionHandler(faults);
        try {
            OpenLabs shelf = new OpenLabs(Labs.known());
            LabWindow window = fill(stage, shelf, choices, loaded);
            open = window;
            FrameLoop.after(FIRST_PULSES,
                    () -> begin(stage, window, new Beginning(store, shelf, choices, place, first)));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            faults.uncaughtException(Thread.currentThread(), e);
        }
        stage.show();
    }

    /** All that a window begins with. */
    private record Beginning(SettingsStore store, OpenLabs shelf, Choices choices, StagePlace place, boolean first) {
    }

    /** Begins what can wait for the first picture. */
    private void begin(Stage stage, LabWindow window, Beginning with) {
        Choices choices = with.choices;
        // On two cores its fonts and their compilation would hold up the curves; formulas come right after these.
        typesetter.warm();
        window.classroom().list().follow();
        socket = WindowSocket.listen(folder, text -> hears(stage, window, choices, with.shelf.labs(), text))
                .orElse(null);
        if (with.first) {
            window.welcome(() -> window.classroom().openShipped(ShippedLessons.NAMES.getFirst(),
                    choices.language().get()));
        }
        session = new Session(with.store::save,
                () -> new Settings(choices.theme().get(), Optional.of(choices.language().get()), with.place.now(),
                        with.shelf.links().stream().map(window.classroom()::lasting).map(Link::text).toList(),
                        window.classroom().study().get(),
                        new Outside(choices.newWindows().get(), choices.webPage().get())),
                window.notices(), choices.theme(), choices.language(), window.changed(), with.place.changed(),
                window.classroom().study(), choices.newWindows(), choices.webPage());
    }

    private LabWindow fill(Stage stage, OpenLabs shelf, Choices choices, SettingsStore.Loaded loaded) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        // Where the command line says, and where each lab was when the window closed.
        Optional<Arrival> arrival = arrival(shelf.labs());
        List<Message> wrong = shelf.begin(Stream.concat(arrival.filter(Arrival.State.class::isInstance)
                .map(Arrival::text).stream(), loaded.settings().links().stream()).toList());
        LabWindow window = new LabWindow(shelf, choices, new Words(new Texts(choices.language()), typesetter),
                () -> stage.setFullScreen(!stage.isFullScreen()),
                new Classroom.Memory(folder.resolve("lessons"), loaded.settings().study()));
        arrival.filter(Arrival.Lesson.class::isInstance).ifPresent(window::arrive);
        loaded.notice().ifPresent(window.notices()::show);
        wrong.forEach(reason -> window.notices().show(Message.of("settings.link", reason)));
        stage.titleProperty().bind(window.texts().of("app.name"));
        stage.getScene().setRoot(window);
        // No control has the focus until a person moves it: a ring at start would point at nothing.
        window.requestFocus();
        return window;
    }

    private Optional<Arrival> arrival(Labs labs) {
        try {
            return getParameters().getRaw().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Arrival.read(getParameters().getRaw().getFirst(), labs));
        } catch (BadInput e) {
            throw new IllegalStateException("an arrival that was read before", e);
        }
    }

    /** Takes what a later start brings, unless a person wants windows of their own for that; on any thread. */
    private static boolean hears(Stage stage, LabWindow window, Choices choices, Labs labs, String text) {
        Arrival arrival;
        try {
            arrival = Arrival.read(text, labs);
        } catch (BadInput e) {
            return false;
        }
        FutureTask<Boolean> taken = new FutureTask<>(() -> {
            if (choices.newWindows().get()) {
                return false;
            }
            window.arrive(arrival);
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            return true;
        });
        Platform.runLater(taken);
        try {
            return taken.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            // Called off before it began, it does not happen in two windows.
            return !taken.cancel(false);
        }
    }

    @Override
    public void stop() {
        close(socket);
        close(open);
        close(session);
        close(log);
    }

    /** Closes a part; one that fails is no reason to keep the others open. */
    private static void close(@Nullable AutoCloseable part) {
        if (part != null) {
            try {
                part.close();
            } catch (Exception | OutOfMemoryError e) {
                Logger.getLogger(LabApplication.class.getName()).log(Level.SEVERE, "while the window closed", e);
            }
        }
    }

    private Notices notices(Scene scene, Choices choices) {
        if (open != null) {
            return open.notices();
        }
        if (alone == null) {
            alone = new Notices(new Texts(choices.language()));
            scene.setRoot(new StackPane(alone.spoken(), alone));
        }
        return alone;
    }
}
