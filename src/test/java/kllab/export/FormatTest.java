package kllab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The formats that the ending of a file's name tells. */
class FormatTest {
    private static List<Format> those(Predicate<Format> condition) {
        return Arrays.stream(Format.values()).filter(condition).toList();
    }

    @Test
    void theLastEndingOfANameTellsTheFormatInAnyCase() {
        assertEquals(Optional.of(Format.SVG), Format.ofName("figure.svg"));
        assertEquals(Optional.of(Format.PNG), Format.ofName("FIGURE.PNG"));
        assertEquals(Optional.of(Format.CSV), Format.ofName("figure.svg.csv"));
    }

    @Test
    void aNameWithoutAKnownEndingTellsNone() {
        for (String name : List.of("figure", "figure.jpeg", "svg", "figure.svg.", "")) {
            assertEquals(Optional.empty(), Format.ofName(name), name);
        }
    }

    @Test
    void formatsAreToldApartByWhatTheirFilesHold() {
        assertEquals(List.of(Format.PNG, Format.SVG, Format.PDF, Format.GIF), those(Format::isPicture));
        assertEquals(List.of(Format.PNG, Format.GIF), those(Format::hasPixels));
        assertEquals(List.of(Format.PNG, Format.SVG, Format.PDF), those(Format::mayLackGround));
        assertEquals(List.of(Format.PNG, Format.SVG, Format.PDF, Format.CSV, Format.GIF), those(Format::isDrawn));
    }

    @Test
    void allEndingsAreListedForASentence() {
        assertEquals(".png, .svg, .pdf, .csv, .tex, .py, .gif, .html", Format.endings());
    }
}
