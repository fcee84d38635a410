package kllab.lab.gaussian;

import java.util.Arrays;
import java.util.List;
import kllab.lab.Hiding;

/** A part of the screen of the Gaussian lab that can be hidden. */
public enum GaussianPanel {
    /** The densities, with the integrand or the areas of a line. */
    DENSITIES("densities", true),
    /** KL against σ, or the landscape. */
    SECOND_PLOT("secondPlot", true),
    /** The divergence, large. */
    VALUE("value", true),
    /** The reverse divergence. */
    REVERSE("reverse", true),
    /** The Jensen–Shannon divergence. */
    JENSEN_SHANNON("jensenShannon", true),
    /** The closed form and its terms. */
    FORMULA("formula", true),
    /** The three ways to the value, beside it while the drawer is open. */
    WAYS("ways", true),
    /** The controls of p. */
    P("p", false),
    /** The controls of q. */
    Q("q", false),
    /** Swap, presets and reset. */
    ACTIONS("actions", false),
    /** What opens the drawer; an open one is seen. */
    DRAWER("drawer", false);

    /** Where the state says which are hidden. */
    static final Hiding<GaussianState> HIDING = new Hiding<>(
            Arrays.stream(values()).map(GaussianPanel::panel).toList(), GaussianState::hidden,
            GaussianState::withHidden);

    /** The readouts of divergences. */
    static final List<String> READOUTS = keys(VALUE, REVERSE, JENSEN_SHANNON);
    /** What stands in the middle while the drawer is open. */
    static final List<String> READOUTS_AND_WAYS = keys(VALUE, REVERSE, JENSEN_SHANNON, WAYS);
    /** What stands in the middle while it is closed. */
    static final List<String> READOUTS_AND_FORMULA = keys(VALUE, REVERSE, JENSEN_SHANNON, FORMULA);
    /** What stands above. */
    static final List<String> PLOTS = keys(DENSITIES, SECOND_PLOT);
    /** What stands below. */
    static final List<String> CONTROLS = keys(P, Q, ACTIONS);

    private final String key;
    private final boolean coverable;

    GaussianPanel(String key, boolean coverable) {
        this.key = key;
        this.coverable = coverable;
    }

    private static List<String> keys(GaussianPanel... panels) {
        return Arrays.stream(panels).map(GaussianPanel::key).toList();
    }

    /** The name in links. */
    public String key() {
        return key;
    }

    private Hiding.Panel panel() {
        return new Hiding.Panel(key, "gaussian.panel." + key, coverable);
    }
}
