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
 * Reads the parameters of a link one by one, each with its allowed values and a value for a link without it.
 *
 * <p>
 * A parameter that has been read is known, and {@link #end} refuses the others. So a new field of a state needs one
 * more read, and no list of names beside it.
 */
public final class LinkReader {
    private static final CountFault OF_NUMBERS = new CountFault("link.count", "link.counts");
    private static final CountFault OF_WORDS = new CountFault("link.count.words", "link.counts.words");

    private final Link link;
    private final SequencedSet<String> known = new LinkedHashSet<>();

    /**
     * Creates a reader of the link.
     *
     * @throws BadInput if the link is for another lab
     */
    public LinkReader(Link link, String lab) throws BadInput {
        if (!link.lab().equals(lab)) {
            throw new BadInput("link.wrongLab", Excerpt.of(link.lab()), lab);
        }
        this.link = link;
    }

    /** Tells whether the link has a parameter, which is not read by that. */
    public boolean has(String name) {
        return link.parameters().containsKey(name);
    }

    /** Tells whether the link has a parameter of another name than these. */
    public boolean hasOther(List<String> names) {
        return !names.containsAll(link.parameters().keySet());
    }

    /** Returns a number within limits. */
    public double number(String name, Interval limits, double fallback) throws BadInput {
        Optional<String> text = text(name);
        return text.isPresent() ? NumberText.parsePointed(text.get(), limits, subject(name)) : fallback;
    }

    /** Returns a whole number within limits. */
    public int whole(String name, Interval limits, int fallback) throws BadInput {
        double value = number(name, limits, fallback);
        if (value != Math.rint(value)) {
            throw new BadInput("number.notWhole", subject(name), NumberText.shown(value));
        }
        return (int) value;
    }

    /**
     * Returns numbers within limits, with commas between them; none if the link has no such parameter.
     *
     * @param counts the numbers of them that are allowed
     */
    public Optional<List<Double>> numbers(String name, Interval limits, Interval counts) throws BadInput {
        Optional<List<String>> parts = numerals(name, counts);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Double> numbers = new ArrayList<>();
        for (String part : parts.get()) {
            numbers.add(NumberText.parsePointed(part, limits, entry(name, numbers.size())));
        }
        return Optional.of(List.copyOf(numbers));
    }

    /**
     * Returns the texts of numbers with commas between them, which may be full-width as the numbers may be; none if the
     * link has no such parameter.
     *
     * @param counts the numbers of them that are allowed
     */
    public Optional<List<String>> numerals(String name, Interval counts) throws BadInput {
        Optional<String> text = text(name);
        return text.isPresent()
                ? Optional.of(List.of(parts(name, text.get().replace('\uFF0C', ','), counts, OF_NUMBERS)))
                : Optional.empty();
    }

    /**
     * Returns words with commas between them, as they are written; none if the link has no such parameter.
     *
     * @param counts the numbers of them that are allowed
     */
    public Optional<List<String>> words(String name, Interval counts) throws BadInput {
        Optional<String> text = text(name);
        return text.isPresent() ? Optional.of(List.of(parts(name, text.get(), counts, OF_WORDS))) : Optional.empty();
    }

    /**
     * The keys of the sentences about a wrong count.
     *
     * @param exact where only one count is allowed
     * @param between where several are
     */
    private record CountFault(String exact, String between) {
    }

    private static String[] parts(String name, String text, Interval counts, CountFault keys)
            throws BadInput {
        String[] parts = text.split(",", -1);
        if (!counts.contains(parts.length)) {
            throw new BadInput(counts.min() == counts.max() ? keys.exact : keys.between, subject(name),
                    NumberText.shown(parts.length), NumberText.shown(counts.min()), NumberText.shown(counts.max()));
        }
        return parts;
    }

    /** Returns the name of an entry of a list in sentences. Indices are from 0; sentences count from 1. */
    public static Message entry(String name, int index) {
        return Message.of("link.entry", name, Integer.toString(index + 1));
    }

    /** Returns one of the constants of an enum, by its name in camel case. */
    public <E extends Enum<E>> E choice(String name, E fallback) throws BadInput {
        E[] constants = fallback.getDeclaringClass().getEnumConstants();
        return one(name, Arrays.asList(constants), fallback, LinkReader::word);
    }

    /** Returns true or false. */
    public boolean flag(String name, boolean fallback) throws BadInput {
        return one(name, List.of(true, false), fallback, String::valueOf);
    }

    /**
     * Returns some of a few names, with commas between them; none if the link has no such parameter.
     *
     * @param allowed the names there are
     */
    public List<String> names(String name, List<String> allowed) throws BadInput {
        Optional<String> text = text(name);
        List<String> names = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.get().split(",", -1)) {
            names.add(oneOf(entry(name, names.size()), part, allowed, each -> each));
        }
        return List.copyOf(names);
    }

    /**
     * Returns one of a few names; none if the link has no such parameter.
     *
     * @param allowed the names there are
     */
    public Optional<String> name(String name, List<String> allowed) throws BadInput {
        return one(name, allowed.stream().map(Optional::of).toList(), Optional.empty(), Optional::orElseThrow);
    }

    private <T> T one(String name, List<T> choices, T fallback, Function<T, String> word)
            throws BadInput {
        Optional<String> text = text(name);
        return text.isPresent() ? oneOf(subject(name), text.get(), choices, word) : fallback;
    }

    /**
     * Returns the choice of a word.
     *
     * @param subject the name of what is chosen, or a message that says it
     * @param chosen the word
     * @param word returns the word of a choice
     * @throws BadInput if the word belongs to none; the sentence names all that do
     */
    public static <T> T oneOf(Object subject, String chosen, List<T> choices, Function<T, String> word)
            throws BadInput {
        for (T each : choices) {
            if (word.apply(each).equals(chosen)) {
                return each;
            }
        }
        String words = choices.stream().map(word).collect(Collectors.joining(", "));
        throw new BadInput("link.choice", subject, Excerpt.of(chosen), words);
    }

    /**
     * Ends the reading.
     *
     * @throws BadInput if the link has a parameter that has not been read
     */
    public void end() throws BadInput {
        for (String name : link.parameters().keySet()) {
            if (!known.contains(name)) {
                throw new BadInput("link.unknownParameter", link.lab(), Excerpt.of(name),
                        String.join(", ", known));
            }
        }
    }

    /** Returns a text as it is written; none if the link has no such parameter. */
    Optional<String> text(String name) {
        known.add(name);
        return Optional.ofNullable(link.parameters().get(name));
    }

    private static Message subject(String name) {
        return Message.of("link.parameter", name);
    }

    /** Returns the word of a constant, as links write it: {@code LOG_SIGMA} is {@code logSigma}. */
    public static String word(Enum<?> constant) {
        return word(constant.name());
    }

    /** Returns the word of a constant of such a name. */
    public static String word(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
        }
        return word.toString();
    }
}
