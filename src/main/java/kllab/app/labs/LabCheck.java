package kllab.app.labs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kllab.lab.Answer;
import kllab.lesson.reader.LinkCheck;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Excerpt;

/**
 * Checks the links and the numbers of a lesson with the labs.
 *
 * @param labs the labs that links may name
 */
public record LabCheck(Labs labs) implements LinkCheck {
    @Override
    public void require(Link link) throws BadInput {
        labs.of(link).require(link);
    }

    @Override
    public OptionalDouble value(Link link, String name) throws BadInput {
        return value(labs.of(link).values(link), name);
    }

    /**
     * Returns one of the numbers of an answer.
     *
     * @param all the numbers of a state
     * @param name the name of the number, with a point before a name within a name
     * @throws BadInput naming the numbers there are, if there is none of that name
     */
    public static OptionalDouble value(Answer.Fields all, String name) throws BadInput {
        Answer answer = all;
        for (String each : name.split("\\.", -1)) {
            Answer.Fields fields = answer instanceof Answer.Fields some ? some : Answer.Fields.NONE;
            Answer next = fields.fields().get(each);
            if (next == null) {
                throw unknown(name, fields);
            }
            answer = next;
        }
        return switch (answer) {
            case Answer.Value(double value) -> OptionalDouble.of(value);
            case Answer.Fields fields -> throw unknown(name, fields);
            case Answer.Items items -> throw unknown(name, Answer.Fields.NONE);
            case Answer.Word word -> throw unknown(name, Answer.Fields.NONE);
        };
    }

    @Override
    public List<String> panels(Optional<Link> link) {
        return labs.all().stream().filter(lab -> link.map(each -> each.lab().equals(lab.name())).orElse(true))
                .flatMap(lab -> lab.values().panels().stream()).distinct().toList();
    }

    private static BadInput unknown(String name, Answer.Fields there) {
        return there.fields().isEmpty()
                ? new BadInput("lesson.value.none", Excerpt.of(name))
                : new BadInput("lesson.value.unknown", Excerpt.of(name),
                        String.join(", ", there.fields().keySet()));
    }
}
