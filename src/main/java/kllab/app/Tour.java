package kllab.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.export.HeadlessExport;
import kllab.app.labs.Labs;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.live.FrameLoop;
import kllab.ui.live.Pending;

/**
 * A walk through the program as a person would take it: an answer, an export, each lab, a lesson; then the window
 * closes. Packaging lets Java note in it what the program needs, and so the next start finds that ready. For each lab
 * it prints after how many milliseconds its first picture was painted.
 */
public final class Tour {
    /** The states to be seen: first each lab as it is met first, then its other plots. */
    private static final List<String> STOPS = List.of("multivariate", "discrete", "fit", "vae",
            "multivariate?view=whitened", "multivariate?view=latent", "discrete?view=coding",
            "fit?posterior=square&x=1.9&noise=0.7&objective=reverse&view=elbo", "gaussian?drawer=estimates",
            "gaussian?view=landscape&drawer=derivation", "gaussian");
    private static final int SETTLED = 5;

    private final LabWindow window;
    private final Runnable end;
    private final Queue<Runnable> steps = new ArrayDeque<>();

    private Tour(LabWindow window, Runnable end) {
        this.window = window;
        this.end = end;
        STOPS.forEach(link -> steps.add(() -> visit(link)));
        steps.add(() -> window.classroom().openShipped(ShippedLessons.NAMES.getFirst(), Language.EN));
        steps.add(() -> window.classroom().open().get().ifPresent(LessonModel::next));
        steps.add(window.classroom()::close);
    }

    /**
     * Takes the walk and ends the process; with the argument {@code stay} the window stays, and a line says "done". It
     * wants a folder of settings of its own, given as the system property that names one, and is best taken headless.
     */
    public static void main(String[] args) throws IOException {
        answer();
        boolean stays = List.of(args).contains("stay");
        Window.getWindows().addListener((ListChangeListener<Window>) change -> change.getList().stream()
                .filter(Stage.class::isInstance).map(Stage.class::cast).limit(1)
                .forEach(stage -> go(stage, stays ? () -> System.out.println("done") : stage::close)));
        System.exit(LabApplication.open(Optional.empty()) ? 0 : 1);
    }

    /** Takes the part of the walk that needs no window. */
    private static void answer() throws IOException {
        Labs labs = Labs.known();
        Path folder = Files.createTempDirectory("kl-lab");
        Path picture = folder.resolve("tour.png");
        try {
            Streams streams = Streams.ofProcess();
            CommandTree.of(labs, streams, link -> false, request -> HeadlessExport.export(request, labs))
                    .execute("values", "gaussian");
            CommandTree.of(labs, streams, link -> false, request -> HeadlessExport.export(request, labs))
                    .execute("export", picture.toString(), "gaussian");
        } finally {
            Files.deleteIfExists(picture);
            Files.delete(folder);
        }
    }

    private static void go(Stage stage, Runnable end) {
        // Menus are windows too, and hold no lab.
        if (stage.getScene().getRoot() instanceof LabWindow window && !window.getProperties().containsKey(Tour.class)) {
            window.getProperties().put(Tour.class, true);
            new Tour(window, end).go();
        }
    }

    /** Takes the next step as soon as the last one is painted and nothing more is to come from workers. */
    private void go() {
        FrameLoop.after(SETTLED, () -> {
            if (!Pending.isWithin(window) && !steps.isEmpty()) {
                steps.remove().run();
            } else if (steps.isEmpty()) {
                end.run();
                return;
            }
            go();
        });
    }

    private void visit(String link) {
        long begun = System.nanoTime();
        try {
            window.start(link);
        } catch (BadInput e) {
            throw new IllegalStateException(link, e);
        }
        FrameLoop.after(1, () -> System.out.println(link + " " + (System.nanoTime() - begun) / 1_000_000));
    }
}
