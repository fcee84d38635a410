package kllab.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import kllab.math.Interval;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partial link as the value of a parameter. */
class NestedFieldTest {
    /** Two numbers. */
    private record Two(double a, double b) {
    }

    private static final Interval LIMITS = new Interval(-10, 10);
    private static final NestedField<Two> FIELD = new NestedField<>("pin", "toy", new LinkFields<Two>()
            .always("a", LIMITS, Two::a, (two, a) -> new Two(a, two.b))
            .number("b", LIMITS, Two::b, (two, b) -> new Two(two.a, b)), new Two(1, 2));

    private static String text(Optional<Two> part) {
        LinkWriter writer = new LinkWriter("toy");
        FIELD.write(writer, part, Optional.empty());
        return writer.link().text();
    }

    private static Optional<Two> read(String link) throws BadInput {
        return FIELD.read(new LinkReader(Link.parse(link), "toy"), Optional.empty());
    }

    @Test
    void aPartIsWrittenPercentEncodedAndReadBack() throws BadInput {
        assertEquals("toy?pin=a%3D3%26b%3D4", text(Optional.of(new Two(3, 4))));
        assertEquals("toy", text(Optional.empty()));
        for (Two each : new Two[]{new Two(3, 4), new Two(3, 2), new Two(-0.1, 1e-9)}) {
            assertEquals(Optional.of(each), read(text(Optional.of(each))));
        }
        assertEquals(Optional.empty(), read("toy"));
        assertEquals(Optional.of(new Two(1, 2)), read("toy?pin="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"toy?pin=a%3D11", "toy?pin=c%3D1", "toy?pin=a", "toy?pin=a%3D1%26a%3D2", "toy?pin=a%3Dx"})
    void whatDescribesNoPartIsRefused(String link) {
        assertThrows(BadInput.class, () -> read(link));
    }
}
