package kllab.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import kllab.app.settings.ThemeChoice;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import kllab.window.DrivenWindow;
import kllab.window.Left;
import kllab.window.LiveObjects;

/**
 * What the heap keeps of that which was opened and closed: {@code kllab.bench.ClosedHeap [TIMES] [KIND…]}, 50 times and
 * all kinds if none is named. Each kind is done five times first, for what is made once may stay. It prints the heap
 * after a full collection before and after, and ends with 1 if one kind has left more than 5 MB, or anything was
 * thrown.
 */
public final class ClosedHeap {
    private static final double MOST = 5;
    private static final int FIRST = 5;
    /** Each tenth time all steps of the lessons are gone through. */
    private static final int WHOLE = 10;

    private final DrivenWindow window;
    private int files;

    private ClosedHeap(DrivenWindow window) {
        this.window = window;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        List<String> kinds = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        DrivenWindow window = new DrivenWindow();
        boolean good = true;
        for (Map.Entry<String, IntConsumer> kind : new ClosedHeap(window).kinds().entrySet()) {
            if (kinds.isEmpty() || kinds.contains(kind.getKey())) {
                good &= measure(window, kind.getKey(), kind.getValue(), times);
            }
        }
        System.out.println(window.faults() + " faults");
        good &= window.faults() == 0;
        Platform.exit();
        System.exit(good ? 0 : 1);
    }

    private static boolean measure(DrivenWindow window, String name, IntConsumer action, int times) {
        for (int i = 0; i < FIRST; i++) {
            action.accept(i);
        }
        Left before = window.rested();
        LiveObjects objects = LiveObjects.now();
        for (int i = 0; i < times; i++) {
            action.accept(i);
        }
        Left after = window.rested();
        double grown = (double) (after.heap() - before.heap()) / Left.MEGABYTE;
        System.out.printf(Locale.ROOT, "%-10s %d times: %+.1f MB (%s -> %s)%n", name, times, grown, before, after);
        LiveObjects.now().grownBy(times, objects)
                .forEach((each, count) -> System.out.printf(Locale.ROOT, "    %+d %s%n", count, each));
        return grown <= MOST;
    }

    private Map<String, IntConsumer> kinds() {
        Map<String, IntConsumer> kinds = new LinkedHashMap<>();
        kinds.put("lessons", i -> ShippedLessons.NAMES.forEach(each -> lesson(each, i % WHOLE == 0)));
        kinds.put("sheets", i -> sheets());
        kinds.put("drawers", i -> List
                .of("gaussian?drawer=derivation", "gaussian?drawer=estimates", "gaussian", "gaussian?view=landscape",
                        "discrete?view=coding", "discrete?view=stream", "discrete?view=sweep",
                        "multivariate?view=whitened", "multivariate?view=latent", "multivariate",
                        "fit?view=separation", "fit?view=gradients", "fit?view=table", "fit")
                .forEach(window::start));
        kinds.put("exports", i -> List.of("png", "svg", "pdf", "csv", "tex", "py").forEach(this::export));
        kinds.put("labs", i -> window.labs().names().forEach(window::start));
        kinds.put("presenting", i -> {
            set(() -> window.choices().presenting().set(true));
            set(() -> window.choices().presenting().set(false));
        });
        kinds.put("languages", i -> {
            set(() -> window.choices().language().set(Language.ZH));
            set(() -> window.choices().language().set(Language.EN));
        });
        kinds.put("themes", i -> {
            for (ThemeChoice theme : ThemeChoice.values()) {
                set(() -> window.choices().theme().set(theme));
            }
            set(() -> window.choices().theme().set(ThemeChoice.LIGHT));
        });
        return kinds;
    }

    private void set(Runnable change) {
        DrivenWindow.run(change);
        window.settle();
    }

    private void lesson(String name, boolean whole) {
        LessonModel lesson = window.open(name, Language.EN);
        int steps = whole ? DrivenWindow.ask(() -> lesson.progress().get().count()) : 1;
        for (int step = 0; step < steps; step++) {
            window.show(lesson, step);
        }
        DrivenWindow.run(() -> window.all().classroom().close());
        window.settle();
    }

    private void sheets() {
        window.keys(KeyCode.F1);
        window.click("#choose-words");
        window.click("#choose-keys");
        window.keys(KeyCode.ESCAPE);
        window.chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
        window.keys(KeyCode.ESCAPE);
        take("export-gif");
        window.settle();
        window.keys(KeyCode.ESCAPE);
        DrivenWindow.run(() -> window.all().welcome(() -> {
        }));
        window.settle();
        window.keys(KeyCode.ESCAPE);
    }

    private void export(String format) {
        Path file = window.folder().resolve(files++ + "." + format);
        DrivenWindow.run(() -> window.all().export().files().askBy(proposed -> Optional.of(file)));
        take("export-" + format);
        window.await(() -> Files.exists(file) && !window.all().notices().getChildren().isEmpty());
        DrivenWindow.run(() -> window.all().notices().getChildren().clear());
    }

    private void take(String entry) {
        DrivenWindow.run(() -> {
            MenuButton menu = window.all().export();
            menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            menu.getItems().stream().filter(each -> entry.equals(each.getId())).findFirst().orElseThrow().fire();
        });
    }
}
