package kllab.web.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kllab.lesson.Answers;
import kllab.lesson.Inline;
import kllab.lesson.player.AnswerMark;
import kllab.lesson.player.AnsweredQuestion;
import kllab.lesson.player.AskedQuestion;
import kllab.lesson.player.GivenAnswer;
import kllab.math.Interval;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.browser.Browser;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A question of a lesson on the page with its possible answers and, after an answer, the remark on it. */
final class QuestionNode {
    private static final Interval ANY = new Interval(-Double.MAX_VALUE, Double.MAX_VALUE);

    private final AskedQuestion asked;
    private final ProseNodes prose;
    /** Is told the answer, or none where the question is to be asked again. */
    private final Consumer<Optional<GivenAnswer>> take;
    private final HTMLElement below = Nodes.make("div", "answers");
    private @Nullable Optional<GivenAnswer> shown;

    /**
     * A question.
     *
     * @param node where it is put
     * @param prediction true if it asks before one looks
     * @param take is told the answer, or none where the question is to be asked again
     */
    QuestionNode(HTMLElement node, boolean prediction, AskedQuestion asked, ProseNodes prose,
            Consumer<Optional<GivenAnswer>> take) {
        this.asked = asked;
        this.prose = prose;
        this.take = take;
        node.setClassName("question");
        node.appendChild(Nodes.words("p", "kind",
                prose.words().say(prediction ? "lesson.play.predict" : "lesson.play.check")));
        prose.addBlocks(node, asked.question().prompt());
        below.setAttribute("aria-live", "polite");
        below.setAttribute("tabindex", "-1");
        node.appendChild(below);
    }

    AskedQuestion asked() {
        return asked;
    }

    /** Shows what may be answered, or what is said of the answer. */
    void show(Optional<GivenAnswer> given) {
        if (given.equals(shown)) {
            return;
        }
        boolean again = shown != null;
        shown = given;
        Nodes.empty(below);
        given.ifPresentOrElse(this::say, this::offer);
        if (again) {
            // What had the keyboard is gone.
            below.focus();
        }
    }

    private void offer() {
        Catalog words = prose.words();
        switch (asked.question().answers()) {
            case Answers.Open() -> {
            }
            case Answers.Choices(List<Answers.Choice> all) -> {
                for (int i = 0; i < all.size(); i++) {
                    GivenAnswer given = new GivenAnswer.Choice(i);
                    HTMLElement choice = Nodes.button("choice", "", words.say("lesson.play.choice.help"),
                            () -> take.accept(Optional.of(given)));
                    prose.addInlines(choice, all.get(i).words());
                    below.appendChild(choice);
                }
            }
            case Answers.Numeric numeric -> offerNumber();
        }
        below.appendChild(Nodes.button("reveal", words.say("lesson.play.reveal"), words.say("lesson.play.reveal.help"),
                () -> take.accept(Optional.of(new GivenAnswer.Revealed()))));
    }

    private void offerNumber() {
        Catalog words = prose.words();
        HTMLElement line = Nodes.make("div", "actions");
        HTMLInputElement field = (HTMLInputElement) Nodes.make("input", "");
        field.setAttribute("type", "text");
        field.setAttribute("inputmode", "decimal");
        field.setAttribute("autocomplete", "off");
        field.setAttribute("aria-label", words.say("lesson.play.number"));
        field.setAttribute("placeholder", words.say("lesson.play.number"));
        HTMLElement problem = Nodes.make("p", "problem");
        Runnable answer = () -> {
            try {
                take.accept(Optional.of(new GivenAnswer.Typed(
                        NumberText.parse(field.getValue(), ANY, Message.of("lesson.play.number")))));
            } catch (BadInput e) {
                Browser.set(field, "aria-invalid", "true");
                problem.setTextContent(words.say(e.reason()));
            }
        };
        field.addEventListener("keydown", event -> {
            if (((KeyboardEvent) event).getKey().equals("Enter")) {
                answer.run();
            }
        });
        line.appendChild(field);
        line.appendChild(Nodes.button("", words.say("lesson.play.answer"), words.say("lesson.play.answer.help"), answer));
        below.appendChild(line);
        below.appendChild(problem);
    }

    private void say(GivenAnswer given) {
        Catalog words = prose.words();
        AnsweredQuestion answered = new AnsweredQuestion(asked.question().answers(), given);
        switch (asked.question().answers()) {
            case Answers.Open() -> {
            }
            case Answers.Choices(List<Answers.Choice> all) -> {
                for (int i = 0; i < all.size(); i++) {
                    mark(AnswerMark.of(all.get(i).verdict().right(), given.equals(new GivenAnswer.Choice(i))),
                            all.get(i).words());
                }
            }
            case Answers.Numeric numeric -> {
                if (given instanceof GivenAnswer.Typed(double value)) {
                    mark(AnswerMark.of(answered.isRight(), true), number(value));
                }
                if (!answered.isRight()) {
                    mark(AnswerMark.RIGHT, number(numeric.right()));
                }
            }
        }
        String sign = answered.verdict().map(each -> each.right() ? "lesson.play.right" : "lesson.play.wrong")
                .orElse("lesson.play.revealed");
        below.appendChild(Nodes.words("p", "verdict " + (answered.isSettled() ? "right" : "wrong"), words.say(sign)));
        answered.shown().ifPresent(each -> prose.addBlocks(below, each.said()));
        below.appendChild(Nodes.button("again", words.say("lesson.play.again"), words.say("lesson.play.again.help"),
                () -> take.accept(Optional.empty())));
    }

    private static List<Inline> number(double value) {
        return List.of(new Inline.Text(NumberText.shown(value)));
    }

    private void mark(AnswerMark mark, List<Inline> words) {
        HTMLElement row = Nodes.make("div", "answered " + mark.style());
        HTMLElement sign = Nodes.words("span", "sign", mark.sign());
        row.appendChild(sign);
        HTMLElement said = Nodes.make("span", "");
        prose.addInlines(said, words);
        row.appendChild(said);
        below.appendChild(row);
    }
}
