package kllab.app.labs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import kllab.app.keys.WindowKey;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.LabPanels;
import kllab.lab.LaidOn;
import kllab.ui.Icon;
import kllab.ui.Texts;
import kllab.ui.menu.ActionItem;
import kllab.ui.menu.OpeningMenu;

import org.kordamp.ikonli.feather.Feather;

/** The menu of panels to show, and of modes for a lecturer. */
public final class ShowMenu extends OpeningMenu {
    /**
     * The actions of the menu on the window, besides showing panels.
     *
     * @param axes shows the sheet of axes
     * @param present begins or ends presenter mode
     * @param keys shows the sheet of keys
     * @param audience true while the audience sees keys and pointer
     * @param spotlight true while the window is dim except around the pointer
     * @param newWindows true if links and lessons from outside open windows of their own
     */
    public record Actions(Runnable axes, Runnable present, Runnable keys, BooleanProperty audience,
            BooleanProperty spotlight, BooleanProperty newWindows) {
    }

    private final Texts texts;
    private final Runnable axes;
    private final List<MenuItem> ofWindow;
    private final Map<String, List<MenuItem>> ofLabs = new HashMap<>();

    public ShowMenu(OpenLabs shelf, Texts texts, Actions actions) {
        this.texts = texts;
        axes = actions.axes;
        Icon.on(this, Feather.EYE);
        MenuItem present = new ActionItem("present", WindowKey.PRESENT.words(texts, "show.present"), actions.present);
        CheckMenuItem audience = item("audience", new CheckMenuItem(),
                WindowKey.AUDIENCE.words(texts, "show.audience"));
        audience.selectedProperty().bindBidirectional(actions.audience);
        CheckMenuItem spotlight = item("spotlight", new CheckMenuItem(),
                WindowKey.SPOTLIGHT.words(texts, "show.spotlight"));
        spotlight.selectedProperty().bindBidirectional(actions.spotlight);
        MenuItem keys = new ActionItem("keys", WindowKey.KEYS.words(texts, "show.keys"), actions.keys);
        CheckMenuItem newWindows = item("new-windows", new CheckMenuItem(), texts.of("show.newWindows"));
        newWindows.selectedProperty().bindBidirectional(actions.newWindows);
        ofWindow = List.of(present, audience, spotlight, newWindows, keys);
        shelf.shown().subscribe(lab -> offer(() -> {
            List<MenuItem> items = new ArrayList<>(ofLabs.computeIfAbsent(lab.name(), name -> ofLab(lab)));
            items.addAll(ofWindow);
            return items;
        }));
    }

    private List<MenuItem> ofLab(Lab<?> lab) {
        List<Hiding.Panel> panels = lab.model().hiding().panels();
        if (panels.stream().noneMatch(Hiding.Panel::isRemovable)) {
            return List.of();
        }
        MenuItem everything = new ActionItem("everything", texts.of("show.everything"),
                () -> lab.hide(hidden -> Hidden.NONE));
        lab.hidden().subscribe(hidden -> everything.setDisable(hidden.equals(Hidden.NONE)));
        List<MenuItem> items = new ArrayList<>(
                panels.stream().filter(Hiding.Panel::isRemovable).map(panel -> panel(lab, panel)).toList());
        items.add(everything);
        items.add(rest(lab.model().panels()));
        items.add(hold(lab.model()));
        items.add(new ActionItem("axes", WindowKey.AXES.words(texts, "show.axes"), axes));
        items.add(new SeparatorMenuItem());
        return List.copyOf(items);
    }

    /** Returns the entry that brings back what a step leaves out. */
    private MenuItem rest(LabPanels<?> panels) {
        CheckMenuItem rest = item("show-rest", new CheckMenuItem(), WindowKey.REST.words(texts, "show.rest"));
        panels.laidOn().subscribe(laid -> {
            rest.setSelected(laid.lifted());
            rest.setDisable(laid.named().isEmpty());
        });
        rest.setOnAction(event -> panels.lay(LaidOn::toggled));
        return rest;
    }

    /** Returns the entry that holds the axes. */
    private <S> MenuItem hold(LabModel<S> model) {
        CheckMenuItem hold = item("hold-axes", new CheckMenuItem(), texts.of("show.hold"));
        model.history().state().subscribe(state -> hold.setSelected(model.axesInView().isHeld(state)));
        hold.setOnAction(event -> model.holdAxes());
        return hold;
    }

    /** Returns the entry that shows or hides a panel. It leaves the menu open, for people often hide several panels. */
    private MenuItem panel(Lab<?> lab, Hiding.Panel panel) {
        CheckBox box = new CheckBox();
        box.setMouseTransparent(true);
        box.textProperty().bind(texts.of(panel.messageKey()));
        lab.hidden().subscribe(hidden -> box.setSelected(hidden.shows(panel.key())));
        CustomMenuItem item = item("show-" + panel.key(), new CustomMenuItem(box, false),
                texts.of(panel.messageKey()));
        item.setOnAction(event -> lab.hide(hidden -> hidden.shows(panel.key())
                ? hidden.withAway(panel.key(), true)
                : hidden.showing(panel.key())));
        // A menu listens to what is in such a line, and not all along it.
        box.parentProperty().subscribe(line -> {
            if (line != null) {
                line.setOnMouseClicked(event -> item.fire());
            }
        });
        return item;
    }

    private static <I extends MenuItem> I item(String id, I item, ObservableValue<String> words) {
        item.setId(id);
        item.textProperty().bind(words);
        return item;
    }
}
