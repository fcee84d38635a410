package kllab.lab;

import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.plot.pane.PlotNavigation;
import kllab.plot.pane.PlotPane;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Help;
import kllab.ui.Texts;
import kllab.ui.control.EnlargeButton;

/**
 * Makes the plot panes of labs: each shows a picture of a scene in the words of the moment, tells assistive technology
 * what it shows, and, where it is asked to, reads values out and lets the view be moved.
 *
 * @param <S> the scene
 */
public final class PlotPaneBuilder<S> {
    private final ObservableValue<S> scene;
    private final Texts texts;
    private final PlotPane pane;

    /**
     * The words that are read out at a point.
     *
     * @param <S> the scene
     */
    @FunctionalInterface
    public interface Reading<S> {
        /** Returns what is said of a point, in the values of the panel below it. */
        String of(S scene, Point point, Catalog words);
    }

    private PlotPaneBuilder(ObservableValue<S> scene, Texts texts, PlotPane pane) {
        this.scene = scene;
        this.texts = texts;
        this.pane = pane;
    }

    /**
     * Begins a pane.
     *
     * @param picture paints a scene in the words of a language
     * @param also what else the picture is of: it is painted anew when that changes
     */
    public static <S> PlotPaneBuilder<S> of(ObservableValue<S> scene, Texts texts,
            BiFunction<S, Catalog, Plot> picture, Observable... also) {
        return new PlotPaneBuilder<>(scene, texts, new PlotPane(plot(scene, texts, picture, also)));
    }

    /** Begins a pane whose picture follows its shape, the width of its panel divided by the height. */
    public static <S> PlotPaneBuilder<S> shaped(ObservableValue<S> scene, Texts texts,
            Function<Double, BiFunction<S, Catalog, Plot>> picture, Observable... also) {
        return new PlotPaneBuilder<>(scene, texts, PlotPane.shaped(aspect -> plot(scene, texts,
                (now, words) -> picture.apply(aspect.getValue()).apply(now, words), with(aspect, also))));
    }

    private static Observable[] with(Observable one, Observable... others) {
        Observable[] all = new Observable[others.length + 1];
        all[0] = one;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private static <S> ObservableValue<Plot> plot(ObservableValue<S> scene, Texts texts,
            BiFunction<S, Catalog, Plot> picture, Observable... also) {
        return Bindings.createObjectBinding(() -> picture.apply(scene.getValue(), texts.catalog().getValue()),
                with(scene, with(texts.catalog(), also)));
    }

    /** Tells assistive technology what the pane shows. */
    public PlotPaneBuilder<S> spoken(BiFunction<S, Catalog, String> say) {
        pane.accessibleTextProperty().bind(texts.of(scene, say));
        return this;
    }

    /** Lets the pane read out values, under the pointer and where keys walk. */
    public PlotPaneBuilder<S> readOut(Reading<S> reading) {
        Help.on(pane, texts.of("plot.read.help"));
        pane.readOut(point -> reading.of(scene.getValue(), point, texts.catalog().getValue()));
        return this;
    }

    /**
     * Lets the view of the pane be moved, and its axes follow what is dragged along them.
     *
     * @param axes the owner of its axes
     */
    public PlotPaneBuilder<S> navigate(PlotNavigation axes) {
        Help.on(pane, texts.of("plot.help"));
        pane.navigate(axes);
        return this;
    }

    /** Lets the axes of the pane follow what is dragged along them. */
    public PlotPaneBuilder<S> follow(PlotNavigation axes) {
        pane.followDrags(axes);
        return this;
    }

    /** Returns the pane, found by its id, which is the name of its picture too. */
    public PlotPane pane(String id) {
        return pane(id, id);
    }

    /** Returns the pane, found by its id, with a name for its picture. A button in its corner enlarges it. */
    public PlotPane pane(String id, String name) {
        pane.setId(id);
        pane.setName(name);
        EnlargeButton button = new EnlargeButton(pane.enlarged(), texts.of(pane.enlarged(), (is, words) -> words
                .say(is ? "plot.reduce" : "plot.enlarge", Message.of("export.part." + name))), pane::askToEnlarge);
        button.setId("enlarge-" + name);
        Help.on(button, texts.of("plot.enlarge.help"));
        pane.setCorner(button);
        return pane;
    }
}
