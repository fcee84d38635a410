package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kllab.plot.pane.PlotHandle;
import kllab.ui.control.EnlargeButton;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every control of the fit lab is reached by the tab key, and whatever it changes is undone in one step. */
@Tag("window")
class FitUndoTest {
    private static final String TWO = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5";
    private static final String PLANE = "fit?plane=%s&weights=1,2&means=0,0,2,2&covariances=2.25,1.2,1,1,0,1";
    private static final String LOGISTIC = "fit?posterior=logistic&plane=full&points=-2,0,-1.2,0,0.6,0,-0.3,1,1.1,1,2.3,1"
            + "&mean=0.2,0.8&covariance=0.5,0,0.5";

    /** Those that change no state: the best q goes to the clipboard, the number of p to the slider. */
    private static final List<String> OF_THE_SCREEN = List.of("copy-best-q", "component-number",
            "plane-component-number");

    @RegisterExtension
    static final FitWindow window = new FitWindow(TWO);

    /**
     * All that can be pressed, typed in, chosen or moved, as the screen is now; a plot that is enlarged is no state.
     */
    private static List<Node> controls() {
        return WindowFixture.ask(() -> WindowFixture.within(window.find(".lab"))
                .filter(each -> each instanceof ButtonBase || each instanceof ChoiceBox || each instanceof TextField
                        || each instanceof Slider || each instanceof PlotHandle)
                .filter(each -> !(each instanceof EnlargeButton) && isSeen(each) && !each.isDisabled()).toList());
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return node.getClass().getSimpleName() + " #" + node.getId() + " “" + words + "” "
                + node.getAccessibleText();
    }

    /** The names of all controls of a state that the tab key does not reach. */
    private static List<String> unreached() {
        Set<Node> reached = new LinkedHashSet<>();
        Node now = WindowFixture.ask(() -> controls().getFirst());
        window.focus(now);
        while (reached.add(now)) {
            window.keys(KeyCode.TAB);
            now = window.scene().getFocusOwner();
        }
        return controls().stream().filter(each -> !reached.contains(each)).map(FitUndoTest::name).toList();
    }

    private static void change(Node node) {
        switch (node) {
            case TextField field -> window.enter(field, another(field.getText()));
            case Slider slider -> keys(slider, KeyCode.RIGHT, KeyCode.LEFT);
            case PlotHandle handle -> keys(handle, KeyCode.RIGHT, KeyCode.LEFT);
            case ChoiceBox<?> box -> WindowFixture
                    .run(() -> box.getSelectionModel().select(box.getSelectionModel().getSelectedIndex() == 0 ? 1 : 0));
            case MenuButton menu -> WindowFixture.run(() -> menu.getItems().getLast().fire());
            case ButtonBase button -> WindowFixture.run(button::fire);
            default -> throw new AssertionError(node);
        }
        rest();
    }

    /** Presses one key, or the other if that changes nothing, as at the end of a slider. */
    private static void keys(Node node, KeyCode one, KeyCode other) {
        String before = window.link();
        window.focus(node);
        window.keys(one);
        if (before.equals(window.link())) {
            window.keys(other);
        }
    }

    /** Another number than that of a text: one more of things that are counted. */
    private static String another(String text) {
        double value = Double.parseDouble(text.replace('−', '-'));
        return Double.toString(text.contains(".") || Math.abs(value) <= 1 ? value + 0.05 : value + 1);
    }

    private static void rest() {
        window.awaitAll();
        // What descends is at rest when its button says so again.
        window.await(() -> window.all("#descend").allMatch(each -> !"Stop".equals(each.getAccessibleText())));
        window.awaitAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO, TWO + "&objective=alpha&alpha=0.5&descent=3",
            TWO + "&objective=renyi&order=0.5&view=separation", TWO + "&view=gradients", TWO + "&view=table",
            TWO + "&weight=0.4&mu2=-2.5&sigma2=0.8&basins=true", TWO + "&estimator=reparameterised&descent=3",
            "fit?posterior=linear&x=1.2&noise=0.6&mu=0.4&sigma=0.9&view=elbo&descent=3",
            "fit?posterior=square&x=1.5&noise=0.6&mu=0.4&sigma=0.9",
            "fit?posterior=coin&heads=9&draws=12&mu=0.4&sigma=0.9", LOGISTIC,
            "fit?plane=full&weights=1,2&means=0,0,2,2&covariances=2.25,1.2,1,1,0,1",
            "fit?plane=diagonal&weights=1&means=0,0&covariances=2.25,1.2,1",
            "fit?plane=round&weights=1&means=0,0&covariances=2.25,1.2,1"})
    void everyControlIsReachedByTheTabKeyAndWhatItChangesIsUndoneInOneStep(String link) {
        window.start(link);
        rest();
        String before = window.link();
        List<String> faults = new ArrayList<>(unreached().stream().map(each -> each + " is not reached").toList());
        int count = controls().size();
        assertTrue(count > 15, () -> "only " + count);
        for (int i = 0; i < count; i++) {
            List<Node> now = controls();
            if (now.size() != count) {
                faults.add("before control " + i + " there are " + now.size() + " of " + count);
                break;
            }
            Node control = now.get(i);
            String name = WindowFixture.ask(() -> name(control));
            boolean chosen = control instanceof ToggleButton toggle && toggle.isSelected();
            change(control);
            if (!before.equals(window.link())) {
                window.click("#undo");
                rest();
                if (!before.equals(window.link())) {
                    faults.add(name + " is undone to " + window.link());
                    window.start(link);
                    rest();
                }
            } else if (!chosen && !OF_THE_SCREEN.contains(control.getId())) {
                faults.add(name + " changes nothing");
            }
            if (controls().size() != count) {
                window.start("fit?mu=0");
                window.start(link);
                rest();
            }
        }
        assertEquals("", String.join("\n", faults));
    }
}
