package kllab.web.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Lesson;
import kllab.lesson.LessonReading;
import kllab.lesson.Question;
import kllab.lesson.carried.CarriedLesson;
import kllab.lesson.player.AskedQuestion;
import kllab.lesson.player.GivenAnswer;
import kllab.lesson.player.Progress;
import kllab.web.browser.Browser;

/**
 * The progress in a lesson as the browser keeps it: the step on the first line, and on each further line a question and
 * its answer. A question that has become another one has lost its answer.
 */
final class LessonMemory {
    private static final String CHOICE = "choice ";
    private static final String NUMBER = "number ";
    private static final String REVEALED = "revealed";

    private final String key;
    private final Map<String, AskedQuestion> questions = new LinkedHashMap<>();

    LessonMemory(Lesson lesson) {
        key = "kl-lab-lesson-" + lesson.about().language().code() + "-" + lesson.title();
        Map<Question, Integer> before = new HashMap<>();
        lesson.steps().stream().flatMap(each -> each.blocks().stream()).forEach(block -> {
            if (block instanceof Block.Asked asked) {
                int ordinal = before.merge(asked.question(), 1, Integer::sum) - 1;
                questions.put(CarriedLesson.name(asked.question(), ordinal),
                        new AskedQuestion(asked.question(), ordinal));
            }
        });
    }

    /** Returns the progress that was kept; the beginning of the lesson, if none was. */
    Progress read(LessonReading reading) {
        String[] lines = Browser.kept(key).split("\n");
        Progress progress = Progress.at(reading, whole(lines[0]));
        for (int i = 1; i < lines.length; i++) {
            int equals = lines[i].indexOf('=');
            AskedQuestion asked = questions.get(lines[i].substring(0, Math.max(0, equals)));
            Optional<GivenAnswer> given = asked == null
                    ? Optional.empty()
                    : answer(lines[i].substring(equals + 1), asked.question().answers());
            if (given.isPresent()) {
                progress = progress.with(asked, given.get());
            }
        }
        return progress;
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    /** What else than this page may have written there is no answer. */
    private static Optional<GivenAnswer> answer(String text, Answers answers) {
        if (text.equals(REVEALED)) {
            return Optional.of(new GivenAnswer.Revealed());
        }
        if (text.startsWith(CHOICE) && answers instanceof Answers.Choices(List<Answers.Choice> all)) {
            return Optional.of(whole(text.substring(CHOICE.length()))).filter(each -> each < all.size())
                    .map(GivenAnswer.Choice::new);
        }
        if (text.startsWith(NUMBER) && answers instanceof Answers.Numeric) {
            try {
                return Optional.of(new GivenAnswer.Typed(Double.parseDouble(text.substring(NUMBER.length()))));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    void keep(Progress progress) {
        List<String> lines = new ArrayList<>(List.of(Integer.toString(progress.step())));
        questions.forEach((name, asked) -> {
            GivenAnswer given = progress.given().get(asked);
            if (given != null) {
                lines.add(name + "=" + text(given));
            }
        });
        Browser.keep(key, String.join("\n", lines));
    }

    private static String text(GivenAnswer given) {
        return switch (given) {
            case GivenAnswer.Choice(int index) -> CHOICE + index;
            case GivenAnswer.Typed(double value) -> NUMBER + value;
            case GivenAnswer.Revealed() -> REVEALED;
        };
    }
}
