package kllab.lab.multivariate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kllab.lab.Hidden;
import kllab.lab.LabLinks;
import kllab.lab.ScreenOptions;
import kllab.lab.multivariate.model.PictureOptions.Layers;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.LatentCsv;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The link of a multivariate state: {@code multivariate?mu1=0,0&cov1=1,0.5,0.5,2&mu2=1,1&cov2=2,0,0,2}, covariances row
 * by row, the dimension from the length of {@code mu1}, up to 8; up to 64 with {@code var1} and {@code var2}, the
 * variances of independent coordinates. Where they are not as at first, {@code unit=nats|bits},
 * {@code diagonal=true|false}, {@code view=plane|whitened|latent}, {@code density}, {@code integrand},
 * {@code independent} = {@code true|false}, {@code part=none|logDet|trace|mahalanobis|dimension};
 * {@code latentMu=0,…&latentLogVariance=0,…}, {@code sorted} and {@code sigmas} = {@code true|false}; {@code hide} and
 * {@code cover}, each with names of panels.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit.
 */
public final class MultivariateLink {
    /** The name of the lab in links. */
    public static final String LAB = "multivariate";
    /** How states of the lab are written. */
    public static final LabLinks<MultivariateState> LINKS = new LabLinks<>(LAB, MultivariateState.INITIAL,
            MultivariateLink::of, MultivariateLink::parse);

    private static final Interval COUNTS = new Interval(1, LatentOptions.MOST);

    private MultivariateLink() {
    }

    /** The link of the state. */
    public static Link of(MultivariateState state) {
        MultivariateState initial = MultivariateState.INITIAL;
        LinkWriter writer = new LinkWriter(LAB);
        for (Side side : Side.values()) {
            NormalLink.write(writer, side, state.pair().own(side));
        }
        writer.flag("diagonal", state.pair().diagonal(), initial.pair().diagonal())
                .choice("unit", state.unit(), initial.unit());
        picture(writer, state.picture(), initial.picture());
        latent(writer, state.latent(), initial.latent());
        MultivariatePanel.HIDING.write(writer, state.hidden());
        return writer.link();
    }

    private static void picture(LinkWriter writer, PictureOptions picture, PictureOptions usual) {
        writer.choice("view", picture.view(), usual.view())
                .flag("density", picture.layers().density(), usual.layers().density())
                .flag("integrand", picture.layers().integrand(), usual.layers().integrand())
                .flag("independent", picture.layers().independent(), usual.layers().independent())
                .choice("part", picture.lit(), usual.lit());
    }

    private static void latent(LinkWriter writer, LatentOptions latent, LatentOptions usual) {
        if (!latent.dimensions().equals(usual.dimensions())) {
            writer.numbers("latentMu", latent.dimensions().stream().map(LatentDimension::mu).toList())
                    .numbers("latentLogVariance",
                            latent.dimensions().stream().map(LatentDimension::logVariance).toList());
        }
        writer.flag("sorted", latent.sorted(), usual.sorted()).flag("sigmas", latent.sigmas(), usual.sigmas());
    }

    /**
     * The state of the link; what the link does not say is as in {@link MultivariateState#INITIAL}, or N(0, I) in any
     * other dimension than that one's.
     *
     * @throws BadInput naming the parameter, the place in it and what is allowed, if the link has another parameter, a
     *     value out of its range, a wrong count, or a table that is no covariance
     */
    public static MultivariateState parse(Link link) throws BadInput {
        MultivariateState initial = MultivariateState.INITIAL;
        LinkReader reader = new LinkReader(link, LAB);
        MultivariateNormal p = NormalLink.read(reader, Side.P, Optional.empty());
        MultivariateNormal q = NormalLink.read(reader, Side.Q, Optional.of(p.dimension()));
        Pair pair = new Pair(p, q, reader.flag("diagonal", initial.pair().diagonal()));
        InformationUnit unit = reader.choice("unit", initial.unit());
        PictureOptions picture = picture(reader, initial.picture());
        LatentOptions latent = latent(reader, initial.latent());
        Hidden hidden = MultivariatePanel.HIDING.read(reader);
        reader.end();
        return new MultivariateState(pair, new ScreenOptions(unit, hidden), picture, latent);
    }

    private static PictureOptions picture(LinkReader reader, PictureOptions usual) throws BadInput {
        Layers layers = usual.layers();
        return new PictureOptions(reader.choice("view", usual.view()),
                new Layers(reader.flag("density", layers.density()), reader.flag("integrand", layers.integrand()),
                        reader.flag("independent", layers.independent())),
                reader.choice("part", usual.lit()));
    }

    private static LatentOptions latent(LinkReader reader, LatentOptions usual) throws BadInput {
        return new LatentOptions(dimensions(reader, usual.dimensions()), reader.flag("sorted", usual.sorted()),
                reader.flag("sigmas", usual.sigmas()));
    }

    private static List<LatentDimension> dimensions(LinkReader reader, List<LatentDimension> usual)
            throws BadInput {
        Optional<List<Double>> means = reader.numbers("latentMu", ParameterRange.MU.limits(), COUNTS);
        Interval counts = means.map(given -> new Interval(given.size(), given.size())).orElse(COUNTS);
        Optional<List<Double>> spreads = reader.numbers("latentLogVariance", LatentCsv.LOG_VARIANCES, counts);
        if (means.isPresent() != spreads.isPresent()) {
            throw new BadInput(Message.of("multivariate.link.both", "latentMu", "latentLogVariance"));
        }
        if (means.isEmpty() || spreads.isEmpty()) {
            return usual;
        }
        List<LatentDimension> dimensions = new ArrayList<>();
        for (int i = 0; i < means.get().size(); i++) {
            dimensions.add(new LatentDimension(means.get().get(i), spreads.get().get(i)));
        }
        return List.copyOf(dimensions);
    }
}
