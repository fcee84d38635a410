package kllab.lesson;

import kllab.text.Message;

/**
 * Something in a lesson’s file that could not be taken as it stands.
 *
 * @param file the name of the file
 * @param line where it is, from 1
 * @param reason what is wrong and what is allowed
 */
public record Fault(String file, int line, Message reason) {
    /** File, line and reason in one sentence. */
    public Message message() {
        return Message.of("lesson.fault", file, Integer.toString(line), reason);
    }
}
