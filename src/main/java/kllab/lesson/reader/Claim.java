package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.parameter.Readout;
import kllab.text.BadInput;
import kllab.text.Message;

/**
 * A claim of a question about the link of its step. It is checked when the step has ended, for the link is unknown
 * before.
 */
sealed interface Claim {
    /** Adds a fault if the claim is wrong. */
    void check(Link state, LinkCheck links, Faults faults);

    /** Returns the link that the claim is about; that of the step if there is none. */
    default Optional<Link> about() {
        return Optional.empty();
    }

    /**
     * The claim that the lab of the link can cover these panels.
     *
     * @param panels their names
     * @param line the line that names them, from 1
     */
    record Covers(List<String> panels, int line) implements Claim {
        private static final String CHOICE = "link.choice";

        /** Copies the panels. */
        public Covers {
            panels = List.copyOf(panels);
        }

        /** Asks for the link with a panel covered, which is good only if the lab has the panel. */
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

        /** Returns a sentence about the link as one about the field of the question. */
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
     * The claim that the lab of the link has a question of its own of this name.
     *
     * @param name the name that links use
     * @param line the line that names it, from 1
     * @param about the link of the answer, if the question has one of its own
     */
    record Guesses(String name, int line, Optional<Link> about) implements Claim {
        @Override
        public void check(Link state, LinkCheck links, Faults faults) {
            SequencedMap<String, String> asked = new LinkedHashMap<>();
            asked.put("ask", name);
            try {
                links.require(new Link(state.lab(), asked));
            } catch (BadInput e) {
                faults.add(line, "lesson.predict.unknown", e.reason());
            }
        }
    }

    /**
     * The claim that the right number is one of the values of the link.
     *
     * @param name the name of the value
     * @param right the right number
     * @param tolerance the largest distance of a right answer from it
     * @param line the line of the right number, from 1
     * @param about the link of the answer, if the question has one of its own
     */
    record Value(String name, double right, double tolerance, int line, Optional<Link> about) implements Claim {
        @Override
        public void check(Link state, LinkCheck links, Faults faults) {
            try {
                OptionalDouble exact = links.value(state, name);
                if (exact.isPresent() && !(Math.abs(exact.getAsDouble() - right) <= tolerance)) {
                    faults.add(line, about.isPresent() ? "lesson.question.differs.then" : "lesson.question.differs",
                            name,
                            Readout.STANDARD.of(exact.getAsDouble()), state.text());
                }
            } catch (BadInput e) {
                faults.add(line, e.reason());
            }
        }
    }

    /**
     * Adds a fault for each panel that a step wants to show and that its lab does not have.
     *
     * @param state the state that the lab is in; none before the first link, where panels of any lab are good
     */
    static void checkShown(ShowLine shown, Optional<Link> state, LinkCheck links, Faults faults) {
        List<String> there = links.panels(state);
        for (int i = 0; i < shown.names().size() && !there.isEmpty(); i++) {
            try {
                LinkReader.oneOf(LinkReader.entry("show", i), shown.names().get(i), there, name -> name);
            } catch (BadInput e) {
                faults.add(shown.line(), e.reason());
            }
        }
    }
}
