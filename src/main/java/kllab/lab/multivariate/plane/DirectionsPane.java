package kllab.lab.multivariate.plane;

import java.util.List;
import java.util.stream.DoubleStream;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.math.divergence.Whitening;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.layout.Scrolling;

/** A pair that is not of the plane: the independent directions that its divergence is the sum of. */
public final class DirectionsPane {
    private static final int BAR = 4;
    /** So many times as high as it has to be the table is at most. */
    private static final double HIGHEST = 2.5;
    /** The part of a high row that its bar has. */
    private static final double THICK = 0.55;

    private final VBox box = new VBox();

    /** The directions of the pair of a scene. */
    public DirectionsPane(ObservableValue<MultivariateScene> scene, Texts texts) {
        Label sentence = Card.paragraph(texts.of(scene, DirectionsPane::sentence), "hint");
        ScrollPane scroll = Scrolling.of(new ScrollPane());
        scroll.setId("directions");
        scroll.setFitToHeight(true);
        Help.on(scroll, texts.of("multivariate.table.help"));
        scroll.accessibleTextProperty().bind(texts.of(scene, DirectionsPane::spoken));
        ObservableValue<GridPane> table = scene.map(DirectionsPane::shown)
                .flatMap(shown -> texts.catalog().map(words -> table(shown, words)));
        table.subscribe(scroll::setContent);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getChildren().addAll(sentence, scroll);
        box.getStyleClass().add("directions");
    }

    /** The table with its sentence. */
    public Node node() {
        return box;
    }

    /**
     * The content of the table, which several scenes may share.
     *
     * @param state what it is of
     * @param directions one a row
     */
    private record Shown(MultivariateState state, List<Whitening.Direction> directions) {
    }

    private static Shown shown(MultivariateScene scene) {
        return new Shown(scene.state(), Whitening.of(scene.q()).directions(scene.p()));
    }

    private static String sentence(MultivariateScene scene, Catalog words) {
        return words.say("multivariate.directions", Integer.toString(scene.state().pair().dimension()));
    }

    private static String spoken(MultivariateScene scene, Catalog words) {
        if (scene.state().asks(MultivariatePanel.VALUE)) {
            return words.say("multivariate.directions.covered", Integer.toString(scene.state().pair().dimension()));
        }
        return words.say("multivariate.directions.spoken", Integer.toString(scene.state().pair().dimension()),
                Readout.STANDARD.of(scene.state().unit().of(scene.values().forward())),
                words.say(scene.state().unit().messageKey()));
    }

    private static GridPane table(Shown shown, Catalog words) {
        GridPane table = new GridPane() {
            @Override
            protected double computeMaxHeight(double width) {
                return HIGHEST * computePrefHeight(width);
            }
        };
        table.getStyleClass().add("table");
        for (int column = 0; column <= BAR; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column == BAR ? HPos.LEFT : HPos.RIGHT);
            constraints.setHgrow(column == BAR ? Priority.ALWAYS : Priority.NEVER);
            table.getColumnConstraints().add(constraints);
        }
        table.addRow(0, cell("", "hint"), cell("λ", "hint"), cell("δ", "hint"),
                cell("KL, " + words.say(shown.state.unit().messageKey()), "hint"));
        double most = shown.directions.stream().mapToDouble(Whitening.Direction::divergence).max().orElse(0);
        boolean asked = shown.state.asksForSummands(shown.directions.size());
        RowConstraints sharing = new RowConstraints();
        sharing.setVgrow(Priority.ALWAYS);
        table.getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < shown.directions.size(); i++) {
            table.getRowConstraints().add(sharing);
            Whitening.Direction each = shown.directions.get(i);
            List<String> numbers = numbers(each, shown.state);
            table.addRow(i + 1, cell(Integer.toString(i + 1), "hint"), cell(numbers.get(0), "cell"),
                    cell(numbers.get(1), "cell"), cell(asked ? Readout.COVERED : numbers.get(2), "direction-row-value"),
                    bar(!asked && most > 0 && Double.isFinite(most) ? each.divergence() / most : 0));
        }
        return table;
    }

    /** The numbers of a direction in the unit of a state: λ, δ, and the divergence of N(δ, λ) from N(0, 1). */
    static List<String> numbers(Whitening.Direction direction, MultivariateState state) {
        return DoubleStream.of(direction.lambda(), direction.delta(), state.unit().of(direction.divergence()))
                .mapToObj(Readout.STANDARD::of).toList();
    }

    private static Label cell(String text, String styleClass) {
        Label cell = Styled.as(new Label(text), styleClass);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }

    /** A bar that is as long as its part of the column. */
    private static Node bar(double part) {
        Region bar = Styled.as(new Region(), "direction-bar");
        StackPane room = new StackPane(bar) {
            @Override
            protected void layoutChildren() {
                double height = Math.max(Math.min(getHeight(), minHeight(-1)), Math.rint(THICK * getHeight()));
                bar.resizeRelocate(0, Math.rint((getHeight() - height) / 2), part * getWidth(), height);
            }
        };
        room.getStyleClass().add("direction-room");
        return room;
    }
}
