package kllab.lab.vae.latent;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.lab.PlotPaneBuilder;
import kllab.lab.plane.Section;
import kllab.lab.vae.image.CodePicture;
import kllab.lab.vae.model.CodedImage;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeAxes;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.Choice;
import kllab.ui.control.DropDown;
import kllab.ui.control.OptionBox;
import kllab.ui.control.SettingKeys;
import kllab.ui.layout.WrapRow;

/** The latent space on the screen: z is dragged in it, and a click on a numeral chooses its image. */
public final class LatentPane {
    private static final Readout SHORT = new Readout(2);
    /** So near to a numeral, in pixels, a click means it. */
    private static final double NEAR = 12;

    private final VaeModel model;
    private final ObservableValue<VaeScene> scene;
    private final Texts texts;
    private final PlotPane pane;

    /**
     * A pane.
     *
     * @param scene the scenes, which rest while the pane is not shown
     */
    public LatentPane(VaeModel model, ObservableValue<VaeScene> scene, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.texts = texts;
        pane = PlotPaneBuilder
                .shaped(scene, texts,
                        aspect -> (now, words) -> LatentPicture.of(now, section(now.state(), aspect), words),
                        model.axes())
                .spoken(LatentPane::spoken).readOut(LatentPane::reading)
                .navigate(model.view().of(VaeAxes.LATENT_X, VaeAxes.LATENT_Y)).pane("vae-latent");
        Help.on(pane, texts.of("vae.latent.help"));
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        pane.add(handle());
    }

    /** A plane has equal units; a line has none upwards. */
    private Section section(VaeState state, double aspect) {
        Section shown = model.axes().get().latent();
        return state.latent() == 1 ? shown : shown.squared(aspect);
    }

    /** The card. */
    public Card card() {
        VBox.setVgrow(pane, Priority.ALWAYS);
        return Styled.as(
                new Card(WrapRow.titled(Card.label(texts.of("vae.panel.latent"), "card-title"), options()), pane),
                "densities");
    }

    private FlowPane options() {
        ObservableValue<LatentView> view = model.history().state().map(state -> state.options().latent());
        DropDown<LatentView.Points> points = new DropDown<>(Choice.of(List.of(LatentView.Points.values()),
                view.map(LatentView::points), chosen -> change(now -> now.withPoints(chosen)),
                "vae.points.", texts), texts);
        points.setId("points");
        points.accessibleTextProperty().bind(texts.of("vae.points"));
        FlowPane row = new FlowPane(pair(0), pair(1), points,
                new OptionBox("option-decoded", "vae.option.decoded", texts, view.map(LatentView::decoded),
                        on -> change(now -> now.withDecoded(on))),
                aggregate(view));
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().addAll("button-row", "controls");
        return row;
    }

    /** The choice of the aggregate posterior, where there is a plane for it. */
    private OptionBox aggregate(ObservableValue<LatentView> view) {
        OptionBox box = new OptionBox("option-aggregate", "vae.option.aggregate", texts,
                view.map(LatentView::aggregate), on -> change(now -> now.withAggregate(on)));
        Styled.shownWhile(box, model.history().state().map(state -> state.latent() > 1));
        return box;
    }

    /** The choice of a dimension, where there are more than two. */
    private Node pair(int place) {
        DropDown<Integer> box = new DropDown<>(new Choice<>(IntStream.range(0, 16).boxed().toList(),
                model.history().state().map(state -> of(state.options().latent().pair(), place)),
                chosen -> model.history().update(state -> state.withLatent(
                        state.options().latent().withPair(with(state, place, chosen)))),
                each -> texts.of("vae.latent.dimension", CodePicture.name(each)), texts.of("vae.latent.pair.help")),
                texts);
        box.setId(place == 0 ? "across" : "up");
        box.accessibleTextProperty().bind(texts.of(place == 0 ? "vae.latent.across" : "vae.latent.up"));
        Styled.shownWhile(box, model.history().state().map(state -> state.latent() > 2));
        return box;
    }

