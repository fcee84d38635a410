package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Question;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;

/**
 * Turns {@code :::predict} and {@code :::check} into questions. A question that cannot be answered becomes prose of the
 * step.
 */
final class QuestionReader {
    private static final String PREDICT = "predict";
    private static final String CHECK = "check";
    private static final String OTHER = "other";
    private static final Interval NUMBERS = new Interval(-1e300, 1e300);

    /** What the fields say about a number that is asked for. */
    private record Asked(double tolerance, Optional<String> value, Optional<String> guess) {
    }

    private final BlockReader blocks;
    private final InlineReader inlines;
    private final Faults faults;
    private final List<Claim> claims = new ArrayList<>();

    QuestionReader(BlockReader blocks, InlineReader inlines, Faults faults) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.faults = faults;
    }

    /** Returns the question of such a block, or its words. */
    List<Block> of(ColonBlock block) {
        Fields fields = new Fields(block.fields, faults);
        boolean predict = block.kind.equals(PREDICT);
        if (!predict && !block.kind.equals(CHECK)) {
            faults.add(block.line, "lesson.block.unknown", Excerpt.of(block.kind));
            return blocks.from(block.getFirstChild());
        }
        int hideLine = fields.line("hide").orElse(block.line);
        List<String> hidden = fields.names("hide");
        if (predict && hidden.isEmpty()) {
            faults.add(block.line, "lesson.predict.nothing");
        }
        Optional<Double> tolerance = fields.number("tolerance", new Interval(0, NUMBERS.max()));
        Optional<String> value = fields.names("value").stream().findFirst();
        int guessLine = fields.line("guess").orElse(block.line);
        Optional<String> guess = fields.names("guess").stream().findFirst();
        Optional<Link> then = fields.take("then").flatMap(inlines::link);
        fields.end();
        List<Block> prompt = new ArrayList<>();
        List<MarkedAnswer> marked = new ArrayList<>();
        for (Node each = block.getFirstChild(); each != null; each = each.getNext()) {
            if (each instanceof BulletList list && MarkedAnswer.isMarked(list)) {
                marked.addAll(MarkedAnswer.of(list, blocks, inlines));
            } else {
                if (!marked.isEmpty()) {
                    faults.add(InlineReader.line(each), "lesson.question.after");
                }
                prompt.addAll(blocks.of(each));
            }
        }
        if (prompt.isEmpty()) {
            faults.add(block.line, "lesson.question.empty", ":::" + block.kind);
        }
        if (value.isPresent() && tolerance.isEmpty()) {
            faults.add(block.line, "lesson.question.value");
        }
        if (guess.isPresent() && tolerance.isEmpty()) {
            faults.add(guessLine, "lesson.question.guess");
        }
        Optional<Answers> answers = answers(marked, tolerance.map(each -> new Asked(each, value, guess)), block.line,
                predict);
        if (answers.isEmpty()) {
            return prompt;
        }
        if (!hidden.isEmpty()) {
            claims.add(new Claim.Covers(hidden, hideLine));
        }
        guess.ifPresent(name -> claims.add(new Claim.Guesses(name, guessLine, then)));
        // The step of a prediction may show another state than the one that is asked about.
        if ((!predict || then.isPresent()) && answers.get() instanceof Answers.Numeric numeric) {
            int line = marked.stream().filter(MarkedAnswer::right).findFirst().orElseThrow().line();
            value.ifPresent(
                    name -> claims.add(new Claim.Value(name, numeric.right(), numeric.tolerance(), line, then)));
        }
        Question question = new Question(prompt, answers.get(), then);
        return List.of(predict ? new Block.Predict(hidden, question) : new Block.Check(hidden, question));
    }

    /** Returns the claims of all questions since the last call about the link of their step. */
    List<Claim> takeClaims() {
        List<Claim> taken = List.copyOf(claims);
        claims.clear();
        return taken;
    }

    private Optional<Answers> answers(List<MarkedAnswer> marked, Optional<Asked> number, int line,
            boolean mayBeOpen) {
        if (marked.isEmpty() && mayBeOpen && number.isEmpty()) {
            return Optional.of(new Answers.Open());
        }
        for (MarkedAnswer each : marked) {
            if (each.said().isEmpty()) {
                faults.add(each.line(), "lesson.question.silent", Excerpt.of(Inline.plain(each.words())));
            }
        }
        long right = marked.stream().filter(MarkedAnswer::right).count();
        if (right != 1) {
            faults.add(line, "lesson.question.right", Long.toString(right));
            return Optional.empty();
        }
        if (number.isPresent()) {
            return numeric(marked, number.get(), line);
        }
        if (marked.size() < 2) {
            faults.add(line, "lesson.question.one");
            return Optional.empty();
        }
        return Optional.of(new Answers.Choices(marked.stream()
                .map(each -> new Answers.Choice(each.words(), new Answers.Verdict(each.right(), each.said())))
                .toList()));
    }

    private Optional<Answers> numeric(List<MarkedAnswer> marked, Asked asked, int line) {
        List<Answers.Expected> expected = new ArrayList<>();
        List<Block> otherwise = new ArrayList<>();
        boolean faulty = false;
        for (MarkedAnswer each : marked) {
            String words = Inline.plain(each.words()).strip();
            if (words.equals(OTHER) && !each.right()) {
                otherwise.addAll(each.said());
                continue;
            }
            try {
                double number = NumberText.parse(words, NUMBERS, Message.of("lesson.answer"));
                expected.add(new Answers.Expected(number, new Answers.Verdict(each.right(), each.said())));
            } catch (BadInput e) {
                faults.add(each.line(), e.reason());
                faulty |= each.right();
            }
        }
        if (otherwise.isEmpty()) {
            faults.add(line, "lesson.question.other");
        }
        return faulty
                ? Optional.empty()
                : Optional
                        .of(new Answers.Numeric(expected, asked.tolerance(), asked.value(), otherwise, asked.guess()));
    }
}
