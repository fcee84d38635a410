package kllab.lab.multivariate.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import kllab.lab.multivariate.model.MultivariateScene;
import kllab.math.divergence.LatentDivergence;
import kllab.math.divergence.LogTermSlip;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.value.BarRow;
import kllab.ui.value.BarTable.Bars;
import kllab.ui.value.BarTable;

/** The divergence of the latent space in all: sum and mean, the largest dimension, and what slips would make of it. */
public final class LatentSummary {
    /** How many times the sum a bar may be as long. */
    private static final double LONGEST = 4;

    private final ObservableValue<Sums> sums;
    private final Texts texts;

    /** The amounts that are read out. */
    enum Amount {
        SUM, MEAN, LARGEST, SLIP_LOG, SLIP_ROOT
    }

    /** The numbers of a moment. */
    record Sums(MultivariateScene scene) {
        double nats(Amount amount) {
            LatentDivergence latent = scene.latent();
            return switch (amount) {
                case SUM -> latent.sum();
                case MEAN -> latent.mean();
                case LARGEST -> latent.perDimension().get(largest());
                case SLIP_LOG -> slip(LogTermSlip.LOG_VARIANCE);
                case SLIP_ROOT -> slip(LogTermSlip.LOG_SIGMA);
            };
        }

        double slip(LogTermSlip slip) {
            return slip.of(scene.state().latent().dimensions());
        }

        int largest() {
            return MultivariateScene.largest(scene.latent().perDimension());
        }

        int count() {
            return scene.latent().perDimension().size();
        }

        String shown(double nats) {
            return Readout.STANDARD.of(scene.state().unit().of(nats));
        }

        double limit() {
            double sum = scene.latent().sum();
            return sum > 0 && LONGEST * sum < Double.MAX_VALUE ? LONGEST * sum : 1;
        }
    }

    public LatentSummary(ObservableValue<MultivariateScene> scene, Texts texts) {
        this.texts = texts;
        sums = scene.map(Sums::new);
    }

    /** Sum, mean and the largest dimension. */
    public BarTable amounts() {
        return table("latent-amounts", List.of(Amount.SUM, Amount.MEAN, Amount.LARGEST));
    }

    /** The sums that slips would give. */
    public VBox slips() {
        Label mean = Card.paragraph("slip-mean", texts.of(sums, LatentSummary::sumForMean), "hint");
        return Styled.as(new VBox(Card.label(texts.of("multivariate.latent.slips"), "card-title"), mean,
                table("latent-slips", List.of(Amount.SLIP_LOG, Amount.SLIP_ROOT))), "parts-section");
    }

    /** How far the sum is from the mean, in words. */
    static String sumForMean(Sums now, Catalog words) {
        return now.count() == 1
                ? words.say("multivariate.latent.slip.one")
                : words.say("multivariate.latent.slip.mean", Integer.toString(now.count()),
                        now.shown(now.scene.latent().sum()), now.shown(now.scene.latent().mean()),
                        words.say(now.scene.state().unit().messageKey()));
    }

    private BarTable table(String id, List<Amount> amounts) {
        ObservableValue<Bars> bars = sums.map(now -> new Bars(amounts.stream().map(now::nats).toList(), now.limit()));
        List<BarRow> rows = new ArrayList<>();
        for (Amount amount : amounts) {
            String key = amount.name().toLowerCase(Locale.ROOT);
            Label number = Card.label(sums.map(now -> now.shown(now.nats(amount))));
            number.setId("latent-" + key);
            Label title = Card.label(texts.of(sums, title(amount)), "bar-title");
            Label words = Card.label(texts.of(sums, (now, say) -> words(amount, now, say)));
            words.setId("latent-why-" + key);
            rows.add(new BarRow(title, words, number, key.replace('_', '-')));
        }
        BarTable table = new BarTable(rows, bars);
        table.setId(id);
        return table;
    }

    private static BiFunction<Sums, Catalog, String> title(Amount amount) {
        return (now, words) -> switch (amount) {
            case SUM -> words.say("multivariate.latent.sum", now.count());
            case MEAN -> words.say("multivariate.latent.mean", now.count());
            case LARGEST -> words.say("multivariate.latent.largest", Integer.toString(now.largest() + 1));
            case SLIP_LOG -> words.say("multivariate.latent.slip.log");
            case SLIP_ROOT -> words.say("multivariate.latent.slip.root");
        };
    }

    /** What is to be said of an amount. */
    static String words(Amount amount, Sums now, Catalog words) {
        double sum = now.scene.latent().sum();
        double largest = now.nats(Amount.LARGEST);
        return amount == Amount.LARGEST && sum > 0 && Double.isFinite(sum)
                ? words.say("multivariate.latent.share", Long.toString(Math.round(100 * (largest / sum))))
                : words.say("multivariate.latent.why." + amount.name().toLowerCase(Locale.ROOT),
                        (now.count() == 1 ? "" : "Σ ") + now.scene.state().unit().log());
    }
}
