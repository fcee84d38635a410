package kllab.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kllab.math.Interval;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

class LinkFieldsTest {
    private static final Interval LIMITS = new Interval(-9, 9);

    private enum Unit {
        NATS, BITS
    }

    private record Place(double x, int n) {
    }

    private record State(double mu, Unit unit, boolean shown, Place place) {
        State withMu(double other) {
            return new State(other, unit, shown, place);
        }

        State withUnit(Unit other) {
            return new State(mu, other, shown, place);
        }

        State withShown(boolean other) {
            return new State(mu, unit, other, place);
        }

        State withPlace(Place other) {
            return new State(mu, unit, shown, other);
        }
    }

    private static final State USUAL = new State(0.5, Unit.NATS, false, new Place(1, 2));

    /** The place is said only by a state that is shown. */
    private static final LinkFields<State> FIELDS = new LinkFields<State>()
            .always("mu", LIMITS, State::mu, State::withMu).choice("unit", State::unit, State::withUnit)
            .flag("shown", State::shown, State::withShown)
            .when(State::shown, new LinkFields<State>().part(State::place, State::withPlace, new LinkFields<Place>()
                    .number("x", LIMITS, Place::x, (place, x) -> new Place(x, place.n()))
                    .whole("n", LIMITS, Place::n, (place, n) -> new Place(place.x(), n))));

    @Test
    void writesInTheirOrderWhatIsAlwaysWrittenAndWhatDiffersFromTheUsual() {
        assertEquals("a?mu=0.5", text(USUAL));
        assertEquals("a?mu=-2&unit=bits&shown=true&x=3&n=4",
                text(new State(-2, Unit.BITS, true, new Place(3, 4))));
        assertEquals("a?mu=0.5&shown=true&n=4", text(USUAL.withShown(true).withPlace(new Place(1, 4))));
    }

    @Test
    void whatTheLinkDoesNotSayStaysAsItWas() throws BadInput {
        State before = new State(-2, Unit.BITS, true, new Place(3, 4));
        assertSame(before, read("a", before));
        assertSame(before, read("a?mu=-2&n=4", before));
        assertEquals(before.withMu(1).withPlace(new Place(3, 5)), read("a?mu=1&n=5", before));
    }

    @Test
    void linesUnderAConditionAreNeitherWrittenNorKnownWhereItDoesNotHold() throws BadInput {
        assertEquals("a?mu=0.5", text(USUAL.withPlace(new Place(7, 8))));
        assertEquals("the lab a has no parameter “x”; it has mu, unit, shown",
                assertThrows(BadInput.class, () -> read("a?x=3", USUAL)).getMessage());
        assertEquals(USUAL.withShown(true).withPlace(new Place(3, 2)), read("a?shown=true&x=3", USUAL));
    }

    @Test
    void aNumberHasLimitsAndAWholeOneIsWhole() {
        assertEquals("mu must be from −9 to 9, not 10",
                assertThrows(BadInput.class, () -> read("a?mu=10", USUAL)).getMessage());
        assertEquals("x must be from −9 to 9, not 10",
                assertThrows(BadInput.class, () -> read("a?shown=true&x=10", USUAL)).getMessage());
        assertEquals("n must be a whole number, not 1.5",
                assertThrows(BadInput.class, () -> read("a?shown=true&n=1.5", USUAL)).getMessage());
    }

    @Test
    void whatIsWrittenReadsBack() throws BadInput {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 500; i++) {
            State state = new State(random.nextDouble(-9, 9), Unit.values()[random.nextInt(2)], random.nextBoolean(),
                    new Place(random.nextDouble(-9, 9), random.nextInt(-9, 10)));
            State known = state.shown() ? state : state.withPlace(USUAL.place());
            assertEquals(known, read(text(state), USUAL));
        }
    }

    @Test
    void aTableDoesNotChange() {
        List<LinkField<State>> lines = new ArrayList<>(FIELDS.fields());
        LinkFields<State> table = new LinkFields<>(lines);
        lines.clear();
        assertEquals(4, table.fields().size());
        assertEquals(5, table.flag("other", State::shown, State::withShown).fields().size());
        assertEquals(4, table.fields().size());
    }

    private static String text(State state) {
        LinkWriter writer = new LinkWriter("a");
        FIELDS.write(writer, state, USUAL);
        return writer.link().text();
    }

    private static State read(String link, State state) throws BadInput {
        LinkReader reader = new LinkReader(Link.parse(link), "a");
        State now = FIELDS.read(reader, state);
        reader.end();
        return now;
    }
}
