package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;

/** {@code :::kind} to {@code :::} in the parsed file: fields at its head, then ordinary Markdown. */
final class ColonBlock extends CustomBlock {
    /** The word behind the colons; empty where there was nothing to close. */
    final String kind;
    /** Where it begins, from 1. */
    final int line;
    /** Whether it stands in an item or a quotation, where it cannot be answered. */
    final boolean nested;
    /** The fields at its head. */
    final List<Field> fields = new ArrayList<>();
    /** Whether its end was found. */
    boolean closed;

    ColonBlock(String kind, int line, boolean nested) {
        this.kind = kind;
        this.line = line;
        this.nested = nested;
    }
}
