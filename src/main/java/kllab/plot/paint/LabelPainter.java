package kllab.plot.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Words;
import kllab.plot.Mark;

/**
 * Paints the words of one subplot, on plates that quieten the picture behind them, so that no words stand on others.
 *
 * <p>
 * Words come in the order of their importance. Each takes its place, or the first free one of a few near it. If there
 * is no free place, as on a very small subplot, the words are left out.
 */
final class LabelPainter {
    private static final String PLATE = "plate";
    /** The least room at either side of words, in line heights. */
    private static final double GAP = 0.25;
    /** The distance by which words with a shorter form may be pushed aside, in line heights. */
    private static final double LEEWAY = 0.6;

    private final Surface surface;
    private final MarkStyles styles;
    private final Rectangle ground;
    private final List<Rectangle> taken = new ArrayList<>();

    LabelPainter(Surface surface, MarkStyles styles, Rectangle ground) {
        this.surface = surface;
        this.styles = styles;
        this.ground = ground;
    }

    /** Keeps words that are still to come away from something that is painted. */
    void keepFree(Rectangle box) {
        taken.add(box);
    }

    /**
     * Writes the words of a label about a pixel: lines between line breaks, of which none is shown without the others.
     *
     * @param obstacles where they must not stand either
     * @return true if there was room
     */
    boolean paint(Mark.Label label, Pixel at, Placement placement, List<Rectangle> obstacles) {
        Words words = label.words();
        boolean same = words.brief().equals(words.full());
        boolean missable = words.brief().isEmpty();
        About about = new About(at, missable ? List.of(placement) : candidates(placement), obstacles);
        Optional<Block> block = place(words.full(), label.style(), about, same ? Double.MAX_VALUE : LEEWAY);
        if (block.isEmpty() && !same && !missable) {
            block = place(words.brief(), label.style(), about, Double.MAX_VALUE);
        }
        block.ifPresent(each -> write(each, styles.of(label.style())));
        return block.isPresent();
    }

    /**
     * The places where words may stand.
     *
     * @param at the pixel that they are about
     * @param candidates the places that would do
     * @param obstacles where they must not stand
     */
    private record About(Pixel at, List<Placement> candidates, List<Rectangle> obstacles) {
    }

    /** Lines of words and where they stand. */
    private record Block(List<String> lines, Rectangle box) {
    }

    /**
     * The first free place for words.
     *
     * @param leeway how far, in line heights, the edges of the subplot may push them aside
     */
    private Optional<Block> place(String text, String styleName, About about, double leeway) {
        List<String> lines = text.lines().toList();
        double line = styles.of(styleName).lineHeight();
        double width = lines.stream().mapToDouble(each -> styles.width(each, styleName)).max().orElse(0);
        double height = line * lines.size();
        Pixel at = about.at;
        for (Placement each : about.candidates) {
            double left = at.x() + each.align() * each.dx() * line - width * (1 - each.align()) / 2;
            double bottom = at.y() - (each.dy() - 0.5) * line;
            Rectangle box = new Rectangle(inside(left, ground.x() + 2, ground.right() - width - 2),
                    inside(bottom - height, ground.y(), ground.bottom() - height), width, height);
            double aside = Math.max(Math.abs(box.x() - left), box.right() - ground.right());
            if (aside <= leeway * line && taken.stream().noneMatch(box::intersects)
                    && about.obstacles.stream().noneMatch(box::intersects)) {
                taken.add(new Rectangle(box.x() - GAP * line, box.y(), width + 2 * GAP * line, height));
                return Optional.of(new Block(lines, box));
            }
        }
        return Optional.empty();
    }

    private static List<Placement> candidates(Placement wanted) {
        return List.of(wanted, higher(wanted, 1), higher(wanted, -1));
    }

    private static Placement higher(Placement wanted, int lines) {
        return new Placement(wanted.align(), wanted.dx(), wanted.dy() + lines);
    }

    private void write(Block block, MarkStyle style) {
        Rectangle box = block.box();
        // A rectangle, because the outlines of glyphs would cost several times as much as the words.
        surface.plate(box, styles.of(PLATE).fill());
        double top = box.y();
        for (String line : block.lines()) {
            surface.text(line, box.x(), top + 0.5 * style.lineHeight(), Surface.Align.LEFT, style);
            top += style.lineHeight();
        }
    }

    /** Returns the pixel held between two others, or the first of them if there is no room between them. */
    private static double inside(double pixel, double min, double max) {
        return Math.clamp(pixel, min, Math.max(min, max));
    }
}
