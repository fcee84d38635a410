package kllab.lesson;

import kllab.text.Message;

/**
 * A fault in the file of a lesson.
 *
 * @param file the name of the file
 * @param line its line, from 1
 * @param reason the fault, and what is allowed instead
 */
public record Fault(String file, int line, Message reason) {
    /** Returns file, line and reason in one sentence. */
    public Message message() {
        return Message.of("lesson.fault", file, Integer.toString(line), reason);
    }
}
