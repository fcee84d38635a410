package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * An item {@code - [x] words} of a list of answers: its first line is the answer, and the lines below are the remark on
 * it.
 *
 * @param right true if there is an x in the brackets
 * @param words the answer
 * @param said the remark on it
 * @param line its line, from 1
 */
record MarkedAnswer(boolean right, List<Inline> words, List<Block> said, int line) {
    private static final List<String> MARKS = List.of("[ ]", "[x]", "[X]");

    /** Returns true if the first item of the list has brackets. */
    static boolean isMarked(BulletList list) {
        return list.getFirstChild() != null && !mark(list.getFirstChild()).isEmpty();
    }

    /** Returns the items of the list; an item without brackets is a wrong answer. */
    static List<MarkedAnswer> of(BulletList list, BlockReader blocks, InlineReader inlines) {
        List<MarkedAnswer> answers = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            answers.add(of(item, blocks, inlines));
        }
        return answers;
    }

    private static MarkedAnswer of(Node item, BlockReader blocks, InlineReader inlines) {
        String mark = mark(item);
        int line = InlineReader.line(item);
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph)) {
            return new MarkedAnswer(false, List.of(), blocks.from(first), line);
        }
        if (!mark.isEmpty() && first.getFirstChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().substring(mark.length()).stripLeading());
        }
        Node end = first.getFirstChild();
        while (end != null && !(end instanceof SoftLineBreak) && !(end instanceof HardLineBreak)) {
            end = end.getNext();
        }
        List<Block> said = new ArrayList<>();
        if (end != null) {
            said.addAll(blocks.prose(inlines.of(end.getNext(), null)));
        }
        List<Inline> words = inlines.of(first.getFirstChild(), end);
        said.addAll(blocks.from(first.getNext()));
        return new MarkedAnswer(!mark.isEmpty() && !mark.equals("[ ]"), words, said, line);
    }

    /** Returns the brackets at the beginning of the item; empty if there are none. */
    private static String mark(Node item) {
        if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            return MARKS.stream().filter(text.getLiteral()::startsWith).findFirst().orElse("");
        }
        return "";
    }
}
