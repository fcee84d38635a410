package kllab.lab.fit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitScene;
import kllab.lab.fit.model.plane.PlaneFit;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.fit.model.plane.PlaneTarget;
import kllab.lab.fit.plane.BestTable;
import kllab.lab.fit.plane.FitPlanePane;
import kllab.lab.fit.plane.PlaneMinima;
import kllab.lab.fit.plane.PlaneSettings;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.card.Withheld;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Choice;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Segments;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;

/** The cards of a fit in the plane: its plot, the best q of a family, the components of p, and the numbers of q. */
final class PlaneControls {
    private static final int Q = -1;

    private final FitModel model;
    private final PlaneSettings settings;
    private final ObservableValue<FitScene> scene;
    private final PlaneMinima minima;
    private final Texts texts;
    private final Typesetter typesetter;

    /**
     * Cards.
     *
     * @param scene scenes of fits in the plane
     */
    PlaneControls(FitModel model, ObservableValue<FitScene> scene, PlaneMinima minima, Texts texts,
            Typesetter typesetter) {
        this.model = model;
        settings = new PlaneSettings(model);
        this.scene = scene;
        this.minima = minima;
        this.texts = texts;
        this.typesetter = typesetter;
    }

    /** The card of the plot. */
    Card plot(Node places) {
        Region pane = new FitPlanePane(model,
                FilteredValue.of(scene, now -> now.state().shows(FitPanel.DENSITIES)), minima, texts).plot();
        VBox.setVgrow(pane, Priority.ALWAYS);
        WrapRow head = new WrapRow(List.of(0.0, 1.0), new HBox(places),
                new CardHead(new Region(), CardHead.use(texts.of(scene.map(now -> now.state().plane().isLogistic()),
                        (is, words) -> words.say(is ? "fit.plane.hint.weights" : "fit.plane.hint"))), new Region()));
        head.getStyleClass().add("plot-head");
        return Styled.as(new Card(head, pane), "densities");
    }

    /** The card of the best q, with the choice of the family. */
    Card best() {
        Region table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        return Styled.as(new Card(families("fit.plane.best"), table), "landscape");
    }

    /** The choice of the family of q, with a hint beside it. */
    WrapRow families(String hint) {
        HBox families = new HBox(new Segments(Choice.of(PlaneFit.Kind.FAMILIES,
                model.history().state().map(state -> state.plane().kind()),
                kind -> model.changePlane(fit -> fit.withKind(kind)), "fit.family.", texts)));
        families.setId("family");
        return Styled.as(new WrapRow(List.of(0.0, 1.0), families,
                new CardHead(new Region(), Card.label(texts.of(hint), "hint"), new Region())), "plot-head");
    }

    /** The best q, which is withheld while its value is asked for, and stays while divergences are computed. */
    Region table() {
        return new Withheld(
                BestTable.of(FilteredValue.of(scene, now -> now.state().shows(FitPanel.SECOND_PLOT)
                        && !now.isBehind()), minima, texts),
                scene.map(now -> now.state().asks(FitPanel.VALUE)),
                texts.of("panel.withheld", Message.of("fit.panel.value")));
    }

    /** The card of the numbers of q. */
    Card q() {
        Label name = Styled.as(new Label("q"), "distribution-name");
        HBox buttons = new BestButtons(model, state -> minima.best(state).map(best -> PlaneSettings.at(state, best)),
                minima.found()).of(texts);
        return Styled.as(new Card(new CardHead(name, Card.label(texts.of("fit.q.hint"), "hint"), buttons),
                pair(control(PlaneNumber.MU1), control(PlaneNumber.MU2)),
                pair(control(PlaneNumber.SIGMA1), control(PlaneNumber.SIGMA2)), control(PlaneNumber.RHO)), "parameters",
                "q", "controls");
    }

    private static WrapRow pair(Region left, Region right) {
        return Styled.as(new WrapRow(List.of(1.0, 1.0), left, right), "control-pair");
    }

    private ParameterControl control(PlaneNumber number) {
        ParameterControl control = ParameterControl.of(settings.number(Q, number), "plane-" + number.key(),
                new FormulaView(typesetter, "\\q{" + number.tex() + "}"),
                Message.of("fit.plane.parameter." + number.key()), texts);
        control.disableProperty()
                .bind(model.history().state().map(state -> !state.plane().kind().has(number)));
        return control;
    }

    /** The card of the components of the target: weight, means, standard deviations and correlation of each. */
    Card p() {
        Button add = new ActionButton("add-plane", "fit.plane.add", texts,
                () -> model.changePlane(fit -> fit.withTarget(fit.target().added())));
        add.disableProperty().bind(
                model.history().state().map(state -> state.plane().target().count() == PlaneTarget.MOST));
        Label name = Styled.as(new Label("p"), "distribution-name", "p");
        HBox buttons = Styled.as(new HBox(add), "head-buttons");
        return Styled.as(new Card(new CardHead(name, Card.label(texts.of("fit.plane.columns"), "hint"), buttons),
                new ComponentTable(new Parts.InPlane(model), texts).node()), "parameters", "p", "controls");
    }
}
