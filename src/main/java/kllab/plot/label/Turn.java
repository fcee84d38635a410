package kllab.plot.label;

import java.util.List;
import java.util.Optional;

import kllab.plot.paint.Pixel;
import kllab.plot.paint.PlacedWords;
import kllab.plot.paint.PlacedWords.Place;
import kllab.plot.paint.PlacedWords.Stand;
import kllab.plot.paint.Rectangle;

/**
 * A label whose turn it is, with how it stood on the frame before.
 *
 * @param wanted the label
 * @param number which of the labels of its style it is, from 1
 * @param last its words on the frame before; none where it is new, or about something else
 */
record Turn(Wanted wanted, int number, Optional<PlacedWords> last) {
    /** Words do not go back to where they left within so many frames, nor look for a better place more often. */
    private static final int FRAMES = 8;

    /** Returns the level of the place of before; 0 where there was none. */
    int level() {
        return last.map(each -> each.place().stand().level()).orElse(0);
    }

    /** Returns true if words stood so not long ago, and left. */
    boolean hasLeft(Stand stand) {
        return last.filter(each -> !each.place().stand().equals(stand)
                && each.place().history().stream().limit(FRAMES).anyMatch(stand::equals)).isPresent();
    }

    /** Returns true if words have stood in a worse place than others for so long that they look for a better one. */
    boolean looksForBetter() {
        return level() > 0 && last.filter(each -> each.place().isSettled()).isPresent();
    }

    /** Returns the room that has to be about a better place. */
    LabelPlaces.Room room() {
        return wanted.ground().near() ? LabelPlaces.Room.ASIDE : LabelPlaces.Room.AROUND;
    }

    /** Returns the place of the frame before, as far from the point as it was. */
    Optional<Spot> moved() {
        return last.map(each -> {
            double dx = wanted.at().x() - each.place().point().x();
            double dy = wanted.at().y() - each.place().point().y();
            Rectangle box = each.box();
            Pixel anchor = each.place().beside().anchor();
            return new Spot(new Rectangle(box.x() + dx, box.y() + dy, box.width(), box.height()),
                    each.place().beside().placement(), new Pixel(anchor.x() + dx, anchor.y() + dy));
        });
    }

    /** Returns the place on this frame. A part of the past is forgotten when a better place was looked for in vain. */
    Place place(Stand stand, Spot spot) {
        List<Stand> history = last.map(each -> each.place().history()).orElse(List.of());
        // Most stands were there before: one of them is kept, and not one for each frame.
        Stand kept = history.stream().filter(stand::equals).findFirst().orElse(stand);
        return new Place(kept, number, wanted.at(), new PlacedWords.Beside(spot.placement(), spot.anchor()),
                looksForBetter() ? history.subList(0, Place.MEMORY - FRAMES) : history);
    }
}
