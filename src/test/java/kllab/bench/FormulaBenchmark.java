package kllab.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/**
 * What a frame costs that changes a formula: medians in microseconds, on the FX thread, with CSS and layout.
 *
 * <p>
 * Run with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class FormulaBenchmark {
    private static final int FRAMES = 2000;

    private FormulaBenchmark() {
    }

    public static void main(String[] args) throws InterruptedException {
        Typesetter typesetter = new Typesetter();
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            long start = System.nanoTime();
            typesetter.readyProperty().subscribe(ready -> {
                if (ready) {
                    System.out.printf(Locale.ROOT, "warm after %d ms%n", (System.nanoTime() - start) / 1_000_000);
                    measure(typesetter);
                    done.countDown();
                }
            });
            typesetter.warm();
        });
        done.await();
        Platform.exit();
    }

    private static void measure(Typesetter typesetter) {
        FormulaView view = new FormulaView(typesetter);
        StackPane root = new StackPane(view);
        Scene scene = new Scene(root, 900, 200);
        scene.getStylesheets().add("data:text/css,.formula-ink%20%7B%20-fx-fill%3A%20black%20%7D");
        for (int round = 0; round < 3; round++) {
            report("digits change", i -> {
                view.setTex(numbers(i, ""));
                pulse(root);
            });
            report("sign changes, layout remembered", i -> {
                view.setTex(numbers(i, i % 2 == 0 ? "" : "-"));
                pulse(root);
            });
            report("new layout", i -> {
                view.setTex(numbers(i, "\\hspace{" + i + "pt}"));
                pulse(root);
            });
            report("new layout, typesetting alone", i -> typesetter.typeset(numbers(i, "\\hspace{1" + i + "pt}")));
        }
    }

    private static void pulse(StackPane root) {
        root.applyCss();
        root.layout();
    }

    /** The closed form with numbers, of which a drag of μ₁ changes about eight digits each frame. */
    private static String numbers(int frame, String sign) {
        double mu = 9 * (frame * 37 % 1000) / 1000.0;
        return "= \\log\\frac{\\q{1.00}}{\\p{0.70}} + \\frac{\\p{0.70}^2 + (\\p{%s%.2f} - \\q{0.00})^2}{2\\cdot\\q{1.00}^2}"
                .formatted(sign, mu) + " - \\frac12 = \\mathbf{%.4f}".formatted(mu * 0.97);
    }

    private static void report(String what, IntConsumer frame) {
        long[] nanos = new long[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            long start = System.nanoTime();
            frame.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "%-34s median %7.1f µs, 99 %% below %7.1f µs%n", what, nanos[FRAMES / 2] / 1e3,
                nanos[FRAMES * 99 / 100] / 1e3);
    }
}
