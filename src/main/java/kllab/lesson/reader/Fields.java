package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/** Takes fields one by one. A field that nobody takes is a fault, and so is a field that stands there twice. */
final class Fields {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.\\-]*");

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();
    private final Faults faults;

    /** The fields; a repeated field counts once. */
    Fields(List<Field> all, Faults faults) {
        this.faults = faults;
        for (Field each : all) {
            if (fields.putIfAbsent(each.name(), each) != null) {
                faults.add(each.line(), "lesson.field.twice", each.name());
            }
        }
    }

    /** Returns the field of that name, if it is there and not empty. */
    Optional<Field> take(String name) {
        known.add(name);
        Optional<Field> field = Optional.ofNullable(fields.get(name));
        field.filter(each -> each.value().isEmpty())
                .ifPresent(each -> faults.add(each.line(), "lesson.field.empty", name));
        return field.filter(each -> !each.value().isEmpty());
    }

    /** Returns the line of the field of that name, if there is one. */
    Optional<Integer> line(String name) {
        return Optional.ofNullable(fields.get(name)).map(Field::line);
    }

    /** Returns the number in that field, within limits. */
    Optional<Double> number(String name, Interval limits) {
        return take(name).flatMap(field -> {
            try {
                return Optional.of(NumberText.parse(field.value(), limits, Message.of("lesson.field", name)));
            } catch (BadInput e) {
                faults.add(field.line(), e.reason());
                return Optional.empty();
            }
        });
    }

    /** Returns the names in that field, between commas. */
    List<String> names(String name) {
        List<String> names = new ArrayList<>();
        take(name).ifPresent(field -> {
            for (String each : field.value().split(",", -1)) {
                if (NAME.matcher(each.strip()).matches()) {
                    names.add(each.strip());
                } else {
                    faults.add(field.line(), "lesson.field.name", name, Excerpt.of(each.strip()));
                }
            }
        });
        return names;
    }

    /** Ends the reading; the fields that nobody took are faults. */
    void end() {
        fields.forEach((name, field) -> {
            if (!known.contains(name)) {
                faults.add(field.line(), "lesson.field.unknown", Excerpt.of(name), String.join(", ", known));
            }
        });
    }
}