    private static int of(LatentView.Pair pair, int place) {
        return place == 0 ? pair.across() : pair.up();
    }

    /** A dimension that is chosen for both places changes them. */
    private static LatentView.Pair with(VaeState state, int place, int chosen) {
        LatentView.Pair pair = state.options().latent().pair();
        int dimension = Math.min(chosen, state.latent() - 1);
        int other = of(pair, 1 - place) == dimension ? of(pair, place) : of(pair, 1 - place);
        return place == 0 ? new LatentView.Pair(dimension, other) : new LatentView.Pair(other, dimension);
    }

    private void change(UnaryOperator<LatentView> command) {
        model.history().update(state -> state.withLatent(command.apply(state.options().latent())));
    }

    private static LatentView.Pair pair(VaeState state) {
        return state.options().latent().pair();
    }

    private PlotHandle handle() {
        PlotHandle handle = new PlotHandle(0, scene.map(LatentPane::z), new ZGrip(model), "z");
        handle.setId("handle-z");
        handle.speak(texts.of("vae.latent.handle"), texts.of(scene, (now, words) -> now.image()
                .map(image -> SHORT.of(z(now).x()) + ", " + SHORT.of(z(now).y())).orElse("")));
        SettingKeys.install(handle, model.z(state -> pair(state).across()), model.z(state -> pair(state).up()), texts);
        Help.on(handle, texts.of("vae.latent.handle.help"));
        handle.visibleProperty().bind(scene.map(now -> now.image().isPresent()));
        return handle;
    }

    /** The place of z. */
    static Point z(VaeScene scene) {
        Optional<CodedImage> image = scene.image();
        LatentView.Pair pair = pair(scene.state()).within(image.map(each -> each.q().size()).orElse(1));
        return image.map(each -> new Point(each.code().z().get(pair.across()), each.q().size() == 1
                ? LatentPicture.height(each.label())
                : each.code().z().get(pair.up()))).orElse(new Point(0, 0));
    }

    /** Chooses the image whose numeral was clicked; elsewhere z goes there. */
    private void clicked(MouseEvent event) {
        VaeScene now = scene.getValue();
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || event.getTarget() != pane
                || now.reached().isEmpty()) {
            return;
        }
        Point at = pane.valueAt(new Point2D(event.getX(), event.getY()), 0);
        OptionalInt near = nearest(now, now.reached().get(), at);
        if (near.isPresent()) {
            model.history().update(state -> state.withImage(near));
        } else if (pane.plot().x().bounds().contains(at.x())) {
            ZGrip grip = new ZGrip(model);
            grip.grab();
            grip.moveTo(at);
            grip.release();
        }
    }

    private OptionalInt nearest(VaeScene now, Reached reached, Point at) {
        LatentView view = now.state().options().latent();
        if (view.points() == LatentView.Points.NONE || !now.isReached()) {
            return OptionalInt.empty();
        }
        Point pixel = pane.pixelAt(at, 0);
        double least = NEAR;
        int found = -1;
        for (int i = 0; i < reached.evaluation().images().size(); i++) {
            Point place = LatentPicture.place(now, view, reached, i);
            double distance = Math.hypot((place.x() - at.x()) / pixel.x(), (place.y() - at.y()) / pixel.y());
            if (distance < least) {
                least = distance;
                found = reached.evaluation().images().get(i);
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** A place in words. */
    static String reading(VaeScene scene, Point point, Catalog words) {
        LatentView.Pair pair = pair(scene.state());
        String across = CodePicture.name(pair.across()) + " = " + Readout.STANDARD.of(point.x());
        return scene.state().latent() == 1
                ? across
                : across + "\n" + CodePicture.name(pair.up()) + " = " + Readout.STANDARD.of(point.y());
    }

    /** The latent space in words. */
    static String spoken(VaeScene scene, Catalog words) {
        return scene.reached().map(reached -> words.say("vae.latent.spoken", reached.evaluation().images().size(),
                scene.state().latent(), SHORT.of(reached.evaluation().aggregateKl()))).orElse(words.say("vae.coming"));
    }
}
