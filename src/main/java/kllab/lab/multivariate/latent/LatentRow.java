package kllab.lab.multivariate.latent;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.lab.multivariate.model.latent.LatentSpread;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.NumberField;
import kllab.ui.control.Setting;
import kllab.ui.layout.Alternatives;
import org.jspecify.annotations.Nullable;

/** A dimension of the latent space in the table: its numbers to be typed, and its divergence as a bar. */
final class LatentRow extends HBox {
    private final int index;
    private final Texts texts;
    private final Region bar = new Region();
    private final Region cut = new Region();
    private final HBox room = new HBox(bar, cut);
    private final Label problem = new Label();
    private Shown shown;

    /**
     * The content of a row.
     *
     * @param dimension its numbers
     * @param spread which number of the spread is typed
     * @param unit what divergences are shown in
     * @param bar its divergence
     */
    record Shown(LatentDimension dimension, LatentSpread spread, InformationUnit unit, Bar bar) {
        /** The content of the row of an index; any content for an index that is gone. */
        static Shown of(MultivariateScene scene, LatentOrder order, int index) {
            LatentOptions latent = scene.state().latent();
            double nats = index < latent.dimensions().size() ? scene.latent().perDimension().get(index) : 0;
            return new Shown(latent.at(index), LatentSpread.of(latent), scene.state().unit(),
                    Bar.of(scene, nats, order.reach()));
        }

        String other() {
            return Readout.STANDARD.of(spread.other() == LatentSpread.SIGMA
                    ? dimension.sigma()
                    : dimension.logVariance());
        }

    }

    /**
     * A divergence as a bar.
     *
     * @param nats how long it is; 0 while it is hidden
     * @param reach how long the longest bar is
     * @param number what stands behind it
     */
    record Bar(double nats, double reach, String number) {
        static Bar of(MultivariateScene scene, double nats, double reach) {
            MultivariateState state = scene.state();
            if (state.isAway(MultivariatePanel.TERMS)) {
                return new Bar(0, reach, "");
            }
            return state.asksForSummands(state.latent().dimensions().size())
                    ? new Bar(0, reach, Readout.COVERED)
                    : new Bar(nats, reach, scene.shown(nats));
        }

        boolean isHidden() {
            return number.isEmpty() || number.equals(Readout.COVERED);
        }

        boolean isCut() {
            return nats > reach;
        }
    }

    LatentRow(int index, MultivariateModel model, ObservableValue<Shown> value, Texts texts) {
        this.index = index;
        this.texts = texts;
        this.shown = value.getValue();
        setId("latent-" + (index + 1));
        getStyleClass().add("latent-row");
        Label number = Card.label(value.map(now -> now.bar.number), "latent-number");
        number.accessibleTextProperty().bind(texts.of(value, this::spoken));
        Label name = new Label(Integer.toString(index + 1));
        name.getStyleClass().add("latent-index");
        HBox.setHgrow(room, Priority.ALWAYS);
        room.getStyleClass().add("latent-room");
        bar.getStyleClass().addAll("bar", "latent-bar");
        cut.getStyleClass().add("bar-cut");
        Stream.of(bar, cut).forEach(each -> each.setManaged(false));
        problem.getStyleClass().add("problem");
        problem.setManaged(false);
        problem.setVisible(false);
        problem.setWrapText(true);
        problem.setMouseTransparent(true);
        getChildren().addAll(name, field(model.mean(index), "multivariate.latent.mu", "latent-mu"),
                new Alternatives<>(value.map(Shown::spread), spread -> field(model.spread(index, spread),
                        spread == LatentSpread.SIGMA
                                ? "multivariate.latent.sigma"
                                : "multivariate.latent.logVariance",
                        "latent-spread")),
                Card.label(value.map(Shown::other), "latent-other"), room, number, problem);
        value.subscribe(now -> {
            shown = now;
            requestLayout();
        });
    }

    /** Which dimension, counted from 0. */
    int index() {
        return index;
    }

    private String spoken(Shown now, Catalog words) {
        return now.bar.isHidden()
                ? words.say("value.hidden")
                : words.say("multivariate.latent.spoken", Integer.toString(index + 1), now.bar.number,
                        words.say(now.unit.messageKey()));
    }

    private NumberField field(Setting setting, String key, String style) {
        Message name = Message.of(key, Integer.toString(index + 1));
        NumberField field = new NumberField(setting, name);
        field.getStyleClass().add(style);
        field.speak(texts);
        field.problem().subscribe(this::explain);
        return field;
    }

    private void explain(@Nullable Message reason) {
        problem.textProperty().unbind();
        problem.setVisible(reason != null);
        setViewOrder(reason == null ? 0 : -1);
        if (reason != null) {
            problem.textProperty().bind(texts.catalog().map(words -> words.say(reason)));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double height = Math.rint(0.55 * room.getHeight());
        double top = Math.rint((room.getHeight() - height) / 2);
        double share = Math.min(1, shown.bar.nats / shown.bar.reach);
        double width = shown.bar.nats == 0 ? 0 : Math.max(2, Math.rint(share * room.getWidth()));
        bar.resizeRelocate(0, top, width, height);
        double gap = Math.ceil(cut.prefWidth(-1));
        cut.setVisible(shown.bar.isCut());
        cut.resizeRelocate(width - 2 * gap, top, gap, height);
        if (problem.isVisible()) {
            double most = getWidth() - room.getLayoutX();
            double needed = problem.prefHeight(most);
            problem.resizeRelocate(room.getLayoutX(), Math.max(0, (getHeight() - needed) / 2), most, needed);
        }
    }
}
