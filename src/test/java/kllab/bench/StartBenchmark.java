package kllab.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What it costs to start: from the start of the Java process until the pixels of the first frame are in the window, for
 * KL Lab and for a bare window of the same size, each a process of its own by the same command line, in turn.
 */
public final class StartBenchmark {
    private static final int RUNS = Integer.getInteger("kllab.runs", 9);
    private static final List<String> PHASES = List.of("main", "window", "layout", "frame");

    private StartBenchmark() {
    }

    /** Runs the benchmark and prints its table; with an argument, is one of its processes. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            compare();
        } else {
            tell("main");
            // Windows tell of themselves, so that the program under test needs no hook of the benchmark.
            Window.getWindows()
                    .addListener((ListChangeListener<Window>) change -> watch((Stage) change.getList().getFirst()));
            if (args[0].equals("lab")) {
                kllab.app.Main.main(new String[0]);
            } else {
                Application.launch(Bare.class);
            }
        }
    }

    /** A window with nothing in it. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Pane(), 1440, 900));
            stage.show();
        }
    }

    private static void watch(Stage stage) {
        tell("window");
        Runnable[] layout = new Runnable[1];
        layout[0] = () -> {
            stage.getScene().removePostLayoutPulseListener(layout[0]);
            tell("layout");
            // A pulse waits for its rendering here, so what runs later runs after it, and behind the pixels' upload.
            Platform.runLater(() -> Platform.runLater(() -> {
                tell("frame");
                Runtime.getRuntime().halt(0);
            }));
        };
        stage.getScene().addPostLayoutPulseListener(layout[0]);
    }

    private static void tell(String phase) {
        long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(phase + " " + millis);
    }

    private static void compare() throws IOException, InterruptedException {
        Map<String, List<Map<String, Long>>> runs = new TreeMap<>(
                Map.of("bare", new ArrayList<>(), "lab", new ArrayList<>()));
        for (int i = -1; i < RUNS; i++) {
            for (Map.Entry<String, List<Map<String, Long>>> each : runs.entrySet()) {
                Map<String, Long> run = run(each.getKey());
                if (i >= 0) { // the first run of each only brings the files into memory
                    each.getValue().add(run);
                }
            }
        }
        System.out.printf("milliseconds from the start of the process, medians of %d runs%n%-22s", RUNS, "");
        PHASES.forEach(phase -> System.out.printf("%9s", phase));
        System.out.printf("%9s %9s%n", "least", "most");
        runs.forEach((name, all) -> {
            System.out.printf("%-22s", name.equals("lab") ? "KL Lab" : "bare window");
            PHASES.forEach(phase -> System.out.printf("%9d", sorted(all, phase)[RUNS / 2]));
            System.out.printf("%9d %9d%n", sorted(all, "frame")[0], sorted(all, "frame")[RUNS - 1]);
        });
        System.out.printf(Locale.ROOT, "KL Lab / bare window  %.2f, goal at most 1.5%n",
                (double) sorted(runs.get("lab"), "frame")[RUNS / 2] / sorted(runs.get("bare"), "frame")[RUNS / 2]);
    }

    private static long[] sorted(List<Map<String, Long>> runs, String phase) {
        return runs.stream().mapToLong(run -> run.get(phase)).sorted().toArray();
    }

    private static Map<String, Long> run(String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of("--class-path", System.getProperty("java.class.path"), StartBenchmark.class.getName(), name));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Long> millis = new TreeMap<>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" "))
                .forEach(words -> millis.put(words[0], Long.valueOf(words[1])));
        if (process.waitFor() != 0 || !millis.keySet().containsAll(PHASES)) {
            throw new IllegalStateException(name + " ended with " + process.exitValue() + " and only told " + millis);
        }
        return millis;
    }
}
