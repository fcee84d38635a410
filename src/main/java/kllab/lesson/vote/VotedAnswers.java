package kllab.lesson.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.util.Subscription;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.layout.Scrolling;

/** The answers of a question with the votes on them, and the way of the keyboard from one to the next. */
public final class VotedAnswers {
    private final VotesModel model;
    private final List<Function<Catalog, String>> spoken;
    private final List<VotedAnswer> answers = new ArrayList<>();

    /**
     * Answers without contents.
     *
     * @param spoken the answers as they are spoken
     */
    public VotedAnswers(VotesModel model, List<Function<Catalog, String>> spoken, Texts texts) {
        this.model = model;
        this.spoken = List.copyOf(spoken);
        for (int i = 0; i < spoken.size(); i++) {
            int next = i + 1;
            answers.add(new VotedAnswer(i, model, texts, spoken.get(i), () -> goTo(next)));
        }
    }

    private void goTo(int answer) {
        if (answer >= answers.size() || !answers.get(answer).focusField()) {
            model.end();
        }
    }

    /** Returns the answers with these contents, one for each. */
    public List<Node> with(List<Node> contents) {
        for (int i = 0; i < contents.size(); i++) {
            answers.get(i).setAnswer(contents.get(i));
        }
        return List.copyOf(answers);
    }

    /** Ends typing, if somebody types. */
    public void end() {
        model.end();
    }

    /**
     * Follows the votes until the subscription ends: the first field gets the keyboard as typing begins.
     *
     * @param ended runs when typing has ended while the keyboard was in a field, which is gone
     */
    public Subscription follow(Runnable ended) {
        Subscription all = model.counting().subscribe((before, now) -> {
            if (now) {
                goTo(0);
                Scrolling.bringIntoView(answers.getFirst(), answers.getLast());
            } else if (answers.stream().anyMatch(VotedAnswer::isFieldFocused)) {
                ended.run();
            }
        });
        for (VotedAnswer each : answers) {
            all = all.and(each.follow());
        }
        return all;
    }

    /** Returns the votes as they are spoken; empty if nothing has been counted. */
    public String said(Catalog words) {
        Votes votes = model.votes().get();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            OptionalInt count = votes.counts().get(i);
            if (count.isPresent()) {
                sentences.add(words.say("lesson.votes.count", spoken.get(i).apply(words),
                        Integer.toString(count.getAsInt())));
            }
        }
        return words.sentences(sentences);
    }

    /** Returns a sentence on the people who chose an answer, from 0; empty if nothing has been counted. */
    public String right(int answer, Catalog words) {
        Votes votes = model.votes().get();
        return votes.isEmpty()
                ? ""
                : words.say("lesson.votes.right", Integer.toString(votes.counts().get(answer).orElse(0)),
                        Integer.toString(votes.total()));
    }
}
