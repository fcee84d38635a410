package kllab.app;

import java.util.Map;
import java.util.SequencedMap;
import kllab.link.Link;
import kllab.parameter.NumberText;

/** A link and its numbers as a JSON object, on one line. */
final class JsonLine {
    private JsonLine() {
    }

    /** The object: first {@code link}, then the numbers, each so that it reads back as the same double. */
    static String of(Link link, SequencedMap<String, Double> values) {
        // The text of a link is ASCII with quotes and backslashes percent-encoded: nothing is left to escape.
        StringBuilder line = new StringBuilder("{\"link\":\"").append(link.text()).append('"');
        for (Map.Entry<String, Double> each : values.entrySet()) {
            line.append(",\"").append(each.getKey()).append("\":").append(number(each.getValue()));
        }
        return line.append('}').toString();
    }

    private static String number(double value) {
        // JSON has no infinity.
        return Double.isInfinite(value) ? '"' + Double.toString(value) + '"' : NumberText.plain(value);
    }
}
