package kllab.lesson.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.lesson.Block;
import kllab.lesson.Fault;
import kllab.lesson.Inline;
import kllab.lesson.LessonReading;
import kllab.lesson.Step;
import kllab.lesson.reader.LessonReader;
import kllab.text.Message;

/**
 * Reads a glossary: Markdown as that of a lesson, in which each step is a word.
 *
 * <pre>
 * ## nat · nat
 *
 * The unit of KL with natural logarithms.
 *
 * $\log e=1$
 *
 * [Half a nat on average](kl:gaussian?mu1=1&amp;sigma1=1)
 * </pre>
 */
public final class GlossaryReader {
    private static final Pattern HEADING = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*) · (.+)");
    /** The end of a sentence: a full stop before a blank is one, the point of a number is not. */
    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)|[。！？]");

    private final LessonReader reader;

    /** Creates a reader of glossaries that reads their Markdown by a reader of lessons, with its checks. */
    public GlossaryReader(LessonReader reader) {
        this.reader = reader;
    }

    /**
     * Returns the glossary in a text.
     *
     * @param file the name of the text in its faults
     */
    public GlossaryReading read(String file, String text) {
        LessonReading reading = reader.read(file, text);
        List<Fault> faults = new ArrayList<>(reading.faults());
        List<GlossaryWord> words = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Step step : reading.lesson().steps()) {
            String heading = Inline.plain(step.heading());
            Matcher named = HEADING.matcher(heading);
            Optional<Message> reason = Optional.empty();
            if (!named.matches()) {
                reason = Optional.of(Message.of("glossary.heading", heading));
            } else if (!keys.add(named.group(1))) {
                reason = Optional.of(Message.of("glossary.twice", named.group(1)));
            } else {
                Optional<GlossaryWord> word = word(named.group(1), named.group(2), step.blocks());
                if (word.isEmpty()) {
                    reason = Optional.of(Message.of("glossary.parts", named.group(1)));
                } else if (!isSentence(word.get().sentence())) {
                    reason = Optional.of(Message.of("glossary.sentence", named.group(1)));
                } else {
                    words.add(word.get());
                }
            }
            reason.ifPresent(each -> faults.add(new Fault(file, step.line(), each)));
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new GlossaryReading(new Glossary(words), faults);
    }

    /** Returns the word, if its parts are words, a formula and a link to a lab, and no more. */
    private static Optional<GlossaryWord> word(String key, String name, List<Block> parts) {
        if (parts.size() == 3 && parts.get(0) instanceof Block.Paragraph(List<Inline> sentence)
                && sentence.stream().allMatch(Inline.Text.class::isInstance)
                && parts.get(1) instanceof Block.Formula(String tex)
                && parts.get(2) instanceof Block.Paragraph(List<Inline> last)
                && last.size() == 1 && last.getFirst() instanceof Inline.LabLink link) {
            return Optional.of(new GlossaryWord(key, name, Inline.plain(sentence), tex,
                    Inline.plain(link.content()), link.link()));
        }
        return Optional.empty();
    }

    private static boolean isSentence(String text) {
        Matcher end = END.matcher(text);
        return end.find() && end.end() == text.length();
    }
}
