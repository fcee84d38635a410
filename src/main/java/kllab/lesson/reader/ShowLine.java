package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kllab.lesson.Inline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The line {@code show: densities, value} directly below the heading of a step: the panels that the step is about.
 *
 * @param names their names, at least one
 * @param line its line, from 1
 */
record ShowLine(List<String> names, int line) {
    private static final String NAME = "show";

    /** Copies the names. */
    ShowLine {
        names = List.copyOf(names);
    }

    /** Returns the names as a set. */
    Set<String> set() {
        return new LinkedHashSet<>(names);
    }

    /**
     * Takes such a line from the beginning of a paragraph, in which the rest stays; none if it does not begin so, or if
     * the line names nothing.
     */
    static Optional<ShowLine> take(Paragraph paragraph, InlineReader inlines, Faults faults) {
        int line = InlineReader.line(paragraph);
        List<Field> fields = new ArrayList<>();
        for (Optional<Field> field = field(paragraph, inlines, line); field.isPresent(); field = field(paragraph,
                inlines, line + fields.size())) {
            fields.add(field.get());
            @Nullable
            Node end = end(paragraph);
            while (paragraph.getFirstChild() != null && !paragraph.getFirstChild().equals(end)) {
                paragraph.getFirstChild().unlink();
            }
            if (end != null) {
                end.unlink();
            }
        }
        List<String> names = new Fields(fields, faults).names(NAME);
        return names.isEmpty() ? Optional.empty() : Optional.of(new ShowLine(names, line));
    }

    /** Returns true if a paragraph begins with such a line. */
    static boolean begins(Paragraph paragraph, InlineReader inlines) {
        return field(paragraph, inlines, 1).isPresent();
    }

    private static Optional<Field> field(Paragraph paragraph, InlineReader inlines, int line) {
        Node first = paragraph.getFirstChild();
        // Other words are not read: what is wrong in them would be told twice.
        return first instanceof Text text && text.getLiteral().startsWith(NAME + ":")
                ? Field.of(Inline.plain(inlines.of(first, end(paragraph))), line)
                        .filter(each -> each.name().equals(NAME))
                : Optional.empty();
    }

    private static @Nullable Node end(Paragraph paragraph) {
        @Nullable
        Node each = paragraph.getFirstChild();
        while (each != null && !(each instanceof SoftLineBreak)) {
            each = each.getNext();
        }
        return each;
    }
}
