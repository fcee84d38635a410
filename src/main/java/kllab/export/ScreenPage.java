package kllab.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

import kllab.plot.page.Ink;
import kllab.plot.page.Outlines;
import kllab.plot.page.Page;
import kllab.plot.page.PagePath;
import kllab.plot.page.PageSurface;
import kllab.plot.paint.Colour;
import kllab.plot.pane.FxColour;
import kllab.plot.pane.PlotHandle;
import kllab.plot.pane.PlotPane;

import org.jspecify.annotations.Nullable;

/**
 * Makes a page of a screen: every region, shape and word of its scene graph as an outline, and every plot painted anew.
 * Effects such as shadows are left out. It works on the FX thread, with nodes that are laid out.
 */
public final class ScreenPage {
    private final Outlines outlines;

    /** Creates a maker of pages of similar screens: the outlines that they share are made once. */
    public ScreenPage(Outlines outlines) {
        this.outlines = outlines;
    }

    /** Returns the page of all that a node shows. */
    public Page of(Region screen, String title) {
        Transform toPage = inverse(screen.getLocalToSceneTransform());
        List<Ink> inks = new ArrayList<>();
        content(screen, toPage, 1, inks);
        return new Page(title, screen.getWidth(), screen.getHeight(), ground(screen), inks);
    }

    /** Returns the page of a plot alone, with its handles as the dots that they are. */
    public Page of(PlotPane plot, String title) {
        return new Page(title, plot.getWidth(), plot.getHeight(), ground(plot), List.of(part(plot, 0)));
    }

    /** Returns the page of a plot below something else, which is as wide as the plot. */
    public Page of(Region above, PlotPane plot, String title) {
        List<Ink> inks = new ArrayList<>();
        content(above, inverse(above.getLocalToSceneTransform()), 1, inks);
        inks.add(part(plot, above.getHeight()));
        return new Page(title, plot.getWidth(), above.getHeight() + plot.getHeight(), ground(plot), inks);
    }

    private Ink part(PlotPane plot, double top) {
        PageSurface surface = new PageSurface(outlines, new Translate(0, top));
        plot.paint(surface);
        List<Ink> dots = new ArrayList<>();
        Transform toPage = new Translate(0, top).createConcatenation(inverse(plot.getLocalToSceneTransform()));
        plot.getChildrenUnmodifiable().stream().filter(PlotHandle.class::isInstance)
                .forEach(handle -> draw(handle, toPage, 1, dots));
        Optional<Colour> ground = ground(plot);
        List<Ink> inks = new ArrayList<>(surface.inks());
        dots.forEach(each -> inks.add(onGround(each, ground)));
        return new Ink.Part(plot.name(), Optional.empty(), inks);
    }

    /** What has the colour of the ground is a plate: where there is no ground, it is left out. */
    private static Ink onGround(Ink ink, Optional<Colour> ground) {
        return ink instanceof Ink.Fill fill && Optional.of(fill.colour()).equals(ground)
                ? new Ink.Plate(fill.path(), fill.colour())
                : ink;
    }

    /** Returns the ground of a node: the fill of the nearest region below it that is opaque. */
    static Optional<Colour> ground(Node node) {
        for (@Nullable
        Node each = node; each != null; each = each.getParent()) {
            Node below = each instanceof Parent parent
                    ? parent.getChildrenUnmodifiable().stream().filter(ScreenPage::isGround).findFirst().orElse(each)
                    : each;
            if (below instanceof Region region && region.getBackground() != null) {
                Optional<Colour> opaque = region.getBackground().getFills().reversed().stream()
                        .map(fill -> fill.getFill()).filter(Color.class::isInstance).map(Color.class::cast)
                        .filter(Color::isOpaque).map(FxColour::of).findFirst();
                if (opaque.isPresent()) {
                    return opaque;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns true if a node is a ground that has the colour of what lies around it. */
    private static boolean isGround(Node node) {
        return node.getStyleClass().contains("card-ground");
    }

    private void draw(Node node, Transform toPage, double opacity, List<Ink> inks) {
        double shown = opacity * node.getOpacity();
        // A focus ring says where the keyboard is, which is no part of what is shown; a card's ground only looks like
        // it.
        if (!node.isVisible() || shown == 0 || node.getStyleClass().contains("focus-ring")
                || isGround(node)) {
            return;
        }
        if (node.getClip() == null) {
            content(node, toPage, shown, inks);
            return;
        }
        List<Ink> within = new ArrayList<>();
        content(node, toPage, shown, within);
        if (!within.isEmpty()) {
            Transform place = toPage.createConcatenation(node.getLocalToSceneTransform());
            inks.add(new Ink.Part("", Optional.of(clip(node.getClip()).transformed(place)), within));
        }
    }

    /** Returns the visible part of a clipped node in its own coordinates, for a clip has no other parent. */
    private PagePath clip(Node clip) {
        if (clip instanceof Shape shape && !(clip instanceof Rectangle)) {
            return outlines.filled(shape);
        }
        Bounds bounds = clip.getLayoutBounds();
        return PagePath.rectangle(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight())
                .transformed(clip.getLocalToParentTransform());
    }

    private void content(Node node, Transform toPage, double opacity, List<Ink> inks) {
        Transform place = toPage.createConcatenation(node.getLocalToSceneTransform());
        switch (node) {
            // Nobody scrolls on a page.
            case ScrollBar _ -> {
            }
            case Shape shape -> new ShapeInk(outlines, toPage, opacity).draw(shape, inks);
            case Canvas canvas -> plot(canvas).ifPresent(plot -> {
                PageSurface surface = new PageSurface(outlines, place);
                plot.paint(surface);
                inks.add(new Ink.Part(plot.name(), Optional.empty(), surface.inks()));
            });
            case Parent parent -> {
                if (parent instanceof Region region) {
                    new RegionInk(outlines, place, opacity).draw(region, inks);
                }
                parent.getChildrenUnmodifiable().forEach(child -> draw(child, toPage, opacity, inks));
            }
            default -> {
            }
        }
    }

    /** Returns the plot that is painted on a canvas. */
    private static Optional<PlotPane> plot(Canvas canvas) {
        return Stream.iterate(canvas.getParent(), Objects::nonNull, Node::getParent)
                .filter(PlotPane.class::isInstance).map(PlotPane.class::cast).findFirst();
    }

    private static Transform inverse(Transform transform) {
        Affine inverse = new Affine(transform);
        try {
            inverse.invert();
        } catch (NonInvertibleTransformException e) {
            throw new IllegalArgumentException("a screen that is scaled to nothing", e);
        }
        return inverse;
    }
}
