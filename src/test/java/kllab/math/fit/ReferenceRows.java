package kllab.math.fit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of a file of reference values, without its header. */
public final class ReferenceRows {
    private ReferenceRows() {
    }

    /** The rows of a file, cut at commas. */
    public static List<String[]> of(String file) {
        try (InputStream bytes = Objects.requireNonNull(
                ReferenceRows.class.getResourceAsStream("/reference/" + file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number as it stands there. */
    public static double number(String text) {
        return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    /** Triples of numbers, parted by semicolons and colons. */
    public static List<double[]> triples(String text) {
        return Arrays.stream(text.split(";"))
                .map(each -> Arrays.stream(each.split(":")).mapToDouble(ReferenceRows::number).toArray()).toList();
    }
}
