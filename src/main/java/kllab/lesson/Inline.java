package kllab.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kllab.link.Link;

/** A piece of a line of prose. */
public sealed interface Inline {
    /**
     * Plain words.
     *
     * @param words as they are shown
     */
    record Text(String words) implements Inline {
    }

    /**
     * Plain words that the glossary explains.
     *
     * @param words as they are shown
     * @param key the key of the glossary’s word
     */
    record Word(String words, String key) implements Inline {
    }

    /**
     * Words with emphasis.
     *
     * @param content the words
     */
    record Emphasis(List<Inline> content) implements Inline {
        /** Copies the content. */
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /**
     * Words with strong emphasis.
     *
     * @param content the words
     */
    record Strong(List<Inline> content) implements Inline {
        /** Copies the content. */
        public Strong {
            content = List.copyOf(content);
        }
    }

    /**
     * Something that is typed: a command, a name in code.
     *
     * @param words as they are typed
     */
    record Code(String words) implements Inline {
    }

    /**
     * A formula within the line.
     *
     * @param tex its TeX for math mode
     */
    record Formula(String tex) implements Inline {
    }

    /**
     * Words that set a lab when they are pressed.
     *
     * @param content the words
     * @param link the state that the lab is set to
     */
    record LabLink(List<Inline> content, Link link) implements Inline {
        /** Copies the content. */
        public LabLink {
            content = List.copyOf(content);
        }
    }

    /**
     * Words with a web address, which is shown and never opened.
     *
     * @param content the words
     * @param address begins with http: or https:
     */
    record Address(List<Inline> content, String address) implements Inline {
        /** Copies the content. */
        public Address {
            content = List.copyOf(content);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {
    }

    /** Returns the plain text of the pieces: formulas as TeX, a line break as a blank. */
    static String plain(List<Inline> pieces) {
        return plain(pieces, tex -> tex);
    }

    /**
     * Returns the plain text of the pieces, a line break as a blank.
     *
     * @param formula returns the text for the TeX of a formula
     */
    static String plain(List<Inline> pieces, UnaryOperator<String> formula) {
        StringBuilder text = new StringBuilder();
        for (Inline each : pieces) {
            text.append(switch (each) {
                case Text(String words) -> words;
                case Word(String words, String key) -> words;
                case Code(String words) -> words;
                case Formula(String tex) -> formula.apply(tex);
                case LineBreak() -> " ";
                case Emphasis(List<Inline> content) -> plain(content, formula);
                case Strong(List<Inline> content) -> plain(content, formula);
                case LabLink(List<Inline> content, Link link) -> plain(content, formula);
                case Address(List<Inline> content, String address) -> plain(content, formula);
            });
        }
        return text.toString();
    }

    /** Returns all links of the pieces to labs, in reading order. */
    static Stream<Link> links(List<Inline> pieces) {
        return pieces.stream().flatMap(each -> switch (each) {
            case LabLink(List<Inline> content, Link link) -> Stream.of(link);
            case Emphasis(List<Inline> content) -> links(content);
            case Strong(List<Inline> content) -> links(content);
            case Address(List<Inline> content, String address) -> links(content);
            case Text _, Word _, Code _, Formula _, LineBreak _ -> Stream.empty();
        });
    }

    /** Returns the formula, if the pieces are one formula and nothing else. */
    static Optional<Formula> only(List<Inline> pieces) {
        return pieces.size() == 1 && pieces.getFirst() instanceof Formula formula
                ? Optional.of(formula)
                : Optional.empty();
    }
}
