package kllab.app;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import kllab.export.Plots;
import kllab.export.WholeFile;
import kllab.lab.Lab;
import kllab.lab.gaussian.GaussianModel;
import kllab.lab.gaussian.GaussianState;
import kllab.plot.PlotPane;
import kllab.text.BadInput;
import kllab.ui.Pending;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;

/** Exports without a display: a lab in a scene that is on no screen, laid out as in a window of that size. */
final class HeadlessExport {
    /** A plot alone has the type that it has in such a window, or in a larger one if it is larger itself. */
    private static final double WINDOW_WIDTH = 1440;
    private static final double WINDOW_HEIGHT = 900;
    private static final int PASSES = 3;
    private static final long BREATH = 20;

    private final ExportRequest request;
    private final boolean whole;
    private final Lab<?> lab;
    private final Region screen;
    private final Scene scene;

    private HeadlessExport(ExportRequest request, Typesetter typesetter) throws BadInput {
        this.request = request;
        whole = request.wish().part().equals(Plots.ALL);
        ExportRequest.Look look = request.look();
        Shelf shelf = Shelf.of(new GaussianModel(GaussianState.INITIAL));
        shelf.start(request.link());
        lab = shelf.shown().get();
        Choices choices = new Choices(look.theme(), look.language());
        screen = lab.screen().apply(new Texts(choices.language()), typesetter);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene = new Scene(new StackPane(screen), whole ? look.width() : Math.max(WINDOW_WIDTH, look.width()),
                whole ? look.height() : Math.max(WINDOW_HEIGHT, look.height()));
        Appearance.apply(scene, choices.theme());
    }

    /**
     * Writes what is asked for.
     *
     * @throws BadInput if the link or the part is wrong
     * @throws IOException if the file cannot be written; nothing is left behind then
     */
    static void export(ExportRequest request) throws IOException, BadInput {
        startToolkit();
        Typesetter typesetter = new Typesetter();
        typesetter.warm();
        await(typesetter::isReady);
        HeadlessExport export = ask(() -> new HeadlessExport(request, typesetter));
        await(export::isWhole);
        WholeFile.Contents contents = ask(export::contents);
        WholeFile.write(request.file(), request.force(), contents);
    }

    /** Starts JavaFX where there is no display, unless it runs already. */
    private static void startToolkit() {
        Map.of("glass.platform", "Headless", "prism.order", "sw").forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        try {
            Platform.startup(() -> {
            });
        } catch (IllegalStateException e) {
            // It runs, and that is all that is wanted.
        }
    }

    /** Lays the lab out, and says whether nothing is still to come from a worker. */
    private boolean isWhole() {
        Region root = (Region) scene.getRoot();
        root.resize(scene.getWidth(), scene.getHeight());
        // As in the pulses of a window: what a first layout finds out may ask for another.
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        return !Pending.isWithin(root);
    }

    private WholeFile.Contents contents() throws BadInput {
        if (!whole && request.wish().format().isPicture()) {
            PlotPane plot = Plots.on(screen).named(request.wish().part());
            plot.resize(request.look().width(), request.look().height());
            plot.layout();
        }
        return Exports.of(lab, screen, request.wish());
    }

    private static void await(Callable<Boolean> condition) throws IOException, BadInput {
        while (!ask(condition)) {
            try {
                Thread.sleep(BREATH);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    /** Asks something on the FX thread. */
    private static <T> T ask(Callable<T> question) throws BadInput, IOException {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause()instanceof BadInput refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
