package kllab.lesson.glossary;

import java.util.List;
import kllab.lesson.Fault;

/**
 * The result of reading the file of a glossary.
 *
 * @param glossary its good words
 * @param faults its faults by line, which leave out no more than the word that they are in
 */
public record GlossaryReading(Glossary glossary, List<Fault> faults) {
    /** Copies the faults. */
    public GlossaryReading {
        faults = List.copyOf(faults);
    }
}
