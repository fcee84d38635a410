package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every control of the fit lab is reached by the tab key, and whatever it changes is undone in one step. */
@Tag("window")
class FitUndoTest {
    private static final String TWO = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1.2&sigma=1.5";
    private static final List<String> STATES = List.of(TWO, TWO + "&objective=alpha&alpha=0.5&descent=3",
            TWO + "&objective=renyi&order=0.5&view=separation", TWO + "&view=gradients", TWO + "&view=table",
            TWO + "&weight=0.4&mu2=-2.5&sigma2=0.8&basins=true", TWO + "&estimator=reparameterised&descent=3",
            "fit?posterior=linear&x=1.2&noise=0.6&mu=0.4&sigma=0.9&view=elbo&descent=3",
            "fit?posterior=coin&heads=9&draws=12&mu=0.4&sigma=0.9",
            "fit?posterior=logistic&plane=full&points=-2,0,-1.2,0,0.6,0&mean=0.2,0.8&covariance=0.5,0,0.5",
            "fit?plane=full&weights=1,2&means=0,0,2,2&covariances=2.25,1.2,1,1,0,0.5");

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
        Set<Node> reached = new HashSet<>();
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
        return Double.toString(text.contains(".") ? value + 0.05 : value + 1);
    }

    private static void rest() {
        window.awaitAll();
        // What descends is at rest when its button says so again.
        window.await(() -> window.all("#descend").allMatch(each -> "Descend".equals(each.getAccessibleText())));
        window.awaitAll();
    }

    @Test
    void everyControlIsReachedByTheTabKeyAndWhatItChangesIsUndoneInOneStep() {
        List<String> faults = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (String state : STATES) {
            start(state);
            unreached().forEach(each -> faults.add(state + ": " + each + " is not reached"));
            String before = window.link();
            Optional<Node> next = next(tried);
            while (next.isPresent()) {
                Node control = next.get();
                String name = WindowFixture.ask(() -> name(control));
                tried.add(name);
                fault(control, before).ifPresent(each -> faults.add(state + ": " + name + each));
                if (!before.equals(window.link())) {
                    start(state);
                }
                next = next(tried);
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(tried.size() > 90, tried::toString);
    }

    /** One that was not tried yet; a choice that is made has its turn where another is. */
    private static Optional<Node> next(Set<String> tried) {
        return WindowFixture.ask(() -> controls().stream()
                .filter(each -> !(each instanceof ToggleButton toggle && toggle.isSelected()))
                .filter(each -> !tried.contains(name(each))).findFirst());
    }

    private static void start(String link) {
        window.start("fit?mu=0");
        window.start(link);
        rest();
        // The best q of the plane is searched beside all else.
        window.await(() -> window.all("#best-q").noneMatch(Node::isDisabled));
    }

    /** Changes a control and undoes it; returns what is amiss then, if anything is. */
    private static Optional<String> fault(Node control, String before) {
        change(control);
        if (before.equals(window.link())) {
            return OF_THE_SCREEN.contains(String.valueOf(control.getId()))
                    ? Optional.empty()
                    : Optional.of(" changes nothing");
        }
        window.chord(KeyCode.CONTROL, KeyCode.Z);
        rest();
        return before.equals(window.link()) ? Optional.empty() : Optional.of(" is undone to " + window.link());
    }
}
