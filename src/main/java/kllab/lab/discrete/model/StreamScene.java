package kllab.lab.discrete.model;

import java.util.List;
import kllab.lab.Side;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.estimate.SymbolStream;

/**
 * A stream of symbols drawn from p, and what it costs in the codes made for p and for q.
 *
 * @param scene what it is drawn for
 * @param steps the symbols with the costs so far, in nats
 */
public record StreamScene(DiscreteScene scene, List<SymbolStream.Step> steps) {
    /** The stream that a scene asks for. */
    public static StreamScene of(DiscreteScene scene) {
        DiscreteState state = scene.state();
        return new StreamScene(scene, SymbolStream
                .of(state.p().weights(), state.q().weights(), state.options().seed()).first(state.options().symbols()));
    }

    /** Bits per symbol so far, in the code of a side. */
    public static double cost(SymbolStream.Step step, Side side) {
        return InformationUnit.BITS.of(side == Side.P ? step.ownCost() : step.otherCost()) / step.number();
    }

    /** The name of the symbol of a step. */
    public String name(SymbolStream.Step step) {
        return scene.state().names().get(step.symbol());
    }
}
