package kllab.app.classroom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kllab.lesson.LessonReading;
import kllab.lesson.glossary.Glossaries;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.LinkCheck;
import kllab.lesson.reader.ShippedLessons;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.ui.formula.FormulaSource;
import kllab.ui.formula.IsolatedTypesetter;
import kllab.ui.live.Job;

/**
 * Reads lessons from their sources: those that came with the program as they are, and files with all checks. For
 * workers: a file may take as long as it likes.
 */
final class LessonReadings {
    private final LinkCheck links;
    private final Glossaries glossaries;
    private final IsolatedTypesetter typesetter = new IsolatedTypesetter();

    /** Has read nothing yet. */
    LessonReadings(LinkCheck links) {
        this.links = links;
        this.glossaries = new Glossaries(withoutFormulas());
    }

    /**
     * A lesson that was read.
     *
     * @param lesson with the words of the glossary found in it
     * @param formulas those of a file, set
     */
    record Reading(LessonReading lesson, Optional<FormulaSource> formulas) {
    }

    /** Checks links as long as the lesson is wanted: the numbers of one may take a while. */
    private record WantedLinks(LinkCheck links, Job.Control<?> control) implements LinkCheck {
        @Override
        public void require(Link link) throws BadInput {
            control.requireWanted();
            links.require(link);
        }

        @Override
        public OptionalDouble value(Link link, String name) throws BadInput {
            control.requireWanted();
            return links.value(link, name);
        }

        @Override
        public List<String> panels(Optional<Link> link) {
            return links.panels(link);
        }
    }

    /** Returns the glossaries. */
    Glossaries glossaries() {
        return glossaries;
    }

    /** Returns a reader of lessons whose formulas are not to be shown, or have been set before. */
    LessonReader withoutFormulas() {
        return new LessonReader(links);
    }

    /**
     * Returns a lesson.
     *
     * @param control is told how far the reading of a file is, and may end it
     * @throws BadInput with the reason, if it cannot be read
     */
    Reading read(LessonSource source, Job.Control<?> control) throws BadInput {
        return switch (source) {
            case LessonSource.Shipped shipped -> new Reading(
                    glossaries.in(ShippedLessons.read(shipped.name(), shipped.language(), withoutFormulas())),
                    Optional.empty());
            case LessonSource.OwnFile file -> {
                TexCheck formulas = new TexCheck(typesetter, control::requireWanted);
                LessonReading lesson = new LessonReader(new WantedLinks(links, control), formulas).read(file.path(),
                        done -> {
                            control.requireWanted();
                            control.progress(done);
                        });
                yield new Reading(glossaries.in(lesson), Optional.of(formulas.book()));
            }
        };
    }
}
