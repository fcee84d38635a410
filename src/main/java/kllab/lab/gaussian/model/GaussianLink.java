package kllab.lab.gaussian.model;

import java.util.List;
import kllab.lab.LabLinks;
import kllab.lab.descent.Rates;
import kllab.link.LinkFields;
import kllab.math.Interval;
import kllab.math.divergence.estimate.BinnedDivergence;

/**
 * The link of a Gaussian state: {@code gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1}, and where they are not as at first
 * {@code unit=nats|bits}; of the plot {@code view=curve|landscape}, {@code terms}, {@code forces}, {@code logSigma} =
 * {@code true|false}, {@code direction=forward|reverse},
 * {@code coordinates=sigma|logSigma|logVariance|natural|expectation}, {@code rate}, {@code descent}, the number of
 * steps taken, and {@code start=mu,sigma}, where p took them from; of the drawer
 * {@code drawer=none|derivation|estimates}, {@code step}, {@code ahead=true|false}, {@code bins}, {@code seed},
 * {@code samples}, {@code estimator=k1|k2|k3}, {@code draws=mean|evidence}; {@code pin}, the four numbers that were
 * pinned; the ends of axes that a person typed or holds, {@code x=min,max}, and so {@code y}, {@code yIntegrand},
 * {@code xCurve}, {@code yCurve}, {@code xLandscape} and {@code yLandscape}; {@code hide} and {@code cover}, each with
 * names of panels, {@code ask} and {@code guess}; and of a game {@code challenge=find|reach}, {@code challengeSeed},
 * {@code hints}, {@code moves}, {@code won}, where the p that is to be found is left out.
 *
 * <p>
 * {@code mu1} and {@code sigma1} are where p is. A link that says neither of them may say instead how p came there:
 * {@code start} and {@code descent}. If it says both, and p is no place of that descent, there is no trail; if p is
 * another place of it, {@code descent} counts. With {@code descent} alone p is at the start, and the path is drawn
 * ahead of it.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit.
 */
public final class GaussianLink {
    /** The name of the lab in links. */
    public static final String LAB = "gaussian";

    private static final LinkFields<PlotOptions> PLOT = new LinkFields<PlotOptions>()
            .part(PlotOptions::integrand, PlotOptions::withIntegrand, new LinkFields<IntegrandOptions>()
                    .flag("nonNegative", IntegrandOptions::nonNegative, IntegrandOptions::withNonNegative)
                    .flag("logRatio", IntegrandOptions::logRatio, IntegrandOptions::withLogRatio))
            .choice("view", PlotOptions::view, PlotOptions::withView)
            .part(PlotOptions::curve, PlotOptions::withCurve, new LinkFields<CurveOptions>()
                    .flag("terms", CurveOptions::terms, CurveOptions::withTerms)
                    .flag("forces", CurveOptions::forces, CurveOptions::withForces)
                    .flag("logSigma", CurveOptions::logSigma, CurveOptions::withLogSigma))
            .part(PlotOptions::landscape, PlotOptions::withLandscape, new LinkFields<LandscapeOptions>()
                    .choice("direction", LandscapeOptions::direction, LandscapeOptions::withDirection)
                    .choice("coordinates", LandscapeOptions::coordinates, LandscapeOptions::withCoordinates)
                    .number("rate", Rates.LIMITS, LandscapeOptions::rate, LandscapeOptions::withRate));

    private static final LinkFields<DrawerOptions> DRAWER = new LinkFields<DrawerOptions>()
            .choice("drawer", DrawerOptions::open, DrawerOptions::withOpen)
            .whole("step", new Interval(1, DrawerOptions.STEPS), DrawerOptions::step, DrawerOptions::withStep)
            .flag("ahead", DrawerOptions::ahead, DrawerOptions::withAhead)
            .part(DrawerOptions::estimates, DrawerOptions::withEstimates, new LinkFields<EstimateOptions>()
                    .whole("bins", new Interval(BinnedDivergence.FEWEST, BinnedDivergence.MOST),
                            EstimateOptions::bins, EstimateOptions::withBins)
                    .whole("seed", new Interval(0, EstimateOptions.LARGEST_SEED), EstimateOptions::seed,
                            EstimateOptions::withSeed)
                    .whole("samples", new Interval(0, EstimateOptions.MOST_SAMPLES), EstimateOptions::samples,
                            EstimateOptions::withSamples)
                    .choice("estimator", EstimateOptions::estimator, EstimateOptions::withEstimator)
                    .choice("draws", EstimateOptions::view, EstimateOptions::withView));

    /** The states of the lab as links. */
    public static final LabLinks<GaussianState> LINKS = new LabLinks<>(LAB, GaussianState.INITIAL,
            new LinkFields<GaussianState>()
                    .part(GaussianState::challenge, GaussianState::beginning, challenge())
                    // A p that is to be found is not told.
                    .when(state -> state.challenge().kind() != Challenge.Kind.FIND,
                            numbers(GaussianParameter.MU1, GaussianParameter.SIGMA1))
                    .and(numbers(GaussianParameter.MU2, GaussianParameter.SIGMA2))
                    .choice("unit", GaussianState::unit, GaussianState::withUnit)
                    .part(GaussianState::plot, GaussianState::withPlot, PLOT)
                    .and(new DescentField())
                    .part(GaussianState::drawer, GaussianState::withDrawer, DRAWER)
                    .part(state -> state.play().pin(), GaussianState::withPin, new PinField())
                    .part(GaussianAxes.TYPED.of(), GaussianAxes.TYPED.with(), GaussianAxes.TYPED.field())
                    .part(state -> state.screen().hidden(), GaussianState::withChosen, GaussianPanel.HIDING));

    private GaussianLink() {
    }

    private static LinkFields<GaussianState> numbers(GaussianParameter mu, GaussianParameter sigma) {
        return new LinkFields<GaussianState>().always(mu.key(), mu.range().limits(), mu::of, mu::set)
                .always(sigma.key(), sigma.range().limits(), sigma::of, sigma::set);
    }

    /** The lines of a game: how many hints there are depends on its kind, and without a game there are none. */
    private static LinkFields<Challenge> challenge() {
        LinkFields<Challenge> fields = new LinkFields<Challenge>().choice("challenge", Challenge::kind,
                (none, kind) -> Challenge.of(kind, none.seed()));
        for (Challenge.Kind kind : List.of(Challenge.Kind.FIND, Challenge.Kind.REACH)) {
            fields = fields.when(game -> game.kind() == kind, new LinkFields<Challenge>()
                    .whole("challengeSeed", Challenge.SEEDS, Challenge::seed, Challenge::withSeed)
                    .whole("hints", new Interval(0, kind.mostHints()), Challenge::hints, Challenge::withHints)
                    .whole("moves", Challenge.MOVES, Challenge::moves, Challenge::withMoves)
                    .flag("won", Challenge::won, Challenge::withWon));
        }
        return fields;
    }
}
