package kllab.web.page;

import kllab.web.paint.MathMarkup;

/**
 * What a lab reads out.
 *
 * @param value KL(p ‖ q) as text
 * @param reverse KL(q ‖ p), in nats
 * @param jensenShannon the Jensen–Shannon divergence, in nats
 * @param formula how KL comes about
 */
public record PageReadout(String value, double reverse, double jensenShannon, Formula formula) {
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
