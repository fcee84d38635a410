package kllab.link;

import java.util.Optional;
import kllab.text.BadInput;

/**
 * A part of another state, as the parameters of a link within a parameter: {@code pin=p%3D1,2%26q%3D1,1}.
 *
 * @param name the parameter
 * @param lab the lab that the inner parameters are those of
 * @param fields the inner parameters
 * @param usual what they differ from
 * @param <T> the part
 */
public record NestedField<T>(String name, String lab, LinkField<T> fields, T usual)
        implements
            LinkField<Optional<T>> {
    @Override
    public void write(LinkWriter writer, Optional<T> part, Optional<T> none) {
        part.ifPresent(each -> {
            LinkWriter inner = new LinkWriter(lab);
            fields.write(inner, each, usual);
            String text = inner.link().text();
            writer.text(name, text.substring(Math.min(text.length(), lab.length() + 1)));
        });
    }

    /**
     * {@inheritDoc}
     *
     * @throws BadInput naming the inner parameter, if the inner link describes no part
     */
    @Override
    public Optional<T> read(LinkReader reader, Optional<T> before) throws BadInput {
        Optional<String> text = reader.text(name);
        if (text.isEmpty()) {
            return before;
        }
        LinkReader inner = new LinkReader(Link.parse(lab + (text.get().isEmpty() ? "" : "?" + text.get())), lab);
        T part = fields.read(inner, usual);
        inner.end();
        return Optional.of(part);
    }
}
