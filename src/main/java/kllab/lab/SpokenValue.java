package kllab.lab;

import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;

/** Says a divergence in the summary of a lab: its value, and that it grew or fell. */
public final class SpokenValue {
    private SpokenValue() {
    }

    /**
     * Returns the sentence that says the value and how it changed.
     *
     * @param before what it was, in nats
     * @param now what it is, in nats; infinite for one that has no end
     * @param unit what it is shown in
     * @param words the language
     */
    public static String of(double before, double now, InformationUnit unit, Catalog words) {
        String trend = switch (Integer.signum(Double.compare(now, before))) {
            case 1 -> "summary.rising";
            case -1 -> "summary.falling";
            default -> "summary.still";
        };
        return words.say(trend, Readout.STANDARD.of(unit.of(now)), words.say(unit.messageKey()));
    }
}
