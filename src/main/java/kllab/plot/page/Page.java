package kllab.plot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kllab.plot.page.PagePath.Step;
import kllab.plot.paint.Colour;

/**
 * A page of a file, as data: the same for every kind of file, so that they cannot differ.
 *
 * @param title what it shows, in words
 * @param width in pixels of the screen, of which an inch has 96
 * @param height in pixels
 * @param ground the colour below everything, or none
 * @param inks what is painted, the first at the back
 */
public record Page(String title, double width, double height, Optional<Colour> ground, List<Ink> inks) {
    public Page {
        inks = List.copyOf(inks);
    }

    /** Returns the page without its ground; everything on the ground stays as it is. */
    public Page withoutGround() {
        return new Page(title, width, height, Optional.empty(), inks);
    }

    /**
     * Returns the page for a ground that is not known yet: no plate has the colour of the old ground, and lines stop
     * where there was a plate instead of being quietened.
     */
    public Page transparent() {
        List<Step> beside = new ArrayList<>(PagePath.rectangle(0, 0, width, height).steps());
        plates(inks).forEach(plate -> beside.addAll(plate.path().steps()));
        return new Page(title, width, height, Optional.empty(), withoutPlates(inks, new PagePath(beside, true)));
    }

    private static Stream<Ink.Plate> plates(List<Ink> inks) {
        return inks.stream().flatMap(ink -> switch (ink) {
            case Ink.Plate plate -> Stream.of(plate);
            case Ink.Part part -> plates(part.inks());
            case Ink.Fill _, Ink.Line _, Ink.Image _ -> Stream.of();
        });
    }

    private static List<Ink> withoutPlates(List<Ink> inks, PagePath beside) {
        return inks.stream().<Ink>mapMulti((ink, kept) -> {
            switch (ink) {
                case Ink.Plate _ -> {
                }
                case Ink.Part part -> kept.accept(
                        new Ink.Part(part.name(), part.clip(), withoutPlates(part.inks(), beside)));
                case Ink.Line line -> kept.accept(new Ink.Part("", Optional.of(beside), List.of(line)));
                case Ink.Fill fill -> kept.accept(fill);
                case Ink.Image image -> kept.accept(image);
            }
        }).toList();
    }

    /** Returns everything to paint, from the back; the ground comes first. */
    List<Ink> layers() {
        if (ground.isEmpty()) {
            return inks;
        }
        Ink below = new Ink.Fill(PagePath.rectangle(0, 0, width, height), ground.get());
        return List.of(below, new Ink.Part("", Optional.empty(), inks));
    }
}
