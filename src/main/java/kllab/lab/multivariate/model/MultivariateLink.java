package kllab.lab.multivariate.model;

import kllab.lab.LabLinks;
import kllab.lab.multivariate.model.PictureOptions.Layers;
import kllab.lab.multivariate.model.latent.DimensionsLink;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.link.LinkFields;
import kllab.link.NestedField;

/**
 * The link of a multivariate state: {@code multivariate?mu1=0,0&cov1=1,0.5,0.5,2&mu2=1,1&cov2=2,0,0,2}, covariances row
 * by row, the dimension from the length of {@code mu1}, up to 8; up to 64 with {@code var1} and {@code var2}, the
 * variances of independent coordinates. Where they are not as at first, {@code unit=nats|bits},
 * {@code diagonal=true|false}, {@code view=plane|whitened|latent}, {@code density}, {@code integrand},
 * {@code independent} = {@code true|false}, {@code part=none|logDet|trace|mahalanobis|dimension};
 * {@code latentMu=0,…&latentLogVariance=0,…}, {@code sorted} and {@code sigmas} = {@code true|false}; {@code pin}, the
 * pair or the latent space that was pinned, or both, as a link within the link; the ends of axes that a person typed or
 * holds, {@code x=min,max}, and so {@code y}, {@code xWhitened} and {@code yWhitened}; {@code hide} and {@code cover},
 * each with names of panels.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit.
 */
public final class MultivariateLink {
    /** The name of the lab in links. */
    public static final String LAB = "multivariate";

    private static final LinkFields<Pair> PAIR = new LinkFields<Pair>().and(new NormalsLink()).flag("diagonal",
            Pair::diagonal, Pair::withDiagonal);

    /** The states of the lab as links. */
    public static final LabLinks<MultivariateState> LINKS = new LabLinks<>(LAB, MultivariateState.INITIAL,
            new LinkFields<MultivariateState>()
                    .part(MultivariateState::pair, MultivariateState::withPair, PAIR)
                    .choice("unit", MultivariateState::unit, MultivariateState::withUnit)
                    .part(MultivariateState::picture, MultivariateState::withPicture, new LinkFields<PictureOptions>()
                            .choice("view", PictureOptions::view, PictureOptions::withView)
                            .part(PictureOptions::layers, PictureOptions::withLayers, new LinkFields<Layers>()
                                    .flag("density", Layers::density, Layers::withDensity)
                                    .flag("integrand", Layers::integrand, Layers::withIntegrand)
                                    .flag("independent", Layers::independent, Layers::withIndependent))
                            .choice("part", PictureOptions::lit, PictureOptions::withLit))
                    .part(MultivariateState::latent, MultivariateState::withLatent, new LinkFields<LatentOptions>()
                            .part(LatentOptions::dimensions, LatentOptions::withDimensions, new DimensionsLink())
                            .flag("sorted", LatentOptions::sorted, LatentOptions::withSorted)
                            .flag("sigmas", LatentOptions::sigmas, LatentOptions::withSigmas))
                    .part(MultivariateState::anyPin, MultivariateState::withPin,
                            new NestedField<>("pin", LAB, new PinLink(PAIR), Pin.NONE))
                    .part(PlaneAxes.TYPED.of(), PlaneAxes.TYPED.with(), PlaneAxes.TYPED.field())
                    .part(MultivariateState::hidden, MultivariateState::withHidden, MultivariatePanel.HIDING));

    private MultivariateLink() {
    }
}
