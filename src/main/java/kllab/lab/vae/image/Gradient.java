package kllab.lab.vae.image;

import java.util.List;
import java.util.Optional;
import kllab.lab.vae.model.CodedImage;
import kllab.lab.vae.model.Evaluation;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.model.VaeScene;
import kllab.math.distribution.LatentDimension;
import kllab.math.vae.Objective;
import kllab.plot.Mark;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Shift;
import kllab.plot.Mark.Words;
import kllab.text.Catalog;

/**
 * The way of the gradient of one dimension of one image: from the picture that comes back to z, from there whole to μ
 * and ε times to σ, where KL adds its own; and none to ε, which was drawn. D. P. Kingma and M. Welling, "Auto-Encoding
 * Variational Bayes" (2013), section 2.4.
 *
 * @param dimension which, from 0
 * @param atZ the slope of the reconstruction in z
 * @param noise ε
 * @param klAtMu the slope of β KL in μ: βμ
 * @param klAtSigma the slope of β KL in σ: β(σ − 1/σ)
 */
record Gradient(int dimension, double atZ, double noise, double klAtMu, double klAtSigma) {
    private static final double LONGEST = 0.2;
    /** A slope so large, in nats, has an arrow of two thirds of the longest. */
    private static final double LARGE = 10;

    /** The gradient of a dimension as the next step takes it; none where nobody wants to see it. */
    static Optional<Gradient> of(VaeScene scene, int dimension) {
        return scene.image().filter(image -> dimension < image.code().slopes().size())
                .map(image -> of(scene, image, dimension));
    }

    private static Gradient of(VaeScene scene, CodedImage image, int j) {
        Objective objective = scene.objective();
        LatentDimension q = image.q().get(j);
        double slope = image.code().slopes().get(j);
        double beta = isFree(scene, objective, j) ? 0 : scene.beta();
        return new Gradient(j, objective.meanOverPixels() ? slope / VaeRun.PIXELS : slope, image.noise().get(j),
                beta * q.mu(), beta * (q.sigma() - 1 / q.sigma()));
    }

    /** A dimension whose KL costs nothing is not pulled by it. */
    private static boolean isFree(VaeScene scene, Objective objective, int j) {
        return scene.evaluation().map(Evaluation::bound)
                .filter(bound -> bound.perDimension().get(j) < objective.freeBits()).isPresent();
    }

    /** The slope in μ. */
    double atMu() {
        return atZ + klAtMu;
    }

    /** The slope in σ. */
    double atSigma() {
        return noise * atZ + klAtSigma;
    }

    /**
     * Where a step leads: against the slopes of z, μ and σ. Its side is the arrow’s, so the words have the size alone.
     */
    List<Mark> arrows(LatentDimension q, Point top) {
        return List.of(arrow("z", new Point(top.x(), 0), atZ, "gradient-z"),
                arrow("μ", new Point(q.mu(), 0.75 * top.y()), atMu(), "gradient-mu"),
                arrow("σ", new Point(q.mu() + q.sigma(), Math.exp(-0.5) * top.y()), atSigma(), "gradient-sigma"));
    }

    private static Mark arrow(String of, Point at, double slope, String style) {
        double length = -Math.signum(slope) * LONGEST * -Math.expm1(-Math.abs(slope) / LARGE);
        String words = of + " " + CodePicture.rounded(Math.abs(slope));
        return new Mark.Arrow(at, new Shift(length, 0.6), new Words(words, of, words), style);
    }

    /** The way in words, with its numbers. */
    String said(Catalog words) {
        String name = CodePicture.name(dimension).substring(1);
        return words.say("vae.gradient", name, CodePicture.rounded(atZ), CodePicture.rounded(klAtMu),
                CodePicture.rounded(atMu()), CodePicture.rounded(noise),
                CodePicture.rounded(klAtSigma), CodePicture.rounded(atSigma()));
    }
}
