package kllab.lab.multivariate.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kllab.Pictures;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.link.Link;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.LatentDivergence;
import kllab.parameter.Readout;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person compares a latent space with what it was: where the gesture began, and what was pinned. */
@Tag("window")
class LatentGhostTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static final List<LatentDimension> FIRST = LatentOptions.INITIAL.dimensions();

    @BeforeEach
    void beginAtTheFirstLatentSpace() {
        window.start("multivariate?view=latent&latentMu=3&latentLogVariance=3");
        window.start("multivariate?view=latent");
    }

    private static String shown(double nats, InformationUnit unit) {
        return Readout.STANDARD.of(unit.of(nats));
    }

    private static String of(int dimension, InformationUnit unit) {
        return shown(LatentDivergence.of(FIRST.get(dimension - 1)), unit);
    }

    private static String total(InformationUnit unit) {
        return shown(LatentDivergence.of(FIRST).sum(), unit);
    }

    private static TextField mu(int dimension) {
        return window.find("#latent-" + dimension + " .latent-mu");
    }

    private static List<String> said(String kind) {
        return window.all(".latent-row .latent-earlier").filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText()).filter(each -> each.startsWith(kind)).toList();
    }

    private static List<Region> ghosts(String kind) {
        return window.all(".latent-ghost." + kind).filter(Node::isVisible).map(Region.class::cast).toList();
    }

    @Test
    void theDimensionThatChangedAndTheSumSayWhatTheyWereUntilTheNextGestureOrEscape() {
        window.enter(mu(2), "1.25");
        assertEquals(List.of("was " + of(2, InformationUnit.NATS)), said("was"));
        assertEquals("was " + total(InformationUnit.NATS), window.text("#value-was"));
        assertEquals(1, ghosts("was").size());
        window.chord(KeyCode.ALT, KeyCode.U);
        assertEquals("was " + of(2, InformationUnit.BITS), window.text("#latent-was-2"));
        assertEquals("was " + total(InformationUnit.BITS), window.text("#value-was"));
        window.enter(mu(3), "1");
        assertEquals(List.of("was " + of(3, InformationUnit.BITS)), said("was"));
        window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertEquals(List.of(), said("was"));
        assertEquals(List.of(), ghosts("was"));
        assertEquals("", window.text("#value-was"));
    }

    @Test
    void theGhostOfABarEndsWhereTheBarEnded() {
        Region bar = window.find("#latent-2 .latent-bar");
        double end = bar.getBoundsInParent().getMaxX();
        window.enter(mu(2), "1.25");
        assertTrue(bar.getBoundsInParent().getMaxX() > end + 5);
        assertEquals(end, ghosts("was").getFirst().getBoundsInParent().getCenterX(), 2);
    }

    @Test
    void aPinIsKeptInTheLinkBesideThatOfThePairAndTakenOffByUndo() throws BadInput {
        window.start("multivariate");
        window.click("#pin");
        window.click("#choose-LATENT");
        window.click("#pin");
        window.enter(mu(2), "1.25");
        window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertEquals(List.of("pinned " + of(2, InformationUnit.NATS)), said("pinned"));
        assertEquals("pinned " + total(InformationUnit.NATS), window.text("#value-pinned"));
        MultivariateState read = MultivariateLink.LINKS.parse(Link.parse(window.link()));
        assertEquals(FIRST, read.pin().latent().orElseThrow());
        assertEquals(read.pair(), read.pin().pair().orElseThrow());
        window.start(window.link());
        assertEquals(List.of("pinned " + of(2, InformationUnit.NATS)), said("pinned"));
        assertEquals(List.of(), said("was"));
        window.start("multivariate?view=latent");
        window.chord(KeyCode.ALT, KeyCode.I);
        assertTrue(window.link().contains("pin="));
        window.click("#undo");
        assertFalse(window.link().contains("pin"));
    }

    @Test
    void aPinOfAPairIsReadAsBeforeAndIsNoneOfTheLatentSpace() throws BadInput {
        MultivariateState read = MultivariateLink.LINKS
                .parse(Link.parse("multivariate?view=latent&pin=mu1%3D1,2"));
        assertTrue(read.pin().latent().isEmpty());
        assertEquals(1, read.pin().pair().orElseThrow().ownP().mean(0));
        assertTrue(MultivariateLink.LINKS.parse(Link.parse("multivariate?pin=")).pin().pair().isPresent());
        assertTrue(MultivariateLink.LINKS
                .parse(Link.parse("multivariate?pin=latentMu%3D1%26latentLogVariance%3D0")).pin().pair().isEmpty());
    }

    @Test
    void whatIsCoveredIsNotToldByWhatWas() {
        window.start("multivariate?view=latent&cover=terms,value");
        window.enter(mu(2), "1.25");
        assertEquals(List.of(), said("was"));
        assertEquals(List.of(), ghosts("was"));
        assertTrue(Told.by(window.scene().getRoot()).stream().noneMatch(each -> each.startsWith("was")));
    }

    @ParameterizedTest
    @CsvSource({"latent-ghost-small, 900, 600, false, EN", "latent-ghost-narrow, 900, 450, false, EN",
            "latent-ghost-zh, 980, 900, false, ZH", "latent-ghost-hall, 1280, 720, true, EN",
            "latent-ghost-hall-zh, 1280, 720, true, ZH"})
    void nothingMovesWhenItAppearsAndNothingIsCut(String name, double width, double height, boolean hall,
            Language language) {
        window.start("multivariate?view=latent&pin=latentMu%3D1,1,0,0,0,0,0,0%26latentLogVariance%3D0,0,0,0,0,0,0,0");
        WindowFixture.run(() -> {
            window.choices().language().set(language);
            window.choices().presenting().set(hall);
            window.stage().setWidth(width + window.stage().getWidth() - window.scene().getWidth());
            window.stage().setHeight(height + window.stage().getHeight() - window.scene().getHeight());
        });
        window.settle();
        List<Bounds> before = places();
        window.enter(mu(2), "1.50");
        WindowFixture.run(() -> Pictures.write(window.scene(), name));
        assertEquals(before, places());
        // A table that stands beside other things has one column for both.
        List<Labeled> seen = window.all(".latent-row .latent-earlier").filter(Node::isVisible)
                .map(Labeled.class::cast).filter(each -> !each.getText().isEmpty()).toList();
        assertTrue(seen.size() > 2);
        assertEquals(List.of(), seen.stream().filter(Labeled::isTextTruncated).map(Labeled::getText).toList());
        assertTrue(seen.stream().anyMatch(each -> "latent-was-2".equals(each.getId())));
        assertTrue(seen.stream().anyMatch(each -> each.getText().startsWith(language == Language.EN
                ? "pinned"
                : "已固定")));
    }

    @Test
    void besideALessonInAHallTheGhostHasTheRoomOfTheOtherFormOfTheSpread() {
        WindowFixture.run(() -> {
            window.choices().presenting().set(true);
            window.stage().setWidth(1280 + window.stage().getWidth() - window.scene().getWidth());
            window.stage().setHeight(720 + window.stage().getHeight() - window.scene().getHeight());
        });
        window.openLesson(() -> window.classroom().openShipped("06-many-dimensions", Language.EN));
        // The first step is about the plane: what it leaves out is brought back.
        window.chord(KeyCode.SHIFT, KeyCode.F6);
        window.start("multivariate?view=latent&pin=latentMu%3D1,1,0,0,0,0,0,0%26latentLogVariance%3D0,0,0,0,0,0,0,0");
        window.settle();
        List<Bounds> before = places();
        assertTrue(window.text("#latent-was-2").startsWith("pinned "));
        window.enter(mu(2), "1.50");
        assertTrue(window.text("#latent-was-2").startsWith("was "));
        WindowFixture.run(() -> Pictures.write(window.scene(), "latent-ghost-lesson"));
        assertEquals(before, places());
        Labeled was = window.find("#latent-was-2");
        assertTrue(was.isVisible() && !was.isTextTruncated());
        assertFalse(window.<Node>find("#latent-2 .latent-other").isVisible());
    }

    private static List<Bounds> places() {
        List<Bounds> all = new ArrayList<>();
        window.all(".latent-row > *, .value-card, .formula-card, #value, .latent-table").filter(Node::isManaged)
                .forEach(each -> all.add(each.localToScene(each.getLayoutBounds())));
        return all;
    }
}
