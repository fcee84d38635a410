package kllab.plot.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import kllab.plot.Mark;
import kllab.plot.paint.Pixel;
import kllab.plot.paint.Rectangle;
import org.junit.jupiter.api.Test;

class OccupancyTest {
    private static final Rectangle GROUND = new Rectangle(30, 20, 300, 150);

    private static double random(SplittableRandom random, double least, double most) {
        return random.nextDouble(least, most);
    }

    private static Optional<Rectangle> best(Occupancy occupancy, double width, ToDoubleFunction<Rectangle> cost) {
        return occupancy.best(new Occupancy.Search(width, 10, ~0, GROUND), cost, box -> 0);
    }

    @Test
    void whatIsCalledFreeIsCrossedByNoLine() {
        SplittableRandom random = new SplittableRandom(7);
        int free = 0;
        for (int i = 0; i < 2000; i++) {
            Occupancy occupancy = new Occupancy(GROUND);
            Pixel from = new Pixel(random(random, -500, 800), random(random, -500, 800));
            Pixel to = new Pixel(random(random, -500, 800), random(random, -500, 800));
            occupancy.cover(occupancy.layer("line"), from, to, 1);
            Rectangle box = new Rectangle(random(random, 30, 270), random(random, 20, 150), 60, 20);
            if (occupancy.isFree(box, ~0)) {
                free++;
                // Beyond the ground nothing is known.
                Rectangle2D seen = new Rectangle2D.Double(box.x(), box.y(), 60, Math.min(20, 170 - box.y()));
                assertFalse(seen.intersectsLine(new Line2D.Double(from.x(), from.y(), to.x(), to.y())),
                        from + " " + to + " " + box);
            }
        }
        assertTrue(free > 500, "free: " + free);
    }

    @Test
    void aPartOfALineWithinARectangleIsWhereTheyMeet() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 2000; i++) {
            Pixel from = new Pixel(random(random, 0, 400), random(random, 0, 200));
            Pixel to = new Pixel(random(random, 0, 400), random(random, 0, 200));
            boolean meets = new Rectangle2D.Double(30, 20, 300, 150).intersectsLine(from.x(), from.y(), to.x(), to.y());
            assertEquals(meets, Occupancy.within(GROUND, from, to, 0).length > 0, from + " " + to);
        }
    }

    @Test
    void theBestPlaceIsFreeAndNoFreePlaceCostsLess() {
        Occupancy occupancy = new Occupancy(GROUND);
        occupancy.cover(occupancy.layer("line"), new Pixel(30, 20), new Pixel(330, 170), 1);
        Rectangle best = best(occupancy, 40, box -> Math.hypot(box.x() - 180, box.y() - 95))
                .orElseThrow();
        assertTrue(occupancy.isFree(best, ~0));
        double cost = Math.hypot(best.x() - 180, best.y() - 95);
        assertTrue(cost < 40, "cost: " + cost);
        for (double x = 30; x < 290; x += 4) {
            for (double y = 20; y < 160; y += 4) {
                assertTrue(Math.hypot(x - 180, y - 95) >= cost
                        || !occupancy.isFree(new Rectangle(x, y, 40, 10), ~0), x + ", " + y);
            }
        }
    }

    @Test
    void areasAreCoveredOnlyForWordsThatAvoidThem() {
        Occupancy occupancy = new Occupancy(GROUND);
        occupancy.cover(occupancy.areaLayer("hill"), GROUND);
        assertTrue(occupancy.isFree(GROUND, occupancy.mask(Mark.Ground.USUAL)));
        assertFalse(occupancy.isFree(GROUND, occupancy.mask(Mark.Ground.off("hill"))));
        assertTrue(occupancy.isFree(GROUND, occupancy.mask(Mark.Ground.off("valley"))));
    }

    @Test
    void nothingIsFreeWhereThereIsNoRoom() {
        assertTrue(best(new Occupancy(GROUND), 301, box -> 0).isEmpty());
        Occupancy full = new Occupancy(GROUND);
        full.cover(full.layer("all"), GROUND);
        assertTrue(best(full, 10, box -> 0).isEmpty());
    }
}
