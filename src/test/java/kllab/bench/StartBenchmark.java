package kllab.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
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
 * a bare window without a cache, and for KL Lab as {@code mvn} starts it, as {@code java -jar} does, and as the
 * packaged program does, if {@code mvn -Pdist package} has made it. Each is a process of its own, in turn. KL Lab's
 * first frame shows the whole lab.
 */
public final class StartBenchmark {
    private static final int RUNS = Integer.getInteger("kllab.runs", 9);
    private static final List<String> PHASES = List.of("main", "window", "layout", "frame");
    private static final String BEGUN = "kllab.begun";
    private static final String BARE = "bare window";
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PACKAGED = TARGET.resolve("dist/image/kl-lab/lib");

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
        painted(stage.getScene(), () -> {
            tell("frame");
            Runtime.getRuntime().halt(0);
        });
        stage.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                tell("layout");
            }
        });
    }

    /** Runs something when the pixels of the next frame are in the window. */
    private static void painted(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                // A pulse waits for its rendering here, so what runs later runs after it, and behind the pixels'
                // upload.
                Platform.runLater(() -> Platform.runLater(then));
            }
        });
    }

    private static void tell(String phase) {
        // Told by the process that starts this one: the system tells of the start of a process only to a second.
        System.out.println(phase + " " + (System.currentTimeMillis() - Long.getLong(BEGUN)));
    }

    /** Returns the commands by name, in the order of the table. */
    private static SequencedMap<String, List<String>> commands() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String here = System.getProperty("java.class.path");
        SequencedMap<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(BARE, command(java, ManagementFactory.getRuntimeMXBean().getInputArguments(), here, "bare"));
        List<String> classPath = List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
        String javafx = System.getProperty("jdk.module.path") + File.pathSeparator;
        commands.put("mvn", command(java, classPath, javafx + here, "lab"));
        Path jar = TARGET.resolve("kl-lab.jar");
        String tests = TARGET.resolve("test-classes").toString();
        if (Files.exists(jar)) {
            commands.put("java -jar", command(java, List.of("--enable-native-access=ALL-UNNAMED"),
                    jar + File.pathSeparator + tests, "lab"));
        }
        if (Files.exists(PACKAGED)) {
            Path app = PACKAGED.resolve("app");
            List<String> lines = Files.readAllLines(app.resolve("kl-lab.cfg"));
            commands.put("packaged", command(PACKAGED.resolve("runtime/bin/java").toString(),
                    values(lines, "java-options=", app),
                    String.join(File.pathSeparator, values(lines, "app.classpath=", app)) + File.pathSeparator + tests,
                    "lab"));
        }
        return commands;
    }

    private static List<String> values(List<String> lines, String key, Path app) {
        return lines.stream().filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", app.toString())).toList();
    }

    private static List<String> command(String java, List<String> options, String classPath, String name) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        for (String each : List.of("glass.platform", "prism.order", "quantum.multithreaded", "kllab.settings")) {
            command.add("-D" + each + "=" + System.getProperty(each));
        }
        command.addAll(List.of("--class-path", classPath, StartBenchmark.class.getName(), name));
        return command;
    }

    private static void compare() throws IOException, InterruptedException {
        SequencedMap<String, List<String>> commands = commands();
        Map<String, List<Map<String, Long>>> runs = new HashMap<>();
        for (int i = -1; i < RUNS; i++) {
            for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                Map<String, Long> run = run(each.getValue());
                if (i >= 0) { // the first run of each only brings the files into memory
                    runs.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(run);
                }
            }
        }
        System.out.printf("milliseconds from the start of the process, medians of %d runs%n%-22s", RUNS, "");
        PHASES.forEach(phase -> System.out.printf("%9s", phase));
        System.out.printf("%9s %9s %12s%n", "least", "most", "frame/bare");
        double bare = sorted(runs.get(BARE), "frame")[RUNS / 2];
        for (String name : commands.keySet()) {
            List<Map<String, Long>> all = runs.get(name);
            System.out.printf("%-22s", name);
            PHASES.forEach(phase -> System.out.printf("%9d", sorted(all, phase)[RUNS / 2]));
            System.out.printf(Locale.ROOT, "%9d %9d %12.2f%n", sorted(all, "frame")[0], sorted(all, "frame")[RUNS - 1],
                    sorted(all, "frame")[RUNS / 2] / bare);
        }
        if (commands.containsKey("packaged")) {
            PackagedTour.tell(commands.get("packaged"));
        }
    }

    private static long[] sorted(List<Map<String, Long>> runs, String phase) {
        return runs.stream().mapToLong(run -> run.get(phase)).sorted().toArray();
    }

    private static Map<String, Long> run(List<String> command) throws IOException, InterruptedException {
        List<String> dated = new ArrayList<>(command);
        dated.add(1, "-D" + BEGUN + "=" + System.currentTimeMillis());
        Process process = new ProcessBuilder(dated).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Long> millis = new TreeMap<>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" "))
                .forEach(words -> millis.put(words[0], Long.valueOf(words[1])));
        if (process.waitFor() != 0 || !millis.keySet().containsAll(PHASES)) {
            throw new IllegalStateException(
                    command + " ended with " + process.exitValue() + " and only told " + millis);
        }
        return millis;
    }
}
