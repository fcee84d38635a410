package kllab.lab.discrete.model;

import kllab.lab.LabLinks;
import kllab.link.LinkFields;
import kllab.link.NestedField;
import kllab.math.Interval;

/**
 * The link of a discrete state: {@code discrete?p=0.2,0.4,0.4&q=1,1,1}, weights of 2 to 20 outcomes; and where they are
 * not as at first {@code names=A,B,C}, {@code lockP} and {@code lockQ}, the numbers of locked outcomes from 1,
 * {@code unit=nats|bits}, {@code view=terms|coding|stream|sweep}, {@code seed} and {@code symbols}, the number drawn;
 * {@code pin}, the outcomes that were pinned as a link within the link; the ends of axes that a person typed or holds,
 * {@code y=min,max}, and so {@code yTerms}, {@code yEntropies}, {@code yLengths}, {@code yCosts}, {@code yCoins} and
 * {@code yGap}; {@code hide} and {@code cover}, each with names of panels.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit.
 */
public final class DiscreteLink {
    /** The name of the lab in links. */
    public static final String LAB = "discrete";

    /** The states of the lab as links. */
    public static final LabLinks<DiscreteState> LINKS = new LabLinks<>(LAB, DiscreteState.INITIAL,
            new LinkFields<DiscreteState>()
                    .and(new OutcomesLink())
                    .choice("unit", DiscreteState::unit, DiscreteState::withUnit)
                    .part(DiscreteState::options, DiscreteState::withOptions, new LinkFields<DiscreteOptions>()
                            .flag("nonNegative", DiscreteOptions::nonNegative, DiscreteOptions::withNonNegative)
                            .choice("view", DiscreteOptions::view, DiscreteOptions::withView)
                            .whole("seed", new Interval(0, DiscreteOptions.LARGEST_SEED), DiscreteOptions::seed,
                                    DiscreteOptions::withSeed)
                            .whole("symbols", new Interval(0, DiscreteOptions.MOST_SYMBOLS),
                                    DiscreteOptions::symbols, DiscreteOptions::withSymbols)
                            .part(DiscreteOptions::pin, DiscreteOptions::withPin,
                                    new NestedField<>("pin", LAB, new PinnedOutcomes(),
                                            DiscreteState.INITIAL.outcomes())))
                    .part(DiscreteAxes.TYPED.of(), DiscreteAxes.TYPED.with(), DiscreteAxes.TYPED.field())
                    .part(DiscreteState::hidden, DiscreteState::withHidden, DiscretePanel.HIDING));

    private DiscreteLink() {
    }
}
