package kllab.lab.multivariate.plane;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.Side;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.Pair;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.lab.plane.Spread;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.WhitenedNormal;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.Mark.Words;
import kllab.text.Catalog;

/** The words about a pair of the plane. */
public final class PlaneWords {
    private static final Readout SHORT = new Readout(2);

    private PlaneWords() {
    }

    /** The sentences that stand in the picture, each with what is left of it where there is little room. */
    static List<Words> notes(PlaneScene scene, Part lit, Catalog words) {
        List<Words> notes = new ArrayList<>();
        if (scene.isWhitened()) {
            double one = scene.spread().value(0);
            double other = scene.spread().value(1);
            notes.add(said(words, "eigenvalues", part(scene, scene.of().terms().trace()),
                    part(scene, scene.of().terms().logDet()), SHORT.of(one), SHORT.of(other)));
        }
        scene.layers().integrand().ifPresent(contours -> notes
                .add(said(words, contours.positive().isEmpty()
                        ? "noIntegrand"
                        : "integrand")));
        if (scene.shown().independent() && scene.of().p().covariance().isDiagonal()) {
            notes.add(said(words, "independentAlready"));
        }
        switch (lit) {
            case NONE -> {
            }
            case LOG_DET -> notes.add(said(words, "logDet"));
            case TRACE -> notes.add(said(words, "trace", SHORT.squared(scene.spread().root(0)),
                    SHORT.squared(scene.spread().root(1)), part(scene, scene.of().terms().trace())));
            case MAHALANOBIS -> notes.add(said(words, "mahalanobis"));
            case DIMENSION -> notes.add(said(words, "dimension"));
        }
        return notes;
    }

    /** A part of the bracket, unless a question covers the parts. */
    private static String part(PlaneScene scene, double nats) {
        return scene.of().state().asks(MultivariatePanel.TERMS) ? Readout.COVERED : SHORT.of(2 * nats);
    }

    private static Words said(Catalog words, String name, Object... arguments) {
        return new Words(words.say("multivariate.note." + name, arguments),
                words.say("multivariate.note." + name + ".brief", arguments));
    }

    /** The values at a point as it is drawn, in words. */
    static String reading(PlaneScene scene, Point at, Catalog words) {
        WhitenedNormal axes = WhitenedNormal.of(scene.p(), scene.q());
        InformationUnit unit = scene.of().state().unit();
        return words.say(scene.isWhitened() ? "multivariate.reading.whitened" : "multivariate.reading",
                Readout.STANDARD.of(at.x()), Readout.STANDARD.of(at.y()),
                Readout.STANDARD.of(Math.exp(scene.p().logDensity(at.x(), at.y()))),
                Readout.STANDARD.of(Math.exp(scene.q().logDensity(at.x(), at.y()))),
                Readout.STANDARD.of(unit.of(axes.logRatio(at.x(), at.y()))),
                Readout.STANDARD.of(unit.of(axes.integrand(at.x(), at.y()))), unit.log());
    }

    /** Returns where the centre of one of the two is, in words. */
    public static String place(Pair pair, Side side, Catalog words) {
        return words.say("multivariate.handle.place", NumberText.format(pair.of(side).mean(0)),
                NumberText.format(pair.of(side).mean(1)));
    }

    /** The whole picture in words. */
    public static String spoken(PlaneScene scene, Catalog words) {
        MultivariateScene of = scene.of();
        String picture = words.say(scene.isWhitened() ? "multivariate.spoken.whitened" : "multivariate.spoken",
                distribution(of.p(), words), distribution(of.q(), words), SHORT.of(scene.spread().value(0)),
                SHORT.of(scene.spread().value(1)));
        return of.state().asks(MultivariatePanel.VALUE)
                ? picture
                : words.say("multivariate.spoken.value", picture, of.shown(of.values().forward()),
                        words.say(of.state().unit().messageKey()));
    }

    private static String distribution(MultivariateNormal normal, Catalog words) {
        Spread spread = Spread.of(normal.covariance());
        return words.say("multivariate.spoken.distribution", NumberText.format(normal.mean(0)),
                NumberText.format(normal.mean(1)), NumberText.format(spread.sigmaX()),
                NumberText.format(spread.sigmaY()), NumberText.format(spread.rho()));
    }
}
