package kllab.lesson;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kllab.link.Link;

/** A part of a step that has lines of its own. */
public sealed interface Block {
    /**
     * Prose.
     *
     * @param content its pieces
     */
    record Paragraph(List<Inline> content) implements Block {
        /** Copies the content. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A heading within the step.
     *
     * @param content its pieces
     */
    record Heading(List<Inline> content) implements Block {
        /** Copies the content. */
        public Heading {
            content = List.copyOf(content);
        }
    }

    /**
     * A formula in a paragraph of its own.
     *
     * @param tex its TeX for math mode
     */
    record Formula(String tex) implements Block {
    }

    /**
     * Items, one below the other.
     *
     * @param ordered true if the items are numbered
     * @param start the number of the first item, if they are numbered
     * @param items the blocks of each item
     */
    record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {
        /** Copies the items. */
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A quotation.
     *
     * @param content its blocks
     */
    record Quote(List<Block> content) implements Block {
        /** Copies the content. */
        public Quote {
            content = List.copyOf(content);
        }
    }

    /**
     * Lines that are shown as they are typed.
     *
     * @param lines without the last line end
     */
    record Code(String lines) implements Block {
    }

    /**
     * A table. Each row has as many cells as there are columns.
     *
     * @param columns the sides at which the cells of each column stand
     * @param head the words above each column
     * @param rows the cells of each row
     */
    record Table(List<Side> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {
        /** The side of a column at which its cells stand. */
        public enum Side {
            /** At the left, as words do. */
            LEFT,
            /** In the middle. */
            MIDDLE,
            /** At the right, as numbers do. */
            RIGHT
        }

        /** Copies the cells. */
        public Table {
            columns = List.copyOf(columns);
            head = head.stream().map(List::copyOf).toList();
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }

        /** Returns all cells in reading order, the head first. */
        public Stream<List<Inline>> cells() {
            return Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
        }
    }

    /** A line between two parts. */
    record Rule() implements Block {
    }

    /** A question, and what of the lab stays hidden until it is answered or revealed. */
    sealed interface Asked extends Block {
        /** Returns the names of the panels that stay hidden, for they would tell the answer. */
        List<String> hidden();

        /** Returns the question. */
        Question question();
    }

    /**
     * A question to answer before one looks.
     *
     * @param hidden the names of the panels that stay hidden until the question is answered or revealed
     * @param question the question
     */
    record Predict(List<String> hidden, Question question) implements Asked {
        /** Copies the names. */
        public Predict {
            hidden = List.copyOf(hidden);
        }
    }

    /**
     * A question that checks understanding.
     *
     * @param hidden the names of the panels that stay hidden until the question is answered or revealed
     * @param question the question; its answers are not {@link Answers.Open}
     */
    record Check(List<String> hidden, Question question) implements Asked {
        /** Copies the names. */
        public Check {
            hidden = List.copyOf(hidden);
        }
    }

    /** Returns all links of the blocks to labs, in reading order. */
    static Stream<Link> links(List<Block> blocks) {
        return links(blocks, Question::links);
    }

    /** Returns the links of the blocks to labs that are no part of an answer, in reading order. */
    static Stream<Link> linksBesideAnswers(List<Block> blocks) {
        return links(blocks, question -> links(question.prompt()));
    }

    private static Stream<Link> links(List<Block> blocks, Function<Question, Stream<Link>> asked) {
        return blocks.stream().flatMap(each -> switch (each) {
            case Paragraph(List<Inline> content) -> Inline.links(content);
            case Heading(List<Inline> content) -> Inline.links(content);
            case Listing(boolean ordered, int start, List<List<Block>> items) ->
                items.stream().flatMap(item -> links(item, asked));
            case Quote(List<Block> content) -> links(content, asked);
            case Table table -> table.cells().flatMap(Inline::links);
            case Asked question -> asked.apply(question.question());
            case Formula _, Code _, Rule _ -> Stream.empty();
        });
    }
}
