package kllab.app.classroom;

import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kllab.lesson.reader.ShippedLessons;
import kllab.parameter.PrintedEquation;
import kllab.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The equations of numbers in the shipped lessons are true as printed. */
class LessonEquationsTest {
    private static final Pattern FORMULA = Pattern.compile("\\$([^$]+)\\$");
    private static final Pattern PROSE = Pattern.compile("[-−+·/() \\d.½¼⅛]*[\\d½¼⅛)] = [-−+·/() \\d.½¼⅛]*[\\d½¼⅛)]");

    @ParameterizedTest
    @EnumSource
    void everyEquationOfNumbersIsTrue(Language language) {
        List<String> equations = ShippedLessons.NAMES.stream().map(name -> CheckedLessons.text(name, language))
                .flatMap(text -> Stream.concat(FORMULA.matcher(text).results().map(each -> each.group(1)),
                        PROSE.matcher(FORMULA.matcher(text).replaceAll("")).results().map(MatchResult::group)))
                .filter(PrintedEquation::isOfNumbers).toList();
        assertTrue(equations.size() > 8, equations::toString);
        equations.forEach(each -> assertTrueAsPrinted(each, Map.of()));
    }
}
