package kllab.lab.multivariate.model;

import java.util.Optional;
import kllab.lab.ScreenOptions;
import kllab.lab.multivariate.model.latent.LatentOptions;

/**
 * All that the multivariate lab needs to be rebuilt.
 *
 * @param pair the two distributions that are compared
 * @param screen how the screen reads them out
 * @param picture what the picture shows
 * @param latent the dimensions of a latent space, compared with N(0, I)
 * @param pin what was pinned, to compare others with
 */
public record MultivariateState(Pair pair, ScreenOptions screen, PictureOptions picture, LatentOptions latent,
        Pin pin)
        implements
            ScreenOptions.State<MultivariateState> {
    /** The state at first and after a reset. */
    public static final MultivariateState INITIAL = new MultivariateState(Pair.INITIAL, ScreenOptions.INITIAL,
            PictureOptions.INITIAL, LatentOptions.INITIAL, Pin.NONE);

    /** The state with another pair. */
    public MultivariateState withPair(Pair other) {
        return new MultivariateState(other, screen, picture, latent, pin);
    }

    @Override
    public MultivariateState withScreen(ScreenOptions other) {
        return new MultivariateState(pair, other, picture, latent, pin);
    }

    /** Returns true if a question covers the summands of so many dimensions; a single summand is the value. */
    public boolean asksForSummands(int dimensions) {
        return asks(MultivariatePanel.TERMS) || (dimensions == 1 && asks(MultivariatePanel.VALUE));
    }

    /** The state with another picture. */
    public MultivariateState withPicture(PictureOptions other) {
        return new MultivariateState(pair, screen, other, latent, pin);
    }

    /** The state with another latent space. */
    public MultivariateState withLatent(LatentOptions other) {
        return new MultivariateState(pair, screen, picture, other, pin);
    }

    /** Returns true if the latent space is shown; its divergence is the value then. */
    public boolean isLatent() {
        return picture.view() == PictureOptions.View.LATENT;
    }

    /** The state with what it shows pinned, the pair or the latent space; without that pin, if it is pinned. */
    public MultivariateState pinned() {
        return new MultivariateState(pair, screen, picture, latent, isLatent()
                ? pin.withLatent(isPinned() ? Optional.empty() : Optional.of(latent.dimensions()))
                : pin.withPair(isPinned() ? Optional.empty() : Optional.of(pair)));
    }

    /** Returns true if the pair or the latent space that it shows is the one that is pinned. */
    public boolean isPinned() {
        return isLatent()
                ? pin.latent().equals(Optional.of(latent.dimensions()))
                : pin.pair().equals(Optional.of(pair));
    }

    /** The pin, if anything is pinned. */
    Optional<Pin> anyPin() {
        return Optional.of(pin).filter(each -> !each.equals(Pin.NONE));
    }

    /** The state with another pin, or none. */
    MultivariateState withPin(Optional<Pin> other) {
        return new MultivariateState(pair, screen, picture, latent, other.orElse(Pin.NONE));
    }
}
