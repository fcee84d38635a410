package kllab.lab.fit.model.posterior;

import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * The observation in a link: {@code posterior=linear|square} with {@code x} and {@code noise}, or
 * {@code posterior=coin} with {@code heads} and {@code draws}, or {@code posterior=logistic}, whose points are those of
 * a fit in the plane; the numbers of a posterior are always written.
 */
public final class ObservationField implements LinkField<Observation> {
    private static final String POSTERIOR = "posterior";
    private static final String X = "x";
    private static final String NOISE = "noise";
    private static final String HEADS = "heads";
    private static final String DRAWS = "draws";

    /** Returns true if a link says itself which posterior it is of, or that it is of none. */
    public static boolean isIn(LinkReader reader) {
        return reader.has(POSTERIOR);
    }

    @Override
    public void write(LinkWriter writer, Observation now, Observation usual) {
        boolean coin = now.kind() == Observation.Kind.COIN;
        boolean seen = now.kind() == Observation.Kind.LINEAR || now.kind() == Observation.Kind.SQUARE;
        writer.choice(POSTERIOR, now.kind(), usual.kind());
        if (seen || now.x() != usual.x() || now.noise() != usual.noise()) {
            writer.number(X, now.x()).number(NOISE, now.noise());
        }
        if (coin || now.heads() != usual.heads() || now.draws() != usual.draws()) {
            writer.number(HEADS, now.heads()).number(DRAWS, now.draws());
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws BadInput if there are more heads than draws
     */
    @Override
    public Observation read(LinkReader reader, Observation before) throws BadInput {
        Observation seen = before.withKind(reader.choice(POSTERIOR, before.kind()))
                .withX(reader.number(X, Observation.X.limits(), before.x()))
                .withNoise(reader.number(NOISE, Observation.NOISE.limits(), before.noise()));
        int heads = reader.whole(HEADS, Observation.COUNTS, before.heads());
        int draws = reader.whole(DRAWS, Observation.COUNTS, Math.max(heads, before.draws()));
        if (heads > draws) {
            throw new BadInput(Message.of("number.outside", HEADS, NumberText.count(heads), "0",
                    NumberText.count(draws)));
        }
        return seen.withTosses(heads, draws);
    }
}
