package kllab.ui.formula;

import java.awt.Font;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.DigitOutlines;
import kllab.ui.formula.outline.Template;
import kllab.ui.formula.outline.TypesetFormula;
import kllab.ui.formula.tex.Drawing;
import kllab.ui.live.Job;

/**
 * Turns TeX into outlines, in display style, and remembers the formulas used last.
 *
 * <p>
 * The first formula of a process costs about half a second, later ones below a millisecond; so {@link #warm()} pays for
 * the first in the background, and a caller who must not wait asks {@link #readyProperty()}. A typesetter may be used
 * from any thread; it lets one in at a time.
 */
public final class Typesetter implements FormulaSource {
    /** The number of formulas that are remembered. */
    static final int CAPACITY = 256;

    /** Something from every font that ordinary formulas use. */
    private static final String SAMPLE = "\\p{\\sigma_1^2}\\int_0^\\infty\\log\\frac{\\mathbf{0.12}}{2}\\,dx"
            + "\\sqrt{\\mathbb{E}}\\text{KL 方}";

    private final String sample;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
    private final Map<Font, DigitOutlines> digits = new HashMap<>();
    private final Map<Template, TypesetFormula> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Template, TypesetFormula> eldest) {
            return size() > CAPACITY;
        }
    };

    /**
     * A typesetter that has not begun to read its fonts.
     *
     * <p>
     * Sets {@code java.awt.headless} unless it is set: AWT must not look for a screen beside JavaFX, nor do without.
     */
    public Typesetter() {
        this(SAMPLE);
    }

    /**
     * A typesetter that reads other fonts.
     *
     * @param sample the formula whose fonts {@link #warm()} reads
     */
    public Typesetter(String sample) {
        this.sample = sample;
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /**
     * Reads the fonts on a thread of its own; {@link #readyProperty()} tells on the FX thread when that is done. If
     * they cannot be read, the error goes to that thread's handler and the typesetter is never ready.
     */
    public void warm() {
        // Nobody else knows this job, so that it may be asked from any thread.
        new Job<String, TypesetFormula>(Job.Schedule.onThread("formula fonts"), (source, control) -> typeset(source),
                outcome -> outcome.ifDone(formula -> ready.set(true))).request(sample);
    }

    /**
     * Returns the property that is true once typesetting is quick: false until {@link #warm()} has ended, then true for
     * ever.
     */
    @Override
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /**
     * Returns the layout of a formula, with a slot for each digit of the template unless the layout depends on them.
     */
    @Override
    public synchronized TypesetFormula typeset(Template template) {
        Template shape = new Template(template.shape(), "");
        TypesetFormula live = recall(shape, () -> live(template));
        if (live.slots().size() == template.digits().length()) {
            return live;
        }
        return recall(template, () -> Drawing.of(template.source(), digits).fixed());
    }

    /** Returns the number of formulas that are remembered now. */
    synchronized int remembered() {
        return remembered.size();
    }

    private TypesetFormula recall(Template key, Supplier<TypesetFormula> typesetting) {
        TypesetFormula known = remembered.get(key);
        if (known == null) {
            known = typesetting.get();
            remembered.put(key, known);
        }
        return known;
    }

    /** The layout with a slot for each digit, or a blank one without them if the digits decide the layout. */
    private TypesetFormula live(Template template) {
        if (template.digits().isEmpty()) {
            return Drawing.of(template.shape(), digits).fixed();
        }
        try {
            return Drawing.live(template, digits).orElse(TypesetFormula.BLANK);
        } catch (BadTex e) { // with the digits of the source itself it may still be right
            return TypesetFormula.BLANK;
        }
    }
}
