package kllab.lab.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kllab.link.Link;
import kllab.math.Interval;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.NumberText;

/** The files that papers are made of, and how numbers are written into them. */
public final class PaperFile {
    private PaperFile() {
    }

    /**
     * The formula of a state in TeX.
     *
     * @param title what it is of
     * @param plainTitle the same in ASCII
     * @param symbols the formula with symbols
     * @param numbers the formula with numbers, from the equals sign on
     */
    public record Formula(String title, String plainTitle, String symbols, String numbers) {
        /**
         * A whole LaTeX document with it.
         *
         * @param link of the state
         * @param nats what the formula comes to
         */
        public String document(Link link, double nats) {
            return text("/papers/formula.tex").replace("@link@", link.text()).replace("@kl@", tex(nats))
                    .replace("@title-plain@", plainTitle).replace("@title@", title).replace("@symbols@", symbols)
                    .replace("@numbers@", numbers);
        }

        private static String tex(double nats) {
            return Double.isInfinite(nats) ? "infinity" : NumberText.plain(nats);
        }
    }

    /** The first lines of a script: the link, what the script needs, and the unit of what it shows. */
    public static String head(Link link, InformationUnit unit) {
        return "# " + link.text() + "\n# Needs NumPy and, for the figure, Matplotlib.\n\nimport numpy as np\n\nunit, "
                + (unit == InformationUnit.BITS
                        ? "nats = \"bits\", np.log(2)  # the nats in a bit\n"
                        : "nats = \"nats\", 1  # and all is in nats\n");
    }

    /** An interval as a pair of Python. */
    public static String range(Interval bounds) {
        return "(" + NumberText.plain(bounds.min()) + ", " + NumberText.plain(bounds.max()) + ")";
    }

    /** The text of a file. */
    public static String text(String name) {
        try (InputStream file = PaperFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Numbers as a NumPy array, to the last bit. */
    public static String array(List<Double> numbers) {
        return "np.array(" + list(numbers) + ", dtype=float)";
    }

    /** Rows of numbers as a NumPy array, to the last bit. */
    public static String table(List<List<Double>> rows) {
        return "np.array([" + rows.stream().map(PaperFile::list).collect(Collectors.joining(", ")) + "], dtype=float)";
    }

    /** Numbers as a list of Python, to the last bit. */
    public static String list(List<Double> numbers) {
        return numbers.stream().map(NumberText::plain).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A truth value of Python. */
    public static String flag(boolean value) {
        return value ? "True" : "False";
    }

    /** A text of Python, whatever is in it. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').appendCodePoint(each);
            } else if (Character.isISOControl(each)) {
                quoted.append(String.format("\\u%04x", each));
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
    }
}
