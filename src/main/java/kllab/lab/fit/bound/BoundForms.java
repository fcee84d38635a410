package kllab.lab.fit.bound;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.geometry.HPos;
import kllab.lab.fit.model.FitScene;
import kllab.math.divergence.InformationUnit;
import kllab.math.fit.posterior.EvidenceBound;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/** The ELBO in its three forms, each computed by itself. */
final class BoundForms {
    /**
     * A form.
     *
     * @param key the end of its keys
     * @param tex its formula
     * @param terms the two numbers that it has and what they come to
     */
    private record Form(String key, String tex, Function<EvidenceBound, Terms> terms) {
    }

    /**
     * A sum, in nats.
     *
     * @param first of its terms
     * @param second with its sign
     * @param sum what they come to
     */
    private record Terms(double first, double second, double sum) {
        static Terms of(double first, double second) {
            return new Terms(first, second, first + second);
        }

        /** The terms of a sum that is computed as a whole, of which the second is known. */
        static Terms ofSum(double sum, double second) {
            return new Terms(sum - second, second, sum);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("joint", "\\mathbb{E}_{\\q{q}}\\log p(x,z)+\\mathrm{H}(\\q{q})",
                    bound -> Terms.ofSum(bound.byJoint(), bound.q().entropy())),
            new Form("reconstruction", "\\mathbb{E}_{\\q{q}}\\log p(x\\,|\\,z)-\\mathrm{KL}(\\q{q}\\,\\|\\,p(z))",
                    bound -> Terms.of(bound.reconstruction(), -bound.toPrior())),
            new Form("evidence", "\\log p(x)-\\mathrm{KL}(\\q{q}\\,\\|\\,\\p{p(z\\,|\\,x)})",
                    bound -> Terms.of(bound.posterior().logEvidence(), -bound.gap())));

    private BoundForms() {
    }

    /** The forms of a scene, which rests while they are not shown; nothing of a mixture. */
    static GridPane of(ObservableValue<FitScene> scene, Texts texts, Typesetter typesetter) {
        GridPane forms = Styled.as(new GridPane(), "divergence-table", "bound-forms");
        ColumnConstraints formulas = new ColumnConstraints();
        formulas.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        forms.getColumnConstraints().addAll(formulas, numbers);
        for (int i = 0; i < FORMS.size(); i++) {
            Form form = FORMS.get(i);
            FormulaView formula = new FormulaView(typesetter, form.tex);
            formula.accessibleTextProperty().bind(texts.of("fit.bound.form." + form.key));
            Label number = Card.label("elbo-" + form.key, texts.of(scene, (now, words) -> numbers(form, now, words)),
                    "other-value");
            number.setMinWidth(Label.USE_PREF_SIZE);
            forms.addRow(i, formula, number);
        }
        return forms;
    }

    private static String numbers(Form form, FitScene now, Catalog words) {
        Optional<Terms> known = now.posterior()
                .map(posterior -> form.terms.apply(new EvidenceBound(posterior, now.state().q())));
        InformationUnit unit = now.state().unit();
        return known.map(terms -> words.say(terms.second < 0 ? "fit.bound.difference" : "fit.bound.sum",
                shown(unit, terms.first), shown(unit, Math.abs(terms.second)), shown(unit, terms.sum))).orElse("");
    }

    private static String shown(InformationUnit unit, double nats) {
        return Readout.STANDARD.of(unit.of(nats));
    }
}
