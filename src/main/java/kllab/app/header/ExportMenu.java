package kllab.app.header;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import kllab.app.export.ExportRequest;
import kllab.app.export.WindowExport;
import kllab.app.export.sweep.WindowSweep;
import kllab.export.Format;
import kllab.export.Plots;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.menu.ActionItem;
import kllab.ui.menu.OpeningMenu;
import kllab.ui.menu.RadioItem;

/** A menu that exports the screen: its part, the resolution of a PNG, and the format. */
public final class ExportMenu extends OpeningMenu {
    private static final int FINEST = 4;

    private final WindowExport export;
    private final WindowSweep sweeps;
    private final BiConsumer<String, Boolean> sweep;
    private final Texts texts;
    private String part = Plots.ALL;
    private double scale = 2;
    private boolean transparent;
    private boolean controls;

    /**
     * Creates a menu.
     *
     * @param export writes files of the screen
     * @param sweeps writes animations
     * @param sweep asks for the animation of a part of the screen, with controls or without
     */
    public ExportMenu(WindowExport export, WindowSweep sweeps, BiConsumer<String, Boolean> sweep, Texts texts) {
        this.export = export;
        this.sweeps = sweeps;
        this.sweep = sweep;
        this.texts = texts;
        getStyleClass().add("export");
        // What there is to choose from depends on what is shown when one looks.
        offer(this::entries);
    }

    /** Returns the writer of files. */
    public WindowExport files() {
        return export;
    }

    /** Returns the writer of animations. */
    public WindowSweep sweeps() {
        return sweeps;
    }

    private List<MenuItem> entries() {
        List<String> names = export.plots();
        if (!names.contains(part)) {
            part = Plots.ALL;
        }
        List<MenuItem> items = new ArrayList<>(parts(names));
        items.add(new SeparatorMenuItem());
        items.add(scales());
        items.add(check("export-transparent", "export.transparent", transparent, on -> transparent = on));
        items.add(check("export-controls", "export.controls", controls, on -> controls = on));
        items.add(new SeparatorMenuItem());
        for (Format format : Format.values()) {
            items.add(format == Format.GIF
                    ? gif()
                    : new ActionItem("export-" + format.ending(), texts.of(words(format)),
                            () -> export.save(wish(format))));
        }
        items.add(new SeparatorMenuItem());
        items.add(new ActionItem("export-copy", texts.of("export.copy"), () -> export.copy(wish(Format.PNG))));
        return items;
    }

    /** Returns the entry for an animation. While one is being written, the entry ends it instead. */
    private MenuItem gif() {
        return sweeps.isRunning()
                ? new ActionItem("export-gif-cancel", texts.of("sweep.cancel"), sweeps::cancel)
                : new ActionItem("export-gif", texts.of(words(Format.GIF)), () -> sweep.accept(part, controls));
    }

    private static String words(Format format) {
        return switch (format) {
            case PNG -> "export.png";
            case SVG -> "export.svg";
            case PDF -> "export.pdf";
            case CSV -> "export.csv";
            case TEX -> "export.tex";
            case PY -> "export.py";
            case GIF -> "export.gif";
            case HTML -> "export.html";
        };
    }

    private ExportRequest.Wish wish(Format format) {
        return new ExportRequest.Wish(format, format.isDrawn() ? part : Plots.ALL, scale,
                transparent && format.mayLackGround(), controls);
    }

    private List<MenuItem> parts(List<String> names) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        items.add(part(Plots.ALL, texts.of("export.all"), "export-all", group));
        for (String name : names) {
            items.add(part(name, texts.of("export.part", Message.of("export.part." + name)), "export-part-" + name,
                    group));
        }
        return items;
    }

    private RadioItem part(String name, ObservableValue<String> words, String id, ToggleGroup group) {
        RadioItem item = new RadioItem(id, words, group, () -> part = name);
        item.setSelected(part.equals(name));
        return item;
    }

    private Menu scales() {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.of("export.scale.menu"));
        ToggleGroup group = new ToggleGroup();
        for (int times = 1; times <= FINEST; times++) {
            int chosen = times;
            RadioItem item = new RadioItem("export-scale-" + times, new ReadOnlyStringWrapper(times + "×"), group,
                    () -> scale = chosen);
            item.setSelected(scale == chosen);
            menu.getItems().add(item);
        }
        return menu;
    }

    private CheckMenuItem check(String id, String key, boolean now, Consumer<Boolean> set) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId(id);
        item.textProperty().bind(texts.of(key));
        item.setSelected(now);
        item.setOnAction(event -> set.accept(item.isSelected()));
        return item;
    }
}
