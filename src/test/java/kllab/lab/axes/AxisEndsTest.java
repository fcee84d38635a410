package kllab.lab.axes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.plot.Axis;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends of axes that a person types, and their place in links. */
class AxisEndsTest {
    private static final List<String> NAMES = List.of("x", "y", "yTerms");

    private static AxisEnds read(String link) throws BadInput {
        return AxisEnds.field(NAMES).read(new LinkReader(Link.parse(link), "toy"), AxisEnds.NONE);
    }

    @Test
    void linksReadBackAsTheEndsThatTheyWereMadeOf() throws BadInput {
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            AxisEnds ends = RandomEnds.of(random, NAMES);
            LinkWriter writer = new LinkWriter("toy");
            AxisEnds.field(NAMES).write(writer, ends, AxisEnds.NONE);
            assertEquals(ends, read(writer.link().text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"toy?x=1", "toy?x=1,2,3", "toy?x=2,1", "toy?x=1,1", "toy?x=a,2", "toy?x=1,1e308",
            "toy?x=1000000000,1000000000.0000001"})
    void endsThatAreNoneAreRefused(String link) {
        assertThrows(BadInput.class, () -> read(link));
    }

    @Test
    void aRefusalNamesTheAxisAndWhatItNeeds() {
        assertEquals("y needs two ends, the smaller first",
                assertThrows(BadInput.class, () -> read("toy?y=3,-3")).getMessage());
    }

    @Test
    void anAxisTakesItsEndsUnlessItsSpacingCannotShowThem() {
        AxisEnds ends = AxisEnds.NONE.with("x", new Interval(-1, 5));
        assertEquals(Axis.linear(-1, 5), ends.on("x", Axis.linear(0, 1)));
        assertEquals(Axis.linear(0, 1), ends.on("y", Axis.linear(0, 1)));
        Axis log = Axis.logarithmic(new Interval(1, 10));
        assertEquals(log, ends.on("x", log));
    }
}
