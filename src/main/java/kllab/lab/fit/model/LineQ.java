package kllab.lab.fit.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kllab.link.LinkField;
import kllab.link.LinkFields;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.distribution.LineDensity;
import kllab.math.distribution.Normal;
import kllab.math.fit.FitFamily;
import kllab.parameter.NumberText;
import kllab.text.BadInput;

/**
 * The simple distribution q on a line, as a person sets it: one normal distribution, or a mixture of two, of which one
 * is selected; that one is moved in the landscape, by descents and by searches, while the other stays.
 *
 * @param selected the normal distribution that is moved
 * @param companion the other one, with the weight of the selected one; none where q is normal
 * @param fixed whether the σ of the selected one is held
 */
public record LineQ(Normal selected, Optional<FitFamily.Companion> companion, boolean fixed) {
    private static final double HALF = 0.5;
    private static final double DECIMALS = 1e12;

    /** One normal distribution, free to move. */
    public static LineQ of(Normal q) {
        return new LineQ(q, Optional.empty(), false);
    }

    /** The density of q. */
    public LineDensity density() {
        return new FitFamily(companion, OptionalDouble.empty()).with(selected);
    }

    /** The distributions among which q is moved from here. */
    public FitFamily family() {
        return new FitFamily(companion, fixed ? OptionalDouble.of(selected.sigma()) : OptionalDouble.empty());
    }

    /** Returns true if q is a mixture of two. */
    public boolean isMixture() {
        return companion.isPresent();
    }

    /** The weight of the selected component: 1 where q is normal. */
    public double weight() {
        return companion.map(FitFamily.Companion::weight).orElse(1.0);
    }

    /** The component that stays; the selected one where q is normal. */
    public Normal other() {
        return companion.map(FitFamily.Companion::normal).orElse(selected);
    }

    /** The same with another selected component. */
    public LineQ withSelected(Normal to) {
        return new LineQ(to, companion, fixed);
    }

    /** The same with another weight of the selected component; a q that is normal has none. */
    public LineQ withWeight(double to) {
        return new LineQ(selected, companion.map(each -> new FitFamily.Companion(to, each.normal())), fixed);
    }

    /** The same with another component that stays; a q that is normal has none. */
    public LineQ withOther(Normal to) {
        return new LineQ(selected, companion.map(each -> new FitFamily.Companion(each.weight(), to)), fixed);
    }

    /** The same with σ held, or free. */
    public LineQ withFixed(boolean to) {
        return new LineQ(selected, companion, to);
    }

    /** A mixture, whose second component is the mirror image of the first; or the selected component alone. */
    public LineQ withMixture(boolean to) {
        return to == isMixture()
                ? this
                : new LineQ(selected, to
                        ? Optional.of(new FitFamily.Companion(HALF, selected.withMu(0 - selected.mu())))
                        : Optional.empty(), fixed);
    }

    /** The same q, of which the other component is selected. */
    public LineQ swapped() {
        return companion.map(each -> new LineQ(each.normal(),
                Optional.of(new FitFamily.Companion(rest(each.weight()), selected)), fixed)).orElse(this);
    }

    /** 1 − w, to as many decimals as give w back. */
    private static double rest(double weight) {
        return Math.rint((1 - weight) * DECIMALS) / DECIMALS;
    }

    /** Its formula. */
    public String named() {
        return isMixture()
                ? NumberText.shown(weight()) + " " + named(selected) + " + " + NumberText.shown(rest(weight())) + " "
                        + named(other())
                : named(selected);
    }

    private static String named(Normal normal) {
        return "N(" + NumberText.format(normal.mu()) + ", " + NumberText.format(normal.sigma()) + "²)";
    }

    /**
     * The q on a line in a link: {@code mu} and {@code sigma}, of a mixture those of the selected component, with its
     * {@code weight}, and {@code mu2} and {@code sigma2} of the other. A weight of 1 makes q normal.
     */
    static final class Field implements LinkField<LineQ> {
        private static final String WEIGHT = "weight";
        private static final String MU2 = "mu2";
        private static final String SIGMA2 = "sigma2";

        private static final LinkFields<Normal> SELECTED = new LinkFields<Normal>()
                .always("mu", Numbers.MUS, Normal::mu, Normal::withMu)
                .always("sigma", Numbers.SIGMAS, Normal::sigma, Normal::withSigma);

        @Override
        public void write(LinkWriter writer, LineQ q, LineQ usual) {
            SELECTED.write(writer, q.selected(), usual.selected());
            q.companion().ifPresent(other -> writer.number(WEIGHT, other.weight()).number(MU2, other.normal().mu())
                    .number(SIGMA2, other.normal().sigma()));
        }

        @Override
        public LineQ read(LinkReader reader, LineQ before) throws BadInput {
            LineQ q = before.withSelected(SELECTED.read(reader, before.selected()));
            if (List.of(WEIGHT, MU2, SIGMA2).stream().noneMatch(reader::has)) {
                return q;
            }
            LineQ mixed = q.withMixture(true);
            double weight = reader.number(WEIGHT, Numbers.Q_WEIGHT_READ, mixed.weight());
            Normal other = Normal.of(reader.number(MU2, Numbers.MUS, mixed.other().mu()),
                    reader.number(SIGMA2, Numbers.SIGMAS, mixed.other().sigma()));
            return weight == 1
                    ? q.withMixture(false)
                    : new LineQ(q.selected(), Optional.of(new FitFamily.Companion(weight, other)), q.fixed());
        }
    }
}
