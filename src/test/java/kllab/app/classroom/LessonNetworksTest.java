package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.lab.Answer;
import kllab.lab.vae.model.CodedImage;
import kllab.lab.vae.model.Evaluation;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.Pictures;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import kllab.lab.vae.network.Mnist;
import kllab.lab.vae.network.Networks;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LatentDivergence;
import kllab.math.vae.Digits;
import kllab.math.vae.EncodedImages;
import kllab.math.vae.HeldOut;
import kllab.math.vae.MeanImage;
import kllab.math.vae.Network;
import kllab.math.vae.Parts;
import kllab.text.BadInput;
import kllab.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the lessons on the VAE that are no values of a link, against the networks they are of. */
class LessonNetworksTest {
    private static final String FIRST = "10-a-vae-end-to-end";
    private static final String SECOND = "11-the-price-of-the-code";
    private static final int PART = 500;

    /** A network that came with the program, and the test images as it reads them. */
    private record Shipped(VaeState state, Network network, Digits test) {
        static Shipped of(String link) {
            try {
                VaeState state = VaeLink.LINKS.parse(Link.parse(link));
                return new Shipped(state, Networks.shipped(state.run()).orElseThrow(),
                        Mnist.read().testOf(state.run()));
            } catch (IOException | BadInput e) {
                throw new AssertionError(e);
            }
        }

        CodedImage image() {
            EncodedImages codes = codes(1);
            Reached reached = new Reached(
                    new Reached.Source(state.run(), true, List.of(), new Reached.Expected(0, List.of()),
                            Optional.empty()),
                    network, test,
                    new Evaluation(new HeldOut(0, List.of(), List.of()), false, codes, List.of(), 0),
                    new Pictures(LatentView.INITIAL.pair(), List.of(), List.of(), List.of(), Optional.empty()));
            return VaeScene.of(state, Optional.of(reached)).image().orElseThrow();
        }

        EncodedImages codes(int count) {
            return EncodedImages.of(network, test.first(count, state.run().sample().shown()), Parts.IN_TURN);
        }

        /** Returns the reconstruction of z = μ, in nats, the mean over the test images. */
        double ofMeans() {
            double sum = 0;
            for (int i = 0; i < test.count(); i++) {
                double[] x = CodedImage.pixels(test, i);
                double[] p = network
                        .decode(network.encode(x).stream().mapToDouble(LatentDimension::mu).toArray());
                for (int j = 0; j < x.length; j++) {
                    sum -= x[j] * Math.log(Math.max(p[j], Double.MIN_NORMAL))
                            + (1 - x[j]) * Math.log(Math.max(1 - p[j], Double.MIN_NORMAL));
                }
            }
            return sum / test.count();
        }
    }

    private static void assertPrinted(String lesson, String printed, double exact) {
        int decimals = printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 0;
        assertEquals(exact, Double.parseDouble(printed), 0.5001 * Math.pow(10, -decimals));
        assertTrue(ShippedLessons.NAMES.contains(lesson));
        for (Language language : Language.values()) {
            assertTrue(CheckedLessons.text(lesson, language).contains(printed), language + " " + printed);
        }
    }

    @Test
    void theCodeOfTheSevenIsAsPrinted() {
        CodedImage seven = Shipped.of("vae?image=0").image();
        assertEquals(7, seven.label());
        List<LatentDimension> q = seven.q();
        assertPrinted(FIRST, "1.0916", q.get(0).mu());
        assertPrinted(FIRST, "0.0856", q.get(0).sigma());
        assertPrinted(FIRST, "-0.4554", q.get(1).mu());
        assertPrinted(FIRST, "0.1229", q.get(1).sigma());
        assertPrinted(FIRST, "-4.9161", q.get(0).logVariance());
        assertPrinted(FIRST, "-4.1934", q.get(1).logVariance());
        assertPrinted(FIRST, "0.0073", Math.exp(q.get(0).logVariance()));
        assertPrinted(FIRST, "2.5575", LatentDivergence.of(q.subList(0, 1)).sum());
        assertPrinted(FIRST, "1.7079", LatentDivergence.of(q.subList(1, 2)).sum());
        assertPrinted(FIRST, "0.8484", seven.noise().getFirst());
        assertPrinted(FIRST, "1.1642", seven.code().z().get(0));
        assertPrinted(FIRST, "-0.4471", seven.code().z().get(1));
        CodedImage again = Shipped.of("vae?image=0&noise=4").image();
        assertPrinted(FIRST, "1.2868", again.code().z().get(0));
        assertPrinted(FIRST, "-0.2965", again.code().z().get(1));
    }

