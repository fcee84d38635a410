package kllab.app.classroom;

import java.nio.file.Path;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.FileName;
import kllab.text.Language;

/** The source of a lesson. */
sealed interface LessonSource {
    /** Returns the name by which the progress in the lesson is kept. */
    String name();

    /** Returns the name for a person: short, and on one line. */
    String said();

    /**
     * A lesson that came with the program.
     *
     * @param name one of {@link ShippedLessons#NAMES}
     */
    record Shipped(String name, Language language) implements LessonSource {
        @Override
        public String said() {
            return name;
        }
    }

    /** A lesson in a file. */
    record OwnFile(Path path) implements LessonSource {
        @Override
        public String name() {
            return path.toAbsolutePath().toString();
        }

        @Override
        public String said() {
            return FileName.of(path);
        }
    }
}
