package kllab.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/**
 * Takes the parameters of a link one by one, each with what it may be and what it is when the link is silent.
 *
 * <p>
 * Whatever was asked for is known; {@link #end} refuses the rest. So a state that grows a field needs one more question
 * here, and no list of names beside it.
 */
public final class LinkReader {
    private final Link link;
    private final SequencedSet<String> known = new LinkedHashSet<>();

    /**
     * A reader of the link.
     *
     * @throws BadInput if the link is for another lab
     */
    public LinkReader(Link link, String lab) throws BadInput {
        if (!link.lab().equals(lab)) {
            throw new BadInput(Message.of("link.wrongLab", Excerpt.of(link.lab()), lab));
        }
        this.link = link;
    }

    /** A number within limits. */
    public double number(String name, Interval limits, double fallback) throws BadInput {
        Optional<String> text = text(name);
        return text.isPresent() ? NumberText.parse(text.get(), limits, subject(name)) : fallback;
    }

    /** A whole number within limits. */
    public int whole(String name, Interval limits, int fallback) throws BadInput {
        double value = number(name, limits, fallback);
        if (value != Math.rint(value)) {
            throw new BadInput(Message.of("number.notWhole", subject(name), NumberText.shown(value)));
        }
        return (int) value;
    }

    /**
     * Numbers within limits, with commas between them; nothing if the link is silent.
     *
     * @param counts how many there may be
     */
    public Optional<List<Double>> numbers(String name, Interval limits, Interval counts) throws BadInput {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Double> numbers = new ArrayList<>();
        for (String part : parts(name, text.get(), counts)) {
            numbers.add(NumberText.parse(part, limits, entry(name, numbers.size())));
        }
        return Optional.of(List.copyOf(numbers));
    }

    /**
     * Words with commas between them, each as it stands there; nothing if the link is silent.
     *
     * @param counts how many there may be
     */
    public Optional<List<String>> words(String name, Interval counts) throws BadInput {
        Optional<String> text = text(name);
        return text.isPresent() ? Optional.of(List.of(parts(name, text.get(), counts))) : Optional.empty();
    }

    private static String[] parts(String name, String text, Interval counts) throws BadInput {
        String[] parts = text.split(",", -1);
        if (!counts.contains(parts.length)) {
            throw new BadInput(Message.of(counts.min() == counts.max() ? "link.count" : "link.counts", subject(name),
                    NumberText.shown(parts.length), NumberText.shown(counts.min()), NumberText.shown(counts.max())));
        }
        return parts;
    }

    /** What one of the numbers of a list is called in sentences; they count from 0 here and from 1 there. */
    public static Message entry(String name, int index) {
        return Message.of("link.entry", name, Integer.toString(index + 1));
    }

    /** One of the constants of an enum, by its name in camel case. */
    public <E extends Enum<E>> E choice(String name, E fallback) throws BadInput {
        E[] constants = fallback.getDeclaringClass().getEnumConstants();
        return one(name, Arrays.asList(constants), fallback, LinkReader::word);
    }

    /** True or false. */
    public boolean flag(String name, boolean fallback) throws BadInput {
        return one(name, List.of(true, false), fallback, String::valueOf);
    }

    /**
     * Some of a few names, with commas between them; none if the link is silent.
     *
     * @param allowed the names there are
     */
    public List<String> names(String name, List<String> allowed) throws BadInput {
        Optional<String> text = text(name);
        List<String> names = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.get().split(",", -1)) {
            if (!allowed.contains(part)) {
                throw new BadInput(Message.of("link.choice", entry(name, names.size()), Excerpt.of(part),
                        String.join(", ", allowed)));
            }
            names.add(part);
        }
        return List.copyOf(names);
    }

    /**
     * One of a few names; nothing if the link is silent.
     *
     * @param allowed the names there are
     */
    public Optional<String> name(String name, List<String> allowed) throws BadInput {
        return one(name, allowed.stream().map(Optional::of).toList(), Optional.empty(), Optional::orElseThrow);
    }

    private <T> T one(String name, List<T> choices, T fallback, Function<T, String> word)
            throws BadInput {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return fallback;
        }
        for (T each : choices) {
            if (word.apply(each).equals(text.get())) {
                return each;
            }
        }
        String words = choices.stream().map(word).collect(Collectors.joining(", "));
        throw new BadInput(Message.of("link.choice", subject(name), Excerpt.of(text.get()), words));
    }

    /**
     * Ends the reading.
     *
     * @throws BadInput if the link has a parameter that nothing asked for
     */
    public void end() throws BadInput {
        for (String name : link.parameters().keySet()) {
            if (!known.contains(name)) {
                throw new BadInput(Message.of("link.unknownParameter", link.lab(), Excerpt.of(name),
                        String.join(", ", known)));
            }
        }
    }

    private Optional<String> text(String name) {
        known.add(name);
        return Optional.ofNullable(link.parameters().get(name));
    }

    private static Message subject(String name) {
        return Message.of("link.parameter", name);
    }

    static String word(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
        }
        return word.toString();
    }
}
