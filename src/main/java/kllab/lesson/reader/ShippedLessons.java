package kllab.lesson.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kllab.lesson.LessonReading;
import kllab.text.BadInput;
import kllab.text.Language;

/** The lessons that come with the program, in {@code lessons/<code>/<name>.md} for each language. */
public final class ShippedLessons {
    /** The names of the files without their ending, in the order of the lessons; the same in every language. */
    public static final List<String> NAMES = List.of("01-what-kl-measures", "02-why-that-formula",
            "03-which-force-is-stronger", "04-forward-and-reverse", "05-integrals-and-codes", "06-many-dimensions",
            "07-estimating-from-samples", "08-fitting-cover-or-seek", "09-a-posterior-and-the-elbo",
            "10-a-vae-end-to-end", "11-the-price-of-the-code");

    private ShippedLessons() {
    }

    /**
     * Returns one of these lessons; its formulas and numbers are not checked again.
     *
     * @param name one of {@link #NAMES}
     * @throws IllegalArgumentException if there is no such lesson
     */
    public static LessonReading read(String name, Language language, LessonReader reader) {
        String file = "/lessons/" + language.code() + "/" + name + ".md";
        try (InputStream input = ShippedLessons.class.getResourceAsStream(file)) {
            if (input == null) {
                throw new IllegalArgumentException("no lesson " + file);
            }
            return reader.ofLinks().read(name + ".md", input);
        } catch (IOException e) {
            throw new UncheckedIOException("lesson " + file, e);
        } catch (BadInput e) {
            throw new IllegalStateException("lesson " + file, e);
        }
    }
}
