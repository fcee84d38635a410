package kllab.app.export.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.app.labs.Labs;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/**
 * A number of a link going evenly from one value to another, both included, as it was typed: {@code sigma1} from 0.3 to
 * 2.5, or {@code mu1.2}, the second of several numbers.
 *
 * @param number which one
 * @param from its first value
 * @param to its last value
 * @param frames how many values there are
 */
public record Sweep(String number, String from, String to, String frames) {
    public Sweep {
        number = Excerpt.of(number);
    }

    /** The greatest number of frames. */
    static final Interval COUNTS = new Interval(2, 600);
    /** The number of frames unless somebody gives another. */
    public static final int USUAL = 60;

    private static final Pattern SHAPE = Pattern.compile("([^=:]+)=([^=:]*):([^=:]*)");
    private static final Pattern ENTRY = Pattern.compile("(.+)\\.([0-9]{1,3})");
    private static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    /** The number of digits of a step that the values between the ends have. */
    private static final int DIGITS = 2;

    /**
     * The sweep that a word of the command line says: {@code sigma1=0.3:2.5}.
     *
     * @param frames how many there are to be
     * @throws BadInput unless it has that form
     */
    public static Sweep parse(String word, String frames) throws BadInput {
        Matcher shape = SHAPE.matcher(word);
        if (!shape.matches()) {
            throw new BadInput("sweep.shape", Excerpt.of(word));
        }
        return new Sweep(shape.group(1), shape.group(2), shape.group(3), frames);
    }

    /**
     * The links of the frames, in full.
     *
     * @param link of the state that is swept, in full
     * @throws BadInput naming the place and what is allowed, unless the lab takes all values
     */
    public List<Link> links(Link link, Labs labs) throws BadInput {
        return links(link, labs, () -> {
            // Somebody waits for them.
        });
    }

    /**
     * The same for somebody who may go away meanwhile: a link with a descent takes up to a second.
     *
     * @param wanted is run before each link, and throws to end it all
     */
    List<Link> links(Link link, Labs labs, Runnable wanted) throws BadInput {
        double counted = NumberText.parse(frames, COUNTS, Message.of("sweep.frames"));
        if (counted != Math.rint(counted)) {
            throw new BadInput("number.notWhole", Message.of("sweep.frames"), NumberText.shown(counted));
        }
        int count = (int) counted;
        Place place = Place.of(link, number);
        double first = end(place, labs, from, "sweep.from");
        double last = end(place, labs, to, "sweep.to");
        if (first == last) {
            throw new BadInput("sweep.still", number, NumberText.shown(first));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            wanted.run();
            links.add(frame(place, labs, value(first, last, i, count - 1)));
        }
        return List.copyOf(links);
    }

    private double end(Place place, Labs labs, String typed, String key) throws BadInput {
        double value;
        try {
            value = NumberText.parse(typed, ALL, Message.of("link.parameter", number));
        } catch (BadInput e) {
            // The lab knows better what it may be.
            require(place, labs, Excerpt.of(typed), key);
            throw new BadInput("sweep.noNumber", number);
        }
        require(place, labs, NumberText.plain(value), key);
        return value;
    }

    private static void require(Place place, Labs labs, String value, String key) throws BadInput {
        try {
            place.require(value, labs);
        } catch (BadInput e) {
            // That there is no such number is no fault of either end.
            throw e.reason().key().equals("link.unknownParameter")
                    ? new BadInput("sweep.unknown", place.link.lab(), place.name,
                            String.join(", ", numbers(place.link, labs)))
                    : new BadInput(key, e.reason());
        }
    }

    /** The link at a value, or at the whole number next to it where the lab takes whole numbers only. */
    private Link frame(Place place, Labs labs, double value) throws BadInput {
        try {
            return place.with(NumberText.plain(value), labs);
        } catch (BadInput e) {
            if (!e.reason().key().equals("number.notWhole")) {
                throw e;
            }
            return place.with(NumberText.plain(Math.rint(value)), labs);
        }
    }

    /**
     * Returns a value on the way, with only the digits that tell it from its neighbours; at the ends, returns the ends
     * exactly.
     */
    static double value(double first, double last, int index, int steps) {
        if (index == 0 || index == steps) {
            return index == 0 ? first : last;
        }
        double part = (double) index / steps;
        double value = first * (1 - part) + last * part;
        double step = Math.abs(last / steps - first / steps);
        double grid = Math.pow(10, Math.floor(Math.log10(step)) - DIGITS + 1);
        return grid > 0 ? ParameterRange.round(value, grid) : value;
    }

