package kllab.lab.gaussian.landscape;

import static kllab.parameter.PrintedEquation.assertOverlap;
import static kllab.parameter.PrintedEquation.assertSays;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.lab.gaussian.model.States;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.descent.Descent.Direction;
import kllab.parameter.PrintedEquation;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The words of the landscape say the divergence that they name, in the unit that they name. */
class PrintedHeightTest {
    private static final LandscapeScene DRAWN = LandscapeScene.of(GaussianState.INITIAL,
            LandscapeAxes.fit(GaussianState.INITIAL));

    private static Stream<GaussianState> states() {
        return States.inBothUnits().flatMap(state -> Stream.of(Direction.values())
                .map(each -> state
                        .withLandscape(state.landscape().withDirection(each).withSteps(state.p().mu() > 2 ? 3 : 0))));
    }

    @Test
    void theHeightIsTheDivergenceThatItIsCalled() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            states().forEach(state -> {
                LandscapeScene scene = new LandscapeScene(state, DRAWN.contours(), DRAWN.paths(), state.descent());
                Direction direction = state.landscape().direction();
                Normal at = state.descent().here().at();
                Normal shown = scene.isAhead() ? at : state.p();
                String said = LandscapeWords.of(scene, words);
                String name = scene.isAhead() ? LandscapeWords.surface(direction) : LandscapeWords.formula(direction);
                assertTrue(said.contains(name) && said.contains(words.say(state.unit().messageKey())), said);
                double nats = direction == Direction.FORWARD
                        ? KullbackLeibler.of(shown, state.q())
                        : KullbackLeibler.of(state.q(), shown);
                assertSays(said, state.unit().of(nats));
            });
        }
    }

    @Test
    void theNumberOnAContourIsTheDivergenceThereInTheUnitShown() {
        // Contours of every state would take minutes.
        Iterator<GaussianState> some = states().iterator();
        int labels = 0;
        for (int i = 0; some.hasNext(); i++) {
            GaussianState state = some.next();
            if (i % 29 == 0) {
                LandscapeAxes axes = LandscapeAxes.fit(state);
                LandscapeScene scene = LandscapeScene.of(state, axes);
                for (Mark.Label each : contourLabels(LandscapePicture.of(scene, List.of(), Catalog.of(Language.EN)))) {
                    double there = state.unit().of(state.landscape().direction()
                            .divergence(Normal.of(each.at().x(), each.at().y()), state.q()));
                    // A contour is a line between nodes of a grid.
                    assertOverlap(PrintedEquation.of(each.words().full(), Map.of()),
                            new Interval(0.97 * there, 1.03 * there), each + " of " + state);
                    labels++;
                }
            }
        }
        assertTrue(labels > 100, () -> "few labels");
    }

    private static List<Mark.Label> contourLabels(Plot plot) {
        return plot.subplots().getFirst().marks().stream().filter(each -> each.style().equals("level"))
                .map(Mark.Label.class::cast).toList();
    }

    @Test
    void readingsAndSpokenWordsSayTheReadoutsInTheUnitThatTheyName() {
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            states().forEach(state -> {
                Direction direction = state.landscape().direction();
                Normal at = Normal.of(state.p().mu() + 0.3, 1.2 * state.p().sigma());
                String reading = LandscapeWords.reading(state, new Mark.Point(at.mu(), at.sigma()), words);
                assertTrue(reading.contains(words.say(state.unit().messageKey())), reading);
                assertSays(reading, at.mu(), at.sigma(), state.unit().of(direction.divergence(at, state.q())));
                String spoken = LandscapeWords.spoken(GaussianScene.of(state), words);
                assertTrue(spoken.contains(LandscapeWords.formula(direction))
                        && spoken.contains(words.say(state.unit().messageKey())), spoken);
                assertSays(spoken, state.q().mu(), state.q().sigma(),
                        state.unit().of(direction.divergence(state.p(), state.q())));
            });
        }
    }
}
