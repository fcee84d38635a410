package kllab.lab.fit.bound;

import java.util.List;
import java.util.Optional;
import kllab.lab.fit.landscape.FitAhead;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitObjective;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.FitState;
import kllab.math.divergence.InformationUnit;
import kllab.math.fit.descent.FitDescent;
import kllab.math.fit.posterior.EvidenceBound;
import kllab.math.fit.posterior.Posterior;

/**
 * What is shown of the evidence bound, in the unit of the state.
 *
 * @param unit of all numbers
 * @param evidence log p(x)
 * @param bound the ELBO of q
 * @param step how many steps have led to q
 * @param path the ELBO after each step of the whole descent; of q alone where none goes down KL(q ‖ p), and while
 *     nobody has found it
 */
record BoundScene(InformationUnit unit, double evidence, double bound, int step, List<Double> path) {
    /** The bound of the scene of a lab; none of a mixture. */
    static Optional<BoundScene> of(FitScene scene, Optional<FitAhead.Found> ahead) {
        return scene.posterior().map(posterior -> of(scene.state(), posterior, ahead));
    }

    private static BoundScene of(FitState state, Posterior posterior, Optional<FitAhead.Found> ahead) {
        InformationUnit unit = state.unit();
        EvidenceBound bound = new EvidenceBound(posterior, state.q());
        Optional<FitDescent> descent = ahead.filter(found -> found.isOf(state)).map(FitAhead.Found::descent)
                .or(() -> DescentOptions.of(state)).filter(way -> isDown(state));
        List<Double> path = descent.map(way -> way.path().stream()
                .map(stop -> unit.of(posterior.logEvidence() - stop.value())).toList())
                .orElseGet(() -> List.of(unit.of(bound.byEvidence())));
        return new BoundScene(unit, unit.of(posterior.logEvidence()), unit.of(bound.byEvidence()),
                isDown(state) ? state.options().descent().steps() : 0, path);
    }

    private static boolean isDown(FitState state) {
        return state.objective().kind() == FitObjective.Kind.REVERSE;
    }

    /** KL(q ‖ p(z | x)): by how much the bound is below the evidence. */
    double gap() {
        return evidence - bound;
    }
}
