package kllab.lab.gaussian;

import java.util.List;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.lab.Preset;
import kllab.lab.gaussian.challenge.ChallengeBar;
import kllab.lab.gaussian.challenge.ChallengePane;
import kllab.lab.gaussian.derivation.DerivationModel;
import kllab.lab.gaussian.derivation.DerivationPane;
import kllab.lab.gaussian.estimates.EstimatesCard;
import kllab.lab.gaussian.estimates.EstimatesPane;
import kllab.lab.gaussian.estimates.EstimatesScene;
import kllab.lab.gaussian.estimates.Sampling;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.readout.GaussianReadout;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.card.Card;
import kllab.ui.card.CardHead;
import kllab.ui.card.Panels;
import kllab.ui.card.Withheld;
import kllab.ui.control.Choice;
import kllab.ui.control.ParameterControl;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Drawer;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.layout.LabRows;
import kllab.ui.live.FilteredValue;
import kllab.ui.live.FrameValue;
import kllab.ui.live.OnScreen;

import org.jspecify.annotations.Nullable;

/**
 * The screen of the Gaussian lab: plots above, the value and its formula in the middle, controls below, and at the side
 * a drawer that explains them.
 */
public final class GaussianView extends StackPane {
    private final GaussianModel model;
    private final Texts texts;
    private final Typesetter typesetter;
    private final GaussianReadout readout;
    private final Panels panels;
    /** True while the plots have the room of the controls. */
    private final SimpleObjectProperty<Boolean> stage = new SimpleObjectProperty<>(false);
    private @Nullable Node ways;
    private @Nullable Sampling samples;

    /**
     * The screen of a model.
     *
     * @param model what it shows and changes
     * @param texts the words of the screen
     * @param typesetter for its formulas
     */
    public GaussianView(GaussianModel model, Texts texts, Typesetter typesetter) {
        model.view().moveIn(this);
        this.model = model;
        this.texts = texts;
        this.typesetter = typesetter;
        ObservableValue<GaussianScene> shown = new FrameValue<>(model.scene(), this).shown();
        DerivationModel derivation = new DerivationModel(model, shown);
        readout = new GaussianReadout(model, shown, texts, typesetter);
        panels = readout.panels();
        Drawer<DrawerOptions.Page> drawer = new Drawer<>(new FittingScrollPane(lab(shown, derivation)),
                DrawerOptions.Page.NONE,
                pages(), page -> page(page, shown, derivation), texts);
        panels.away(GaussianPanel.DRAWER.key(), drawer.rail());
        // In this order, which is that of the tab key.
        BorderPane room = new BorderPane();
        room.setTop(new ChallengeBar(model, texts));
        room.setCenter(drawer);
        getChildren().add(room);
    }

    private LabRows lab(ObservableValue<GaussianScene> shown, DerivationModel derivation) {
        LabRows.Row plots = LabRows.Row.of(List.of(3.0, 2.0, 1.0),
                panels.of(GaussianPanel.DENSITIES.key(), new DensitiesPlot(model, shown, derivation, texts).card()),
                panels.of(GaussianPanel.SECOND_PLOT.key(), new DivergencePlot(model, shown, texts).card()),
                sought(shown));
        ObservableValue<Boolean> open = shown.map(GaussianView::isOpen);
        // On a stage the value stays in its line, and the page says what its way comes to.
        ObservableValue<Boolean> told = open.flatMap(is -> stage.map(on -> is && !on));
        LabRows.Row values = LabRows.Row.of(List.of(0.0, 1.0, 1.0), whileClosed(readout.valueCard(), told),
                whileClosed(readout.formulaCard(), open), whileOpen(shown, told));
        LabRows.Row controls = LabRows.Row.of(List.of(1.0, 1.0, 0.0),
                parameters("p", GaussianParameter.MU1, GaussianParameter.SIGMA1),
                parameters("q", GaussianParameter.MU2, GaussianParameter.SIGMA2), actions());
        LabRows lab = new LabRows(plots, values, controls, open);
        stage.bind(lab.stage());
        lab.keepingPlots().bind(model.panels().laidOn().map(laid -> laid.isAskedFor(GaussianPanel.SECOND_PLOT.key())));
        return lab;
    }

    /** A card that is there while the drawer is closed, which leaves no room for it while it is open. */
    private static StackPane whileClosed(Region card, ObservableValue<Boolean> open) {
        StackPane place = new StackPane();
        open.subscribe(is -> place.getChildren().setAll(is ? List.of() : List.of(card)));
        place.managedProperty().bind(card.managedProperty().flatMap(there -> open.map(is -> there && !is)));
        return place;
    }

