package kllab.plot.label;

import java.util.ArrayList;
import java.util.List;

import kllab.plot.Mark;
import kllab.plot.paint.PlacedWords.Kind;

/**
 * A way to place words; of ways of one level none is better than another.
 *
 * @param kind how they stand to what they are about
 * @param text the form of the words
 * @param mask the layers that they keep off
 * @param level how good that is; 0 for full words near their point
 * @param leeway the distance by which the edges of the subplot may push them aside, in line heights
 */
record Way(Kind kind, String text, int mask, int level, double leeway) {
    /** The distance by which words with a shorter form may be pushed aside, in line heights. */
    private static final double LEEWAY = 0.6;

    /** Returns the ways to place words, the best first; none for words of the key. */
    static List<Way> of(Wanted wanted, Occupancy occupancy) {
        if (wanted.ground().named() == Mark.Named.BARS) {
            return List.of();
        }
        Mark.Words words = wanted.words();
        boolean same = words.brief().equals(words.full());
        int mask = occupancy.mask(wanted.ground());
        List<String> forms = same ? List.of(words.full()) : List.of(words.full(), words.brief());
        List<Way> ways = new ArrayList<>();
        for (String each : forms) {
            near(ways, wanted, new Way(Kind.BESIDE, each, mask, ways.isEmpty() ? 0 : 1,
                    same || !ways.isEmpty() ? Double.MAX_VALUE : LEEWAY));
        }
        if (!wanted.isOnCurve()) {
            forms.forEach(each -> ways.add(new Way(Kind.AWAY, each, mask, 3, 0)));
        }
        return ways;
    }

    private static void near(List<Way> ways, Wanted wanted, Way beside) {
        ways.add(beside);
        if (!wanted.ground().along().isEmpty() && wanted.ground().named() == Mark.Named.CURVE) {
            ways.add(beside.as(Kind.ALONG));
        }
        if (!wanted.ground().near()) {
            ways.add(beside.as(Kind.CLOSE));
        }
    }

    private Way as(Kind other) {
        return new Way(other, text, mask, level, 0);
    }
}
