package kllab.ui.control;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import kllab.parameter.ParameterRange;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.formula.FormulaView;

/**
 * Everything that sets one parameter, in a row: its symbol, a slider, a step down, a number field, and a step up. If
 * the typed number is wrong, the reason appears over the row's neighbours.
 *
 * <p>
 * While there is too little room for the track of the slider, the steps are left out, then the field is only as wide as
 * its number. That is the least width; in less, where a number is long, the field is left out too. The keys of the
 * slider do the same. Where a style says {@code -kl-complete: true}, nothing is left out.
 */
public final class ParameterControl extends HBox {
    private static final StyleablePropertyFactory<ParameterControl> STYLES = new StyleablePropertyFactory<>(
            HBox.getClassCssMetaData());
    private static final CssMetaData<ParameterControl, Boolean> COMPLETE = STYLES.createBooleanCssMetaData(
            "-kl-complete", control -> control.complete, false, false);

    /** Columns of most numbers, such as −1.25. */
    private static final int FEW_COLUMNS = 3;

    private final StyleableBooleanProperty complete = new SimpleStyleableBooleanProperty(COMPLETE, this, "complete");
    private final Setting setting;
    private final Texts texts;
    private final Slider slider;
    private final NumberField field;
    /** The row with everything, without the steps, and without the field too. */
    private final List<List<Node>> rows;
    private final Label problem = new Label();

    /**
     * A control.
     *
     * @param setting the parameter
     * @param symbol what stands before the slider
     * @param name what the parameter is called, for sentences and assistive technology
     * @param texts the words of the screen
     */
    public ParameterControl(Setting setting, Node symbol, Message name, Texts texts) {
        this.setting = setting;
        getStyleClass().addAll("parameter-control", "controls");
        this.texts = texts;
        ObservableValue<String> spoken = texts.of("control.value", name);
        if (symbol instanceof Label words) {
            words.setMinWidth(USE_PREF_SIZE);
        }
        slider = slider(spoken);
        field = new NumberField(setting, name);
        field.speak(texts);
        field.mayBeNarrow();
        Button down = stepper("−", -setting.range().kind().usual(), texts.of("control.down", name));
        Button up = stepper("+", setting.range().kind().usual(), texts.of("control.up", name));
        problem.getStyleClass().add("problem");
        problem.setManaged(false);
        problem.setWrapText(true);
        problem.setMouseTransparent(true);
        problem.visibleProperty().bind(field.problem().map(reason -> true).orElse(false));
        problem.textProperty().bind(texts.ofProblem(field.problem()));
        problem.textProperty().subscribe(this::requestLayout);
        field.problem().subscribe(reason -> setViewOrder(reason == null ? 0 : -1));
        HBox.setHgrow(slider, Priority.ALWAYS);
        rows = List.of(List.of(symbol, slider, down, field, up), List.of(symbol, slider, field),
                List.of(symbol, slider));
        getChildren().addAll(rows.getFirst());
        getChildren().add(problem);
        complete.subscribe(this::requestLayout);
    }

    /** A control of a parameter that has a symbol in TeX, found by its key. */
    public static ParameterControl of(Setting setting, String key, FormulaView symbol, Message name, Texts texts) {
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(USE_PREF_SIZE);
        ParameterControl control = new ParameterControl(setting, symbol, name, texts);
        control.setId(key);
        return control;
    }

    /** Lets its field have only the room that most numbers need, where several controls share a row. */
    ParameterControl withShortField() {
        field.wideAs(FEW_COLUMNS);
        return this;
    }

    /** Returns true if the number that was typed last can be taken; otherwise goes back to it. */
    public boolean isTaken() {
        if (field.problem().get() == null) {
            return true;
        }
        field.requestFocus();
        return false;
    }

    /** Gives the keyboard to the field, for a number to be typed over what stands there. */
    public void type() {
        field.requestFocus();
        field.selectAll();
    }

    /** Does something at Enter in the field, once the number that was typed is taken. */
    public void onTaken(Runnable action) {
        field.onTaken(action);
    }

