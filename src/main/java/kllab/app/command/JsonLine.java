package kllab.app.command;

import java.util.stream.Collectors;
import kllab.lab.Answer;
import kllab.link.Link;
import kllab.parameter.NumberText;

/** A link and its answers as a JSON object, on one line. */
final class JsonLine {
    private JsonLine() {
    }

    /** The object: first {@code link}, then the answers, each number so that it reads back as the same double. */
    static String of(Link link, Answer.Fields answers) {
        // The text of a link is ASCII with quotes and backslashes percent-encoded: nothing is left to escape.
        String rest = fields(answers);
        return "{\"link\":\"" + link.text() + '"' + (rest.isEmpty() ? "" : ",") + rest + '}';
    }

    private static String fields(Answer.Fields answers) {
        return answers.fields().entrySet().stream().map(each -> '"' + each.getKey() + "\":" + json(each.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String json(Answer answer) {
        return switch (answer) {
            case Answer.Value value -> number(value.value());
            case Answer.Word word -> '"' + word.word() + '"';
            case Answer.Items items -> items.items().stream().map(JsonLine::json)
                    .collect(Collectors.joining(",", "[", "]"));
            case Answer.Fields fields -> '{' + fields(fields) + '}';
        };
    }

    private static String number(double value) {
        // JSON has no infinity.
        return Double.isInfinite(value) ? '"' + Double.toString(value) + '"' : NumberText.plain(value);
    }
}
