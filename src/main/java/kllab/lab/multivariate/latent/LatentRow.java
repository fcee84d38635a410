package kllab.lab.multivariate.latent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.lab.compare.Ghost;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.latent.LatentOptions;
import kllab.lab.multivariate.model.latent.LatentSpread;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.LatentDivergence;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Styled;
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
    private final Map<Ghost.Kind, Region> ghosts = new EnumMap<>(Ghost.Kind.class);
    private final Label problem = new Label();
    private Shown shown;

    /**
     * The content of a row.
     *
     * @param dimension its numbers
     * @param spread which number of the spread is typed
     * @param unit what divergences are shown in
     * @param bar its divergence
     * @param apart true if what was pinned has a column of its own
     */
    record Shown(LatentDimension dimension, LatentSpread spread, InformationUnit unit, Bar bar, boolean apart) {
        /** The content of the row of an index; any content for an index that is gone. */
        static Shown of(MultivariateScene scene, LatentOrder order, int index, boolean apart) {
            LatentOptions latent = scene.state().latent();
            return new Shown(latent.at(index), LatentSpread.of(latent), scene.state().unit(),
                    Bar.of(scene, index, order.reach()), apart);
        }

        String other() {
            return Readout.STANDARD.of(spread.other() == LatentSpread.SIGMA
                    ? dimension.sigma()
                    : dimension.logVariance());
        }

        /** What the divergence was, in words of a column; empty where there is nothing to compare with. */
        String earlier(Ghost.Kind column, Catalog words) {
            Ghost.Kind kind = apart || bar.earlier.containsKey(column) ? column : Ghost.Kind.PINNED;
            Double nats = bar.earlier.get(kind);
            return nats == null ? "" : words.say("value.earlier." + kind.key(), Readout.STANDARD.of(unit.of(nats)));
        }
    }

    /**
     * A divergence as a bar.
     *
     * @param nats how long it is; 0 while it is hidden
     * @param reach how long the longest bar is
     * @param number what stands behind it
     * @param earlier how long it was, for each kind of ghost; none where it is the same
     */
    record Bar(double nats, double reach, String number, Map<Ghost.Kind, Double> earlier) {
        static Bar of(MultivariateScene scene, int index, double reach) {
            MultivariateState state = scene.state();
            if (state.isAway(MultivariatePanel.TERMS)) {
                return new Bar(0, reach, "", Map.of());
            }
            List<Double> parts = scene.latent().perDimension();
            double nats = index < parts.size() ? parts.get(index) : 0;
            return state.asksForSummands(parts.size())
                    ? new Bar(0, reach, Readout.COVERED, Map.of())
                    : new Bar(nats, reach, scene.shown(nats), earlier(scene, index));
        }

        private static Map<Ghost.Kind, Double> earlier(MultivariateScene scene, int index) {
            Map<Ghost.Kind, Double> earlier = new EnumMap<>(Ghost.Kind.class);
            LatentDimension now = scene.state().latent().at(index);
            for (Ghost<List<LatentDimension>> each : scene.ghosts().latents()) {
                if (index < each.of().size() && !each.of().get(index).equals(now)) {
                    earlier.put(each.kind(), LatentDivergence.of(each.of().get(index)));
                }
            }
            return earlier;
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
        Label name = Styled.as(new Label(Integer.toString(index + 1)), "latent-index");
        HBox.setHgrow(room, Priority.ALWAYS);
        room.getStyleClass().add("latent-room");
        bar.getStyleClass().addAll("bar", "latent-bar");
        cut.getStyleClass().add("bar-cut");
        for (Ghost.Kind kind : Ghost.Kind.values()) {
            Region mark = Styled.as(new Region(), "latent-ghost", kind.key());
            ghosts.put(kind, mark);
        }
        room.getChildren().addAll(ghosts.values());
        room.getChildren().forEach(each -> each.setManaged(false));
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
                Card.label(value.map(Shown::other), "latent-other"), room);
        for (Ghost.Kind kind : Ghost.Kind.values()) {
            Label earlier = Card.label("latent-" + kind.key() + "-" + (index + 1),
                    texts.of(value, (now, words) -> now.earlier(kind, words)), "latent-earlier");
            earlier.getStyleClass().add(kind.key());
            getChildren().add(earlier);
        }
        getChildren().addAll(number, problem);
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
        NumberField field = Styled.as(new NumberField(setting, name), style);
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
        ghosts.forEach((kind, mark) -> {
            Double nats = shown.bar.earlier.get(kind);
            mark.setVisible(nats != null);
            double at = nats == null ? 0 : Math.rint(Math.min(1, nats / shown.bar.reach) * room.getWidth());
            mark.resizeRelocate(Math.max(0, at - 1), 0, 2, room.getHeight());
        });
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
