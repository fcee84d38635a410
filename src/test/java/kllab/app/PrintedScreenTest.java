package kllab.app;

import static kllab.parameter.PrintedEquation.assertSays;
import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.MultivariateStates;
import kllab.lab.multivariate.model.PictureOptions;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.PrintedEquation;
import kllab.text.Language;
import kllab.ui.formula.FormulaView;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever reads as an equation anywhere on a screen is true as printed, also where a control puts it together. Plots
 * have tests of their own: there a σ may be any place on an axis.
 */
@Tag("window")
class PrintedScreenTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    /** Each 37th, so that all kinds of pairs and both units are among them. */
    private static <T> List<T> some(Stream<T> states) {
        List<T> all = states.toList();
        return java.util.stream.IntStream.range(0, all.size()).filter(i -> i % 37 == 0).mapToObj(all::get).toList();
    }

    private static void show(String link, Language language) {
        window.start(link);
        WindowFixture.run(() -> window.choices().language().set(language));
        window.settle();
    }

    /** What is read and heard of labels and formulas. */
    private static List<String> printed() {
        return WindowFixture.ask(() -> WindowFixture.within(window.scene().getRoot()).filter(Told::isSeen)
                .flatMap(PrintedScreenTest::printed).toList());
    }

    private static Stream<String> printed(Node node) {
        return switch (node) {
            case Labeled label -> Stream.of(label.getText(), label.getAccessibleText())
                    .filter(java.util.Objects::nonNull);
            case FormulaView formula -> Stream.of(formula.texProperty().get());
            default -> Stream.of();
        };
    }

    /** Asserts what can be read, and returns how many equations there are. */
    private static int assertScreen(Map<String, Double> symbols) {
        List<String> equations = printed().stream().filter(each -> each.contains("="))
                .filter(each -> PrintedEquation.isReadable(each, symbols)).toList();
        equations.forEach(each -> assertTrueAsPrinted(each, symbols));
        return equations.size();
    }

    @ParameterizedTest
    @EnumSource
    void onTheGaussianScreen(Language language) {
        int read = 0;
        for (GaussianState state : some(kllab.lab.gaussian.model.States.inBothUnits())) {
            Map<String, Double> symbols = new TreeMap<>(kllab.lab.gaussian.model.States.symbols(state));
            double kl = state.unit().of(KullbackLeibler.of(state.p(), state.q()));
            symbols.put("KL(p ‖ q)", kl);
            show(GaussianLink.LINKS.of(state).text(), language);
            read += assertScreen(symbols);
            show(GaussianLink.LINKS.of(state.withDrawer(state.drawer().withOpen(DrawerOptions.Page.ESTIMATES)))
                    .text(), language);
            assertScreen(symbols);
            assertSays(window.text("#invariant"), kl);
        }
        assertTrue(read > 4 * 27, "only " + read);
    }

    @ParameterizedTest
    @EnumSource
    void onTheDiscreteScreen(Language language) {
        int read = 0;
        for (var state : some(kllab.lab.discrete.model.States.inBothUnits())) {
            show(DiscreteLink.LINKS.of(state).text(), language);
            DiscreteScene scene = DiscreteScene.of(state);
            read += assertScreen(Map.of());
            Node name = WindowFixture.ask(() -> window.find("#cross-entropy").getParent().getChildrenUnmodifiable()
                    .getFirst());
            String sum = ((Labeled) name).getText();
            assertTrueAsPrinted(sum.replace("H(p, q)", window.text("#cross-entropy"))
                    .replace("H(p)", window.text("#entropy-p")).replace("KL(p ‖ q)", window.text("#value")), Map.of());
            for (int i = 0; i < state.count(); i++) {
                for (Side side : Side.values()) {
                    PrintedEquation.assertReads(window.text("#probability-" + side.style() + "-" + (i + 1)),
                            scene.probability(side, i), "outcome " + i);
                }
            }
        }
        assertTrue(read > 10, "only " + read);
    }

    @ParameterizedTest
    @EnumSource
    void onTheMultivariateScreen(Language language) {
        int read = 0;
        for (MultivariateState state : some(MultivariateStates.inBothUnits())) {
            show(MultivariateLink.LINKS.of(state).text(), language);
            read += assertScreen(Map.of());
            show(MultivariateLink.LINKS.of(state.withPicture(
                    state.picture().withView(PictureOptions.View.LATENT))).text(), language);
            read += assertScreen(Map.of());
        }
        assertTrue(read > 27, "only " + read);
    }
}
