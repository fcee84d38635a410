package kllab.app.command;

import java.nio.file.Path;
import kllab.app.export.PageFile;
import kllab.app.labs.LabCheck;
import kllab.app.labs.Labs;
import kllab.export.Format;
import kllab.export.WholeFile;
import kllab.lesson.LessonReading;
import kllab.lesson.reader.LessonReader;
import kllab.text.BadInput;

/** A lesson in a file as a web page. */
final class LessonExport {
    private LessonExport() {
    }

    /**
     * Returns the page of a lesson.
     *
     * @param format the kind of file that is asked for
     * @param labs the labs that links of lessons may name
     * @throws BadInput if the format is another one, the file cannot be read or has a fault, or no page has its labs
     */
    static WholeFile.Contents of(Path file, Format format, Labs labs) throws BadInput {
        if (format != Format.HTML) {
            throw new BadInput("page.lessonOnly", "." + format.ending());
        }
        LessonReading reading = new LessonReader(new LabCheck(labs)).read(file);
        if (!reading.faults().isEmpty()) {
            throw new BadInput(reading.faults().getFirst().message());
        }
        return PageFile.of(reading.lesson());
    }
}
