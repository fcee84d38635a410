package kllab.lesson.spoken;

import java.util.Map;

/**
 * The signs that a spoken formula consists of: those of commands, with blanks around signs that stand between two
 * things, and raised and lowered ones.
 */
final class FormulaSigns {
    /** The signs by the names of their commands, without the backslash. */
    static final Map<String, String> OF_COMMANDS = Map.ofEntries(Map.entry("alpha", "α"), Map.entry("beta", "β"),
            Map.entry("gamma", "γ"), Map.entry("delta", "δ"), Map.entry("epsilon", "ε"), Map.entry("varepsilon", "ε"),
            Map.entry("eta", "η"), Map.entry("theta", "θ"), Map.entry("lambda", "λ"), Map.entry("mu", "μ"),
            Map.entry("nu", "ν"), Map.entry("pi", "π"), Map.entry("rho", "ρ"), Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"), Map.entry("phi", "φ"), Map.entry("varphi", "φ"), Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"), Map.entry("omega", "ω"), Map.entry("ell", "ℓ"), Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"), Map.entry("Theta", "Θ"), Map.entry("Lambda", "Λ"), Map.entry("Sigma", "Σ"),
            Map.entry("Phi", "Φ"), Map.entry("Psi", "Ψ"), Map.entry("Omega", "Ω"), Map.entry("top", "ᵀ"),
            Map.entry("infty", "∞"), Map.entry("partial", "∂"), Map.entry("nabla", "∇"), Map.entry("ldots", "…"),
            Map.entry("dots", "…"), Map.entry("cdots", "…"), Map.entry("mid", " | "), Map.entry("|", " ‖ "),
            Map.entry("cdot", " · "), Map.entry("times", " × "), Map.entry("pm", " ± "), Map.entry("approx", " ≈ "),
            Map.entry("le", " ≤ "), Map.entry("leq", " ≤ "), Map.entry("ge", " ≥ "), Map.entry("geq", " ≥ "),
            Map.entry("ne", " ≠ "), Map.entry("neq", " ≠ "), Map.entry("to", " → "), Map.entry("in", " ∈ "),
            Map.entry("sim", " ∼ "), Map.entry("propto", " ∝ "), Map.entry("equiv", " ≡ "), Map.entry(",", " "),
            Map.entry(";", " "), Map.entry(":", " "), Map.entry(" ", " "), Map.entry("quad", " "),
            Map.entry("qquad", " "), Map.entry("\\", " "), Map.entry("!", ""), Map.entry("%", "%"),
            Map.entry("lVert", "‖"), Map.entry("rVert", "‖"), Map.entry("Vert", "‖"), Map.entry("lvert", "|"),
            Map.entry("rvert", "|"), Map.entry("vert", "|"));

    private static final String RAISED_FROM = "0123456789+−niTᵀ";
    private static final String RAISED_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱᵀᵀ";
    private static final String LOWERED_FROM = "0123456789+−aehijklmnoprstuvx";
    private static final String LOWERED_TO = "₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    /** All signs that are raised or lowered. */
    static final String SCRIPTS = RAISED_TO + LOWERED_TO;

    private FormulaSigns() {
    }

    /** Returns a superscript, in raised signs where they exist. */
    static String raised(String said) {
        return script(said, RAISED_FROM, RAISED_TO, "^");
    }

    /** Returns a subscript, in lowered signs where they exist. */
    static String lowered(String said) {
        return script(said, LOWERED_FROM, LOWERED_TO, "_");
    }

    private static String script(String said, String from, String to, String otherwise) {
        StringBuilder placed = new StringBuilder();
        for (int i = 0; i < said.length(); i++) {
            int found = from.indexOf(said.charAt(i));
            if (found < 0) {
                return otherwise + (said.length() == 1 ? said : "(" + said + ")");
            }
            placed.append(to.charAt(found));
        }
        return placed.toString();
    }

    /** Returns true if a sign is raised or lowered. */
    static boolean isScript(int sign) {
        return SCRIPTS.indexOf(sign) >= 0;
    }
}
