package kllab.math.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How often each letter is written in a language, from a file that names its source.
 *
 * @param letters their names, in the order of the alphabet
 * @param distribution their frequencies as weights, in the same order
 */
public record LetterFrequencies(List<String> letters, Categorical distribution) {
    /** @throws IllegalArgumentException unless there are as many letters as outcomes */
    public LetterFrequencies {
        letters = List.copyOf(letters);
        if (letters.size() != distribution.count()) {
            throw new IllegalArgumentException(letters.size() + " letters for " + distribution.count() + " outcomes");
        }
    }

    /** The 26 letters of English, of {@code data/english-letters.csv}. */
    public static LetterFrequencies english() {
        return read("/data/english-letters.csv");
    }

    private static LetterFrequencies read(String file) {
        InputStream bytes = LetterFrequencies.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException("no data file " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.lines().filter(line -> !line.startsWith("#")).skip(1)
                    .map(line -> line.split(",", -1)).toList();
            return new LetterFrequencies(rows.stream().map(row -> row[0]).toList(),
                    Categorical.of(rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("data file " + file, e);
        }
    }
}
