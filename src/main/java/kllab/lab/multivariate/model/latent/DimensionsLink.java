package kllab.lab.multivariate.model.latent;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.LatentCsv;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;

/** The dimensions of a latent space as two parameters of a link, {@code latentMu} and {@code latentLogVariance}. */
public final class DimensionsLink implements LinkField<List<LatentDimension>> {
    private static final String MU = "latentMu";
    private static final String LOG_VARIANCE = "latentLogVariance";
    /** The names of the two parameters. */
    public static final List<String> NAMES = List.of(MU, LOG_VARIANCE);
    private static final Interval COUNTS = new Interval(1, LatentOptions.MOST);

    @Override
    public void write(LinkWriter writer, List<LatentDimension> dimensions, List<LatentDimension> usual) {
        if (!dimensions.equals(usual)) {
            writer.numbers(MU, dimensions.stream().map(LatentDimension::mu).toList())
                    .numbers(LOG_VARIANCE, dimensions.stream().map(LatentDimension::logVariance).toList());
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws BadInput also if the link has one parameter without the other, or they differ in length
     */
    @Override
    public List<LatentDimension> read(LinkReader reader, List<LatentDimension> before) throws BadInput {
        Optional<List<Double>> means = reader.numbers(MU, ParameterRange.MU.limits(), COUNTS);
        Interval counts = means.map(given -> new Interval(given.size(), given.size())).orElse(COUNTS);
        Optional<List<Double>> spreads = reader.numbers(LOG_VARIANCE, LatentCsv.LOG_VARIANCES, counts);
        if (means.isPresent() != spreads.isPresent()) {
            throw new BadInput("multivariate.link.both", MU, LOG_VARIANCE);
        }
        return means.isEmpty() || spreads.isEmpty()
                ? before
                : IntStream.range(0, means.get().size())
                        .mapToObj(i -> new LatentDimension(means.get().get(i), spreads.get().get(i))).toList();
    }
}
