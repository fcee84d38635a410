package kllab.plot.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kllab.plot.Gallery;
import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.label.PlotLabels;
import kllab.plot.Polyline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A painter beside those of the screen and of pages, which writes what it is asked to paint, and needs no toolkit. */
class ThirdPainterTest {
    private static final Colour RED = new Colour(1, 0, 0, 1);

    /** Looks and widths that no toolkit gave: every letter is half an em wide. */
    private static final class FixedStyles implements MarkStyles {
        @Override
        public MarkStyle of(String style) {
            return new MarkStyle(RED, 2, new double[0], RED, new TextFont("any", 10));
        }

        @Override
        public double width(String words, String style) {
            return 5 * words.length();
        }
    }

    /** Writes commands. */
    private static final class WrittenSurface implements Surface {
        private final List<String> commands = new ArrayList<>();

        private void write(String command, double... numbers) {
            StringBuilder line = new StringBuilder(command);
            for (double each : numbers) {
                line.append(String.format(Locale.ROOT, " %.1f", each));
            }
            commands.add(line.toString());
        }

        @Override
        public void moveTo(double x, double y) {
            write("move", x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            write("line", x, y);
        }

        @Override
        public void closePath() {
            write("close");
        }

        @Override
        public void fill(@Nullable Colour colour) {
            write("fill");
        }

        @Override
        public void stroke(MarkStyle style) {
            write("stroke", style.width());
        }

        @Override
        public void rectangle(Rectangle box, @Nullable Colour colour) {
            write("rectangle", box.x(), box.y(), box.width(), box.height());
        }

        @Override
        public void disc(double x, double y, double radius, MarkStyle style) {
            write("disc", x, y, radius);
        }

        @Override
        public void discs(Polyline centres, double radius, Colour colour) {
            for (int i = 0; i < centres.size(); i++) {
                write("disc", centres.xs()[i], centres.ys()[i], radius);
            }
        }

        @Override
        public void image(Bitmap bitmap, Rectangle box) {
            write("image " + bitmap.columns() + " by " + bitmap.rows(), box.x(), box.y(), box.width(), box.height());
        }

        @Override
        public void text(String words, double x, double y, Align align, MarkStyle style) {
            write("text " + words + " " + align, x, y);
        }

        @Override
        public void within(Rectangle area, Runnable painting) {
            write("within", area.x(), area.y(), area.width(), area.height());
            painting.run();
        }
    }

    private static List<String> painted(Plot plot) {
        WrittenSurface surface = new WrittenSurface();
        PlotGeometry geometry = PlotGeometry.of(plot, new Rectangle(50, 10, 100, 200), 5);
        MarkStyles styles = new FixedStyles();
        new PlotPainter(surface, styles, geometry).paint(plot, new PlotLabels(styles, geometry).of(plot));
        return surface.commands;
    }

    static List<Gallery> pictures() {
        return Gallery.pictures();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void paintsEveryKindOfMark(Gallery picture) {
        List<String> commands = painted(Gallery.plot(picture.mark()));
        int clip = commands.indexOf("within 50.0 8.0 100.0 204.0");
        assertTrue(clip >= 0 && clip < commands.size() - 1, commands::toString);
    }

    @Test
    void ticksAndTheirLabelsAreWhereTheirValuesAre() {
        List<String> commands = painted(Gallery.plot(new Mark.Dot(new Mark.Point(0.5, 0.25), 0.4, "any")));
        assertTrue(commands.contains("text 0.4 RIGHT 44.0 130.0"), commands::toString);
        assertEquals("disc 100.0 160.0 5.0", commands.getLast());
    }
}
