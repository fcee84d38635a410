package kllab.web.numbers;

import kllab.plot.Mark;
import kllab.plot.Plot;
import kllab.plot.Subplot;

/**
 * Numbers behind the page, to be compared with those of the program: name and value, a pair a line. The same code runs
 * in both.
 */
public final class PageNumbers {
    private final StringBuilder lines = new StringBuilder();

    /** Adds a number. */
    public PageNumbers line(String name, double value) {
        lines.append(name).append(' ').append(value).append('\n');
        return this;
    }

    /** Adds a text, whose name ends with {@code said}. */
    public PageNumbers said(String name, String text) {
        lines.append(name).append(".said ").append(text.replace('\n', ' ')).append('\n');
        return this;
    }

    /** Adds the ends of the axes of a plot, its marks, and how many points its curves have. */
    public PageNumbers plot(String name, Plot plot) {
        line(name + ".min", plot.x().bounds().min());
        line(name + ".max", plot.x().bounds().max());
        for (Subplot subplot : plot.subplots()) {
            line(name + ".top", subplot.y().bounds().max());
            StringBuilder styles = new StringBuilder();
            for (Mark mark : subplot.marks()) {
                styles.append(',').append(mark.style());
                if (mark instanceof Mark.Curve curve) {
                    line(name + "." + mark.style() + ".points", curve.line().size());
                }
            }
            lines.append(name).append(".marks ").append(styles).append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
