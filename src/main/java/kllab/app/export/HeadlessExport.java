package kllab.app.export;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;

import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Look;
import kllab.export.Format;
import kllab.export.Plots;
import kllab.export.WholeFile;
import kllab.lab.Lab;
import kllab.link.Link;
import kllab.plot.page.GifFile;
import kllab.plot.page.Page;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.ui.formula.Typesetter;

/** Exports without a display: a lab in a scene that is on no screen, laid out as in a window of that size. */
public final class HeadlessExport {
    /** A plot alone has the type that it has in such a window, or in a larger one if it is larger itself. */
    private static final double WINDOW_WIDTH = 1440;
    private static final double WINDOW_HEIGHT = 900;
    /** The longest time that anything may take: far more than it takes, so that only endless work is given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ExportRequest request;
    private final Waiting waiting;
    private final boolean whole;
    private final OffScreen offScreen;

    private HeadlessExport(ExportRequest request, Waiting waiting, Labs labs, Typesetter typesetter)
            throws BadInput {
        this.request = request;
        this.waiting = waiting;
        whole = request.wish().part().equals(Plots.ALL);
        ExportRequest.Look look = request.look();
        Lab<?> lab = new OpenLabs(labs).of(request.links().getFirst());
        lab.begin(request.links());
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        offScreen = new OffScreen(lab, new OffScreen.Window(
                whole ? look.width() : Math.max(WINDOW_WIDTH, look.width()),
                whole ? look.height() : Math.max(WINDOW_HEIGHT, look.height()), new Look(look.theme(), false),
                look.language()), request.wish(), typesetter);
    }

    /**
     * Writes the requested file.
     *
     * @param labs the labs that the request may name
     * @throws BadInput if the link or the part is wrong
     * @throws IOException if the file cannot be written; nothing is left behind then
     */
    public static void export(ExportRequest request, Labs labs) throws IOException, BadInput {
        export(request, labs, new Typesetter(), PATIENCE);
    }

    /** Writes it with fonts and a patience of one's own. */
    static void export(ExportRequest request, Labs labs, Typesetter typesetter, Duration patience)
            throws IOException, BadInput {
        if (request.wish().format() == Format.HTML) {
            // What is wrong is said before a screen is laid out.
            PageFile.of(request.links().getFirst(), () -> "");
        }
        startToolkit();
        try (Waiting waiting = new Waiting(patience)) {
            typesetter.warm();
            waiting.until(typesetter::isReady);
            HeadlessExport export = waiting.ask(() -> new HeadlessExport(request, waiting, labs, typesetter));
            waiting.until(export.offScreen::isWhole);
            WholeFile.Contents contents = request.wish().format() == Format.GIF
                    ? export.frames()
                    : waiting.ask(export::contents);
            WholeFile.write(request.file(), request.force(), contents);
        }
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

    private WholeFile.Contents contents() throws BadInput {
        stretch();
        return Exports.of(offScreen.lab(), offScreen.screen(), request.wish(),
                Catalog.of(request.look().language()));
    }

    private void stretch() throws BadInput {
        if (!whole && request.wish().format().isPicture()) {
            offScreen.stretch(request.look().width(), request.look().height());
        }
    }

    private Page page() throws BadInput {
        stretch();
        return offScreen.page();
    }

    /** Writes frame after frame; each is painted and written before the next one begins. */
    private WholeFile.Contents frames() throws BadInput, IOException {
        // What is wrong is wrong before there is a file.
        waiting.ask(() -> {
            if (whole) {
                offScreen.grow();
            }
            return page();
        });
        List<Link> links = request.links();
        return out -> GifFile.write(links.size(), index -> frame(links.get(index)), request.wish().scale(), out);
    }

    private Page frame(Link link) throws IOException {
        try {
            waiting.ask(() -> {
                offScreen.lab().pass(link);
                return null;
            });
            waiting.until(offScreen::isWhole);
            return waiting.ask(this::page);
        } catch (BadInput e) {
            throw new IllegalStateException("a frame of a sweep that was looked through", e);
        }
    }
}
