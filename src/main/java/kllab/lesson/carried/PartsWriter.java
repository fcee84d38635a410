package kllab.lesson.carried;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.link.Link;

/**
 * Writes the parts of a lesson; {@link PartsReader} reads them in the same order.
 *
 * @param texts takes them
 */
record PartsWriter(List<String> texts) {
    /** The kind of a prediction; that of a check is its own. */
    static final String PREDICT = "predict";
    static final String CHECK = "check";

    private void say(String... all) {
        texts.addAll(List.of(all));
    }

    private <T> void each(List<T> all, Consumer<T> write) {
        say(Integer.toString(all.size()));
        all.forEach(write);
    }

    void lesson(Lesson lesson) {
        say(lesson.title(), lesson.about().language().code());
        blocks(lesson.introduction());
        each(lesson.steps(), this::step);
    }

    private void step(Step step) {
        inlines(step.heading());
        say(Boolean.toString(step.shown().isPresent()));
        step.shown().ifPresent(names -> each(names.stream().sorted().toList(), this::say));
        blocks(step.blocks());
    }

    private void blocks(List<Block> blocks) {
        each(blocks, this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(List<Inline> content) -> kind("p", content);
            case Block.Heading(List<Inline> content) -> kind("h", content);
            case Block.Formula(String tex) -> say("f", tex);
            case Block.Listing(boolean ordered, int start, List<List<Block>> items) -> {
                say("l", Boolean.toString(ordered), Integer.toString(start));
                each(items, this::blocks);
            }
            case Block.Quote(List<Block> content) -> {
                say("q");
                blocks(content);
            }
            case Block.Code(String lines) -> say("c", lines);
            case Block.Table(List<Block.Table.Side> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) -> {
                say("t");
                each(columns, side -> say(side.name()));
                each(head, this::inlines);
                each(rows, row -> each(row, this::inlines));
            }
            case Block.Rule() -> say("r");
            case Block.Predict(List<String> hidden, Question question) -> asked(PREDICT, hidden, question);
            case Block.Check(List<String> hidden, Question question) -> asked(CHECK, hidden, question);
        }
    }

    private void kind(String kind, List<Inline> content) {
        say(kind);
        inlines(content);
    }

    private void asked(String kind, List<String> hidden, Question question) {
        say(kind);
        each(hidden, this::say);
        question(question);
    }

    void question(Question question) {
        blocks(question.prompt());
        link(question.then());
        switch (question.answers()) {
            case Answers.Open() -> say("o");
            case Answers.Choices(List<Answers.Choice> all) -> {
                say("c");
                each(all, choice -> {
                    inlines(choice.words());
                    verdict(choice.verdict());
                });
            }
            case Answers.Numeric numeric -> {
                say("n", Double.toString(numeric.tolerance()));
                each(numeric.expected(), expected -> {
                    say(Double.toString(expected.number()));
                    verdict(expected.verdict());
                });
                say(numeric.value().orElse(""));
                blocks(numeric.otherwise());
                say(numeric.guess().orElse(""));
            }
        }
    }

    private void verdict(Answers.Verdict verdict) {
        say(Boolean.toString(verdict.right()));
        blocks(verdict.said());
    }

    private void link(Optional<Link> link) {
        say(link.map(Link::text).orElse(""));
    }

    private void inlines(List<Inline> pieces) {
        each(pieces, this::inline);
    }

    private void inline(Inline piece) {
        switch (piece) {
            case Inline.Text(String words) -> say("t", words);
            case Inline.Word(String words, String key) -> say("w", words, key);
            case Inline.Emphasis(List<Inline> content) -> kind("e", content);
            case Inline.Strong(List<Inline> content) -> kind("s", content);
            case Inline.Code(String words) -> say("c", words);
            case Inline.Formula(String tex) -> say("f", tex);
            case Inline.LabLink(List<Inline> content, Link link) -> {
                say("l", link.text());
                inlines(content);
            }
            case Inline.Address(List<Inline> content, String address) -> {
                say("a", address);
                inlines(content);
            }
            case Inline.LineBreak() -> say("b");
        }
    }
}
