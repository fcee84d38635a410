package kllab.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

import atlantafx.base.theme.PrimerLight;
import com.sun.javafx.perf.PerformanceTracker;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.stage.Stage;

import kllab.Pictures;
import kllab.plot.pane.PlotLine;
import kllab.plot.pane.PlotPath;
import kllab.ui.formula.Typesetter;

/**
 * What a frame costs while μ₁ moves: the bare curves on canvases, JavaFX's own charts of them, the lab's plots, the
 * whole lab, and the lab with the derivation in its drawer, in turns and in one process. And what one costs of the
 * plane of the multivariate lab while the centre of p moves, beside its regions and lines on a canvas.
 *
 * <p>
 * Pulses come at full speed and each changes the picture, so their rate is that of the slower of the two threads that
 * make a frame. Arguments: how many rounds, how many frames a turn, and the letters of the pictures, all if there are
 * none.
 */
public final class FrameBenchmark {
    /** Frames before each turn that are not measured: a scene just put on the stage has its styles to find. */
    private static final int SETTLING = 60;
    private static final String FLOOR = "(a) floor: curves on canvases";
    private static final String CHARTS = "(b) LineChart and AreaChart";
    private static final String PLOTS = "(c) the lab's plots";
    private static final String LAB = "(d) the whole lab";
    private static final String DERIVATION = "(e) with the derivation open";
    private static final String PLANE = "(f) the plane, density, integrand";
    private static final String PLANE_FLOOR = "(g) floor: its regions and lines";

    private static final String STILL = "(i) the lab, axes held, no ghost";
    private static final String TABLE = "(h) the lab, a table of 64 rows";
    private static final String FIT = "(j) the fit lab, 3 components";
    private static final String VAE = "(k) the VAE lab, z";
    private static final String VAE_TRAINING = "(l) the same while it trains";

    private final Stage stage = new Stage();
    private final Typesetter typesetter = new Typesetter();

    /**
     * What a frame took in one turn, in milliseconds.
     *
     * @param elapsed by the clock
     * @param application of a processor, by the thread of scene graph and layout
     * @param renderer of a processor, by the thread that paints
     * @param painted the share of the pulses that came to be painted
     */
    private record Turn(double elapsed, double application, double renderer, double painted) {
        double busier() {
            return Math.max(application, renderer);
        }
    }