    private Slider slider(ObservableValue<String> spoken) {
        ParameterRange range = setting.range();
        Slider made = new Slider(range.place(range.travel().min()), range.place(range.travel().max()), place());
        made.setSkin(new LongTrackSkin(made));
        made.setBlockIncrement(range.kind().usual());
        // The slider of ratios says its own place, which is a logarithm; so its name says the value too.
        made.accessibleTextProperty().bind(range.kind().isEven()
                ? spoken
                : Bindings.createStringBinding(() -> spoken.getValue() + ": " + range.format(setting.now()), spoken,
                        setting.value()));
        SettingKeys.install(made, setting, texts);
        // The slider follows the state; only a value that the state does not explain comes from a person.
        setting.value().subscribe(value -> made.setValue(place()));
        // A filter, because a press on the track sets the value before the event comes up to the slider.
        made.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> setting.begin().run());
        made.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> setting.end().run());
        made.valueProperty().subscribe(value -> {
            if (value.doubleValue() != place()) {
                setting.set().accept(range.valueAt(value.doubleValue()));
                made.setValue(place());
            }
        });
        return made;
    }

    /** Returns the place of the slider: the end of its travel if the value is beyond it. */
    private double place() {
        return setting.range().place(setting.range().travel().clamp(setting.now()));
    }

    private Button stepper(String sign, double by, ObservableValue<String> spoken) {
        Button button = new Button(sign);
        button.getStyleClass().add("stepper");
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(spoken);
        Help.on(button, texts.of("control.step.help"));
        button.setOnAction(event -> setting.step(by));
        return button;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    protected double computeMinWidth(double height) {
        // Without the field nobody would see the number: rather are controls below each other.
        return snappedLeftInset() + (complete.get() ? usual(rows.getFirst()) : least(rows.get(1)))
                + snappedRightInset();
    }

    /** Returns the least width of a row. */
    private double least(List<Node> row) {
        return snapSpaceX(getSpacing()) * (row.size() - 1) + row.stream().mapToDouble(this::least).sum();
    }

    private double least(Node node) {
        return Math.ceil(node.equals(slider) || node.equals(field)
                ? node.minWidth(-1)
                : Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }

    /** Returns the width of a row in which only the slider is as short as it may be. */
    private double usual(List<Node> row) {
        return least(row) + (row.contains(field) ? Math.ceil(field.prefWidth(-1)) - least(field) : 0);
    }

    /** Returns the first row that fits. A wrong number stays in sight until it is mended. */
    private List<Node> row(double width) {
        if (complete.get() || usual(rows.getFirst()) <= width) {
            return rows.getFirst();
        }
        boolean isWrong = field.problem().get() != null;
        return isWrong || least(rows.get(1)) <= width ? rows.get(1) : rows.getLast();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        List<Node> row = row(width);
        show(row);
        double more = Math.clamp(width - least(row), 0, usual(row) - least(row));
        double left = snappedLeftInset();
        for (Node each : row) {
            double own = each.equals(slider)
                    ? least(slider) + width - least(row) - more
                    : least(each) + (each.equals(field) ? more : 0);
            layoutInArea(each, left, snappedTopInset(), own, height, -1, HPos.LEFT, VPos.CENTER);
            left += own + snapSpaceX(getSpacing());
        }
        if (problem.isVisible()) {
            placeProblem();
        }
    }

    private void show(List<Node> row) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        for (Node each : rows.getFirst()) {
            if (each.equals(focused) && !row.contains(each)) {
                // Left to itself the keyboard would go to whatever comes next.
                slider.requestFocus();
            }
            each.setVisible(row.contains(each));
        }
    }

    private void placeProblem() {
        double width = Math.min(getWidth(), problem.prefWidth(-1));
        double height = problem.prefHeight(width);
        problem.resizeRelocate(getWidth() - width, field.getBoundsInParent().getMinY() - height - 2, width, height);
    }
}
