package kllab.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import kllab.math.Interval;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

class LinkWriterTest {
    private static final Interval ALL = new Interval(-Double.MAX_VALUE, Double.MAX_VALUE);

    private enum Unit {
        NATS, BANS_OF_TEN
    }

    @Test
    void writesInTheOrderItIsTold() {
        assertEquals("a?x=0.8&w=1,-2.5,1e-9&o=rain,,sun&hide=terms&u=bansOfTen&f=false&n=3",
                new LinkWriter("a").number("x", 0.8).numbers("w", List.of(1.0, -2.5, 1e-9))
                        .words("o", List.of("rain", "", "sun")).names("hide", List.of("terms"))
                        .choice("u", Unit.BANS_OF_TEN, Unit.NATS).flag("f", false, true).number("n", 3, 2).link()
                        .text());
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertEquals("a?x=0", new LinkWriter("a").number("x", 0).number("n", 2, 2).names("hide", List.of())
                .choice("u", Unit.NATS, Unit.NATS).flag("f", true, true).link().text());
    }

    @Test
    void whatIsWrittenReadsBack() throws BadInput {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 500; i++) {
            double number = random.nextGaussian() * Math.pow(10, random.nextInt(-300, 300));
            int whole = random.nextInt();
            List<Double> numbers = DoubleStream.generate(random::nextGaussian).limit(random.nextInt(1, 5)).boxed()
                    .toList();
            List<String> names = random.nextBoolean() ? List.of() : List.of("areas", "terms");
            Unit unit = Unit.values()[random.nextInt(2)];
            boolean flag = random.nextBoolean();
            Link link = new LinkWriter("a").number("x", number).number("n", whole, 0).numbers("w", numbers)
                    .words("o", names).names("hide", names).choice("u", unit, Unit.NATS).flag("f", flag, true).link();
            LinkReader reader = new LinkReader(Link.parse(link.text()), "a");
            assertEquals(number, reader.number("x", ALL, Double.NaN));
            assertEquals(whole, reader.whole("n", ALL, 0));
            assertEquals(Optional.of(numbers), reader.numbers("w", ALL, new Interval(1, 5)));
            assertEquals(Optional.of(names.isEmpty() ? List.of("") : names), reader.words("o", new Interval(1, 2)));
            assertEquals(names, reader.names("hide", List.of("terms", "areas")));
            assertEquals(unit, reader.choice("u", Unit.NATS));
            assertEquals(flag, reader.flag("f", true));
            reader.end();
        }
    }
}
