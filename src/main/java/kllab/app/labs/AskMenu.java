package kllab.app.labs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.LabPanels;
import kllab.lab.question.Question;
import kllab.ui.Icon;
import kllab.ui.Texts;
import kllab.ui.menu.ActionItem;
import kllab.ui.menu.OpeningMenu;

import org.kordamp.ikonli.feather.Feather;

/** The menu of questions about the state of the lab, and of its challenges. */
public final class AskMenu extends OpeningMenu {
    private final Supplier<Region> screen;
    private final Texts texts;
    private final Map<String, List<MenuItem>> ofLabs = new HashMap<>();

    /**
     * Creates a menu for the lab that is shown.
     *
     * @param screen returns the screen of that lab
     */
    public AskMenu(OpenLabs shelf, Supplier<Region> screen, Texts texts) {
        this.screen = screen;
        this.texts = texts;
        Icon.on(this, Feather.TARGET);
        shelf.shown().subscribe(lab -> {
            List<MenuItem> items = ofLabs.computeIfAbsent(lab.name(), name -> items(lab));
            offer(() -> items);
            setDisable(items.isEmpty());
        });
    }

    private <S> List<MenuItem> items(Lab<S> lab) {
        LabModel<S> model = lab.model();
        LabPanels<S> panels = model.panels();
        List<MenuItem> items = new ArrayList<>();
        ObservableValue<Boolean> canAsk = panels.canAsk();
        for (Question<S> each : panels.hiding().questions()) {
            MenuItem item = new ActionItem("ask-" + each.name(), texts.of(each.messageKey()),
                    () -> panels.ask(each.name()));
            canAsk.subscribe(now -> item.setDisable(!now));
            items.add(item);
        }
        if (!items.isEmpty()) {
            MenuItem reason = new ActionItem("ask-not", texts.of("window.ask.not"), () -> {
            });
            reason.setDisable(true);
            canAsk.subscribe(now -> reason.setVisible(!now));
            items.add(reason);
        }
        if (!items.isEmpty() && !lab.games().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (Lab.Game each : lab.games()) {
            items.add(new ActionItem(each.id(), texts.of(each.messageKey()), () -> each.take().accept(screen.get())));
        }
        return List.copyOf(items);
    }
}
