package kllab.lab.gaussian.estimates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.readout.GaussianReadout;
import kllab.math.divergence.estimate.MonteCarlo;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Panels;
import kllab.ui.layout.WrapRow;

/** One number by three ways, side by side: the closed form, quadrature and Monte Carlo, each with its error. */
public final class EstimatesCard {
    private static final Readout LONG = new Readout(6);

    private final ObservableValue<Ways> ways;
    private final Texts texts;

    /** The numbers that the card shows at a moment. */
    record Ways(EstimatesScene scene, SamplesScene samples) {
        String unit(double nats, Readout readout) {
            return scene.state().asks(GaussianPanel.VALUE)
                    ? Readout.COVERED
                    : readout.of(scene.state().unit().of(nats));
        }

        MonteCarlo.Estimate estimate() {
            return samples.estimate(scene.state());
        }
    }

    public EstimatesCard(ObservableValue<EstimatesScene> scene, Sampling sampling, Texts texts) {
        this.texts = texts;
        ways = Bindings.createObjectBinding(() -> new Ways(scene.getValue(), sampling.shown().get()), scene,
                sampling.shown());
    }

    /** The card, with the value as it is read out elsewhere at its left. */
    public Card card(GaussianReadout readout) {
        VBox value = new VBox(readout.value());
        value.setMinWidth(Region.USE_PREF_SIZE);
        Panels panels = readout.panels();
        panels.around(GaussianPanel.READOUTS, value);
        Card card = new Card(new WrapRow(List.of(0.0, 1.0, 1.0, 1.0), value,
                panels.of(GaussianPanel.ESTIMATES.key(), closedForm()),
                panels.of(GaussianPanel.ESTIMATES.key(), quadrature()),
                panels.of(GaussianPanel.ESTIMATES.key(), monteCarlo())));
        panels.around(GaussianPanel.READOUTS_AND_WAYS, card);
        card.getStyleClass().add("ways-card");
        card.setId("ways");
        card.accessibleTextProperty().bind(readout.spoken());
        return card;
    }

    private VBox closedForm() {
        return way("closed", (now, words) -> words.say("gaussian.ways.closed"),
                (now, words) -> now.unit(now.scene.closedForm(), LONG),
                (now, words) -> Double.isInfinite(now.scene.closedForm())
                        ? words.say("value.infinite")
                        : words.say("gaussian.ways.exact"),
                (now, words) -> "");
    }

    private VBox quadrature() {
        return way("quadrature", (now, words) -> words.say("gaussian.ways.quadrature"),
                (now, words) -> now.unit(now.scene.quadrature(), LONG), EstimatesCard::quadratureError,
                (now, words) -> difference(now.scene.difference(), new Readout(1), now, words));
    }

    private VBox monteCarlo() {
        return way("monteCarlo", EstimatesCard::draws, (now, words) -> now.samples.run().count() == 0
                ? "–"
                : now.unit(now.estimate().mean(), Readout.STANDARD), EstimatesCard::margin,
                (now, words) -> now.samples.run().count() == 0
                        ? ""
                        : difference(now.estimate().mean() - now.samples.closedForm(), Readout.STANDARD, now, words));
    }

    private static String quadratureError(Ways now, Catalog words) {
        if (Double.isInfinite(now.scene.quadrature())) {
            return words.say("gaussian.ways.beyond");
        }
        return words.say(now.scene.converged() ? "gaussian.ways.error" : "gaussian.ways.notReached",
                bound(now.scene.state().unit().of(now.scene.error())), Integer.toString(now.scene.points()));
    }

    private static String draws(Ways now, Catalog words) {
        long count = now.samples.run().count();
        int asked = now.scene.state().estimates().samples();
        return count == asked
                ? words.say("gaussian.ways.monteCarlo", NumberText.count(count))
                : words.say("gaussian.ways.drawing", NumberText.count(count), NumberText.count(asked));
    }

    private static String margin(Ways now, Catalog words) {
        String seed = Integer.toString(now.samples.draws().seed());
        double error = now.estimate().standardError();
        if (now.samples.run().count() < 2) {
            return words.say("gaussian.ways.tooFew", seed);
        }
        return Double.isInfinite(error)
                ? words.say("gaussian.ways.noSpread", seed)
                : words.say("gaussian.ways.margin", now.unit(2 * error, Readout.STANDARD), seed);
    }

    /** How far a way is from the closed form, in words. */
    static String difference(double nats, Readout readout, Ways now, Catalog words) {
        if (!Double.isFinite(nats)) {
            return "";
        }
        String sign = nats > 0 ? "+" : "";
        return words.say("gaussian.ways.difference", nats == 0 ? "0" : sign + now.unit(nats, readout));
    }

    /** A number not below the error, with two digits. */
    private static String bound(double error) {
        if (error == 0 || Double.isInfinite(error)) {
            return error == 0 ? "0" : "∞";
        }
        return new Readout(1)
                .of(new BigDecimal(error).round(new MathContext(2, RoundingMode.CEILING)).doubleValue());
    }

    private VBox way(String id, BiFunction<Ways, Catalog, String> name, BiFunction<Ways, Catalog, String> value,
            BiFunction<Ways, Catalog, String> error, BiFunction<Ways, Catalog, String> difference) {
        Label number = said("way-" + id, value, "way-value");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label apart = said("way-" + id + "-difference", difference, "hint");
        apart.managedProperty().bind(apart.textProperty().isNotEmpty());
        return Styled.as(new VBox(said("way-" + id + "-name", name, "hint"), number,
                said("way-" + id + "-error", error, "hint"), apart), "way");
    }

    private Label said(String id, BiFunction<Ways, Catalog, String> say, String style) {
        return Card.paragraph(id, texts.of(ways, say), style);
    }
}
