package kllab.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import kllab.lesson.player.LessonModel;
import kllab.window.DrivenWindow;
import kllab.window.Left;

/**
 * How long the window waits for lessons that nobody means well with: {@code kllab.bench.HostileLessons [WORD]} opens each
 * of {@link HostileFiles} whose name has the word, goes through its first steps, and closes it. Printed is the longest
 * time that the FX thread was busy without a break, by the clock and by its own processor time, which other processes do
 * not change. It ends with 1 if that was more than 200 ms of processor time, or if anything was thrown. At
 * {@code -Xmx256m} it tells too that no file needs more.
 */
public final class HostileLessons {
    private static final double MOST = 200;
    private static final int STEPS = 3;
    private static final double MILLION = 1e6;

    private final DrivenWindow window;

    private record Busy(String name, double clock, double processor) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%6.0f ms, %6.0f ms of the processor: %s", clock, processor, name);
        }
    }

    /** Notes the longest time that the FX thread was away. */
    private static final class Watch implements AutoCloseable {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final Thread asking = Thread.ofPlatform().start(this::ask);
        private volatile long clock;
        private volatile long processor;
        /** What the FX thread had used when it answered last; only the FX thread reads it. */
        private long used = -1;

        private void ask() {
            while (!ended.get()) {
                long asked = System.nanoTime();
                CountDownLatch answered = new CountDownLatch(1);
                Platform.runLater(() -> {
                    long now = THREADS.getCurrentThreadCpuTime();
                    processor = used < 0 ? 0 : Math.max(processor, now - used);
                    used = now;
                    answered.countDown();
                });
                try {
                    answered.await();
                    clock = Math.max(clock, System.nanoTime() - asked);
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        Busy told(String name) {
            return new Busy(name, clock / MILLION, processor / MILLION);
        }

        @Override
        public void close() throws InterruptedException {
            ended.set(true);
            asking.join();
        }
    }

    private HostileLessons(DrivenWindow window) {
        this.window = window;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        HostileLessons lessons = new HostileLessons(new DrivenWindow());
        List<Busy> all = new ArrayList<>();
        Map<String, byte[]> files = HostileFiles.all();
        for (int i = 0; i < 2; i++) {
            // The first lesson of a process loads the classes of all.
            lessons.open("warm", files.values().iterator().next());
        }
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            if (arguments.length == 0 || each.getKey().contains(arguments[0])) {
                all.add(lessons.open(each.getKey(), each.getValue()));
            }
        }
        all.sort(Comparator.comparingDouble(each -> -each.processor));
        all.stream().limit(25).forEach(System.out::println);
        long slow = all.stream().filter(each -> each.processor > MOST).count();
        System.out.println(all.size() + " files, " + slow + " above " + MOST + " ms; " + lessons.window.faults()
                + " faults; " + Left.now());
        Platform.exit();
        System.exit(slow == 0 && lessons.window.faults() == 0 ? 0 : 1);
    }

    private Busy open(String name, byte[] text) throws Exception {
        Path file = Files.write(Files.createTempDirectory(window.folder(), "lesson").resolve("my.md"), text);
        window.calm();
        window.start(window.labs().names().getFirst());
        try (Watch watch = new Watch()) {
            DrivenWindow.run(() -> window.all().classroom().openFile(file));
            window.await(() -> window.all().classroom().open().get().isPresent()
                    || !window.all().notices().getChildren().isEmpty());
            Optional<LessonModel> open = DrivenWindow.ask(() -> window.all().classroom().open().get());
            if (open.isPresent()) {
                int steps = Math.min(STEPS, open.get().progress().get().count());
                for (int step = 0; step < steps; step++) {
                    window.show(open.get(), step);
                }
            }
            DrivenWindow.run(() -> window.all().classroom().close());
            window.settle();
            return watch.told(name);
        }
    }
}
