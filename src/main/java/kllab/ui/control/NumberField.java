package kllab.ui.control;

import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Texts;

import org.jspecify.annotations.Nullable;

/**
 * A field that shows a number of the state and takes typed ones.
 *
 * <p>
 * A typed number is taken at Enter or when the field is left. One that cannot be taken stays in the field, with the
 * pseudo class {@code :problem} and the reason as {@link #problem()}, and the state keeps what it had; Escape brings
 * that back.
 */
public final class NumberField extends TextField {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    /** The longest text: more than any number needs, and short enough for a text field to stay quick. */
    private static final int LONGEST = 400;

    private static final int LEAST_COLUMNS = 6;
    /** How many digits and signs are as wide as a column. */
    private static final double SIGNS_OF_A_COLUMN = 1.5;
    /** The digits and signs of the numbers of a travel, which are to fit into a field that is narrow. */
    private static final int NARROW_LENGTH = 5;

    private final Setting setting;
    private final Message name;
    private final Check check;
    private Predicate<String> taker = text -> false;
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

    /** A check of a typed number besides that of its range. */
    @FunctionalInterface
    public interface Check {
        /**
         * Lets a number pass that the state can take.
         *
         * @throws BadInput if the rest of the state does not go with it
         */
        void require(double value) throws BadInput;
    }

    /**
     * A field for a number.
     *
     * @param setting the number
     * @param name what it is called in sentences about it
     */
    public NumberField(Setting setting, Message name) {
        this(setting, name, value -> {
        });
    }

    /**
     * A field for a number that has to go with others.
     *
     * @param setting the number
     * @param name what it is called in sentences about it
     * @param check tells whether a typed number goes with the rest of the state
     */
    public NumberField(Setting setting, Message name, Check check) {
        this.setting = setting;
        this.name = name;
        this.check = check;
        getStyleClass().add("number-field");
        wideAs(LEAST_COLUMNS);
        setMinWidth(USE_PREF_SIZE);
        setTextFormatter(new TextFormatter<>(change -> refuseMasses(PastedCells.apart(change))));
        setting.value().subscribe(value -> revert());
        setOnAction(event -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape(event);
            }
        });
        problem.subscribe(reason -> pseudoClassStateChanged(PROBLEM, reason != null));
        SettingKeys.installOnField(this, setting);
    }

    /**
     * Makes it as wide as its number, but never narrower than that: a number that is cut reads as another one.
     *
     * @param columns each as wide as a W
     */
    public void wideAs(int columns) {
        prefColumnCountProperty().bind(setting.value()
                .map(value -> Math.max(columns, columns(setting.range().format(value)))));
    }

    /** Lets it be as narrow as its number, where it stands beside something that needs the room. */
    public void mayBeNarrow() {
        setMinWidth(USE_COMPUTED_SIZE);
    }

    @Override
    protected double computeMinWidth(double height) {
        double sides = snappedLeftInset() + snappedRightInset();
        double needed = Math.max(NARROW_LENGTH, setting.range().format(setting.now()).length()) / SIGNS_OF_A_COLUMN;
        return sides + (prefWidth(height) - sides) * Math.min(1, needed / getPrefColumnCount());
    }

    private static int columns(String number) {
        return (int) Math.ceil(number.length() / SIGNS_OF_A_COLUMN);
    }

    /** Tells assistive technology what the number is called, and what is wrong with it or how it is set. */
    public void speak(Texts texts) {
        accessibleTextProperty().bind(texts.of("control.value", name));
        Help.on(this, problem, "control.field.help", texts);
    }

    /** Returns what the number is called in sentences about it. */
    public Message name() {
        return name;
    }

    /** Returns the reason why the text cannot be taken, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Does something more at Enter, once the number that was typed is taken. */
    public void onTaken(Runnable action) {
        setOnAction(event -> {
            commit();
            if (problem.get() == null) {
                action.run();
            }
        });
    }

    /**
     * Gives a text that is pasted to somebody else first.
     *
     * @param taker returns true if it has dealt with the text
     */
    public void onPaste(Predicate<String> taker) {
        this.taker = taker;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && taker.test(text)) {
            revert();
        } else {
            super.paste();
        }
    }

    /** Returns true if the text is not the number of the state. */
    public boolean isEdited() {
        return !getText().equals(setting.range().format(setting.now()));
    }

    /** Brings the number back. If nothing was typed, the key goes on to the parent of the field. */
    private void escape(KeyEvent event) {
        if (isEdited() || problem.get() != null) {
            revert();
        } else {
            // A text field takes the key in any case.
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        }
        event.consume();
    }

    private void revert() {
        problem.set(null);
        setText(setting.range().format(setting.now()));
    }

    private void commit() {
        if (!isEdited()) {
            problem.set(null);
            return;
        }
        try {
            double typed = setting.range().parse(getText(), name);
            check.require(typed);
            setting.begin().run();
            setting.set().accept(typed);
            setting.end().run();
            revert();
        } catch (BadInput e) {
            problem.set(e.reason());
        }
    }

    private TextFormatter.@Nullable Change refuseMasses(TextFormatter.Change change) {
        if (change.getControlNewText().length() <= LONGEST) {
            return change;
        }
        try {
            setting.range().parse(change.getControlNewText(), name);
        } catch (BadInput e) {
            problem.set(e.reason());
        }
        return null;
    }
}
