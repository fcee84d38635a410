package kllab.plot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.geometry.Point2D;

import kllab.plot.page.PagePath.Step;

/**
 * Reads the path of an SVG that has nothing but absolute moves, lines and curves, each with its letter: {@code M1 2Q3
 * 4 5 6Z}.
 *
 * @see <a href="https://www.w3.org/TR/SVG/paths.html#PathData">Path data of SVG</a>
 */
final class SvgSteps {
    private static final Pattern COMMAND = Pattern.compile("([MLQCZ])([-+.,\\sE0-9]*)");
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    private final List<Step> steps = new ArrayList<>();
    private Point2D pen = Point2D.ZERO;
    private Point2D start = Point2D.ZERO;

    private SvgSteps() {
    }

    /** Returns the steps of a path; none if there is anything else in it. */
    static Optional<List<Step>> of(String path) {
        SvgSteps read = new SvgSteps();
        Matcher command = COMMAND.matcher(path);
        int end = 0;
        while (command.find() && command.start() == end) {
            if (!read.add(command.group(1).charAt(0), numbers(command.group(2)))) {
                return Optional.empty();
            }
            end = command.end();
        }
        return end == path.length() ? Optional.of(read.steps) : Optional.empty();
    }

    private static double[] numbers(String text) {
        return BETWEEN.splitAsStream(text.strip()).filter(each -> !each.isEmpty()).mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Returns false if a command has not as many numbers as it needs. */
    private boolean add(char letter, double[] numbers) {
        if (numbers.length != switch (letter) {
            case 'Z' -> 0;
            case 'Q' -> 4;
            case 'C' -> 6;
            default -> 2;
        }) {
            return false;
        }
        Point2D from = pen;
        pen = letter == 'Z' ? start : point(numbers, numbers.length - 2);
        if (letter == 'M') {
            start = pen;
        }
        steps.add(switch (letter) {
            case 'M' -> new Step.Move(pen.getX(), pen.getY());
            case 'L' -> new Step.Straight(pen.getX(), pen.getY());
            case 'Q' -> Step.Curve.quadratic(from, point(numbers, 0), pen);
            case 'C' -> new Step.Curve(point(numbers, 0), point(numbers, 2), pen);
            default -> new Step.Close();
        });
        return true;
    }

    private static Point2D point(double[] numbers, int at) {
        return new Point2D(numbers[at], numbers[at + 1]);
    }
}
