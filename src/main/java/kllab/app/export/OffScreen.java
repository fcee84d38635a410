package kllab.app.export;

import java.util.Optional;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import kllab.app.look.Appearance;
import kllab.app.look.Look;
import kllab.export.Figure;
import kllab.export.Plots;
import kllab.export.ScreenPage;
import kllab.lab.Lab;
import kllab.plot.page.Outlines;
import kllab.plot.page.Page;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;
import kllab.ui.live.Pending;

/** A lab in a scene that is on no screen, laid out as in a window; to be used on the FX thread. */
public final class OffScreen {

    private final Lab<?> lab;
    private final Region screen;
    private final Scene scene;
    private final ExportRequest.Wish wish;
    private final Optional<Region> number;
    private double height;
    private final ScreenPage pages = new ScreenPage(new Outlines());

    /**
     * The window that it is laid out as in.
     *
     * @param width in pixels
     * @param height in pixels
     * @param look its colours, and the size of its type
     * @param language its words
     */
    public record Window(double width, double height, Look look, Language language) {
    }

    /**
     * A lab that fills a window.
     *
     * @param wish what is wanted of it
     */
    public OffScreen(Lab<?> lab, Window window, ExportRequest.Wish wish, Typesetter typesetter) {
        this.lab = lab;
        this.wish = wish;
        Texts texts = new Texts(new SimpleObjectProperty<>(window.language));
        screen = lab.screen(texts, typesetter);
        number = wish.isMovingPlot()
                ? lab.valueLine(texts, typesetter).map(OffScreen::number)
                : Optional.empty();
        StackPane root = new StackPane(screen);
        number.ifPresent(root.getChildren()::addFirst);
        scene = new Scene(root, window.width, window.height);
        height = window.height;
        Appearance.follow(scene, new SimpleObjectProperty<>(window.look));
    }

    private static Region number(Region line) {
        StackPane place = new StackPane(line);
        place.getStyleClass().add("number-of-frames");
        place.managedProperty().bind(line.managedProperty());
        return place;
    }

    /** The lab. */
    public Lab<?> lab() {
        return lab;
    }

    /** Its screen, which may be made smaller than the window. */
    public Region screen() {
        return screen;
    }

    /** Lays the lab out, and returns true if nothing more is to come from a worker. */
    public boolean isWhole() {
        FrameValue.followIn(scene);
        Region root = (Region) scene.getRoot();
        if (wish.isFigure()) {
            // Again each time: a lab makes some of its parts only when they are first shown.
            Figure.of(screen);
        }
        WholeScreen.lay(root, scene.getWidth(), height);
        return !Pending.isWithin(root);
    }

    /** Makes the lab, once it is laid out, as high as all its content. */
    public void grow() {
        double before = screen.getHeight();
        double grown = WholeScreen.grow(screen);
        height += grown - before;
        // It may have been made no higher than one that is shown.
        if (screen.getMaxHeight() >= 0) {
            screen.setMaxHeight(Math.max(screen.getMaxHeight(), grown));
        }
        isWhole();
    }

    /**
     * Makes a plot as large as wanted, even if the screen has less room, until the lab is laid out again.
     *
     * @throws BadInput if there is no such plot
     */
    void stretch(double width, double height) throws BadInput {
        PlotPane plot = plot();
        plot.resize(width, height - heightOfNumber(width));
        plot.layout();
    }

    private PlotPane plot() throws BadInput {
        return Plots.on(screen).named(wish.part());
    }

    private double heightOfNumber(double width) {
        return number.filter(Region::isManaged).map(line -> Math.ceil(line.prefHeight(width))).orElse(0.0);
    }

    /**
     * Returns the page of a part of the lab as it is now.
     *
     * @throws BadInput if there is no such part
     */
    public Page page() throws BadInput {
        if (number.isEmpty() || !number.get().isManaged()) {
            return Exports.page(lab, screen, wish, pages);
        }
        PlotPane plot = plot();
        number.get().resize(plot.getWidth(), heightOfNumber(plot.getWidth()));
        number.get().layout();
        return Exports.page(lab, plot, number.get(), wish, pages);
    }
}
