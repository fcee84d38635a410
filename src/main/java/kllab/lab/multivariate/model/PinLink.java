package kllab.lab.multivariate.model;

import java.util.List;
import java.util.Optional;
import kllab.lab.multivariate.model.latent.DimensionsLink;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.distribution.LatentDimension;
import kllab.text.BadInput;

/**
 * A pin within a link: the pair and the latent space as they stand in a link itself. One that says nothing of a latent
 * space is that of a pair, and what it says nothing of is as at first.
 */
record PinLink(LinkField<Pair> pair) implements LinkField<Pin> {
    private static final LinkField<List<LatentDimension>> LATENT = new DimensionsLink();

    @Override
    public void write(LinkWriter writer, Pin pin, Pin usual) {
        pin.pair().ifPresent(each -> pair.write(writer, each, Pair.INITIAL));
        pin.latent().ifPresent(each -> LATENT.write(writer, each, List.of()));
    }

    @Override
    public Pin read(LinkReader reader, Pin before) throws BadInput {
        boolean ofPair = reader.hasOther(DimensionsLink.NAMES);
        Pair read = pair.read(reader, Pair.INITIAL);
        List<LatentDimension> latent = LATENT.read(reader, List.of());
        return new Pin(ofPair || latent.isEmpty() ? Optional.of(read) : Optional.empty(),
                Optional.of(latent).filter(each -> !each.isEmpty()));
    }
}
