package kllab.lesson.player;

import java.util.Locale;
import java.util.function.Function;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;

/** The marks of answers that can be chosen no more: told by sign, frame and words, and not by colour alone. */
public enum AnswerMark {
    /** The right answer, given by the learner. */
    FOUND("✓", "right"),
    /** The right answer, not given. */
    RIGHT("✓", "right"),
    /** A wrong answer, given by the learner. */
    MISSED("✗", "wrong"),
    /** Any other answer. */
    OTHER("○", "other");

    private final String sign;
    private final String styleClass;

    AnswerMark(String sign, String styleClass) {
        this.sign = sign;
        this.styleClass = styleClass;
    }

    /** Returns the mark of an answer. */
    public static AnswerMark of(boolean right, boolean given) {
        return right ? given ? FOUND : RIGHT : given ? MISSED : OTHER;
    }

    /** Returns the sign before such an answer. */
    public String sign() {
        return sign;
    }

    /** Returns the name of its style. */
    public String style() {
        return styleClass;
    }

    /**
     * Returns an answer with this mark.
     *
     * @param words the answer
     * @param spoken the answer for assistive technology
     */
    Node on(Node words, Function<Catalog, String> spoken, Texts texts) {
        HBox row = Styled.as(row(sign, words), "choice", "answered", styleClass);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.accessibleTextProperty().bind(texts.catalog().map(catalog -> this == OTHER
                ? spoken.apply(catalog)
                : catalog.say("lesson.play.mark." + name().toLowerCase(Locale.ROOT), spoken.apply(catalog))));
        return row;
    }

    /** Returns an answer behind a sign. */
    static HBox row(String sign, Node words) {
        Label mark = Styled.as(new Label(sign), "answer-sign");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Styled.as(new HBox(mark, words), "answer-row");
    }
}
