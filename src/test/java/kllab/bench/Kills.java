package kllab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kllab.app.LabWindow;
import kllab.app.Main;
import kllab.app.settings.Settings;
import kllab.app.settings.SettingsStore;
import kllab.window.Hands;

/**
 * What is lost where a computer stops at once: {@code kllab.bench.Kills [TIMES] [SEED]}, 40 times if not told. Each
 * time the program is a process of its own, in which somebody changes one thing after the other, by keys or in one drag
 * that does not end, until the process is killed as by {@code kill -9}. Then its settings file is read. Printed is how
 * long ago the first change was made that the file does not have. It ends with 1 if a file cannot be read or more than
 * 1.2 s are lost.
 */
public final class Kills {
    private static final double MOST_LOST = 1.2;
    private static final double MILLIS = 1_000;
    private static final int SHORTEST = 3_000;
    private static final int LONGEST = 10_000;

    private final Random random;

    /** A change: when it was made, in milliseconds of the clock, and the link that shows it. */
    private record Change(long at, String link) {
        static Change of(String line) {
            int blank = line.indexOf(' ');
            return new Change(Long.parseLong(line.substring(0, blank)), line.substring(blank + 1));
        }
    }

    private Kills(long seed) {
        random = new Random(seed);
    }

    /** Kills and prints; as {@code change SEED} it is one of the processes that are killed. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("change")) {
            Thread.ofPlatform().daemon().start(new Work(Long.parseLong(arguments[1])));
            Main.main(new String[0]);
            return;
        }
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        Kills kills = new Kills(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        double[] lost = new double[times];
        for (int i = 0; i < times; i++) {
            lost[i] = kills.once();
            System.out.printf(Locale.ROOT, "%d: %.2f s lost%n", i + 1, lost[i]);
        }
        Arrays.sort(lost);
        System.out.printf(Locale.ROOT, "%d kills: median %.2f s, worst %.2f s lost%n", times, lost[times / 2],
                lost[times - 1]);
        System.exit(lost[times - 1] <= MOST_LOST ? 0 : 1);
    }

    /** Kills one process; returns the seconds between the first change that is lost and its end. */
    private double once() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kills");
        // Somebody who was here before: no sheet welcomes them.
        SettingsStore store = SettingsStore.in(folder);
        store.save(Settings.INITIAL);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Dkllab.settings=" + folder, "-cp", System.getProperty("java.class.path"),
                Kills.class.getName(), "change", Long.toString(random.nextLong())));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BlockingQueue<Change> told = new LinkedBlockingQueue<>();
        Thread reader = Thread.ofVirtual().start(() -> read(process, told));
        Change first = told.poll(2, TimeUnit.MINUTES);
        if (first == null) {
            throw new IllegalStateException("the window does not open");
        }
        Thread.sleep(random.nextInt(SHORTEST, LONGEST));
        long end = System.currentTimeMillis();
        process.destroyForcibly().waitFor();
        reader.join();
        List<Change> changes = new ArrayList<>(List.of(first));
        told.drainTo(changes);
        return lost(changes, end, store.load()) / MILLIS;
    }

    private static void read(Process process, BlockingQueue<Change> told) {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().map(Change::of).forEach(told::add);
        } catch (UncheckedIOException | IOException e) {
            // It was killed in the middle of a line.
        }
    }

    private static long lost(List<Change> changes, long end, SettingsStore.Loaded loaded) {
        if (loaded.notice().isPresent()) {
            throw new IllegalStateException("a broken settings file: " + loaded.notice().get());
        }
        List<String> kept = loaded.settings().links();
        int last = changes.size() - 1;
        while (last >= 0 && !kept.contains(changes.get(last).link())) {
            last--;
        }
        System.out.printf(Locale.ROOT, "%d of %d changes kept in %.1f s; ", last + 1, changes.size(),
                (end - changes.getFirst().at()) / MILLIS);
        return last + 1 == changes.size() ? 0 : Math.max(0, end - changes.get(last + 1).at());
    }

    /** Somebody at work: a change every 20 to 500 ms, each to a state that was not there before. */
    private static final class Work extends Hands implements Runnable {
        private final Random random;

        Work(long seed) {
            random = new Random(seed);
        }

        @Override
        public Scene scene() {
            return Window.getWindows().getFirst().getScene();
        }

        @Override
        public void run() {
            try {
                while (!isOpen()) {
                    Thread.sleep(100);
                }
                if (random.nextBoolean()) {
                    typing();
                } else {
                    dragging();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isOpen() {
            return ask(() -> !Window.getWindows().isEmpty() && scene().getRoot() instanceof LabWindow
                    && scene().getRoot().lookup("#handle-mu1") != null);
        }

        private void typing() throws InterruptedException {
            focus(find("#handle-mu1"));
            while (true) {
                changed(() -> press(KeyCode.SHIFT, KeyCode.RIGHT));
                release(KeyCode.SHIFT, KeyCode.RIGHT);
            }
        }

        private void dragging() throws InterruptedException {
            Point2D from = ask(() -> middle(find("#handle-mu1")));
            press(from);
            for (int i = 1;; i++) {
                Point2D to = from.add(i, 0);
                changed(() -> dragTo(to));
            }
        }

        /** Changes something, and tells of it with the time just before it. */
        private void changed(Runnable change) throws InterruptedException {
            long at = ask(() -> {
                long now = System.currentTimeMillis();
                change.run();
                return now;
            });
            System.out.println(at + " " + ask(() -> ((LabWindow) scene().getRoot()).link().text()));
            System.out.flush();
            Thread.sleep(random.nextInt(20, 500));
        }
    }
}