    /**
     * The numbers of a link that may be swept: those that may be a little more or less than they are.
     *
     * @param link in full
     */
    static List<String> numbers(Link link, Labs labs) {
        List<String> numbers = new ArrayList<>();
        link.parameters().forEach((name, text) -> {
            int count = text.split(",", -1).length;
            for (int i = 1; i <= count; i++) {
                String number = count == 1 ? name : name + "." + i;
                if (isFree(link, number, labs)) {
                    numbers.add(number);
                }
            }
        });
        return List.copyOf(numbers);
    }

    private static boolean isFree(Link link, String number, Labs labs) {
        try {
            double value = now(link, number);
            // No whole number, and nothing that anything else could be bound to.
            double little = 0.0123 * Math.max(1, Math.abs(value));
            return takes(link, number, value + little, labs) || takes(link, number, value - little, labs);
        } catch (BadInput e) {
            return false;
        }
    }

    private static boolean takes(Link link, String number, double value, Labs labs) {
        try {
            Place.of(link, number).require(NumberText.plain(value), labs);
            return true;
        } catch (BadInput e) {
            return false;
        }
    }

    private static double now(Link link, String number) throws BadInput {
        return NumberText.parse(Place.of(link, number).text(), ALL, Message.of("link.parameter", number));
    }

    /**
     * Returns ends that suit the present value of a number: 2 below and above it, or a third and three times the value
     * if it has to stay above 0. If the lab takes neither, the ends are 0 and 1.
     *
     * @param number one of {@link #numbers}
     */
    static Interval around(Link link, String number, Labs labs) {
        try {
            double now = now(link, number);
            if (takes(link, number, rounded(now - 2), labs) && takes(link, number, rounded(now + 2), labs)) {
                return new Interval(rounded(now - 2), rounded(now + 2));
            }
            double third = rounded(now / 3);
            boolean scales = third > 0 && takes(link, number, third, labs) && takes(link, number, 3 * now, labs);
            return scales ? new Interval(third, rounded(3 * now)) : new Interval(0, 1);
        } catch (BadInput e) {
            throw new IllegalArgumentException("no number of the link: " + number, e);
        }
    }

    private static double rounded(double value) {
        return value == 0
                ? 0
                : ParameterRange.round(value, Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1));
    }

    /**
     * The place of a number in a link.
     *
     * @param link in full
     * @param name of the parameter
     * @param index which of its numbers, from 0; −1 for all of its text
     */
    private record Place(Link link, String name, int index) {
        static Place of(Link link, String number) throws BadInput {
            Matcher entry = ENTRY.matcher(number);
            SequencedMap<String, String> parameters = link.parameters();
            if (parameters.containsKey(number) || !entry.matches() || !parameters.containsKey(entry.group(1))) {
                Place whole = new Place(link, number, -1);
                int count = whole.parts().length;
                if (count > 1) {
                    throw new BadInput("sweep.which", number, Integer.toString(count), number + ".1");
                }
                return whole;
            }
            Place place = new Place(link, entry.group(1), Integer.parseInt(entry.group(2)) - 1);
            int count = place.parts().length;
            if (place.index < 0 || place.index >= count) {
                throw new BadInput("sweep.entry", place.name, Integer.toString(count), entry.group(2));
            }
            return place;
        }

        private String[] parts() {
            return link.parameters().getOrDefault(name, "").split(",", -1);
        }

        String text() {
            return parts()[Math.max(0, index)];
        }

        /** Refuses another text there if the lab does. */
        void require(String text, Labs labs) throws BadInput {
            Link other = with(text);
            labs.of(other).require(other);
        }

        /** The link with another text there, in full. */
        Link with(String text, Labs labs) throws BadInput {
            Link other = with(text);
            return labs.of(other).canonical(other);
        }

        private Link with(String text) {
            String[] parts = parts();
            parts[Math.max(0, index)] = text;
            SequencedMap<String, String> parameters = new LinkedHashMap<>(link.parameters());
            parameters.put(name, String.join(",", parts));
            return new Link(link.lab(), parameters);
        }
    }
}
