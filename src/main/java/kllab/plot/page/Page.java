package kllab.plot.page;

import java.util.List;
import java.util.Optional;

import javafx.scene.paint.Color;

/**
 * A page of a file, as data: the same for every kind of file, so that they cannot differ.
 *
 * @param title what it shows, in words
 * @param width in pixels of the screen, of which an inch has 96
 * @param height in pixels
 * @param ground the colour below everything, or none
 * @param inks what is painted, the first at the back
 */
public record Page(String title, double width, double height, Optional<Color> ground, List<Ink> inks) {
    public Page {
        inks = List.copyOf(inks);
    }

    /** The page with what is below everything taken away. */
    public Page transparent() {
        return new Page(title, width, height, Optional.empty(), inks);
    }

    /** Everything to paint, from the back, with the ground as the first of it. */
    List<Ink> layers() {
        if (ground.isEmpty()) {
            return inks;
        }
        Ink below = new Ink.Fill(PagePath.rectangle(0, 0, width, height), ground.get());
        return List.of(below, new Ink.Part("", Optional.empty(), inks));
    }
}
