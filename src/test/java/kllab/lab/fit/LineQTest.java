package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kllab.lab.Preset;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.link.Link;
import kllab.math.distribution.Normal;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A q on a line whose σ is held, and one of two components. */
@Tag("window")
class LineQTest {
    private static final String ONE = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&objective=reverse";
    private static final String BESIDE = "fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&weight=0.5&mu2=-2.5&sigma2=0.8"
            + "&objective=reverse";

    @RegisterExtension
    static final FitWindow window = new FitWindow(ONE);

    @Test
    void aSigmaThatIsHeldIsMovedByNothing() {
        window.click("#option-fixed");
        assertTrue(window.link().endsWith("&fixed=true&objective=reverse"), window.link());
        assertTrue(window.find("#sigma").isDisabled());
        assertEquals("σ is held; free it with the box “hold σ”", window.find("#sigma").getAccessibleHelp());
        assertTrue(window.all("#handle-sigma").noneMatch(each -> each.isVisible()));
        assertTrue(window.find("#option-basins").isDisabled());
        window.drag(window.find("#handle-landscape"), -40, 30);
        assertTrue(window.state().q().mu() < 0.9 && window.state().q().sigma() == 1.5,
                () -> window.state().q().toString());
        window.focus(window.find("#handle-landscape"));
        window.keys(KeyCode.UP, KeyCode.UP);
        assertEquals(1.5, window.state().q().sigma());
        window.click("#descend");
        // A worker looks for the end first.
        window.await(() -> "Descend".equals(window.find("#descend").getAccessibleText()));
        assertEquals(1.5, window.state().q().sigma());
        assertTrue(Math.abs(window.state().q().mu()) > 1.5, () -> window.state().q().toString());
        window.await(() -> window.text("#fit-note").startsWith("σ held: 2 minima; the best q is N(−2.0667"));
        window.click("#best-q");
        assertEquals(1.5, window.state().q().sigma());
        window.click("#option-fixed");
        window.await(() -> window.text("#fit-note").startsWith("3 minima"));
        assertFalse(window.find("#sigma").isDisabled());
    }

    @Test
    void aSecondComponentIsAddedWeighedAndTakenAway() {
        window.click("#option-mixture");
        assertTrue(window.link().contains("&mu=1&sigma=1.5&weight=0.5&mu2=-1&sigma2=1.5&"), window.link());
        window.enter(window.find("#weight .text-field"), "0.25");
        assertEquals(0.25, window.state().line().weight());
        window.click("#undo");
        window.click("#undo");
        assertEquals(ONE, window.link());
    }

    @Test
    void theOtherComponentIsSelectedByButtonKeyAndClickAndQStaysAsItIs() {
        window.start(BESIDE);
        String value = window.text("#value");
        String swapped = BESIDE.replace("mu=1&sigma=1.5&weight=0.5&mu2=-2.5&sigma2=0.8",
                "mu=-2.5&sigma=0.8&weight=0.5&mu2=1&sigma2=1.5");
        window.click("#swap-q");
        assertEquals(swapped, window.link());
        assertEquals(value, window.text("#value"));
        window.chord(KeyCode.ALT, KeyCode.O);
        assertEquals(BESIDE, window.link());
        window.click("#handle-other");
        assertEquals(swapped, window.link());
    }

    @Test
    void theOtherComponentIsDraggedWhereItIs() {
        window.start(BESIDE);
        window.drag(window.find("#handle-other"), 40, 0);
        assertEquals(Normal.of(1, 1.5), window.state().q());
        assertTrue(window.state().line().other().mu() > -2.4, () -> window.state().line().toString());
    }

    @Test
    void withTwoComponentsReverseKlOfTwoModesGoesToNothing() {
        window.start(BESIDE);
        assertEquals("0.4454", window.text("#value"));
        window.await(() -> window.text("#fit-note")
                .equals("Over the selected component: 2 minima; the best q is N(2.5, 0.8²), at 0.0000 nats"));
        window.click("#best-q");
        assertEquals(0, FitScene.of(window.state()).values().reverse(), 1e-15);
        assertTrue(window.find("#fit-densities").queryAccessibleAttribute(AccessibleAttribute.TEXT).toString()
                .contains("q is a mixture: a part of 0.5 is normal with mean 2.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradients", "separation"})
    void whatIsOfANormalQSaysSoForAMixture(String view) {
        window.start(BESIDE + "&view=" + view);
        assertTrue(window.all(".withheld").anyMatch(each -> each.isVisible() && each instanceof Label label && label
                .getText().equals("This view is of a q that is one normal distribution.")));
    }

    @Test
    void theNaturalStepsOfAComponentSayWhoseTheyAre() {
        window.start(BESIDE + "&method=natural");
        window.await(() -> window.text("#descent")
                .startsWith("Natural steps are by the Fisher information of the selected component alone."));
    }

    @ParameterizedTest
    @ValueSource(strings = {BESIDE, "fit?posterior=square&weight=0.5&mu2=-1&sigma2=0.5"})
    void aMixtureIsSaidInASentence(String link) throws BadInput {
        FitState state = FitLink.LINKS.parse(Link.parse(link));
        String said = FitSummary.of(state, FitScene.of(state), Catalog.of(Language.EN));
        assertTrue(said.contains("q is a mixture: a part of 0.5"), said);
        assertFalse(FitSummary.of(state, FitScene.of(state), Catalog.of(Language.ZH)).contains("{"));
    }

    @Test
    void thePresetOfTwoComponentsAndThoseOfOneReplaceEachOther() {
        FitState two = Preset.of("fit.preset.two_components").in(FitState.INITIAL, FitLink.LINKS);
        assertTrue(two.line().isMixture());
        assertFalse(Preset.of("fit.preset.two_modes").in(two, FitLink.LINKS).line().isMixture());
    }
}
