package kllab.lesson.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kllab.lesson.Answers;
import kllab.lesson.spoken.SpokenProse;
import kllab.lesson.vote.VotedAnswers;
import kllab.parameter.NumberText;
import kllab.text.Catalog;

/**
 * The answers to a question and the one that was given: what the lesson says of it, to be seen and to be spoken.
 *
 * @param answers the possible answers
 * @param given the answer of the learner
 */
public record AnsweredQuestion(Answers answers, GivenAnswer given) {
    /** Returns the verdict on the answer; none if the learner asked to see it. */
    public Optional<Answers.Verdict> verdict() {
        if (given instanceof GivenAnswer.Choice(int index) && answers instanceof Answers.Choices(var all)) {
            return Optional.of(all.get(index).verdict());
        } else if (given instanceof GivenAnswer.Typed(double value) && answers instanceof Answers.Numeric numeric) {
            return Optional.of(numeric.verdict(value));
        }
        return Optional.empty();
    }

    /** Returns true if the answer is right. */
    public boolean isRight() {
        return verdict().filter(Answers.Verdict::right).isPresent();
    }

    /** Returns true if the question is done: it is answered rightly, or its answer is shown. */
    public boolean isSettled() {
        return verdict().map(Answers.Verdict::right).orElse(true);
    }

    /**
     * Returns the verdict that is shown: on the answer, or on the right one if that was asked for; none if all is open.
     */
    public Optional<Answers.Verdict> shown() {
        return verdict().or(this::right);
    }

    private Optional<Answers.Verdict> right() {
        return switch (answers) {
            case Answers.Open open -> Optional.empty();
            case Answers.Choices(List<Answers.Choice> all) -> all.stream().map(Answers.Choice::verdict)
                    .filter(Answers.Verdict::right).findFirst();
            case Answers.Numeric numeric -> Optional.of(numeric.verdict(numeric.right()));
        };
    }

    /** Returns the verdict with its reason as it is spoken, and with the votes on what is revealed. */
    String spoken(Optional<VotedAnswers> votes, Catalog words) {
        String said = shown().map(each -> SpokenProse.ofBlocks(each.said(), words)).orElse("");
        // The sign is no sentence: in Chinese nothing would stand between it and the first one.
        return verdict().map(each -> sign(each, said, words)).orElseGet(() -> {
            List<String> revealed = new ArrayList<>(List.of(words.say("lesson.play.revealed")));
            rightWords(words).ifPresent(each -> revealed.add(words.say("lesson.play.mark.right", each)));
            rightVotes(votes, words).filter(each -> !each.isEmpty()).ifPresent(revealed::add);
            if (!said.isEmpty()) {
                revealed.add(said);
            }
            return words.sentences(revealed);
        });
    }

    private static String sign(Answers.Verdict verdict, String said, Catalog words) {
        String sign = words.say(verdict.right() ? "lesson.play.right" : "lesson.play.wrong");
        return said.isEmpty() ? sign : words.say("lesson.play.verdict", sign, said);
    }

    /** Returns the right answer as it is spoken. */
    private Optional<String> rightWords(Catalog words) {
        return switch (answers) {
            case Answers.Open open -> Optional.empty();
            case Answers.Choices(List<Answers.Choice> all) -> all.stream().filter(each -> each.verdict().right())
                    .map(each -> SpokenProse.of(each.words(), words)).findFirst();
            case Answers.Numeric numeric -> Optional.of(NumberText.shown(numeric.right()));
        };
    }

    /** Returns how many of the audience chose the right answer, as it is spoken. */
    private Optional<String> rightVotes(Optional<VotedAnswers> votes, Catalog words) {
        return answers instanceof Answers.Choices(List<Answers.Choice> all)
                ? votes.map(each -> each.right(all.stream().map(Answers.Choice::verdict).map(Answers.Verdict::right)
                        .toList().indexOf(true), words))
                : Optional.empty();
    }
}
