package kllab.web.page;

import java.util.OptionalDouble;
import kllab.web.paint.MathMarkup;

/**
 * What a lab reads out.
 *
 * @param value KL(p ‖ q) as text
 * @param reverse KL(q ‖ p), in nats; none where the lab reads none out
 * @param jensenShannon the Jensen–Shannon divergence, in nats; none where the lab reads none out
 * @param formula how KL comes about
 */
public record PageReadout(String value, OptionalDouble reverse, OptionalDouble jensenShannon, Formula formula) {
    /**
     * A formula in TeX.
     *
     * @param symbols with symbols
     * @param numbers with the numbers of the moment, and what it comes to
     * @param spoken the numbers as they are spoken
     */
    public record Formula(String symbols, String numbers, String spoken) {
        /** Returns it for a browser. */
        String markup() {
            return MathMarkup.of(symbols, "") + MathMarkup.of(numbers, spoken);
        }
    }
}
