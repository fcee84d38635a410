package kllab.lesson.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.LessonReading;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.link.Link;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.FileName;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads lessons: Markdown with a {@code #} heading for the title and a {@code ##} heading for each step.
 *
 * <p>
 * A fault has its line and removes no more than the part that it is in; the rest of the lesson is there.
 */
public final class LessonReader {
    /** The most steps that a lesson may have. */
    public static final int MOST_STEPS = 500;

    /**
     * The most parts that a step may have: paragraphs and what is in them, as the parser counts. A step is shown at
     * once, or in pieces; the longest of the lessons of this program has less than half as many.
     */
    static final int MOST_PARTS = 400;

    /** The most characters that a step may have; the longest of the lessons of this program has about a tenth. */
    static final int MOST_CHARACTERS = 20_000;

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .extensions(List.of(TablesExtension.create())).maxOpenBlockParsers(BlockReader.DEEPEST)
            .customBlockParserFactory(new ColonBlockParser.Factory())
            .customBlockParserFactory(new FormulaBlockParser.Factory())
            .customInlineContentParserFactory(new FormulaParser.Factory()).build();

    private final LinkCheck links;
    private final FormulaCheck formulas;

    /** Creates a reader that checks each link of a lesson and lets every formula pass. */
    public LessonReader(LinkCheck links) {
        this(links, FormulaCheck.NONE);
    }

    /** Creates a reader that checks each link, each formula and each number of a lesson. */
    public LessonReader(LinkCheck links, FormulaCheck formulas) {
        this.links = links;
        this.formulas = formulas;
    }

    /** Returns a reader that checks links only, for lessons with formulas and numbers that are known to be right. */
    public LessonReader ofLinks() {
        return new LessonReader(link -> links.require(link));
    }

    /**
     * Returns the lesson in a file.
     *
     * @throws BadInput with a sentence, if the file cannot be read, is too large, or is no UTF-8 text
     */
    public LessonReading read(Path file) throws BadInput {
        return read(file, done -> {
        });
    }

    /**
     * Returns the lesson in a file.
     *
     * @param progress is told how much is done, from 0 to 1; what it throws ends the reading
     * @throws BadInput with a sentence, if the file cannot be read, is too large, or is no UTF-8 text
     */
    public LessonReading read(Path file, DoubleConsumer progress) throws BadInput {
        return read(FileName.of(file), LessonText.of(file), progress);
    }

    /**
     * Returns the lesson in a text.
     *
     * @param file the name of the text in its faults
     */
    public LessonReading read(String file, String text) {
        return read(file, text, done -> {
        });
    }

    private LessonReading read(String file, String text, DoubleConsumer progress) {
        Faults faults = new Faults(file);
        List<String> lines = LessonText.lines(text, faults);
        FrontMatter head = FrontMatter.of(lines, faults);
        // Blank lines in its place: so what follows keeps its line numbers.
        for (int i = 0; i < head.lines(); i++) {
            lines.set(i, "");
        }
        Node document = PARSER.parse(String.join("\n", lines));
        Parts parts = new Parts(lines, links, formulas, faults);
        for (Node each = document.getFirstChild(); each != null && !parts.full; each = each.getNext()) {
            progress.accept(each.getSourceSpans().isEmpty()
                    ? 0
                    : each.getSourceSpans().getFirst().getLineIndex() / (double) lines.size());
            parts.add(each);
        }
        parts.endStep();
        Optional<String> title = head.title().or(() -> parts.title);
        if (title.isEmpty()) {
            faults.add(1, "lesson.noTitle");
        }
        if (parts.steps.isEmpty()) {
            faults.add(1, "lesson.noSteps");
        }
        return new LessonReading(new Lesson(title.orElse(file), head.about(), parts.introduction, parts.steps),
                faults.all());
    }

    /** Returns the lesson in an input, with its name in the faults. */
    LessonReading read(String file, InputStream input) throws BadInput, IOException {
        return read(file, LessonText.of(file, input));
    }

    /** The parts that have been read so far. */
    private static final class Parts {
        private final List<Block> introduction = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final BlockReader blocks;
        private final InlineReader inlines;
        private final LinkCheck links;
        private final Faults faults;
        private Optional<String> title = Optional.empty();
        private Optional<Heading> heading = Optional.empty();
        private Optional<ShowLine> shown = Optional.empty();
        private List<Block> content = new ArrayList<>();
        private List<Block> notes = new ArrayList<>();
        /** The state that the lab has before the step. */
        private Optional<Link> before = Optional.empty();
        private boolean full;
        /** The parts and characters of the open step, or before the first one. */
        private int parts;
        private int characters;
        /** True if these are too many: then the rest of the step is left out. */
        private boolean crowded;

        Parts(List<String> lines, LinkCheck links, FormulaCheck formulas, Faults faults) {
            this.inlines = new InlineReader(links, new InlineReader.Formulas(formulas, faults), faults);
            this.blocks = new BlockReader(lines, inlines, faults);
            this.links = links;
            this.faults = faults;
        }

        void add(Node node) {
            if (node instanceof Heading next && next.getLevel() == 1) {
                String words = Inline.plain(inlines.of(next)).strip();
                if (title.isPresent()) {
                    faults.add(InlineReader.line(next), "lesson.secondTitle");
                }
                title = title.or(() -> Optional.of(words).filter(each -> !each.isEmpty()));
            } else if (node instanceof Heading next && next.getLevel() == 2) {
                endStep();
                full = steps.size() == MOST_STEPS;
                if (full) {
                    faults.add(InlineReader.line(next), "lesson.tooManySteps", NumberText.count(MOST_STEPS));
                }
                heading = full ? Optional.empty() : Optional.of(next);
            } else if (node instanceof ColonBlock block && block.isNotes()) {
                if (hasRoom(node)) {
                    takeNotes(block);
                }
            } else {
                if (node instanceof Paragraph paragraph) {
                    takeShown(paragraph);
                }
                if ((!(node instanceof Paragraph) || node.getFirstChild() != null) && hasRoom(node)) {
                    (heading.isPresent() ? content : introduction).addAll(blocks.of(node));
                }
            }
        }

        /** Counts a node in; where a step has become too large, its rest is left out, and that is told once. */
        private boolean hasRoom(Node node) {
            if (crowded) {
                return false;
            }
            parts += count(node);
            characters += node.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
            if (parts > MOST_PARTS) {
                faults.add(InlineReader.line(node), "lesson.tooManyParts", NumberText.count(MOST_PARTS));
            } else if (characters > MOST_CHARACTERS) {
                faults.add(InlineReader.line(node), "lesson.tooManyCharacters", NumberText.count(MOST_CHARACTERS));
            }
            crowded = parts > MOST_PARTS || characters > MOST_CHARACTERS;
            return !crowded;
        }

        /** Returns the number of nodes in a node; without recursion, for pieces of a line nest as deep as they like. */
        private static int count(Node root) {
            int count = 1;
            Node each = root;
            while (true) {
                if (each.getFirstChild() != null) {
                    each = each.getFirstChild();
                } else {
                    while (!each.equals(root) && each.getNext() == null) {
                        each = each.getParent();
                    }
                    if (each.equals(root)) {
                        return count;
                    }
                    each = each.getNext();
                }
                count++;
            }
        }

        private void takeNotes(ColonBlock block) {
            if (heading.isPresent()) {
                notes.addAll(blocks.notes(block));
            } else {
                faults.add(block.line, "lesson.notes.place");
            }
        }

        private void takeShown(Paragraph paragraph) {
            if (ShowLine.begins(paragraph, inlines)) {
                int line = InlineReader.line(paragraph);
                if (heading.isPresent() && line == InlineReader.line(heading.get()) + 1) {
                    shown = ShowLine.take(paragraph, inlines, faults);
                } else {
                    faults.add(line, "lesson.show.place");
                }
            }
        }

        void endStep() {
            List<Claim> claims = blocks.takeClaims();
            heading.ifPresent(each -> {
                Step step = new Step(inlines.of(each), InlineReader.line(each),
                        shown.map(ShowLine::set), content, notes);
                steps.add(step);
                if (step.heading().isEmpty()) {
                    faults.add(step.line(), "lesson.noHeading");
                }
                boolean names = step.blocks().stream().anyMatch(block -> block instanceof Block.Check(var hidden, Question question)
                        && question.answers() instanceof Answers.Numeric numeric && numeric.value().isPresent()
                        && question.then().isEmpty());
                if (names && step.state().isEmpty()) {
                    faults.add(step.line(), "lesson.question.noLink");
                }
                claims.forEach(claim -> claim.about().or(step::state)
                        .ifPresent(link -> claim.check(link, links, faults)));
                before = step.state().or(() -> before);
                shown.ifPresent(line -> Claim.checkShown(line, before, links, faults));
            });
            heading = Optional.empty();
            shown = Optional.empty();
            content = new ArrayList<>();
            parts = 0;
            characters = 0;
            crowded = false;
            inlines.formulas().begin();
            notes = new ArrayList<>();
        }
    }
}
