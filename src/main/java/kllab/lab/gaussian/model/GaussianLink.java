package kllab.lab.gaussian.model;

import kllab.lab.Hidden;
import kllab.lab.LabLinks;
import kllab.lab.ScreenOptions;
import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.Normal;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.estimate.BinnedDivergence;
import kllab.text.BadInput;

/**
 * The link of a Gaussian state: {@code gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1}, and where they are not as at first
 * {@code unit=nats|bits}; of the plot {@code view=curve|landscape}, {@code terms}, {@code forces}, {@code logSigma} =
 * {@code true|false}, {@code direction=forward|reverse},
 * {@code coordinates=sigma|logSigma|logVariance|natural|expectation}, {@code rate} and {@code descent}, the number of
 * steps taken; of the drawer {@code drawer=none|derivation|estimates}, {@code step}, {@code bins}, {@code seed},
 * {@code samples}, {@code estimator=k1|k2|k3}; {@code hide} and {@code cover}, each with names of panels, {@code ask}
 * and {@code guess}; and of a game {@code challenge=find|reach}, {@code challengeSeed}, {@code hints}, {@code moves},
 * {@code won}, where the p that is to be found is left out.
 *
 * <p>
 * Equal states have equal links, and {@code parse(of(state))} is the state, to the last bit.
 */
public final class GaussianLink {
    /** The name of the lab in links. */
    public static final String LAB = "gaussian";
    /** How states of the lab are written. */
    public static final LabLinks<GaussianState> LINKS = new LabLinks<>(LAB, GaussianState.INITIAL, GaussianLink::of,
            GaussianLink::parse);

    private GaussianLink() {
    }

    /** The link of the state. */
    public static Link of(GaussianState state) {
        GaussianState initial = GaussianState.INITIAL;
        LinkWriter writer = new LinkWriter(LAB);
        Challenge challenge = state.challenge();
        challenge(writer, challenge);
        for (GaussianParameter each : GaussianParameter.values()) {
            if (!isHidden(each, challenge.kind())) {
                writer.number(each.key(), each.of(state));
            }
        }
        writer.choice("unit", state.unit(), initial.unit());
        plot(writer, state.plot(), initial.plot());
        drawer(writer, state.drawer(), initial.drawer());
        GaussianPanel.HIDING.write(writer, state.screen().hidden());
        return writer.link();
    }

    private static void plot(LinkWriter writer, PlotOptions plot, PlotOptions usual) {
        LandscapeOptions landscape = plot.landscape();
        writer.choice("view", plot.view(), usual.view())
                .flag("terms", plot.curve().terms(), usual.curve().terms())
                .flag("forces", plot.curve().forces(), usual.curve().forces())
                .flag("logSigma", plot.curve().logSigma(), usual.curve().logSigma())
                .choice("direction", landscape.direction(), usual.landscape().direction())
                .choice("coordinates", landscape.coordinates(), usual.landscape().coordinates())
                .number("rate", landscape.rate(), usual.landscape().rate())
                .number("descent", landscape.steps(), usual.landscape().steps());
    }

    private static void drawer(LinkWriter writer, DrawerOptions drawer, DrawerOptions usual) {
        EstimateOptions estimates = drawer.estimates();
        writer.choice("drawer", drawer.open(), usual.open())
                .number("step", drawer.step(), usual.step())
                .number("bins", estimates.bins(), usual.estimates().bins())
                .number("seed", estimates.seed(), usual.estimates().seed())
                .number("samples", estimates.samples(), usual.estimates().samples())
                .choice("estimator", estimates.estimator(), usual.estimates().estimator());
    }

