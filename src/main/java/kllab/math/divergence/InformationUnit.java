package kllab.math.divergence;

import java.util.Locale;

/** A unit of information. The core computes in nats; only a screen converts. */
public enum InformationUnit {
    /** The unit of the natural logarithm. */
    NATS(1),
    /** The unit of the logarithm to base 2: a nat is 1/ln 2 bits. */
    BITS(Math.log(2));

    private final double nats;

    InformationUnit(double nats) {
        this.nats = nats;
    }

    /** The other one. */
    public InformationUnit other() {
        return this == NATS ? BITS : NATS;
    }

    /** An amount of nats in this unit: divided by the nats that the unit holds. */
    public double of(double amountInNats) {
        return amountInNats / nats;
    }

    /** An amount of this unit in nats. */
    public double toNats(double amount) {
        return amount * nats;
    }

    /** The logarithm that gives amounts in this unit, as it is written: {@code log}, {@code log₂}. */
    public String log() {
        return this == NATS ? "log" : "log₂";
    }

    /** Its name in files that programs read: {@code nats}, {@code bits}. */
    public String plainName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files: {@code unit.nats}, {@code unit.bits}. */
    public String messageKey() {
        return "unit." + plainName();
    }
}
