package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.plot.pane.PlotPane;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlacedWords.Stand;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.live.FrameValue;
import kllab.window.Eyes;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While something is dragged, the words of plots stay how they stand: nothing flickers. */
@Tag("window")
class LabelsInADragTest {
    private static final int STEPS = 60;
    /** The part of its travel that a slider goes at a step. */
    private static final double STEP = 0.003;
    /** How often words may change how well they stand in a drag: full or brief, with a leader, in the key. */
    private static final int MOST_CHANGES = 3;
    /** Words do not go back to where they left within so many frames. */
    private static final int FRAMES = 5;

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"gaussian?mu1=-0.5&sigma1=0.7&mu2=0.4&sigma2=1.3&pin=1,1,0,1; 0",
            "gaussian?mu1=-0.5&sigma1=0.7&mu2=0.4&sigma2=1.3; 1", "gaussian?mu1=0.8&sigma1=0.7&logRatio=true; 2",
            "gaussian?mu1=1.8&sigma1=1.2&view=landscape; 0", "gaussian?mu1=1&sigma1=0.8&drawer=derivation&step=4; 3",
            "multivariate?integrand=true&independent=true; 0", "multivariate?integrand=true&view=whitened; 0",
            "discrete?p=%s,5,1,9,3,6,9,6&q=9,9,9,5,3,8,9,6; -1", "discrete?p=%s,5,1,9&q=9,9,9,5&view=coding; -1"})
    void wordsStayHowTheyStand(String link, int slider) {
        List<String> faults = new ArrayList<>();
        for (boolean presented : new boolean[]{false, true}) {
            faults.addAll(Eyes.ask(() -> drag(link, slider, presented)));
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> drag(String link, int which, boolean presented) {
        Choices choices = new Choices(presented ? ThemeChoice.PROJECTOR : ThemeChoice.LIGHT, Language.EN);
        choices.presenting().set(presented);
        LabWindow window = WindowFixture.window(new OpenLabs(Labs.known()), choices);
        Scene scene = WindowFixture.scene(window, choices, 1280, 720);
        start(window, at(link, 0));
        for (int i = 0; i < 4; i++) {
            lookAt(window);
        }
        IntConsumer step = which < 0 ? frame -> start(window, at(link, frame)) : slider(window, which);
        Map<String, List<Stand>> ways = new LinkedHashMap<>();
        step.accept(0);
        lookAt(window);
        for (int frame = 0; frame < STEPS; frame++) {
            step.accept(frame);
            lookAt(window);
            stand(window).forEach((name, way) -> ways.computeIfAbsent(name, each -> new ArrayList<>()).add(way));
        }
        scene.setRoot(new Group());
        assertTrue(ways.size() > 3, () -> link + ": " + ways.keySet());
        List<String> faults = new ArrayList<>();
        ways.forEach((name, stood) -> faults(stood)
                .forEach(each -> faults.add(link + (presented ? " presented, " : ", ") + name + each)));
        return faults;
    }

    /** A weight that a table has, and no slider, goes up step by step. */
    private static String at(String link, int frame) {
        return link.replace("%s", String.valueOf(4 + 0.03 * frame));
    }

    private static void start(LabWindow window, String link) {
        try {
            window.start(link);
        } catch (BadInput e) {
            throw new AssertionError(link, e);
        }
    }

    private static IntConsumer slider(LabWindow window, int which) {
        Slider slider = Eyes.within(window).filter(Slider.class::isInstance).map(Slider.class::cast)
                .filter(each -> isSeen(each) && !each.isDisabled()).skip(which).findFirst().orElseThrow();
        double step = (slider.getValue() > (slider.getMin() + slider.getMax()) / 2 ? -STEP : STEP)
                * (slider.getMax() - slider.getMin());
        double from = slider.getValue();
        slider.setValueChanging(true);
        return frame -> slider.setValue(from + frame * step);
    }

    private static void lookAt(LabWindow window) {
        FrameValue.followIn(window.getScene());
        window.applyCss();
        window.layout();
    }

    /** Returns how all words in sight stand, by their style and their turn in it. */
    private static Map<String, Stand> stand(LabWindow window) {
        Map<String, Stand> stand = new LinkedHashMap<>();
        Eyes.within(window).filter(PlotPane.class::isInstance).map(PlotPane.class::cast)
                .filter(LabelsInADragTest::isSeen).forEach(pane -> {
                    for (int i = 0; i < pane.words().size(); i++) {
                        for (PlacedWords each : pane.words().get(i)) {
                            stand.put(pane.getId() + i + " " + each.style() + each.place().turn(),
                                    each.place().stand());
                        }
                    }
                });
        return stand;
    }

    private static List<String> faults(List<Stand> stood) {
        List<String> faults = new ArrayList<>();
        int changes = 0;
        for (int i = 1; i < stood.size(); i++) {
            Stand stand = stood.get(i);
            Stand before = stood.get(i - 1);
            changes += stand.level() == before.level() ? 0 : 1;
            if (!stand.equals(before) && stood.subList(Math.max(0, i - 1 - FRAMES), i - 1).contains(stand)) {
                faults.add(" goes back to " + stand + " in frame " + i + " from " + before);
            }
        }
        if (changes > MOST_CHANGES) {
            faults.add(" changes " + changes + " times: " + stood.stream().map(Stand::level).toList());
        }
        return faults;
    }

    private static boolean isSeen(Node node) {
        return node.getLayoutBounds().getWidth() > 1
                && Stream.iterate(node, each -> each != null, Node::getParent)
                        .allMatch(Node::isVisible);
    }
}