    /** The ways that lead to the value, with it, while the drawer is open. */
    private StackPane whileOpen(ObservableValue<GaussianScene> shown, ObservableValue<Boolean> open) {
        StackPane place = new StackPane();
        place.setManaged(false);
        open.subscribe(is -> {
            place.managedProperty().unbind();
            if (is) {
                Node content = ways(shown);
                place.getChildren().setAll(content);
                place.managedProperty().bind(content.managedProperty());
            } else {
                place.getChildren().clear();
                place.setManaged(false);
            }
        });
        return place;
    }

    /** Returns the pane that takes the place of the plots while p is hidden and sought. */
    private StackPane sought(ObservableValue<GaussianScene> shown) {
        StackPane place = new StackPane();
        VBox.setVgrow(place, Priority.ALWAYS);
        place.managedProperty().bind(place.visibleProperty());
        model.history().state().map(GaussianView::isSought).subscribe(sought -> {
            place.setVisible(sought);
            if (sought && place.getChildren().isEmpty()) {
                place.getChildren()
                        .add(new ChallengePane(model, FilteredValue.of(shown, scene -> isSought(scene.state())), texts)
                                .card());
            }
        });
        return place;
    }

    private static boolean isSought(GaussianState state) {
        return state.challenge().isOpen() && state.challenge().kind() == Challenge.Kind.FIND;
    }

    /** The value, with the ways that lead to it: what the drawer explains, whichever page of it is open. */
    private Node ways(ObservableValue<GaussianScene> shown) {
        if (ways == null) {
            ways = new EstimatesCard(
                    FilteredValue.of(shown, GaussianView::isOpen).map(scene -> EstimatesScene.of(scene.state())),
                    samples(shown), texts).card(readout);
        }
        return ways;
    }

    private Sampling samples(ObservableValue<GaussianScene> shown) {
        if (samples == null) {
            samples = new Sampling(FilteredValue.of(shown, GaussianView::isOpen),
                    OnScreen.of(this));
        }
        return samples;
    }

    private static boolean isOpen(GaussianScene scene) {
        return scene.state().drawer().open() != DrawerOptions.Page.NONE;
    }

    private Choice<DrawerOptions.Page> pages() {
        return model.history().choice(List.of(DrawerOptions.Page.DERIVATION, DrawerOptions.Page.ESTIMATES),
                state -> state.drawer().open(), (state, page) -> state.withDrawer(state.drawer().withOpen(page)),
                "gaussian.drawer.", texts);
    }

    /** Returns the content of a page of the drawer. It follows the scene only while the page is open. */
    private Node page(DrawerOptions.Page page, ObservableValue<GaussianScene> shown, DerivationModel derivation) {
        ObservableValue<GaussianScene> followed = FilteredValue.of(shown,
                scene -> scene.state().drawer().open() == page);
        return switch (page) {
            case DERIVATION -> panels.covered(GaussianPanel.DERIVATION.key(),
                    withheld(new DerivationPane(derivation, texts, typesetter).node(), shown));
            case ESTIMATES -> {
                Region place = panels.covered(GaussianPanel.ESTIMATES.key(),
                        withheld(new EstimatesPane(model, followed, samples(shown), texts).node(), shown));
                place.getStyleClass().add("estimates-page");
                yield place;
            }
            case NONE -> new Region();
        };
    }

    /** A page that tells the value in many ways comes back with it. */
    private Withheld withheld(Region page, ObservableValue<GaussianScene> shown) {
        return new Withheld(page, shown.map(scene -> scene.state().asks(GaussianPanel.VALUE)),
                texts.of("panel.withheld", Message.of("gaussian.panel.value")));
    }

    private Card parameters(String style, GaussianParameter mu, GaussianParameter sigma) {
        Label name = Styled.as(new Label(style), "distribution-name");
        HBox role = Styled.as(new HBox(), "role");
        if (style.equals("q")) {
            Hyperlink standardise = new Hyperlink();
            Help.named(standardise, "gaussian.standardise", texts);
            standardise.setId("standardise");
            standardise.setOnAction(event -> {
                standardise.setVisited(false);
                model.standardiseQ();
            });
            role.getChildren().add(standardise);
        }
        Card card = new Card(new CardHead(name, Card.label(texts.of("gaussian.role." + style), "hint"), role),
                control(mu), control(sigma));
        card.getStyleClass().addAll("parameters", style, "controls");
        return panels.away(style, card);
    }

    private ParameterControl control(GaussianParameter parameter) {
        return ParameterControl.of(model.setting(parameter), parameter.key(),
                new FormulaView(typesetter, parameter.symbol()),
                Message.of("gaussian.parameter." + parameter.key()), texts);
    }

    private Card actions() {
        return panels.away(GaussianPanel.ACTIONS.key(), ActionsCard.of(model::swap,
                new ActionsCard.Presets<>(Preset.all("gaussian.preset."), Preset::messageKey, model::take),
                () -> model.reset(GaussianState.INITIAL), texts));
    }
}
