package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.link.Link;
import kllab.parameter.Readout;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hidden by choice and what is covered by a question, in the labs beside the Gaussian one. */
@Tag("window")
class LabsHidingTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static boolean isSeen(String selector) {
        return WindowFixture.ask(() -> window.all(selector).anyMatch(Told::isSeen));
    }

    private static CheckBox box(String panel) {
        return (CheckBox) window.<MenuButton>find("#show").getItems().stream()
                .filter(each -> ("show-" + panel).equals(each.getId())).map(CustomMenuItem.class::cast)
                .map(CustomMenuItem::getContent).findAny().orElseThrow();
    }

    private static String with(String link, String more) {
        return link + (link.contains("?") ? "&" : "?") + more;
    }

    /** A node of each panel. */
    @ParameterizedTest
    @CsvSource({"multivariate, plane, #plane", "multivariate, terms, #parts", "multivariate, value, #value",
            "multivariate, reverse, #reverse", "multivariate, formula, #formula-numbers", "multivariate, p, #p-muX",
            "multivariate, q, #q-muX", "multivariate, actions, #diagonal",
            "multivariate?view=latent, plane, #latent-table", "multivariate?view=latent, terms, #latent-amounts",
            "multivariate?view=latent, value, #mean", "multivariate?view=latent, p, #latent-count",
            "multivariate?view=latent, actions, #latent-presets", "'multivariate?mu1=1,2,3', plane, #directions",
            "'multivariate?mu1=1,2,3', p, #linked", "discrete, bars, #bars", "discrete, secondPlot, #sums",
            "discrete?view=coding, secondPlot, #code-table", "discrete?view=stream, secondPlot, #code-costs",
            "discrete, value, #value", "discrete, reverse, #reverse",
            "discrete, jensenShannon, #jensenShannon", "discrete, formula, #cross-entropy",
            "discrete, outcomes, #weight-p-1", "discrete, actions, #swap"})
    void theMenuHidesAPanelAndShowsItAgainEachAsOneStep(String link, String panel, String node) {
        window.start(link);
        String before = window.link();
        assertTrue(isSeen(node));
        window.choose("#show", "show-" + panel);
        assertEquals(with(before, "hide=" + panel), window.link());
        assertFalse(isSeen(node));
        assertFalse(box(panel).isSelected());
        window.click("#undo");
        assertTrue(isSeen(node));
        window.click("#redo");
        window.choose("#show", "show-" + panel);
        assertTrue(isSeen(node));
        assertEquals(before, window.link());
    }

    static Stream<Arguments> covered() throws BadInput {
        List<Arguments> all = new ArrayList<>();
        for (String link : List.of("multivariate", "multivariate?diagonal=true", "multivariate?view=whitened",
                "multivariate?part=mahalanobis", "multivariate?view=whitened&part=trace",
                "multivariate?mu1=1,2,3.1&var1=0.51,1.23,2.38",
                "multivariate?mu1=1.1,0.4&cov1=1,0.8,0.8,1&cov2=1,0,0,1&mu2=1.1,0.4&independent=true",
                "multivariate?mu1=1.53&var1=0.37", "multivariate?unit=bits")) {
            MultivariateState state = MultivariateLink.LINKS.parse(Link.parse(link));
            MultivariateScene scene = MultivariateScene.of(state);
            Readout brief = new Readout(3);
            all.add(Arguments.of(link, "value", List.of(shown(state, scene.values().forward()))));
            all.add(Arguments.of(link, "reverse", List.of(shown(state, scene.values().reverse()))));
            all.add(Arguments.of(link, "terms", List.of(brief.of(state.unit().of(scene.terms().trace())),
                    brief.of(state.unit().of(scene.terms().logDet())),
                    state.pair().isPlane() ? brief.of(2 * state.unit().of(scene.terms().trace())) : "not there")));
        }
        for (String link : List.of("multivariate?view=latent", "multivariate?view=latent&unit=bits",
                "multivariate?view=latent&latentMu=0.5&latentLogVariance=-0.2",
                "multivariate?view=latent&latentMu=0.5,2&latentLogVariance=-0.2,0.1")) {
            MultivariateState state = MultivariateLink.LINKS.parse(Link.parse(link));
            MultivariateScene scene = MultivariateScene.of(state);
            all.add(Arguments.of(link, "value",
                    List.of(shown(state, scene.latent().sum()), shown(state, scene.latent().mean()))));
            double first = scene.latent().perDimension().getFirst();
            if (first != scene.latent().sum()) {
                all.add(Arguments.of(link, "terms",
                        List.of(shown(state, first), new Readout(3).of(state.unit().of(first)))));
            }
        }
        for (String link : List.of("discrete?q=1,3,2", "discrete?q=1,3,2&unit=bits",
                "discrete?p=1,1&q=3,1&view=sweep", "discrete?q=1,3,2&view=coding&unit=bits",
                "discrete?q=1,3,2&view=stream&unit=bits",
                "discrete?p=1,2,0,4&q=2,3,1,0.5", "discrete?p=1,0,0&q=2,3,1")) {
            DiscreteState state = DiscreteLink.LINKS.parse(Link.parse(link));
            DiscreteScene scene = DiscreteScene.of(state);
            List<Function<DiscreteScene, Double>> second = List.of(now -> now.values().forward(),
                    now -> now.entropies().crossPq());
            all.add(Arguments.of(link, "value", second.stream()
                    .map(nats -> Readout.STANDARD.of(scene.shown(nats.apply(scene)))).toList()));
            if (Double.isFinite(scene.values().reverse())) {
                all.add(Arguments.of(link, "reverse",
                        List.of(Readout.STANDARD.of(scene.shown(scene.values().reverse())))));
            }
            all.add(Arguments.of(link, "jensenShannon",
                    List.of(Readout.STANDARD.of(scene.shown(scene.values().jensenShannon())))));
            if (state.p().weights().weight(1) > 0) {
                all.add(Arguments.of(link, "terms",
                        List.of(new Readout(3).of(scene.shown(scene.terms().getFirst())))));
            }
        }
        for (String link : List.of("discrete?p=1,1,1&q=1,1,0", "discrete?p=1,1,1&q=1,1,0&view=coding",
                "discrete?p=1,1&q=1,0&view=sweep")) {
            all.add(Arguments.of(link, "value", List.of("∞", "\\infty")));
        }
        for (String drawer : List.of("none", "derivation", "estimates")) {
            all.add(Arguments.of("gaussian?mu1=1.23&sigma1=0.7&drawer=" + drawer, "value", List.of("0.8581")));
            all.add(Arguments.of("gaussian?mu1=1.23&sigma1=0.7&mu2=0.5&unit=bits&view=landscape&drawer=" + drawer,
                    "value", List.of("0.5311", "0.53109")));
        }
        return all.stream();
    }

    private static String shown(MultivariateState state, double nats) {
        return Readout.STANDARD.of(state.unit().of(nats));
    }

    @ParameterizedTest
    @MethodSource("covered")
    void whatIsCoveredIsToldNowhere(String link, String panel, List<String> numbers) {
        window.start(link);
        window.settle();
        List<String> before = WindowFixture.ask(() -> Told.by(window.scene().getRoot()));
        assertTrue(numbers.stream().anyMatch(number -> before.stream().anyMatch(each -> each.contains(number))),
                () -> numbers + " in " + before);
        window.start(with(link, "cover=" + panel));
        window.settle();
        List<String> told = WindowFixture.ask(() -> Told.by(window.scene().getRoot()));
        for (String number : numbers) {
            assertEquals(List.of(), told.stream().filter(each -> each.contains(number)).toList(), number);
        }
        assertTrue(isSeen(".cover"));
    }

    @Test
    void theOrderOfATableDoesNotTellWhatItsCoveredColumnWould() {
        String link = "multivariate?view=latent&latentMu=0,3,1&latentLogVariance=0,0,0&sorted=true";
        window.start(link);
        assertEquals(List.of("latent-2", "latent-3", "latent-1"), rows());
        window.start(link + "&cover=terms");
        assertEquals(List.of("latent-1", "latent-2", "latent-3"), rows());
    }

    private static List<String> rows() {
        return WindowFixture.ask(() -> window.all(".latent-row").filter(each -> each.getId() != null)
                .sorted(java.util.Comparator.comparingDouble(Node::getLayoutY)).map(Node::getId).toList());
    }

    @Test
    void whatSaysTheValueAgainIsRevealedWithIt() {
        window.start("multivariate?view=latent&cover=value");
        List<Node> plates = window.all(".value-card .cover").filter(Told::isSeen).toList();
        assertEquals(3, plates.size());
        for (int i = 0; i < 3; i++) {
            window.start("multivariate?view=latent&cover=value");
            Button plate = (Button) window.all(".value-card .cover").filter(Told::isSeen).toList().get(i);
            assertEquals("KL(p ‖ q) is covered: show it", plate.getAccessibleText());
            window.click(plate);
            assertEquals("multivariate", window.link().split("\\?", 2)[0]);
            assertFalse(window.link().contains("cover"), window.link());
            assertTrue(isSeen("#value") && isSeen("#sum") && isSeen("#mean"));
        }
    }

    @Test
    void theTermsAreCoveredWhereTheyStandAndLeaveTheirRoomToTheBarsWhenTheyAreAway() {
        window.start("discrete?cover=terms");
        Node plate = window.all(".cover").filter(Told::isSeen).findAny().orElseThrow();
        PlotPane bars = window.find("#bars");
        Bounds place = WindowFixture.ask(() -> bars.sceneToLocal(plate.localToScene(plate.getLayoutBounds())));
        double top = WindowFixture.ask(() -> bars.valueAt(new Point2D(100, place.getMinY()), 1).y());
        double bottom = WindowFixture.ask(() -> bars.valueAt(new Point2D(100, place.getMaxY()), 1).y());
        double zero = WindowFixture.ask(() -> bars.valueAt(new Point2D(100, place.getMinY()), 0).y());
        assertTrue(top > bars.plot().subplots().get(1).y().bounds().max(), place.toString());
        assertTrue(bottom < bars.plot().subplots().get(1).y().bounds().min(), place.toString());
        assertTrue(zero < 0, place.toString());
        assertEquals(bars.getWidth(), place.getWidth(), 1);
        window.click(plate);
        assertFalse(window.link().contains("cover"), window.link());
        assertEquals(2, bars.plot().subplots().size());
        window.start("discrete?hide=terms");
        assertEquals(1, bars.plot().subplots().size());
        assertFalse(isSeen(".cover"));
    }

    @ParameterizedTest
    @CsvSource({"multivariate, #cover-value, 'cover=terms,value&ask=value'",
            "multivariate, #cover-reverse, 'cover=reverse&ask=reverse'",
            "multivariate?view=latent, #cover-value, 'cover=terms,value&ask=value'",
            "multivariate?view=latent, #cover-mean, 'cover=terms,value&ask=value'",
            "discrete, #cover-value, 'cover=terms,value&ask=value'",
            "discrete, #cover-jensenShannon, 'cover=jensenShannon&ask=jensenShannon'"})
    void aCoverButtonAsksForWhatItCoversAndAGuessIsCompared(String link, String button, String asked) {
        window.start(link);
        String before = window.link();
        window.click(button);
        assertEquals(with(before, asked), window.link());
        window.typeOver(window.find("#guess .number-field"), "1");
        window.click("#compare-guess");
        assertFalse(window.link().contains("cover"), window.link());
        assertTrue(window.link().endsWith("&guess=1"), window.link());
        assertTrue(window.text("#verdict").startsWith("Your guess is 1.0000 nats, and it is "),
                window.text("#verdict"));
        assertTrue(isSeen("#value"));
    }

    static Stream<Arguments> screens() {
        List<String> multivariate = Stream.of(MultivariatePanel.values()).map(MultivariatePanel::key).toList();
        return Stream.of(Arguments.of("multivariate", multivariate),
                Arguments.of("multivariate?view=latent", multivariate), Arguments.of("discrete",
                        Stream.of(DiscretePanel.values()).map(DiscretePanel::key).toList()));
    }

    /** Whatever is hidden, what is left reaches from edge to edge and nothing lies on anything. */
    @ParameterizedTest
    @MethodSource("screens")
    void whatIsLeftFillsTheWindow(String link, List<String> panels) {
        for (String one : panels) {
            for (String other : panels) {
                window.start(with(link, "hide=" + one + "," + other));
                window.settle();
                String which = one + " and " + other + ": ";
                List<Bounds> cards = WindowFixture.ask(() -> window.all(".card-box").filter(Told::isSeen)
                        .map(each -> each.localToScene(each.getLayoutBounds())).toList());
                double lab = WindowFixture.ask(() -> window.find(".lab").localToScene(
                        window.find(".lab").getLayoutBounds()).getMaxX());
                assertTrue(cards.stream().anyMatch(each -> each.getMaxY() > WindowFixture.HEIGHT - 30), which + cards);
                assertTrue(cards.stream().anyMatch(each -> each.getMaxX() > lab - 20), which + cards);
                for (Bounds card : cards) {
                    assertEquals(1, cards.stream().filter(card::intersects).count(), which + cards);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"multivariate, 'plane,terms'", "multivariate?view=latent, 'plane,terms'",
            "discrete, 'bars,secondPlot'"})
    void withoutPlotsTheValueIsLarger(String link, String plots) {
        window.start(link);
        double size = window.<javafx.scene.control.Label>find("#value").getFont().getSize();
        window.start(with(link, "hide=" + plots));
        window.settle();
        double now = window.<javafx.scene.control.Label>find("#value").getFont().getSize();
        assertTrue(now > 1.2 * size, size + " " + now);
    }

    @Test
    void theMenuBringsEverythingBack() {
        window.start("multivariate?hide=plane,p,actions&cover=formula");
        window.choose("#show", "everything");
        assertFalse(window.link().contains("hide") || window.link().contains("cover"), window.link());
        assertTrue(isSeen("#plane") && isSeen("#p-muX") && isSeen("#formula-numbers"));
    }

    @ParameterizedTest
    @CsvSource({"'gaussian?mu1=3&hide=formula,p&cover=value', 'hide=formula,p'",
            "'multivariate?mu1=1,2&hide=terms,p&cover=value', 'hide=terms,p'",
            "'discrete?p=1,2,3&hide=bars,reverse&cover=value', 'hide=bars,reverse'"})
    void aResetKeepsWhatIsAwayAndShowsWhatIsCovered(String link, String kept) {
        String initial = with(first(link), kept);
        window.start(link);
        window.chord(KeyCode.ALT, KeyCode.R);
        assertEquals(initial, window.link());
        window.click("#undo");
        assertTrue(window.link().startsWith(link.substring(0, link.indexOf("&"))), window.link());
        assertTrue(window.link().contains("&cover=value"), window.link());
        window.click("#reset");
        assertEquals(initial, window.link());
    }

    private static String first(String link) {
        window.start(link.split("\\?", 2)[0]);
        return window.link();
    }
}
