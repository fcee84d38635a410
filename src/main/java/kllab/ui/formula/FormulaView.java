package kllab.ui.formula;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.transform.Affine;
import kllab.ui.formula.outline.FormulaRole;
import kllab.ui.formula.outline.Glyph;
import kllab.ui.formula.outline.Outline;
import kllab.ui.formula.outline.Template;
import kllab.ui.formula.outline.TypesetFormula;
import org.jspecify.annotations.Nullable;

/**
 * Shows a formula, with its baseline on that of the text around it.
 *
 * <p>
 * One em of the formula is the size of the font that CSS gives the view (its own {@code -fx-font-size}, or the one it
 * inherits) times {@code -kl-formula-scale}. A formula with less width than it needs shrinks about the left end of its
 * baseline, down to 60 % of its size.
 *
 * <p>
 * Until its source of formulas is ready the view is blank. A change of {@link #texProperty() tex} that only changes
 * digits costs a few microseconds and no layout pass. The view lets the pointer through and is read out as its
 * {@link #accessibleTextProperty() accessible text}.
 */
public final class FormulaView extends Region {
    private static final double LEAST_SHRINKAGE = 0.6;

    /**
     * The factor that makes letters about equally high: Computer Modern has lower letters than screen fonts of the same
     * size.
     */
    private static final double INITIAL_SCALE = 1.2;

    private static final StyleablePropertyFactory<FormulaView> STYLES = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    private static final CssMetaData<FormulaView, Font> FONT = STYLES.createFontCssMetaData("-fx-font",
            view -> view.font, Font.getDefault(), true);
    private static final CssMetaData<FormulaView, Number> SCALE = STYLES.createSizeCssMetaData("-kl-formula-scale",
            view -> view.scale, INITIAL_SCALE, false);

    private final FormulaSource source;
    private final InvalidationListener onReady = _ -> show();
    private final StringProperty tex = new SimpleStringProperty(this, "tex", "") {
        @Override
        protected void invalidated() {
            show();
        }
    };
    private final StyleableObjectProperty<Font> font = new SimpleStyleableObjectProperty<>(FONT, this, "font",
            Font.getDefault());
    private final StyleableDoubleProperty scale = new SimpleStyleableDoubleProperty(SCALE, this, "scale",
            INITIAL_SCALE);

    /** Holds the formula in em, and is scaled as a whole. */
    private final Group drawing = new Group();
    private final Affine toPixels = new Affine();

    private Template template = Template.of("");
    private TypesetFormula formula = TypesetFormula.BLANK;
    private List<OutlinePath> rules = List.of();
    private List<DigitPath> digits = List.of();

    /** A blank view. */
    public FormulaView(FormulaSource source) {
        this.source = source;
        font.subscribe(this::requestLayout);
        scale.subscribe(this::requestLayout);
        drawing.setManaged(false);
        drawing.setAutoSizeChildren(false);
        drawing.getTransforms().add(toPixels);
        getChildren().add(drawing);
        getStyleClass().add("formula-view");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        if (!source.isReady()) {
            // Weak, for the typesetter outlives every view.
            source.readyProperty().addListener(new WeakInvalidationListener(onReady));
        }
    }

    /** A view of a formula. */
    public FormulaView(FormulaSource source, String tex) {
        this(source);
        setTex(tex);
    }

    /**
     * The formula in TeX, with the macros of {@link FormulaRole}; empty for none.
     *
     * <p>
     * Setting a text that is no TeX throws an {@link IllegalArgumentException} that names it, and the view goes on
     * showing the formula before. While the source is not ready nothing is checked.
     */
    public StringProperty texProperty() {
        return tex;
    }

    /**
     * Shows another formula.
     *
     * @throws IllegalArgumentException naming it, if it is no TeX and the source is ready
     */
    public void setTex(String tex) {
        this.tex.set(tex);
    }

    /** Returns how wide the formula is, in em of its own. */
    public double ems() {
        return formula.width();
    }

    private void show() {
        String now = tex.get(); // read in any case, or a later change would not be told
        if (!source.isReady()) {
            return;
        }
        Template next = Template.of(now);
        boolean sameLayout = next.shape().equals(template.shape()) && formula.slots().size() == next.digits().length();
        if (!sameLayout) {
            show(now.isBlank() ? TypesetFormula.BLANK : source.typeset(next), next.digits());
        } else if (!next.digits().equals(template.digits())) {
            for (int i = 0; i < digits.size(); i++) {
                digits.get(i).show(next.digits().charAt(i));
            }
        }
        template = next;
    }

    private void show(TypesetFormula next, String nextDigits) {
        Map<FormulaRole, List<Outline>> outlines = new EnumMap<>(FormulaRole.class);
        List<OutlinePath> newRules = new ArrayList<>();
        for (Glyph each : next.glyphs()) {
            if (each.rule()) {
                newRules.add(new OutlinePath(each.role(), List.of(each.outline())));
            } else {
                outlines.computeIfAbsent(each.role(), _ -> new ArrayList<>()).add(each.outline());
            }
        }
        List<OutlinePath> paths = new ArrayList<>(newRules);
        outlines.forEach((role, ofRole) -> paths.add(new OutlinePath(role, ofRole)));
        List<DigitPath> newDigits = new ArrayList<>();
        for (int i = 0; i < next.slots().size(); i++) {
            newDigits.add(new DigitPath(next.slots().get(i), nextDigits.charAt(i)));
        }
        paths.addAll(newDigits);
        formula = next;
        rules = newRules;
        digits = newDigits;
        drawing.getChildren().setAll(paths);
        requestLayout();
    }

    /** The size of the type in pixels. */
    private double em() {
        return font.get().getSize() * scale.get();
    }

    @Override
    protected void layoutChildren() {
        double needed = formula.width() * em();
        double available = getWidth() - snappedLeftInset() - snappedRightInset();
        double shrinkage = available < needed ? Math.max(available / needed, LEAST_SHRINKAGE) : 1;
        double size = em() * shrinkage;
        double baseline = getBaselineOffset();
        toPixels.setToTransform(size, 0, snappedLeftInset(), 0, size, baseline);
        for (OutlinePath each : rules) {
            double top = baseline + size * each.getLayoutBounds().getMinY();
            each.setTranslateY((snapPositionY(top) - top) / size);
        }
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + snapSizeY(formula.ascent() * em());
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snapSizeX(formula.width() * em()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getBaselineOffset() + snapSizeY(formula.descent() * em()) + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snapSizeX(formula.width() * em() * LEAST_SHRINKAGE) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? getAccessibleText()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    /** Returns the properties that CSS can set: all of a region, the font, and {@code -kl-formula-scale}. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
