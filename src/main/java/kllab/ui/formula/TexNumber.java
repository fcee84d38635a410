package kllab.ui.formula;

/** Shown numbers in TeX. */
public final class TexNumber {
    private TexNumber() {
    }

    /** A shown number in TeX: 3.1416·10⁻⁷ and 3.1416e−7 become 3.1416\cdot 10^{-7}. */
    public static String of(String number) {
        int e = number.indexOf('e');
        if (e >= 0) {
            return of(number.substring(0, e)) + "\\cdot 10^{" + of(number.substring(e + 1)) + "}";
        }
        StringBuilder tex = new StringBuilder();
        StringBuilder exponent = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            if (raised >= 0 || c == '⁻') {
                exponent.append(c == '⁻' ? "-" : Integer.toString(raised));
            } else {
                tex.append(switch (c) {
                    case '·' -> "\\cdot ";
                    case '−' -> "-";
                    case '∞' -> "\\infty ";
                    default -> String.valueOf(c);
                });
            }
        }
        return exponent.isEmpty() ? tex.toString() : tex + "^{" + exponent + "}";
    }
}
