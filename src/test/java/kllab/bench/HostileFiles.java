package kllab.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kllab.app.LabWindow;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lesson.player.LessonModel;
import kllab.text.Language;
import kllab.window.Hands;
import kllab.window.WindowFixture;

/**
 * Opens hostile lessons in a window, in a process of its own: {@code kllab.bench.HostileFiles [COUNT SEED FOLDER]}, 200
 * if not told. Each is opened, gone through, answered, and closed; a reading that takes long is stopped. It prints for
 * each kind the longest time in which the FX thread did not answer, and how much of that it computed or waited for a
 * lock of the program (the rest is the machine: other processes, or the collection of garbage), and leaves in the
 * folder the lessons that were too much; a fourth argument and more are such lessons, to be opened again, and
 * {@code -Dkllab.where=true} tells what the FX thread does while it does not answer. The lessons of the program are
 * gone through before in another window, which is told by itself: what labs, drawers and plots take that are shown for
 * the first time is the program's own, whatever a file says. It ends with 1 if one kept the FX thread over 200 ms in
 * that way, if anything was thrown, or if the heap came near its end.
 */
public final class HostileFiles extends Hands {
    private static final long MEGABYTE = 1 << 20;
    private static final long LONGEST = Duration.ofMillis(200).toNanos();
    /** A reading is stopped then, as a person would. */
    private static final long PATIENCE = Duration.ofSeconds(15).toNanos();
    private static final int MOST_STEPS = 4;

    private final Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicLong waited = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();
    private final LabWindow all;
    private final Scene scene;
    private final Path folder;
    private final long fxThread;
    private final Thread watch;

    /** The most that one lesson did, or one kind of them. */
    private record Most(long waited, long kept, int stopped, int refused) {
        Most and(Most other) {
            return new Most(Math.max(waited, other.waited), Math.max(kept, other.kept),
                    stopped + other.stopped, refused + other.refused);
        }

        @Override
        public String toString() {
            return "%5d ms without an answer, %5d ms of its own, %d stopped, %d refused".formatted(
                    waited / 1_000_000, kept / 1_000_000, stopped, refused);
        }
    }

