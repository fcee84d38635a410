package kllab.lab.multivariate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.lab.multivariate.latent.LatentTable;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.PictureOptions.Layers;
import kllab.lab.multivariate.model.PictureOptions.View;
import kllab.lab.multivariate.plane.DirectionsPane;
import kllab.lab.multivariate.plane.PlanePane;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.Choice;
import kllab.ui.control.OptionBox;
import kllab.ui.control.Segments;
import kllab.ui.layout.WrapRow;
import kllab.ui.live.FilteredValue;

/** The card of the picture: the plane, the plane in the units of q, or the table of the latent space. */
final class PictureCard {
    private final MultivariateModel model;
    private final ObservableValue<MultivariateScene> scene;
    private final Texts texts;
    private final StackPane body = new StackPane();
    private final Map<Content, Node> made = new EnumMap<>(Content.class);

    /** The contents of the card. */
    private enum Content {
        PLANE, WHITENED, DIRECTIONS, LATENT;

        boolean isPlane() {
            return this == PLANE || this == WHITENED;
        }

        static Content of(MultivariateState state) {
            return switch (state.picture().view()) {
                case PLANE -> state.pair().isPlane() ? PLANE : DIRECTIONS;
                case WHITENED -> state.pair().isPlane() ? WHITENED : DIRECTIONS;
                case LATENT -> LATENT;
            };
        }
    }

    PictureCard(MultivariateModel model, ObservableValue<MultivariateScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
    }

    /** The card. */
    Card card() {
        // By the scene, and not by the state that runs ahead of it: a plane is never asked of another pair.
        ObservableValue<Content> content = scene.map(now -> Content.of(now.state()));
        content.subscribe(now -> body.getChildren().setAll(made.computeIfAbsent(now, this::make)));
        VBox.setVgrow(body, Priority.ALWAYS);
        // One head for all, so that the keyboard stays on it when it changes what is below.
        WrapRow head = Styled.as(new WrapRow(List.of(0.0, 1.0), views(), layers(content)), "plot-head");
        return Styled.as(new Card(head, body), "picture");
    }

    /** Makes the content below the head, which follows the scene only while it is shown. */
    private Node make(Content content) {
        ObservableValue<MultivariateScene> followed = FilteredValue.of(scene,
                now -> Content.of(now.state()) == content && now.state().shows(MultivariatePanel.PLANE));
        return switch (content) {
            case PLANE -> new PlanePane(model, followed, View.PLANE, texts).plot();
            case WHITENED -> new PlanePane(model, followed, View.WHITENED, texts).plot();
            case DIRECTIONS -> new DirectionsPane(followed, texts).node();
            case LATENT -> new LatentTable(model, followed, texts).node();
        };
    }

    private HBox views() {
        return new HBox(new Segments(Choice.of(List.of(View.values()),
                scene.map(now -> now.state().picture().view()),
                view -> model.show(picture -> picture.withView(view)), "multivariate.view.", texts)));
    }

    private HBox layers(ObservableValue<Content> content) {
        HBox layers = new HBox(layer("density", Layers::density, Layers::withDensity),
                layer("integrand", Layers::integrand, Layers::withIntegrand),
                layer("independent", Layers::independent, Layers::withIndependent));
        layers.getStyleClass().add("options");
        content.map(Content::isPlane).subscribe(plane -> layers.getChildren().forEach(each -> {
            each.setVisible(plane);
            each.setManaged(plane);
        }));
        return layers;
    }

    private OptionBox layer(String key, Predicate<Layers> of, BiFunction<Layers, Boolean, Layers> with) {
        return new OptionBox("layer-" + key, "multivariate.layer." + key, texts,
                model.history().state().map(state -> of.test(state.picture().layers())),
                on -> model.show(picture -> picture.withLayers(with.apply(picture.layers(), on))));
    }
}
