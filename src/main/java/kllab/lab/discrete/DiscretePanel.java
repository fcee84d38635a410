package kllab.lab.discrete;

import java.util.Arrays;
import kllab.lab.Hiding;

/** A part of the screen of the discrete lab that can be hidden. */
public enum DiscretePanel {
    /** The bars, with the terms below them. */
    BARS("bars", true),
    /** What each outcome adds to the value. */
    TERMS("terms", true),
    /** Entropies, codes, or the sweep over q. */
    SECOND_PLOT("secondPlot", true),
    /** The divergence, large. */
    VALUE("value", true),
    /** The reverse divergence. */
    REVERSE("reverse", true),
    /** The Jensen–Shannon divergence. */
    JENSEN_SHANNON("jensenShannon", true),
    /** The sum, and the entropies. */
    FORMULA("formula", true),
    /** The table of outcomes with the weights of p and q. */
    OUTCOMES("outcomes", false),
    /** Swap, presets and reset. */
    ACTIONS("actions", false);

    /** Where the state says which are hidden. */
    static final Hiding<DiscreteState> HIDING = new Hiding<>(
            Arrays.stream(values()).map(DiscretePanel::panel).toList(), DiscreteState::hidden,
            DiscreteState::withHidden);

    private final String key;
    private final boolean coverable;

    DiscretePanel(String key, boolean coverable) {
        this.key = key;
        this.coverable = coverable;
    }

    /** The name in links. */
    public String key() {
        return key;
    }

    /** The key of its name on the screen. */
    String messageKey() {
        return "discrete.panel." + key;
    }

    private Hiding.Panel panel() {
        return new Hiding.Panel(key, messageKey(), coverable);
    }
}
