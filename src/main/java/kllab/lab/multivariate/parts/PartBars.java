package kllab.lab.multivariate.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ButtonKeys;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.value.BarRow;
import kllab.ui.value.BarTable;
import kllab.ui.value.BarTable.Bars;

/**
 * The four parts of the formula as bars that add up to the value. The pointer or the keyboard on a part lights it in
 * the picture; a click, Enter or the space bar keeps it lit, or puts it out again.
 */
public final class PartBars {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    /** How many times −½ d a bar may be as long: the others come to ½ d when p = q. */
    private static final double LONGEST = 12;

    private final MultivariateModel model;
    private final ObservableValue<MultivariateScene> scene;
    private final ObservableValue<Bars> bars;
    private final Texts texts;
    private final Typesetter typesetter;
    private final ObjectProperty<Part> pointed = new SimpleObjectProperty<>(Part.NONE);
    private final ObjectProperty<Part> focused = new SimpleObjectProperty<>(Part.NONE);

    public PartBars(MultivariateModel model, ObservableValue<MultivariateScene> scene, Texts texts,
            Typesetter typesetter) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        this.typesetter = typesetter;
        bars = scene.map(PartBars::bars);
        pointed.flatMap(part -> part == Part.NONE ? focused : pointed).subscribe(part -> model.lighting().hover(part));
    }

    /** The words about a gap in a bar, while there is one. */
    public Label note() {
        Label note = Card.lines("parts-cut", texts.of("multivariate.parts.cut"), "hint");
        Styled.shownWhile(note, bars.map(PartBars::isAnyCut));
        return note;
    }

    private static boolean isAnyCut(Bars now) {
        return IntStream.range(0, now.lengths().size()).anyMatch(now::isCut);
    }

    /** The bars. */
    public BarTable table() {
        List<BarRow> rows = new ArrayList<>();
        PartWords.PARTS.forEach(part -> rows.add(row(part)));
        rows.add(total());
        BarTable table = new BarTable(rows, bars);
        table.setId("parts");
        return table;
    }

    private static Bars bars(MultivariateScene now) {
        return new Bars(
                Stream.concat(PartWords.PARTS.stream(), Stream.of(Part.NONE)).map(part -> length(part, now)).toList(),
                LONGEST * -now.terms().dimension());
    }

    private static double length(Part part, MultivariateScene now) {
        return part == Part.NONE && now.state().asks(MultivariatePanel.VALUE) ? 0 : now.of(part);
    }

    /** A part as it is called in the unit of the scene. */
    private FormulaView name(Part part) {
        FormulaView name = new FormulaView(typesetter);
        name.texProperty().bind(scene.map(now -> MultivariateFormula.tex(part, now.state().unit())));
        return name;
    }

    private BarRow row(Part part) {
        Label number = Card.label(scene.map(now -> PartWords.signed(part, now)));
        String key = PartWords.key(part);
        Label words = Card.label(texts.of("multivariate.part." + key));
        BarRow row = new BarRow(name(part), words, number, key);
        row.setId("part-" + key);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        row.accessibleTextProperty().bind(texts.of(scene, (now, say) -> PartWords.spoken(part, now, say)));
        Help.on(row, texts.of("multivariate.part.help"));
        row.accessibleRoleDescriptionProperty().bind(texts.of("multivariate.part.role"));
        model.lighting().lit().subscribe(lit -> row.pseudoClassStateChanged(LIT, lit == part));
        model.history().state().map(state -> state.picture().lit())
                .subscribe(kept -> row.pseudoClassStateChanged(KEPT, kept == part));
        listen(row, part);
        return row;
    }

    private void listen(BarRow row, Part part) {
        row.hoverProperty().subscribe(on -> follow(pointed, part, on));
        row.focusVisibleProperty().subscribe(on -> follow(focused, part, on));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            row.requestFocus();
            keep(part);
        });
        ButtonKeys.on(row, () -> keep(part));
    }

    private static void follow(ObjectProperty<Part> where, Part part, boolean on) {
        if (on) {
            where.set(part);
        } else if (where.get() == part) {
            where.set(Part.NONE);
        }
    }

    private void keep(Part part) {
        model.show(picture -> picture.lighting(part));
    }

    private BarRow total() {
        Label number = Card.label(scene.map(now -> now.shownValue(now.values().forward())));
        BarRow row = new BarRow(name(Part.NONE), new Label(), number, "total");
        row.setId("part-total");
        return row;
    }
}
