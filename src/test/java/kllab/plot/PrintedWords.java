package kllab.plot;

import java.util.List;
import java.util.stream.Stream;

/** The words that a plot prints, those for little room among them where they are others. */
public final class PrintedWords {
    private PrintedWords() {
    }

    /** Returns every line of words of a plot, the names of its axes among them. */
    public static List<String> lines(Plot plot) {
        return Stream.concat(names(plot), plot.subplots().stream().flatMap(each -> each.marks().stream())
                .flatMap(PrintedWords::of)).flatMap(String::lines).toList();
    }

    /** Returns the names of the axes: the shared one, and those of the subplots from top to bottom. */
    public static Stream<String> names(Plot plot) {
        return Stream.concat(Stream.of(plot.name()), plot.subplots().stream().map(Subplot::name));
    }

    private static Stream<String> of(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> Stream.of(label.words().full(), label.words().brief()).distinct();
            case Mark.Arrow arrow -> Stream.of(arrow.text());
            default -> Stream.empty();
        };
    }
}
