package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kllab.Pictures;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.live.FrameValue;
import kllab.window.Eyes;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/**
 * No words of a plot lie on a curve of something else, on a handle, on an axis or on other words, and none are left
 * out.
 */
@Tag("window")
class LabelsTest {
    /** States at each size in each language: 284 together, for in large type that is not presented 7 of 13 are left. */
    private static final int STATES = 26;
    /** What a first layout finds out, such as the lines of a row, asks for a second one, and so on. */
    private static final int LAYOUTS = 4;
    private static final int IN_A_STAGE = 13;

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    @ParameterizedTest
    @CsvSource({"900, 600, false, LIGHT, 0", "1280, 720, false, LIGHT, 0", "1280, 720, true, PROJECTOR, 0",
            "1440, 900, false, LIGHT, 0", "1920, 1080, false, LIGHT, 0", "1280, 720, false, PROJECTOR, 0",
            "900, 600, false, PROJECTOR, 0"})
    void noWordsAreLeftOutOrLieOnWhatTheyAreNotAboutAndEveryAxisHasAName(double width, double height,
            boolean presented, ThemeChoice theme, int first) {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            SplittableRandom random = new SplittableRandom(Math.round(width) + language.name().hashCode());
            Choices choices = new Choices(theme, language);
            choices.presenting().set(presented);
            faults.addAll(Eyes.ask(() -> look(random, choices, new Dimension2D(width, height), first)));
        }
        assertEquals("", String.join("\n", faults));
    }

    /** Frames, focus and work that comes later may make other places than a first layout. */
    @Test
    void inAWindowThatIsShownItIsTheSame() {
        Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
        Stage stage = Eyes.ask(() -> {
            Stage shown = new Stage();
            shown.setScene(WindowFixture.scene(WindowFixture.window(new OpenLabs(Labs.known()), choices), choices, 1280,
                    720));
            shown.show();
            return shown;
        });
        SplittableRandom random = new SplittableRandom(10);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < IN_A_STAGE; i++) {
            String link = link(random, i);
            LabWindow window = Eyes.ask(() -> (LabWindow) stage.getScene().getRoot());
            Eyes.ask(() -> {
                show(window, link);
                return link;
            });
            for (int frame = 0; frame < LAYOUTS; frame++) {
                WaitForAsyncUtils.waitForFxEvents();
            }
            faults.addAll(Eyes.ask(() -> PlotFaults.of(window).stream().map(each -> link + ": " + each).toList()));
        }
        Eyes.ask(() -> {
            stage.hide();
            return stage;
        });
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> look(SplittableRandom random, Choices choices, Dimension2D size,
            int first) {
        Language language = choices.language().get();
        LabWindow window = WindowFixture.window(new OpenLabs(Labs.known()), choices);
        Scene scene = WindowFixture.scene(window, choices, size.getWidth(), size.getHeight());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            String link = link(random, i);
            if (i % 13 < first) {
                continue;
            }
            show(window, link);
            assertTrue(Eyes.within(window).anyMatch(each -> each instanceof PlotPane && PlotFaults.isSeen(each)), link);
            List<String> faults = PlotFaults.of(window);
            faults.forEach(each -> found.add(link + " at " + size.getHeight() + " " + language + ", " + each));
            if (!faults.isEmpty() || i < 13) {
                Pictures.write(scene, "labels/%.0f-%s%s-%d".formatted(size.getWidth(), language,
                        choices.presenting().get() ? "-presented" : "", i));
            }
        }
        scene.setRoot(new Group());
        return found;
    }

    private static void show(LabWindow window, String link) {
        try {
            window.start(link);
        } catch (BadInput e) {
            throw new AssertionError(link + ": " + e.reason(), e);
        }
        for (int i = 0; i < LAYOUTS; i++) {
            FrameValue.followIn(window.getScene());
            window.applyCss();
            window.layout();
        }
    }

    /** A random state of the plots in turn. */
    private static String link(SplittableRandom random, int turn) {
        String unit = random.nextBoolean() ? "&unit=bits" : "";
        return switch (turn % 13) {
            case 0, 1 -> gaussian(random) + "&logSigma=" + random.nextBoolean() + "&nonNegative="
                    + random.nextBoolean() + "&logRatio=" + random.nextBoolean();
            case 2 -> gaussian(random) + "&pin=" + number(random, -3, 3) + "," + number(random, 0.2, 3) + ",0,1";
            case 3 -> gaussian(random) + "&view=landscape";
            case 4 -> gaussian(random) + "&view=landscape&descent=" + random.nextInt(40) + "&direction=reverse";
            case 5 -> gaussian(random) + "&drawer=derivation&step=" + random.nextInt(1, 11);
            case 6 -> gaussian(random) + "&drawer=estimates" + (turn < 13 ? "" : "&draws=evidence&samples=" + 3 * turn);
            case 7 -> normals(random) + "&integrand=" + random.nextBoolean() + "&independent=true";
            case 8 -> normals(random) + "&view=whitened&integrand=true&independent=true&part=trace";
            case 9 -> outcomes(random) + "&nonNegative=" + random.nextBoolean();
            case 10 -> outcomes(random) + (random.nextBoolean() ? "&view=coding&symbols=20" : "&view=sweep");
            case 11 -> mixture(random) + "&objective=" + (random.nextBoolean() ? "forward" : "reverse")
                    + "&logSigma=" + random.nextBoolean();
            default -> turn < 13
                    ? mixture(random) + "&view=gradients"
                    : "fit?posterior=square&x=" + number(random, 0.5, 2) + "&noise=0.6&view=elbo&descent=3&mu="
                            + number(random, -2, 2) + "&sigma=1";
        } + unit;
    }

    private static String gaussian(SplittableRandom random) {
        boolean standard = random.nextInt(3) == 0;
        return "gaussian?mu1=" + number(random, -3, 3) + "&sigma1=" + number(random, 0.2, 3) + "&mu2="
                + (standard ? "0" : number(random, -3, 3)) + "&sigma2=" + (standard ? "1" : number(random, 0.2, 3));
    }

    private static String normals(SplittableRandom random) {
        return "multivariate?mu1=" + number(random, -2, 2) + "," + number(random, -2, 2) + "&cov1=" + covariance(random)
                + "&mu2=" + number(random, -2, 2) + "," + number(random, -2, 2) + "&cov2=" + covariance(random);
    }

    private static String covariance(SplittableRandom random) {
        double x = Math.rint(10 * random.nextDouble(0.3, 2)) / 10;
        double y = Math.rint(10 * random.nextDouble(0.3, 2)) / 10;
        String between = String.valueOf((float) (Math.rint(10 * random.nextDouble(-0.9, 0.9)) / 10 * x * y));
        return (float) (x * x) + "," + between + "," + between + "," + (float) (y * y);
    }

    private static String mixture(SplittableRandom random) {
        return "fit?w=" + weights(random, 2) + "&m=" + number(random, -4, 0) + "," + number(random, 0, 4) + "&s="
                + number(random, 0.4, 1.5) + "," + number(random, 0.4, 1.5) + "&mu=" + number(random, -3, 3) + "&sigma="
                + number(random, 0.4, 3);
    }

    private static String outcomes(SplittableRandom random) {
        int count = random.nextInt(2, 9);
        return "discrete?p=" + weights(random, count) + "&q=" + weights(random, count);
    }

    private static String weights(SplittableRandom random, int count) {
        return IntStream.range(0, count).mapToObj(i -> String.valueOf(random.nextInt(1, 10)))
                .collect(Collectors.joining(","));
    }

    private static String number(SplittableRandom random, double least, double most) {
        return String.format(Locale.ROOT, "%.2f", random.nextDouble(least, most));
    }
}
