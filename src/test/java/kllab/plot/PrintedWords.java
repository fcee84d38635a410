package kllab.plot;

import java.util.List;
import java.util.stream.Stream;

/** The words that a plot prints, those for little room among them. */
public final class PrintedWords {
    private PrintedWords() {
    }

    /** Returns every line of words of a plot. */
    public static List<String> lines(Plot plot) {
        return plot.subplots().stream().flatMap(each -> each.marks().stream()).flatMap(PrintedWords::of)
                .flatMap(String::lines).toList();
    }

    private static Stream<String> of(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> Stream.of(label.words().full(), label.words().brief());
            case Mark.Arrow arrow -> Stream.of(arrow.text());
            default -> Stream.empty();
        };
    }
}
