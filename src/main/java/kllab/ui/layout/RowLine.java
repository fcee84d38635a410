package kllab.ui.layout;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Nodes side by side and equally high.
 *
 * @param pieces from left to right, at least one
 * @param width the pixels for them
 * @param gap the pixels between two of them
 */
record RowLine(List<Piece> pieces, double width, double gap) {
    /** The list is not written to from elsewhere. */
    RowLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * A node of a line.
     *
     * @param share how much it takes of the width that is left over, against the others of its line; 0 keeps it at its
     *     preferred width
     */
    record Piece(Node node, double share) {
        double least() {
            return Math.ceil(share == 0 ? node.prefWidth(-1) : node.minWidth(-1));
        }
    }

    /** Returns as few lines for these nodes as their least widths allow; a node that is not managed has no room. */
    static List<RowLine> of(List<Piece> all, double width, double gap) {
        List<RowLine> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double used = 0;
        for (Piece piece : managed(all)) {
            double needed = piece.least();
            if (!line.isEmpty() && used + gap + needed > width) {
                lines.add(new RowLine(line, width, gap));
                line = new ArrayList<>();
            }
            used = line.isEmpty() ? needed : used + gap + needed;
            line.add(piece);
        }
        if (!line.isEmpty()) {
            lines.add(new RowLine(line, width, gap));
        }
        return lines;
    }

    /** Those that have room. */
    static List<Piece> managed(List<Piece> all) {
        return all.stream().filter(piece -> piece.node.isManaged()).toList();
    }

    /** Returns the height of lines one below the other, the least or the preferred one. */
    static double height(List<RowLine> lines, boolean least) {
        return lines.stream().mapToDouble(line -> line.height(least) + line.gap).sum()
                - (lines.isEmpty() ? 0 : lines.getFirst().gap);
    }

    /** Returns the part of the width left over that its nodes take together. */
    double share() {
        return pieces.stream().mapToDouble(Piece::share).sum();
    }

    /**
     * Returns the widths of the nodes: a node without a share has its preferred width, and the others share the rest,
     * each at least as wide as its least width.
     */
    private double[] widths() {
        double shared = share();
        double free = width - gap * (pieces.size() - 1);
        for (Piece piece : pieces) {
            free -= piece.share == 0 ? piece.least() : 0;
        }
        double[] widths = new double[pieces.size()];
        for (int i = 0; i < widths.length; i++) {
            Piece piece = pieces.get(i);
            double fair = shared == 0 ? width / widths.length : free * piece.share / shared;
            widths[i] = Math.rint(piece.share == 0 && shared > 0 ? piece.least() : Math.max(piece.least(), fair));
        }
        double excess = -width + gap * (widths.length - 1);
        int widest = 0;
        int roomiest = 0;
        for (int i = 0; i < widths.length; i++) {
            excess += widths[i];
            widest = widths[i] > widths[widest] ? i : widest;
            roomiest = slack(widths, i) > slack(widths, roomiest) ? i : roomiest;
        }
        // What a node needs beyond its share comes from the one that can best spare it; the pixels that rounding
        // leaves, and what nobody can spare, are those of the widest.
        double spared = Math.clamp(excess, 0, Math.max(0, slack(widths, roomiest)));
        widths[roomiest] -= spared;
        widths[widest] -= excess - spared;
        return widths;
    }

    private double slack(double[] widths, int i) {
        return widths[i] - pieces.get(i).least();
    }

    /** Returns its height, the least or the preferred one. */
    double height(boolean least) {
        double[] widths = widths();
        double highest = 0;
        for (int i = 0; i < widths.length; i++) {
            Node node = pieces.get(i).node;
            highest = Math.max(highest, Math.ceil(least ? node.minHeight(widths[i]) : node.prefHeight(widths[i])));
        }
        return highest;
    }

    /** Lays the nodes out from a corner. */
    void place(Region within, double left, double top, double height) {
        double[] widths = widths();
        double x = left;
        double y = within.snapPositionY(top);
        double bottom = within.snapPositionY(top + height);
        for (int i = 0; i < widths.length; i++) {
            double from = within.snapPositionX(x);
            double to = within.snapPositionX(x + widths[i]);
            // Between pixels a plot would be blurred, and show at its edge what was painted there before.
            pieces.get(i).node.resizeRelocate(from, y, to - from, bottom - y);
            x += widths[i] + gap;
        }
    }
}
