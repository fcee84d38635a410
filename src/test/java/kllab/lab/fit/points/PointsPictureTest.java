package kllab.lab.fit.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.fit.posterior.LogisticPosterior;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Polyline;
import kllab.plot.Series;
import kllab.plot.Subplot;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

class PointsPictureTest {
    private static final String LINK = "fit?posterior=logistic&plane=full&points=-2,0,0.6,0,-0.3,1,2.3,1"
            + "&mean=0.3,0.8&covariance=0.5,0.2,0.4";

    private static FitState state(String link) throws BadInput {
        return FitLink.LINKS.parse(Link.parse(link));
    }

    private static Plot plot(FitState state) {
        return PointsPicture.of(FitScene.of(state), PointsPicture.places(state), Catalog.of(Language.EN));
    }

    private static Polyline line(Subplot plot, String name) {
        return plot.series().stream().filter(each -> each.name().equals(name)).map(Series::pieces).findFirst()
                .orElseThrow().getFirst();
    }

    @Test
    void theMeanLiesWithinTheBandAndBothAreShares() throws BadInput {
        Subplot plot = plot(state(LINK)).subplots().getFirst();
        Polyline mean = line(plot, "share-of-class-1");
        Polyline low = line(plot, "share-of-class-1-at-minus-2-sigma");
        Polyline high = line(plot, "share-of-class-1-at-2-sigma");
        for (int i = 0; i < mean.size(); i++) {
            assertTrue(0 < low.ys()[i] && low.ys()[i] < mean.ys()[i] && mean.ys()[i] < high.ys()[i]
                    && high.ys()[i] < 1);
        }
    }

    /** Draws of weights know nothing of the logit's distribution. */
    @Test
    void theMeanIsThatOfDrawnWeights() throws BadInput {
        MultivariateNormal q = state(LINK).plane().q();
        double a = Math.sqrt(q.covariance().entry(0, 0));
        double b = q.covariance().entry(1, 0) / a;
        double c = Math.sqrt(q.covariance().entry(1, 1) - b * b);
        Random random = new Random(5);
        for (double x : new double[]{-3, 0, 1.7}) {
            double sum = 0;
            for (int i = 0; i < 200_000; i++) {
                double first = random.nextGaussian();
                double w0 = q.mean(0) + a * first;
                double w1 = q.mean(1) + b * first + c * random.nextGaussian();
                sum += LogisticPosterior.share(w0 + w1 * x);
            }
            assertEquals(sum / 200_000, PointsPicture.mean(q, x), 0.004);
        }
    }

    @Test
    void eachPointStandsAtTheHeightOfItsClassAndIsInView() throws BadInput {
        Plot plot = plot(state(LINK));
        assertEquals(4, plot.subplots().getFirst().marks().stream().filter(Mark.Dot.class::isInstance).count());
        assertTrue(plot.subplots().getFirst().marks().stream().filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast).allMatch(dot -> dot.style().equals("class-" + (int) dot.at().y())));
        assertEquals(new Interval(-4, 4), plot.x().bounds());
        assertTrue(plot(state("fit?posterior=logistic&points=-9.5,1")).x().bounds().contains(-9.5));
        assertEquals(new Interval(-4, 4), plot(state("fit?posterior=logistic&points=none")).x().bounds());
    }
}
