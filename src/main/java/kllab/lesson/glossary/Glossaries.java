package kllab.lesson.glossary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kllab.lesson.Lesson;
import kllab.lesson.LessonReading;
import kllab.lesson.reader.LessonReader;
import kllab.text.Language;

/** The glossaries that come with the program, each read when it is first asked for. Any thread may ask. */
public final class Glossaries {
    private final LessonReader reader;
    private final Map<Language, Glossary> glossaries = new ConcurrentHashMap<>();
    private final Map<Language, WordFinder> finders = new ConcurrentHashMap<>();

    /** Creates glossaries whose links a reader checks. */
    public Glossaries(LessonReader reader) {
        this.reader = reader;
    }

    /** Returns the glossary in a language. */
    public Glossary of(Language language) {
        return glossaries.computeIfAbsent(language, each -> Glossary.shipped(each, reader));
    }

    /** Returns a lesson with the words of the glossary of its language found in it. */
    public LessonReading in(LessonReading reading) {
        Lesson lesson = reading.lesson();
        WordFinder finder = finders.computeIfAbsent(lesson.about().language(), each -> new WordFinder(of(each)));
        return new LessonReading(finder.in(lesson), reading.faults());
    }
}
