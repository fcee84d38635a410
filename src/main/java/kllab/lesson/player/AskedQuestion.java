package kllab.lesson.player;

import kllab.lesson.Question;

/**
 * A question at its place in a lesson, so that a question that is asked twice has two answers.
 *
 * @param question the question
 * @param ordinal the number of equal questions before it in the lesson; it stays the same when other parts of the file
 *     change, as a line number would not
 */
public record AskedQuestion(Question question, int ordinal) {
}
