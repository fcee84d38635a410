package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import kllab.Pictures;
import kllab.app.settings.ThemeChoice;
import kllab.lab.axes.AxesModel;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.PlaneAxes;
import kllab.math.Interval;
import kllab.plot.Axis;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The middle of drags, in every lab: a person sees all of what happens. Each is written as a picture, to look at. */
@Tag("window")
class DragTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static <S, A extends LabAxes<A>> void assertNothingCut(AxesModel<S, A> model, AxesRule<S, A> rule, S state,
            List<Integer> along) {
        List<Axis> needed = rule.needed(state);
        for (int i = 0; i < needed.size(); i++) {
            Axis axis = model.now().axes().get(i);
            Interval need = along.contains(i)
                    ? rule.besideHandle(i, state).orElse(axis.bounds())
                    : needed.get(i).bounds();
            assertTrue(axis.bounds().contains(need), rule.typed().names().get(i) + " shows " + axis + " of " + need);
        }
    }

    private static void assertNothingCut(List<Integer> along) {
        WindowFixture.run(() -> {
            switch (window.labs().shown().get().model()) {
                case GaussianModel model -> assertNothingCut(model.view(), GaussianAxes.RULE,
                        model.history().state().get(), along);
                case DiscreteModel model -> assertNothingCut(model.view(), DiscreteAxes.RULE,
                        model.history().state().get(), along);
                case MultivariateModel model -> assertNothingCut(model.view(), PlaneAxes.RULE,
                        model.history().state().get(), along);
                default -> throw new AssertionError();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gaussian?mu1=0.8&sigma1=0.7&mu2=-0.3&sigma2=1.4 | #handle-mu1 | 86 | 0 | 0",
            "gaussian?mu1=0.8&sigma1=0.7&mu2=-0.3&sigma2=1.4&unit=bits&logSigma=true | #handle-curve | 60 | 0 | 3",
            "gaussian?mu1=0.8&sigma1=0.7&mu2=-0.3&sigma2=1.4 | #sigma1 .thumb | 120 | 0 | -1",
            "multivariate | #handle-p-centre | 150 | -40 | 0 1",
            "multivariate | #handle-p-axis1 | 150 | 0 | 0 1",
            "discrete | #handle-p-1 | 0 | -150 | 0",
            "discrete?view=coding | #handle-q-2 | 0 | 120 | 0"})
    void nothingIsCutInTheMiddleOfADrag(String link, String grip, double dx, double dy, String along) {
        List<Integer> axes = Stream.of(along.split(" ")).map(Integer::valueOf).toList();
        WindowFixture.run(() -> {
            window.stage().setWidth(1440);
            window.stage().setHeight(900);
        });
        String name = "drag/" + link.replaceAll("[?&=.]", "-") + grip.replaceAll("[^a-z0-9-]", "") + "-";
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.PROJECTOR)) {
            look(theme, theme == ThemeChoice.DARK ? Language.ZH : Language.EN);
            window.start(link);
            Point2D from = WindowFixture.middle(window.find(grip));
            window.press(from);
            for (int step = 1; step <= 5; step++) {
                window.dragTo(from.add(dx * step / 5, dy * step / 5));
                assertNothingCut(axes);
            }
            WindowFixture.run(() -> Pictures.write(window.scene(), name + theme.name().toLowerCase(Locale.ROOT)));
            window.release(from.add(dx, dy));
            assertNothingCut(List.of());
        }
        look(ThemeChoice.LIGHT, Language.EN);
    }

    private static void look(ThemeChoice theme, Language language) {
        WindowFixture.run(() -> {
            window.choices().theme().set(theme);
            window.choices().language().set(language);
        });
        window.settle();
    }
}
