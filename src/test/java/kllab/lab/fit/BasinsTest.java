package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import kllab.plot.Mark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Basins of the minima in the landscape: tinted on request, with borders and numbers. */
@Tag("window")
class BasinsTest {
    private static final String TWO = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&objective=reverse";

    @RegisterExtension
    static final FitWindow window = new FitWindow(TWO);

    private static List<Mark> marks() {
        return window.marks("#fit-landscape");
    }

    private static List<String> tints() {
        return marks().stream().filter(mark -> mark instanceof Mark.Region).map(Mark::style)
                .filter(style -> style.startsWith("basin-")).toList();
    }

    private static List<String> labels() {
        return marks().stream().filter(mark -> mark instanceof Mark.Label).map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    @Test
    void eachBasinHasATintABorderAndTheNumberOfItsMinimum() {
        assertEquals(List.of(), tints());
        window.click("#option-basins");
        window.await(() -> !tints().isEmpty());
        assertEquals(TWO + "&basins=true", window.link());
        assertEquals(List.of("basin-0", "basin-1", "basin-2"), tints());
        assertTrue(
                marks().stream().anyMatch(mark -> mark instanceof Mark.Curve && mark.style().equals("basin-border")));
        assertTrue(labels().containsAll(List.of("1 ★ best, 0.6903", "2 ★ best, 0.6903", "3 local, 0.9469")),
                () -> labels().toString());
        assertTrue(window.find("#fit-landscape").queryAccessibleAttribute(AccessibleAttribute.TEXT).toString()
                .endsWith("there are 3 minima, and q is in the basin of minimum 3"));
        window.click("#undo");
        assertEquals(List.of(), tints());
        assertTrue(labels().contains("local, 0.9469"));
    }

    @Test
    void theKeyTintsThemTooAndTheyFollowTheTarget() {
        window.chord(KeyCode.ALT, KeyCode.B);
        window.await(() -> tints().size() == 3);
        window.start(TWO.replace("m=-2.5,2.5", "m=-1,1") + "&basins=true");
        window.await(() -> tints().size() == 1);
        window.chord(KeyCode.ALT, KeyCode.B);
        assertFalse(window.link().contains("basins"));
    }

    @Test
    void aMinimumThatIsNotInViewNamesItsBasin() {
        window.start(TWO + "&basins=true&xLandscape=-2,4&yLandscape=0.1,1.5");
        window.await(() -> labels().contains("to minimum 1, not in view"));
    }
}
