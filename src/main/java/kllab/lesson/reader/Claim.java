package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.parameter.Readout;
import kllab.text.BadInput;
import kllab.text.Message;

/** What a question says of its step's link, which is known only once the step has ended. */
sealed interface Claim {
    /** Adds a fault if it is not so. */
    void check(Link state, LinkCheck links, Faults faults);

    /**
     * That its lab can cover these panels.
     *
     * @param panels their names
     * @param line where they are named, from 1
     */
    record Covers(List<String> panels, int line) implements Claim {
        private static final String CHOICE = "link.choice";

        /** The panels cannot change. */
        public Covers {
            panels = List.copyOf(panels);
        }

        /** A link that covers a panel is a good one. */
        @Override
        public void check(Link state, LinkCheck links, Faults faults) {
            for (int i = 0; i < panels.size(); i++) {
                SequencedMap<String, String> cover = new LinkedHashMap<>();
                cover.put("cover", panels.get(i));
                try {
                    links.require(new Link(state.lab(), cover));
                } catch (BadInput e) {
                    faults.add(line, "lesson.predict.unknown", ofField(e.reason(), i));
                }
            }
        }

        /** The sentence about the link, as one about the field of the question. */
        private static Message ofField(Message reason, int index) {
            if (!reason.key().equals(CHOICE)) {
                return reason;
            }
            List<Object> arguments = new ArrayList<>(reason.arguments());
            arguments.set(0, LinkReader.entry("hide", index));
            return new Message(CHOICE, arguments);
        }
    }

    /**
     * That the right number is one of its values.
     *
     * @param name the name of the value
     * @param right the right number
     * @param tolerance how far from it an answer may be
     * @param line where the right number stands, from 1
     */
    record Value(String name, double right, double tolerance, int line) implements Claim {
        @Override
        public void check(Link state, LinkCheck links, Faults faults) {
            try {
                OptionalDouble exact = links.value(state, name);
                if (exact.isPresent() && !(Math.abs(exact.getAsDouble() - right) <= tolerance)) {
                    faults.add(line, "lesson.question.differs", name, Readout.STANDARD.of(exact.getAsDouble()),
                            state.text());
                }
            } catch (BadInput e) {
                faults.add(line, e.reason());
            }
        }
    }
}