    /**
     * The state of the link; what the link does not say is as in {@link GaussianState#INITIAL}, or as its challenge
     * begins.
     *
     * @throws BadInput naming the parameter and what is allowed, if the link has another or a value out of its range
     */
    public static GaussianState parse(Link link) throws BadInput {
        GaussianState initial = GaussianState.INITIAL;
        LinkReader reader = new LinkReader(link, LAB);
        Challenge challenge = challenge(reader);
        GaussianState usual = challenge.kind() == Challenge.Kind.NONE ? initial : initial.beginning(challenge);
        Normal p = isHidden(GaussianParameter.MU1, challenge.kind())
                ? usual.p()
                : Normal.of(number(reader, GaussianParameter.MU1, usual),
                        number(reader, GaussianParameter.SIGMA1, usual));
        Normal q = Normal.of(number(reader, GaussianParameter.MU2, usual),
                number(reader, GaussianParameter.SIGMA2, usual));
        InformationUnit unit = reader.choice("unit", initial.unit());
        PlotOptions plot = plot(reader, initial.plot());
        DrawerOptions drawer = drawer(reader, initial.drawer());
        Hidden hidden = GaussianPanel.HIDING.read(reader);
        reader.end();
        return new GaussianState(p, q, new GaussianScreen(new ScreenOptions(unit, hidden), challenge), plot, drawer);
    }

    /** A p that is to be found is not told. */
    private static boolean isHidden(GaussianParameter parameter, Challenge.Kind kind) {
        return kind == Challenge.Kind.FIND
                && (parameter == GaussianParameter.MU1 || parameter == GaussianParameter.SIGMA1);
    }

    private static void challenge(LinkWriter writer, Challenge challenge) {
        Challenge none = Challenge.NONE;
        writer.choice("challenge", challenge.kind(), none.kind())
                .number("challengeSeed", challenge.seed(), none.seed())
                .number("hints", challenge.hints(), none.hints())
                .number("moves", challenge.moves(), none.moves())
                .flag("won", challenge.won(), none.won());
    }

    private static Challenge challenge(LinkReader reader) throws BadInput {
        Challenge none = Challenge.NONE;
        Challenge.Kind kind = reader.choice("challenge", none.kind());
        if (kind == Challenge.Kind.NONE) {
            return none;
        }
        return new Challenge(kind, reader.whole("challengeSeed", Challenge.SEEDS, none.seed()),
                reader.whole("hints", new Interval(0, kind.mostHints()), none.hints()),
                reader.whole("moves", Challenge.MOVES, none.moves()), reader.flag("won", none.won()));
    }

    private static PlotOptions plot(LinkReader reader, PlotOptions usual) throws BadInput {
        CurveOptions curve = usual.curve();
        LandscapeOptions landscape = usual.landscape();
        return new PlotOptions(reader.choice("view", usual.view()),
                new CurveOptions(reader.flag("terms", curve.terms()), reader.flag("forces", curve.forces()),
                        reader.flag("logSigma", curve.logSigma())),
                new LandscapeOptions(reader.choice("direction", landscape.direction()),
                        reader.choice("coordinates", landscape.coordinates()),
                        reader.number("rate", LandscapeOptions.RATES, landscape.rate()),
                        reader.whole("descent", new Interval(0, LandscapeOptions.MOST_STEPS), landscape.steps())));
    }

    private static DrawerOptions drawer(LinkReader reader, DrawerOptions usual) throws BadInput {
        EstimateOptions estimates = usual.estimates();
        return new DrawerOptions(reader.choice("drawer", usual.open()),
                reader.whole("step", new Interval(1, DrawerOptions.STEPS), usual.step()),
                new EstimateOptions(
                        reader.whole("bins", new Interval(BinnedDivergence.FEWEST, BinnedDivergence.MOST),
                                estimates.bins()),
                        reader.whole("seed", new Interval(0, EstimateOptions.LARGEST_SEED), estimates.seed()),
                        reader.whole("samples", new Interval(0, EstimateOptions.MOST_SAMPLES), estimates.samples()),
                        reader.choice("estimator", estimates.estimator())));
    }

    private static double number(LinkReader reader, GaussianParameter parameter, GaussianState usual)
            throws BadInput {
        return reader.number(parameter.key(), parameter.range().limits(), parameter.of(usual));
    }
}
