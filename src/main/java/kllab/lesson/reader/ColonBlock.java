package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;

/**
 * A block from {@code :::kind} to {@code :::} in the parsed file: fields at its head, then ordinary Markdown. Notes for
 * the speaker have no fields.
 */
final class ColonBlock extends CustomBlock {
    /** The kind of notes for the speaker. */
    static final String NOTES = "notes";

    /** The word behind the colons; empty if the colons close nothing. */
    final String kind;
    /** Its first line, from 1. */
    final int line;
    /** True if it stands in an item or a quotation, where it cannot be answered. */
    final boolean nested;
    /** The fields at its head. */
    final List<Field> fields = new ArrayList<>();
    /** True once its end has been found. */
    boolean closed;

    ColonBlock(String kind, int line, boolean nested) {
        this.kind = kind;
        this.line = line;
        this.nested = nested;
    }

    /** Returns true if it is for the speaker alone. */
    boolean isNotes() {
        return kind.equals(NOTES);
    }
}
