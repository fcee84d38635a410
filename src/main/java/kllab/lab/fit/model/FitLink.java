package kllab.lab.fit.model;

import kllab.lab.fit.model.plane.PlaneField;
import java.util.List;
import kllab.lab.LabLinks;
import kllab.lab.descent.Rates;
import kllab.link.LinkField;
import kllab.link.LinkFields;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.link.NestedField;
import kllab.math.fit.descent.DescentRule;
import kllab.text.BadInput;

/**
 * The link of a fit: {@code fit?w=0.5,0.5&m=-2.5,2.5&s=0.8,0.8&mu=1&sigma=1.5&objective=reverse}, weights, means and
 * standard deviations of 1 to 6 components, and those of q, of a mixture q those of its selected component, with its
 * {@code weight}, {@code mu2} and {@code sigma2}; {@code fixed} where its σ is held;
 * {@code objective=forward|reverse|js|alpha|renyi}, and where they are not as at first {@code alpha}, {@code order},
 * {@code unit=nats|bits}, {@code nonNegative}, {@code view=landscape|separation|elbo|gradients|table},
 * {@code logSigma}, {@code basins}; {@code method=plain|natural|adam},
 * {@code coordinates=sigma|logSigma|logVariance|natural|expectation}, {@code rate} and
 * {@code estimator=exact|scoreFunction|meanBaseline|bestBaseline|reparameterised|stickingTheLanding} of a descent, and
 * {@code descent}, the number of its steps from {@code start=mu,sigma} to q; of the gradients, also those of the
 * descent, {@code gradientDraws} and {@code seed}, and {@code gradientOf=mu|logSigma}; {@code pin}, the target and q
 * that were pinned as a link within the link; the ends of axes, {@code xDensities=min,max}, and so {@code y},
 * {@code yIntegrand}, {@code xLandscape}, {@code yLandscape}, {@code xPlane} and {@code yPlane}; {@code hide} and
 * {@code cover}, each with names of panels, {@code ask} and {@code guess}.
 *
 * <p>
 * In the plane the link is
 * {@code fit?plane=full|diagonal|round&weights=0.5,0.5&means=-2,-1,2,1&covariances=1,0.5,1,1,0,1
 * &mean=0,0&covariance=1,0,1&objective=reverse}, as {@link PlaneField} says; or of logistic regression
 * {@code fit?posterior=logistic&plane=full&points=-1,0,0.5,1,2,1&mean=0,0&covariance=1,0,1&objective=reverse}.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit.
 */
public final class FitLink {
    /** The name of the lab in links. */
    public static final String LAB = "fit";

    private static final LineQ.Field Q = new LineQ.Field();

    private static final LinkFields<DescentOptions> DESCENT = new LinkFields<DescentOptions>()
            .part(DescentOptions::rule, DescentOptions::withRule, new LinkFields<DescentRule>()
                    .choice("method", DescentRule::method, DescentRule::withMethod)
                    .choice("coordinates", DescentRule::coordinates, DescentRule::withCoordinates)
                    .number("rate", Rates.LIMITS, DescentRule::rate, DescentRule::withRate))
            .choice("estimator", DescentOptions::estimator, DescentOptions::withEstimator);

    /** The states of the lab as links. */
    public static final LabLinks<FitState> LINKS = new LabLinks<>(LAB, FitState.INITIAL,
            new LinkFields<FitState>()
                    .part(FitState::target, FitState::withTarget, new TargetField())
                    .and(new LineField())
                    .flag("fixed", state -> state.line().fixed(),
                            (state, fixed) -> state.withLine(state.line().withFixed(fixed)))
                    .part(FitState::objective, FitState::withObjective, new LinkFields<FitObjective>()
                            .and(new KindField())
                            .number("alpha", Numbers.ALPHA.limits(), FitObjective::alpha, FitObjective::withAlpha)
                            .number("order", Numbers.ORDER.limits(), FitObjective::order, FitObjective::withOrder))
                    .choice("unit", FitState::unit, FitState::withUnit)
                    .part(FitState::options, FitState::withOptions, new LinkFields<FitOptions>()
                            .flag("nonNegative", FitOptions::nonNegative, FitOptions::withNonNegative)
                            .choice("view", FitOptions::view, FitOptions::withView)
                            .flag("logSigma", FitOptions::logSigma, FitOptions::withLogSigma)
                            .flag("basins", FitOptions::basins, FitOptions::withBasins)
                            .part(FitOptions::descent, FitOptions::withDescent, DESCENT)
                            .part(FitOptions::gradients, FitOptions::withGradients, new LinkFields<GradientOptions>()
                                    .choice("gradientOf", GradientOptions::of, GradientOptions::withOf)
                                    .whole("gradientDraws", GradientOptions.DRAWS.limits(), GradientOptions::draws,
                                            GradientOptions::withDraws)
                                    .whole("seed", GradientOptions.SEEDS.limits(), GradientOptions::seed,
                                            GradientOptions::withSeed))
                            .part(FitOptions::pin, FitOptions::withPin,
                                    new NestedField<>("pin", LAB, new LinkFields<FitPair>()
                                            .part(FitPair::target, (pair, target) -> new FitPair(target, pair.line()),
                                                    new TargetField())
                                            .part(FitPair::line, (pair, q) -> new FitPair(pair.target(), q), Q),
                                            FitState.INITIAL.pair())))
                    .and(new DescentField())
                    .part(FitAxes.TYPED.of(), FitAxes.TYPED.with(), FitPlaneAxes.ENDS)
                    .part(FitState::hidden, FitState::withHidden, FitPanel.HIDING),
            DescentOptions::walked);

    private FitLink() {
    }

    /** The q on a line: written in the plane only where it is not as at first. */
    private static final class LineField implements LinkField<FitState> {
        @Override
        public void write(LinkWriter writer, FitState state, FitState usual) {
            if (!state.plane().isOn() || !state.line().withFixed(false).equals(usual.line())) {
                Q.write(writer, state.line(), usual.line());
            }
        }

        @Override
        public FitState read(LinkReader reader, FitState before) throws BadInput {
            return before.withLine(Q.read(reader, before.line()));
        }
    }

    /** The divergence, always written: without it nobody knows what a fit is for. */
    private static final class KindField implements LinkField<FitObjective> {
        private static final String NAME = "objective";

        @Override
        public void write(LinkWriter writer, FitObjective objective, FitObjective usual) {
            writer.words(NAME, List.of(LinkReader.word(objective.kind())));
        }

        @Override
        public FitObjective read(LinkReader reader, FitObjective before) throws BadInput {
            return before.withKind(reader.choice(NAME, before.kind()));
        }
    }
}
