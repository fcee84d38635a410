package kllab.lab.discrete.bars;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import kllab.lab.ParameterGrip;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.parameter.Readout;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.control.Setting;
import kllab.ui.control.SettingKeys;

/** The tops of the bars, dragged up and down: as many as there are outcomes, those of p above those of q. */
final class BarHandles {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final DiscreteModel model;
    private final ObservableValue<DiscreteScene> scene;
    private final PlotPane pane;
    private final Texts texts;
    private final Map<Side, List<PlotHandle>> made = new EnumMap<>(Side.class);

    /** Lays handles over the panel of bars of a pane. */
    BarHandles(DiscreteModel model, ObservableValue<DiscreteScene> scene, PlotPane pane, Texts texts) {
        this.model = model;
        this.scene = scene;
        this.pane = pane;
        this.texts = texts;
        for (Side side : Side.values()) {
            made.put(side, new ArrayList<>());
        }
        scene.map(now -> now.state().count()).subscribe(this::show);
    }

    private void show(int count) {
        made.forEach((side, handles) -> {
            while (handles.size() < count) {
                PlotHandle handle = handle(side, handles.size());
                handles.add(handle);
                pane.add(handle);
            }
            for (int i = 0; i < handles.size(); i++) {
                handles.get(i).setVisible(i < count);
            }
        });
    }

    private PlotHandle handle(Side side, int outcome) {
        Setting setting = model.probability(side, outcome);
        ObservableValue<Point> at = scene.map(now -> new Point(BarsPicture.across(side, outcome).middle(),
                outcome < now.state().count() ? now.probability(side, outcome) : 0));
        PlotHandle handle = new PlotHandle(BarsPicture.BARS, at, new ParameterGrip(setting, Point::y,
                () -> pane.pixelAt(at.getValue(), BarsPicture.BARS).y(), true), side.style());
        handle.getStyleClass().add("top");
        handle.setId("handle-" + side.style() + "-" + (outcome + 1));
        handle.speak(texts.of(scene, (now, words) -> name(now, side, outcome, words)),
                at.map(point -> Readout.STANDARD.of(point.y())));
        scene.map(now -> outcome < now.state().count() && now.state().own(side).isHeld(outcome))
                .subscribe(held -> handle.pseudoClassStateChanged(HELD, held));
        SettingKeys.install(handle, setting, texts);
        return handle;
    }

    private static String name(DiscreteScene now, Side side, int outcome, Catalog words) {
        if (outcome >= now.state().count()) {
            return "";
        }
        String name = now.state().names().get(outcome);
        return words.say(now.state().own(side).isHeld(outcome) ? "discrete.handle.held" : "discrete.handle",
                side.style(), name);
    }
}