    private HostileFiles(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        WindowFixture.typesetter();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            faults.incrementAndGet();
            fault.printStackTrace();
        });
        ManagementFactory.getThreadMXBean().setThreadContentionMonitoringEnabled(true);
        fxThread = ask(() -> Thread.currentThread().threadId());
        all = ask(() -> WindowFixture.window(new OpenLabs(Labs.known()), choices));
        scene = ask(() -> {
            Scene made = WindowFixture.scene(all, choices, WindowFixture.WIDTH, WindowFixture.HEIGHT);
            Stage stage = new Stage();
            stage.setScene(made);
            stage.show();
            return made;
        });
        watch = Thread.ofPlatform().daemon().name("watch").start(this::watch);
    }

    /** Opens so many lessons. */
    public static void main(String[] arguments) throws Exception {
        List<String> told = arguments.length < 3 ? List.of("200", "1", "target/hostile") : List.of(arguments);
        warm(Path.of(told.get(2)));
        HostileFiles files = new HostileFiles(Path.of(told.get(2)));
        boolean good = told.size() > 3
                ? files.openAgain(told.stream().skip(3).map(Path::of).toList())
                : files.open(Integer.parseInt(told.getFirst()), Long.parseLong(told.get(1)));
        Platform.exit();
        System.exit(good ? 0 : 1);
    }

    @Override
    public Scene scene() {
        return scene;
    }

    /** Asks the FX thread again and again, and notes the longest time until it answered. */
    private void watch() {
        try {
            for (long before = kept();;) {
                long asked = System.nanoTime();
                CountDownLatch answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                while (!answered.await(100, TimeUnit.MILLISECONDS)) {
                    tellWhere();
                }
                long now = kept();
                waited.accumulateAndGet(System.nanoTime() - asked, Math::max);
                kept.accumulateAndGet(now - before, Math::max);
                before = now;
                peak.accumulateAndGet(heap(), Math::max);
                Thread.sleep(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellWhere() {
        if (Boolean.getBoolean("kllab.where")) {
            System.out.println(Arrays.stream(ManagementFactory.getThreadMXBean().getThreadInfo(fxThread, 60)
                    .getStackTrace()).map(each -> "    " + each).collect(Collectors.joining("\n", "at\n", "\n")));
        }
    }

    /** The time that the FX thread has kept, or waited for a lock that another thread holds. */
    private long kept() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(fxThread)
                + Duration.ofMillis(threads.getThreadInfo(fxThread).getBlockedTime()).toNanos();
    }

    /** Opens lessons that were left in the folder, to see what became of them; each twice. */
    private boolean openAgain(List<Path> lessons) throws Exception {
        boolean good = true;
        for (int i = 0; i < 2; i++) {
            for (Path each : lessons) {
                Most one = open(Files.readAllBytes(each));
                System.out.println(each.getFileName() + ": " + one);
                good &= i == 0 || one.kept <= LONGEST;
            }
        }
        return good && faults.get() == 0;
    }

    private boolean open(int count, long seed) throws Exception {
        List<Hostile> kinds = List.of(Hostile.values());
        Map<Hostile, Most> most = new EnumMap<>(Hostile.class);
        boolean good = true;
        for (int i = 0; i < count; i++) {
            Hostile kind = kinds.get(i % kinds.size());
            byte[] lesson = kind.lesson(new Random(seed + i));
            int before = faults.get();
            Most one = open(lesson);
            most.merge(kind, one, Most::and);
            if (one.kept > LONGEST || faults.get() > before) {
                good = false;
                Files.write(folder.resolve(kind + "-" + (seed + i) + ".md"), lesson);
                System.out.println(kind + " " + (seed + i) + ": " + one);
            }
        }
        most.forEach((kind, one) -> System.out.printf(Locale.ROOT, "%-16s %s%n", kind, one));
        System.out.printf(Locale.ROOT, "%d lessons, %d faults, heap at most %.0f MB of %.0f, at the end %.0f MB%n",
                count,
                faults.get(), (double) peak.get() / MEGABYTE, (double) Runtime.getRuntime().maxMemory() / MEGABYTE,
                left());
        return good && faults.get() == 0;
    }

    /** Goes through the lessons of the program in a window that is closed then. */
    private static void warm(Path folder) throws Exception {
        HostileFiles first = new HostileFiles(folder);
        System.out.println("lessons of the program, opened first: " + first.openShipped());
        System.out.println("the same again: " + first.openShipped());
        first.watch.interrupt();
        first.watch.join();
        run(() -> {
            first.all.classroom().close();
            first.scene.getWindow().hide();
            first.scene.setRoot(new Group());
        });
        System.out.printf(Locale.ROOT, "%.0f MB of the heap then%n", left());
    }

    private Most openShipped() throws Exception {
        Most most = new Most(0, 0, 0, 0);
        try (Stream<Path> shipped = Files.list(Path.of("assets/lessons/en"))) {
            for (Path each : shipped.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                most = most.and(open(Files.readAllBytes(each)));
            }
        }
        return most;
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double left() {
        System.gc();
        return (double) heap() / MEGABYTE;
    }

    private Most open(byte[] lesson) throws Exception {
        Path file = Files.write(folder.resolve("open.md"), lesson);
        run(() -> all.classroom().close());
        settle();
        waited.set(0);
        kept.set(0);
        run(() -> all.classroom().openFile(file));
        long begin = System.nanoTime();
        while (!isThere() && ask(() -> all.notices().getChildren().stream()
                .noneMatch(each -> each.getUserData() != null)) && System.nanoTime() - begin < PATIENCE) {
            Thread.sleep(20);
        }
        boolean there = isThere();
        boolean stopped = System.nanoTime() - begin >= PATIENCE;
        if (there) {
            play(ask(() -> all.classroom().open().get().orElseThrow()));
        }
        run(() -> {
            all.classroom().close();
            all.notices().getChildren().clear();
        });
        settle();
        return new Most(waited.get(), kept.get(), stopped && !there ? 1 : 0, !there && !stopped ? 1 : 0);
    }

    private boolean isThere() {
        return ask(() -> all.classroom().open().get().isPresent());
    }

    private void play(LessonModel lesson) {
        settle();
        int count = ask(() -> lesson.progress().get().count());
        List<Integer> steps = IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingInt(step -> Math.min(step, count - 1 - step))).limit(MOST_STEPS).toList();
        for (int step : steps) {
            run(() -> lesson.go(step));
            settle();
            run(lesson::reveal);
            settle();
        }
    }
}
