package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kllab.lesson.Inline;
import kllab.lesson.Prose;
import kllab.link.Link;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.LeftToRight;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns the pieces of a parsed line into {@link Inline}s. */
record InlineReader(LinkCheck links, Formulas formulas, Faults faults) {
    private static final String LAB = "kl:";
    private static final int DEEPEST = 20;

    /** The formulas of a file, with a bound on those of one step. */
    static final class Formulas {
        /**
         * The most letters, signs and lines in the formulas of a step, which is shown at once: about 40 MB as nodes;
         * the longest of the lessons of this program has about a seventh.
         */
        static final int MOST_SIGNS = 2_000;

        private final FormulaCheck check;
        private final Faults faults;
        private int signs;

        Formulas(FormulaCheck check, Faults faults) {
            this.check = check;
            this.faults = faults;
        }

        /** Begins another step. */
        void begin() {
            signs = 0;
        }

        /**
         * Returns true if a formula is to be shown; else there is a fault, once for all behind it, and TeX is shown.
         */
        boolean take(String tex, int line) {
            if (signs > MOST_SIGNS) {
                return false;
            }
            try {
                signs += check.require(tex);
            } catch (BadInput e) {
                faults.add(line, e.reason());
                return false;
            }
            if (signs > MOST_SIGNS) {
                faults.add(line, "lesson.tooManySigns", NumberText.count(MOST_SIGNS));
            }
            return signs <= MOST_SIGNS;
        }
    }

    /** Returns the pieces within a node. */
    List<Inline> of(Node parent) {
        return of(parent.getFirstChild(), null);
    }

    /** Returns the pieces of the nodes from the first to the end, which is excluded. */
    List<Inline> of(@Nullable Node first, @Nullable Node end) {
        List<Inline> pieces = new ArrayList<>();
        add(first, end, 0, pieces);
        return Prose.joined(pieces);
    }

    private void add(@Nullable Node first, @Nullable Node end, int depth, List<Inline> pieces) {
        for (Node each = first; each != null && !Objects.equals(each, end); each = each.getNext()) {
            if (depth == DEEPEST && each.getFirstChild() != null) {
                faults.add(line(each), "lesson.deep");
            } else {
                add(each, depth, pieces);
            }
        }
    }

    private void add(Node node, int depth, List<Inline> pieces) {
        switch (node) {
            case Text text -> pieces.add(new Inline.Text(shown(text.getLiteral(), text)));
            case Code code -> pieces.add(new Inline.Code(shown(code.getLiteral(), code)));
            case FormulaParser.FormulaNode formula -> pieces.add(formula(formula));
            case SoftLineBreak end -> pieces.add(Prose.LINE_END);
            case HardLineBreak end -> pieces.add(new Inline.LineBreak());
            case Emphasis stressed -> pieces.add(new Inline.Emphasis(within(stressed, depth)));
            case StrongEmphasis strong -> pieces.add(new Inline.Strong(within(strong, depth)));
            case org.commonmark.node.Link link -> addLink(link, depth, pieces);
            case Image image -> {
                faults.add(line(image), "lesson.image");
                add(image.getFirstChild(), null, depth + 1, pieces);
            }
            case HtmlInline html -> pieces.add(new Inline.Text(shown(html.getLiteral(), html)));
            default -> add(node.getFirstChild(), null, depth + 1, pieces);
        }
    }

    /** Returns words as they can be shown; tells once if that is not how they were written. */
    String shown(String words, Node node) {
        if (LeftToRight.isTurned(words)) {
            faults.addOnce(line(node), "lesson.rightToLeft");
        }
        return LeftToRight.of(words);
    }

    private List<Inline> within(Node node, int depth) {
        List<Inline> pieces = new ArrayList<>();
        add(node.getFirstChild(), null, depth + 1, pieces);
        return Prose.joined(pieces);
    }

    private Inline formula(FormulaParser.FormulaNode formula) {
        if (formula.tex.isEmpty()) {
            faults.add(line(formula), formula.mark.length() == 1 ? "lesson.dollar" : "lesson.dollars");
            return new Inline.Text(formula.mark);
        }
        return formulas.take(formula.tex, line(formula))
                ? new Inline.Formula(formula.tex)
                : new Inline.Code(formula.tex);
    }

    /** Adds a link; of a link that leads nowhere only the words. */
    private void addLink(org.commonmark.node.Link link, int depth, List<Inline> pieces) {
        String destination = link.getDestination();
        List<Inline> content = within(link, depth);
        String scheme = destination.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("http://") || scheme.startsWith("https://")) {
            pieces.add(new Inline.Address(content, destination));
        } else if (scheme.startsWith(LAB)) {
            lab(destination, line(link)).ifPresentOrElse(lab -> pieces.add(new Inline.LabLink(content, lab)),
                    () -> pieces.addAll(content));
        } else {
            faults.add(line(link), "lesson.address", Excerpt.of(destination));
            pieces.addAll(content);
        }
    }

    /** Returns the link to a lab in a field; none, with a fault, if it leads to no lab. */
    Optional<Link> link(Field field) {
        if (field.value().toLowerCase(Locale.ROOT).startsWith(LAB)) {
            return lab(field.value(), field.line());
        }
        faults.add(field.line(), "lesson.field.link", field.name(), Excerpt.of(field.value()));
        return Optional.empty();
    }

    private Optional<Link> lab(String destination, int line) {
        try {
            Link lab = Link.parse(destination.substring(LAB.length()));
            links.require(lab);
            return Optional.of(lab);
        } catch (BadInput e) {
            faults.add(line, "lesson.link", e.reason());
            return Optional.empty();
        }
    }

    /** Returns the line of a node in the file, from 1; the line of its parent if its own is unknown. */
    static int line(Node node) {
        Node known = node;
        while (known.getSourceSpans().isEmpty() && known.getParent() != null) {
            known = known.getParent();
        }
        return known.getSourceSpans().isEmpty() ? 1 : known.getSourceSpans().getFirst().getLineIndex() + 1;
    }
}
