package kllab.lesson.carried;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.LessonHead;
import kllab.lesson.Level;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;

/**
 * Reads the parts of a lesson as {@link PartsWriter} wrote them.
 *
 * @param texts what is left of them
 */
record PartsReader(ArrayDeque<String> texts) {
    private interface Part<T> {
        T read() throws BadInput;
    }

    private String text() {
        return texts.removeFirst();
    }

    private boolean flag() {
        return Boolean.parseBoolean(text());
    }

    private <T> List<T> each(Part<T> part) throws BadInput {
        List<T> all = new ArrayList<>();
        for (int left = Integer.parseInt(text()); left > 0; left--) {
            all.add(part.read());
        }
        return all;
    }

    Lesson lesson() throws BadInput {
        String title = text();
        String code = text();
        Language language = code.equals(Language.ZH.code()) ? Language.ZH : Language.EN;
        return new Lesson(title, new LessonHead(language, OptionalInt.empty(), Level.INTRODUCTORY, List.of()), blocks(),
                each(this::step));
    }

    private Step step() throws BadInput {
        List<Inline> heading = inlines();
        Optional<Set<String>> shown = flag()
                ? Optional.of(new LinkedHashSet<>(each(this::text)))
                : Optional.empty();
        return new Step(heading, 0, shown, blocks(), List.of());
    }

    private List<Block> blocks() throws BadInput {
        return each(this::block);
    }

    private Block block() throws BadInput {
        String kind = text();
        return switch (kind) {
            case "p" -> new Block.Paragraph(inlines());
            case "h" -> new Block.Heading(inlines());
            case "f" -> new Block.Formula(text());
            case "l" -> new Block.Listing(flag(), Integer.parseInt(text()), each(this::blocks));
            case "q" -> new Block.Quote(blocks());
            case "c" -> new Block.Code(text());
            case "t" -> new Block.Table(each(() -> Block.Table.Side.valueOf(text())), each(this::inlines),
                    each(() -> each(this::inlines)));
            case "r" -> new Block.Rule();
            case PartsWriter.PREDICT -> new Block.Predict(each(this::text), question());
            case PartsWriter.CHECK -> new Block.Check(each(this::text), question());
            default -> throw new IllegalArgumentException("no block of a lesson: " + kind);
        };
    }

    private Question question() throws BadInput {
        List<Block> prompt = blocks();
        String then = text();
        Optional<Link> link = then.isEmpty() ? Optional.empty() : Optional.of(Link.parse(then));
        return new Question(prompt, answers(), link);
    }

    private Answers answers() throws BadInput {
        String kind = text();
        return switch (kind) {
            case "o" -> new Answers.Open();
            case "c" -> new Answers.Choices(each(() -> new Answers.Choice(inlines(), verdict())));
            case "n" -> {
                double tolerance = number();
                yield new Answers.Numeric(each(() -> new Answers.Expected(number(), verdict())), tolerance, name(),
                        blocks(), name());
            }
            default -> throw new IllegalArgumentException("no answers of a lesson: " + kind);
        };
    }

    private double number() {
        return Double.parseDouble(text());
    }

    private Optional<String> name() {
        return Optional.of(text()).filter(each -> !each.isEmpty());
    }

    private Answers.Verdict verdict() throws BadInput {
        return new Answers.Verdict(flag(), blocks());
    }

    private List<Inline> inlines() throws BadInput {
        return each(this::inline);
    }

    private Inline inline() throws BadInput {
        String kind = text();
        return switch (kind) {
            case "t" -> new Inline.Text(text());
            case "w" -> new Inline.Word(text(), text());
            case "e" -> new Inline.Emphasis(inlines());
            case "s" -> new Inline.Strong(inlines());
            case "c" -> new Inline.Code(text());
            case "f" -> new Inline.Formula(text());
            case "l" -> labLink(Link.parse(text()));
            case "a" -> address(text());
            case "b" -> new Inline.LineBreak();
            default -> throw new IllegalArgumentException("no words of a lesson: " + kind);
        };
    }

    private Inline labLink(Link link) throws BadInput {
        return new Inline.LabLink(inlines(), link);
    }

    private Inline address(String address) throws BadInput {
        return new Inline.Address(inlines(), address);
    }
}
