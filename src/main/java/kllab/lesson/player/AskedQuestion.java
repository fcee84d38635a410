package kllab.lesson.player;

import kllab.lesson.Question;

/**
 * A question of a lesson where it stands: who asks the same twice wants two answers.
 *
 * @param question what is asked
 * @param ordinal how many equal ones stand before it in the lesson; unlike its line it stays when the file changes
 *     elsewhere
 */
public record AskedQuestion(Question question, int ordinal) {
}