    @Test
    void theGapOfTheSevenIsAsPrinted() {
        Shipped usual = Shipped.of("vae?image=0");
        double evidence = HeldOut.logEvidence(usual.network(), usual.test(), 0, PART);
        double bound = HeldOut.of(usual.network(), usual.test().only(0), Parts.IN_TURN, PART).elbo();
        assertPrinted(FIRST, "-126.55", evidence);
        assertPrinted(FIRST, "-126.96", bound);
        assertPrinted(FIRST, "0.41", evidence - bound);
    }

    @Tag("thorough")
    @Test
    void theReconstructionOfMeansIsAsPrintedAndLowerThanThatOfDraws() throws BadInput {
        assertPrinted(FIRST, "155.0946", Shipped.of("vae").ofMeans());
        assertPrinted(FIRST, "104.9819", Shipped.of("vae?latent=16&beta=4").ofMeans());
        assertPrinted(FIRST, "156.2445", CheckedLessons.value(Link.parse("vae"), "reconstruction"));
        assertPrinted(FIRST, "122.3890", CheckedLessons.value(Link.parse("vae?latent=16&beta=4"), "reconstruction"));
    }

    @Test
    void theMeanLogVariancesAreAsPrinted() {
        EncodedImages codes = Shipped.of("vae").codes(2000);
        for (int j = 0; j < 2; j++) {
            int dimension = j;
            assertPrinted(FIRST, j == 0 ? "-4.4609" : "-4.0753", IntStream.range(0, codes.count())
                    .mapToDouble(i -> 2 * Math.log(codes.sigma(i, dimension))).average().orElseThrow());
        }
    }

    /** Between the rings and beyond: with a KL that costs nothing, codes go where the prior does not draw. */
    @Test
    void withoutAPriceTheSevenIsNarrowAndBeyondTheRings() {
        CodedImage seven = Shipped.of("vae?beta=0&image=0").image();
        for (LatentDimension each : seven.q()) {
            assertPrinted(SECOND, "0.0067", each.sigma());
            assertTrue(Math.abs(each.mu()) > 3);
        }
    }

    @Tag("thorough")
    @Test
    void thirteenOfSixteenDimensionsTellMoreThanATenthOfANat() throws BadInput {
        List<Double> kl = perDimension("vae?latent=16&beta=4").stream().sorted().toList();
        assertEquals(13, kl.stream().filter(each -> each > 0.1).count());
        assertPrinted(SECOND, "0.0082", kl.get(0));
        assertPrinted(SECOND, "0.0100", kl.get(1));
        assertPrinted(SECOND, "0.0109", kl.get(2));
        assertPrinted(SECOND, "1.2508", kl.getLast());
    }

    private static List<Double> perDimension(String link) throws BadInput {
        return CheckedLessons.values(Link.parse(link)).fields().get("perDimension") instanceof Answer.Items items
                ? items.items().stream().map(each -> ((Answer.Value) each).value()).toList()
                : List.of();
    }

    @Tag("thorough")
    @ParameterizedTest
    @CsvSource({"vae, 161.0364", "vae?beta=0, 182.9826", "vae?beta=4, 163.76", "vae?beta=50, 200.49",
            "vae?latent=16&beta=4, 130.4422", "vae?slip=mean, 200.4781"})
    void minusTheBoundIsAsPrinted(String link, String printed) throws BadInput {
        assertPrinted(SECOND, printed, -CheckedLessons.value(Link.parse(link), "elbo"));
    }

    @Test
    void theMeanImageLosesAsMuchAsIsPrinted() throws IOException {
        Shipped collapsed = Shipped.of("vae?beta=50");
        assertPrinted(SECOND, "199.6714", MeanImage.loss(Mnist.read().trainingOf(collapsed.state().run()),
                collapsed.test(), collapsed.network().likelihood()));
    }

    @Test
    void theAggregatePosteriorIsAsFarFromThePriorAsIsPrinted() {
        assertPrinted(SECOND, "0.68", Shipped.of("vae").codes(PART).aggregateDivergence());
        assertPrinted(SECOND, "22", Shipped.of("vae?beta=0").codes(PART).aggregateDivergence());
    }
}
