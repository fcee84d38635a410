package kllab.app.classroom;

import java.nio.file.Path;
import kllab.lesson.LessonReading;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.BadInput;
import kllab.text.Language;

/** The source of a lesson. */
sealed interface LessonSource {
    /** Returns the name by which the progress in the lesson is kept. */
    String name();

    /**
     * Reads the lesson.
     *
     * @throws BadInput with the reason, if it cannot be read
     */
    LessonReading read(LessonReader reader) throws BadInput;

    /**
     * A lesson that came with the program.
     *
     * @param name one of {@link ShippedLessons#NAMES}
     */
    record Shipped(String name, Language language) implements LessonSource {
        @Override
        public LessonReading read(LessonReader reader) {
            return ShippedLessons.read(name, language, reader);
        }
    }

    /** A lesson in a file. */
    record OwnFile(Path path) implements LessonSource {
        @Override
        public String name() {
            return path.toAbsolutePath().toString();
        }

        @Override
        public LessonReading read(LessonReader reader) throws BadInput {
            return reader.read(path);
        }
    }
}
