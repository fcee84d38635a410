package kllab.lab.fit.model;

import kllab.lab.fit.model.plane.PlaneFit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kllab.lab.Preset;
import kllab.lab.ScreenOptions;
import kllab.lab.fit.model.plane.Components;
import kllab.math.distribution.Normal;
import kllab.math.fit.descent.DescentRule;
import kllab.math.fit.descent.FitDescent;

/**
 * All that the fit lab needs to be rebuilt.
 *
 * @param target p
 * @param line the simple distribution q on a line that is to come near it
 * @param objective the divergence that is made small
 * @param screen how the screen reads it out
 * @param options what the plots show
 */
public record FitState(Target target, LineQ line, FitObjective objective, ScreenOptions screen, FitOptions options)
        implements
            ScreenOptions.State<FitState> {
    /** The state at first and after a reset: two modes, and a q that covers a part of both. */
    public static final FitState INITIAL = new FitState(
            new Target(List.of(new Components.Part<>(0.5, Normal.of(-2.5, 0.8)),
                    new Components.Part<>(0.5, Normal.of(2.5, 0.8)))),
            LineQ.of(Normal.of(1, 1.5)), FitObjective.INITIAL, ScreenOptions.INITIAL, FitOptions.INITIAL);

    /** In the plane only KL is made small, in either direction. */
    public FitState {
        objective = target.plane().isOn() ? objective.ofPlane() : objective;
    }

    /** The state with another target, which ends a trail of a descent. */
    public FitState withTarget(Target other) {
        return new FitState(other, line, objective, screen, untrailed());
    }

    private FitOptions untrailed() {
        return options.withDescent(options.descent().withoutTrail());
    }

    /** The state with a component of the target changed. */
    public FitState withPart(int index, UnaryOperator<Components.Part<Normal>> command) {
        return index < target.count()
                ? withTarget(target.with(index, command.apply(target.parts().get(index))))
                : this;
    }

    /** The normal distribution that is moved: q, or the selected component of a mixture q. */
    public Normal q() {
        return line.selected();
    }

    /** The state with another normal distribution that is moved, to which no trail of a descent leads. */
    public FitState withQ(Normal other) {
        return withLine(line.withSelected(other));
    }

    /** The state with another q on a line, to which no trail of a descent leads. */
    public FitState withLine(LineQ other) {
        return new FitState(target, other, objective, screen, untrailed());
    }

    /** The fit in the plane, which may be none. */
    public PlaneFit plane() {
        return target.plane();
    }

    /** The state with another fit in the plane, or none. */
    public FitState withPlane(PlaneFit other) {
        return withTarget(target.withPlane(other));
    }

    /** The state with another objective, which ends a trail of a descent. */
    public FitState withObjective(FitObjective other) {
        return new FitState(target, line, other, screen, untrailed());
    }

    /** The state with q where a descent has led, with its trail. */
    public FitState descended(FitDescent descent) {
        return new FitState(target, line.withSelected(DescentOptions.place(descent)), objective, screen,
                options.withDescent(options.descent().withTrail(descent)));
    }

    /** The state with a descent by another rule. It has not begun: q is back where the trail began. */
    public FitState redirected(DescentRule other) {
        return redirected(options.steps().withDescent(options.descent().withRule(other)));
    }

    /** The state with other steps. Unless they are the same, none is taken yet: q is back where the trail began. */
    public FitState redirected(FitOptions.Steps other) {
        return other.equals(options.steps())
                ? this
                : withQ(options.descent().start().orElse(q()))
                        .withOptions(options.withSteps(other.withDescent(other.descent().withoutTrail())));
    }

    /** The state with other options of its plots. */
    public FitState withOptions(FitOptions other) {
        return new FitState(target, line, objective, screen, other);
    }

    @Override
    public FitState withScreen(ScreenOptions other) {
        return new FitState(target, line, objective, other, options);
    }

    /** The state with what a preset sets. */
    public FitState with(Preset preset) {
        return preset.in(this, FitLink.LINKS);
    }

    /** The plot beside the densities: the landscape, where the chosen one says nothing of the target. */
    public FitOptions.View view() {
        return options.view().isOf(target) ? options.view() : FitOptions.View.LANDSCAPE;
    }

    /** Returns true if a question covers what would tell the best q, so that nothing may go there either. */
    public boolean coversTheBest() {
        return asks(FitPanel.VALUE) || asks(FitPanel.SECOND_PLOT);
    }

    /** The state with q where a search has found it, if its numbers are within their limits; a σ that is held stays. */
    public FitState at(Normal found) {
        Normal within = Normal.of(Numbers.MUS.clamp(found.mu()), Numbers.SIGMAS.clamp(found.sigma()));
        return withQ(line.fixed() ? within.withSigma(q().sigma()) : within);
    }

    /** The target with q. */
    public FitPair pair() {
        return new FitPair(target, line.withFixed(false));
    }

    /** The state with its pair pinned; without a pin, if that is. */
    public FitState pinned() {
        return withOptions(options.withPin(isPinned() ? Optional.empty() : Optional.of(pair())));
    }

    /** Returns true if its pair is the one that is pinned. */
    public boolean isPinned() {
        return options.pin().equals(Optional.of(pair()));
    }

    /** The integrand of the objective that is drawn, of some pair at a point, in the unit of the state. */
    public double integrand(double logP, double logQ) {
        return unit().of(options.nonNegative()
                ? objective.objective().nonNegativeIntegrand(logP, logQ)
                : objective.objective().integrand(logP, logQ));
    }
}
