package kllab.web.labs;

import java.util.List;
import kllab.text.BadInput;
import kllab.web.discrete.DiscretePage;
import kllab.web.gaussian.GaussianPage;
import kllab.web.lesson.LessonPlay;
import kllab.web.multivariate.MultivariatePage;
import kllab.web.numbers.LabNumbers;
import kllab.web.numbers.PatternAnswers;
import kllab.web.page.LabsPage;
import org.teavm.jso.JSExport;

/** The page with all labs that a page has. */
public final class KlLabPage {
    private KlLabPage() {
    }

    /** Shows the page. */
    public static void main(String[] arguments) {
        LabsPage page = new LabsPage(List.of(GaussianPage::new, MultivariatePage::new, DiscretePage::new));
        page.begin(LessonPlay.carried(page));
    }

    /** Returns all messages that the page has, in both languages, with one number for all their arguments. */
    @JSExport
    public static String messages(int argument) {
        return LabNumbers.messages(argument);
    }

    /** Returns what regular expressions find in a text. */
    @JSExport
    public static String finds(String text) {
        return PatternAnswers.of(text);
    }

    /** Returns the numbers of a link as the page computes them, a pair a line; empty if it is refused. */
    @JSExport
    public static String numbers(String link) {
        try {
            return LabNumbers.of(link);
        } catch (BadInput e) {
            return "";
        }
    }
}