    private FrameBenchmark() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setWidth(Moving.WIDTH);
        stage.setHeight(Moving.HEIGHT);
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int frames = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        Platform.startup(() -> {
        });
        try {
            compare(rounds, frames, args.length > 2 ? args[2] : "");
        } finally {
            Platform.exit();
        }
    }

    private static void compare(int rounds, int frames, String letters) throws Exception {
        FrameBenchmark benchmark = onApplicationThread(FrameBenchmark::new);
        Map<String, Moving> pictures = benchmark.pictures();
        pictures.keySet().removeIf(name -> !letters.isEmpty() && letters.indexOf(name.charAt(1)) < 0);
        Map<String, List<Turn>> turns = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (String name : pictures.keySet()) {
                Turn turn = benchmark.turn(pictures.get(name), frames);
                if (round >= 0) {
                    turns.computeIfAbsent(name, each -> new ArrayList<>()).add(turn);
                }
            }
        }
        for (String name : pictures.keySet()) {
            String file = "bench-" + name.charAt(1);
            onApplicationThread(() -> Pictures.write(pictures.get(name).scene(), file));
        }
        report(turns, frames);
    }

    /** The pictures to compare; the curves of the first two are those that the lab itself painted. */
    private Map<String, Moving> pictures() throws Exception {
        warm();
        Moving lab = onApplicationThread(() -> MovingLab.whole(typesetter));
        List<List<List<PlotLine>>> recorded = new ArrayList<>();
        play(lab, Moving.FRAMES + 2, time -> {
            if (time > 0 && time <= Moving.FRAMES) {
                recorded.add(MovingLab.panes(lab).stream().map(PlotLine::of).toList());
            }
        });
        Moving plane = onApplicationThread(MovingPlane::plane);
        List<List<PlotPath>> regions = new ArrayList<>();
        play(plane, Moving.FRAMES + 2, time -> {
            if (time > 0 && time <= Moving.FRAMES) {
                regions.add(PlotPath.of(MovingPlane.pane(plane)));
            }
        });
        return onApplicationThread(() -> {
            List<Bounds> places = MovingLab.panes(lab).stream().map(pane -> pane.localToScene(pane.getLayoutBounds()))
                    .toList();
            Map<String, Moving> pictures = new LinkedHashMap<>();
            pictures.put(FLOOR, CurveFloor.of(places, recorded));
            pictures.put(CHARTS, CurveCharts.of(places, recorded,
                    MovingLab.panes(lab).stream().map(PlotLine::axes).toList()));
            pictures.put(PLOTS, MovingLab.plots(places));
            pictures.put(LAB, lab);
            pictures.put(STILL, MovingLab.still(typesetter));
            pictures.put(DERIVATION, MovingLab.derivation(typesetter));
            pictures.put(PLANE, plane);
            pictures.put(PLANE_FLOOR, PathFloor.of(MovingPlane.pane(plane).getBoundsInParent(), regions));
            pictures.put(TABLE, MovingPlane.table(typesetter));
            pictures.put(FIT, MovingFit.whole(typesetter));
            pictures.put(VAE, MovingVae.whole(typesetter));
            pictures.put(VAE_TRAINING, MovingVae.training(typesetter));
            return pictures;
        });
    }

    private void warm() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        onApplicationThread(() -> typesetter.readyProperty().subscribe(now -> {
            if (now) {
                ready.countDown();
            }
        }));
        typesetter.warm();
        ready.await();
    }

    private Turn turn(Moving picture, int frames) throws Exception {
        AtomicInteger painted = new AtomicInteger();
        onApplicationThread(() -> {
            PerformanceTracker.getSceneTracker(picture.scene()).setOnRenderedFrameTask(painted::incrementAndGet);
            return null;
        });
        long application = thread("JavaFX Application Thread");
        long renderer = thread("QuantumRenderer-0");
        long[] from = new long[4];
        long[] to = new long[4];
        play(picture, SETTLING + frames, time -> {
            if (time == SETTLING || time == SETTLING + frames) {
                long[] now = {System.nanoTime(), processor(application), processor(renderer), painted.get()};
                System.arraycopy(now, 0, time == SETTLING ? from : to, 0, now.length);
            }
        });
        double scale = 1e-6 / frames;
        return new Turn(scale * (to[0] - from[0]), scale * (to[1] - from[1]), scale * (to[2] - from[2]),
                (double) (to[3] - from[3]) / frames);
    }

    /** Puts a picture on the stage and shows a frame of it a pulse, from the first on; first in each pulse it tells. */
    private void play(Moving picture, int pulses, IntConsumer atPulse) throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        onApplicationThread(() -> {
            stage.setScene(picture.scene());
            stage.show();
            new AnimationTimer() {
                private int time;

                @Override
                public void handle(long now) {
                    try {
                        atPulse.accept(time);
                        picture.show().accept(Moving.frame(time));
                    } catch (RuntimeException e) {
                        over.completeExceptionally(e);
                    }
                    if (time++ == pulses) {
                        stop();
                        over.complete(null);
                    }
                }
            }.start();
            return null;
        });
        over.get();
    }

    private static <T> T onApplicationThread(Callable<T> task) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }

    private static long thread(String name) {
        return Thread.getAllStackTraces().keySet().stream().filter(each -> each.getName().equals(name)).findAny()
                .orElseThrow().threadId();
    }

    private static long processor(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private static void report(Map<String, List<Turn>> turns, int frames) {
        System.out.printf(Locale.ROOT, "Milliseconds a frame, over %d rounds of %d frames, %.0f×%.0f%n%n",
                turns.values().iterator().next().size(), frames, Moving.WIDTH, Moving.HEIGHT);
        System.out.printf(Locale.ROOT, "%-32s %7s %7s %7s %13s %9s %8s%n", "", "median", "least", "most",
                "application", "renderer", "painted");
        turns.forEach((name, each) -> {
            double[] elapsed = each.stream().mapToDouble(Turn::elapsed).sorted().toArray();
            System.out.printf(Locale.ROOT, "%-32s %7.2f %7.2f %7.2f %13.2f %9.2f %7.0f%%%n", name,
                    median(each, Turn::elapsed), elapsed[0], elapsed[elapsed.length - 1],
                    median(each, Turn::application), median(each, Turn::renderer), 100 * median(each, Turn::painted));
        });
        System.out.println();
        ratio(turns, PLOTS, FLOOR, 1.3);
        ratio(turns, PLOTS, CHARTS, 0.7);
        ratio(turns, LAB, FLOOR, 1.8);
        ratio(turns, LAB, STILL, 1.15);
        ratio(turns, DERIVATION, LAB, 1.5);
        ratio(turns, PLANE, PLANE_FLOOR, 1.3);
        ratio(turns, FIT, LAB, 1.3);
        ratio(turns, VAE_TRAINING, VAE, 1.3);
    }

    /**
     * By the clock, and by the processor time of the thread that has more to do: the two differ where other programs
     * take processors away.
     */
    private static void ratio(Map<String, List<Turn>> turns, String name, String to, double goal) {
        if (!turns.containsKey(name) || !turns.containsKey(to)) {
            return;
        }
        double clock = median(turns.get(name), Turn::elapsed) / median(turns.get(to), Turn::elapsed);
        double processor = median(turns.get(name), Turn::busier) / median(turns.get(to), Turn::busier);
        System.out.printf(Locale.ROOT, "%.3s/%.3s  by the clock %5.2f  by processor time %5.2f  goal at most %.2f%n",
                name, to, clock, processor, goal);
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> what) {
        double[] sorted = turns.stream().mapToDouble(what).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
