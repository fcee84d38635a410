package kllab.lab.gaussian;

import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.distribution.Normal;
import kllab.text.BadInput;

/**
 * The link of a Gaussian state: {@code gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1}, and where they are not as at first
 * {@code unit=nats|bits} and {@code terms}, {@code forces}, {@code logSigma} = {@code true|false}.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit.
 */
public final class GaussianLink {
    /** The name of the lab in links. */
    public static final String LAB = "gaussian";

    private GaussianLink() {
    }

    /** The link of the state. */
    public static Link of(GaussianState state) {
        GaussianState initial = GaussianState.INITIAL;
        LinkWriter writer = new LinkWriter(LAB);
        for (GaussianParameter each : GaussianParameter.values()) {
            writer.number(each.key(), each.of(state));
        }
        return writer.choice("unit", state.unit(), initial.unit())
                .flag("terms", state.curve().terms(), initial.curve().terms())
                .flag("forces", state.curve().forces(), initial.curve().forces())
                .flag("logSigma", state.curve().logSigma(), initial.curve().logSigma())
                .link();
    }

    /**
     * The state of the link; what the link does not say is as in {@link GaussianState#INITIAL}.
     *
     * @throws BadInput naming the parameter and what is allowed, if the link has another or a value out of its range
     */
    public static GaussianState parse(Link link) throws BadInput {
        GaussianState initial = GaussianState.INITIAL;
        LinkReader reader = new LinkReader(link, LAB);
        GaussianState state = new GaussianState(
                Normal.of(number(reader, GaussianParameter.MU1), number(reader, GaussianParameter.SIGMA1)),
                Normal.of(number(reader, GaussianParameter.MU2), number(reader, GaussianParameter.SIGMA2)),
                reader.choice("unit", initial.unit()),
                new CurveOptions(reader.flag("terms", initial.curve().terms()),
                        reader.flag("forces", initial.curve().forces()),
                        reader.flag("logSigma", initial.curve().logSigma())));
        reader.end();
        return state;
    }

    private static double number(LinkReader reader, GaussianParameter parameter) throws BadInput {
        return reader.number(parameter.key(), parameter.range().limits(), parameter.of(GaussianState.INITIAL));
    }
}
