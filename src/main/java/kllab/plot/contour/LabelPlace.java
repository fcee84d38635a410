package kllab.plot.contour;

import java.util.List;
import java.util.Optional;
import kllab.plot.Mark;
import kllab.plot.Polyline;

/** The place of the label of a contour. Lengths are measured in widths and heights of the grid. */
final class LabelPlace {
    private final double width;
    private final double height;

    LabelPlace(double[] xs, double[] ys) {
        width = xs[xs.length - 1] - xs[0];
        height = ys[ys.length - 1] - ys[0];
    }

    /** The place on the longest line: its right end if it is closed, or else its middle. */
    Optional<Mark.Point> of(List<Polyline> lines) {
        Polyline longest = null;
        double most = 0;
        for (Polyline line : lines) {
            double length = length(line, line.size() - 1);
            if (length > most) {
                most = length;
                longest = line;
            }
        }
        if (longest == null) {
            return Optional.empty();
        }
        return Optional.of(isClosed(longest) ? rightEnd(longest) : middle(longest, most / 2));
    }

    private static boolean isClosed(Polyline line) {
        int last = line.size() - 1;
        return line.xs()[0] == line.xs()[last] && line.ys()[0] == line.ys()[last];
    }

    private static Mark.Point rightEnd(Polyline line) {
        int best = 0;
        for (int i = 1; i < line.size(); i++) {
            if (line.xs()[i] > line.xs()[best]) {
                best = i;
            }
        }
        return new Mark.Point(line.xs()[best], line.ys()[best]);
    }

    private Mark.Point middle(Polyline line, double half) {
        double length = 0;
        int i = 1;
        double step = step(line, i);
        while (i < line.size() - 1 && length + step < half) {
            length += step;
            i++;
            step = step(line, i);
        }
        double part = step == 0 ? 0 : Math.min(1, (half - length) / step);
        return new Mark.Point(line.xs()[i - 1] + part * (line.xs()[i] - line.xs()[i - 1]),
                line.ys()[i - 1] + part * (line.ys()[i] - line.ys()[i - 1]));
    }

    private double length(Polyline line, int steps) {
        double length = 0;
        for (int i = 1; i <= steps; i++) {
            length += step(line, i);
        }
        return length;
    }

    private double step(Polyline line, int i) {
        double x = (line.xs()[i] - line.xs()[i - 1]) / width;
        double y = (line.ys()[i] - line.ys()[i - 1]) / height;
        return Math.sqrt(x * x + y * y); // parts of the grid: nothing that a hypot would have to guard against
    }
}
