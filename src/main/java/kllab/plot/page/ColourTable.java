package kllab.plot.page;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The 256 colours that stand for those of a picture.
 *
 * <p>
 * The most frequent colours are all kept as they are: grounds, lines and letters then look the same in every frame. The
 * others, which are mostly rims between two of these, are divided where they differ most, and each part has its mean.
 * The palette that the JDK makes by itself merges a ground with the white of the cards on it.
 */
final class ColourTable {
    private static final int MOST = 256;
    private static final int KEPT = 96;

    private final Map<Integer, Integer> counts;
    private final int[] colours;

    /** A colour and how often it is there. */
    private record Shade(int colour, int count) {
        int channel(int which) {
            return ColourTable.channel(colour, which);
        }

        /** Less than its pixels: a few of another colour are seen too. */
        double weight() {
            return Math.sqrt(count);
        }
    }

    private ColourTable(Map<Integer, Integer> counts) {
        this.counts = counts;
        List<Shade> shades = counts.entrySet().stream().map(each -> new Shade(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Shade::count).reversed().thenComparingInt(Shade::colour)).toList();
        List<Integer> chosen = new ArrayList<>();
        int kept = shades.size() <= MOST ? shades.size() : KEPT;
        shades.subList(0, kept).forEach(each -> chosen.add(each.colour));
        if (kept < shades.size()) {
            boxes(shades.subList(kept, shades.size()), MOST - kept).forEach(each -> chosen.add(each.mean()));
        }
        colours = chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The picture in 256 colours or fewer: the same picture, the same colours. */
    static BufferedImage reduced(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        ColourTable palette = new ColourTable(counts(pixels));
        Map<Integer, Integer> indices = palette.indices();
        byte[] reduced = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            // Most pixels are like those before them.
            reduced[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? reduced[i - 1]
                    : indices.getOrDefault(pixels[i] & 0xFFFFFF, 0).byteValue();
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
        image.getRaster().setDataElements(0, 0, width, height, reduced);
        return image;
    }

    private static Map<Integer, Integer> counts(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < pixels.length;) {
            int from = i;
            while (i < pixels.length && pixels[i] == pixels[from]) {
                i++;
            }
            counts.merge(pixels[from] & 0xFFFFFF, i - from, Integer::sum);
        }
        return counts;
    }

    /** Blue is 0, green 1 and red 2. */
    private static int channel(int colour, int which) {
        return (colour >> (8 * which)) & 255;
    }

    private IndexColorModel model() {
        byte[][] channels = new byte[3][MOST];
        for (int i = 0; i < colours.length; i++) {
            for (int which = 0; which < 3; which++) {
                channels[which][i] = (byte) channel(colours[i], which);
            }
        }
        return new IndexColorModel(8, MOST, channels[2], channels[1], channels[0]);
    }

    private Map<Integer, Integer> indices() {
        Map<Integer, Integer> indices = new HashMap<>();
        counts.keySet().forEach(colour -> indices.put(colour, nearest(colour)));
        return indices;
    }

    private int nearest(int colour) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length && least > 0; i++) {
            int away = 0;
            for (int which = 0; which < 3; which++) {
                int difference = channel(colour, which) - channel(colours[i], which);
                away += difference * difference;
            }
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        return nearest;
    }

    private static List<Box> boxes(List<Shade> shades, int most) {
        List<Box> boxes = new ArrayList<>(List.of(new Box(shades)));
        while (boxes.size() < most) {
            Box widest = boxes.stream().max(Comparator.comparingDouble(Box::spread)).orElseThrow();
            if (widest.spread == 0) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return boxes;
    }

    /** Colours that one colour may stand for. */
    private static final class Box {
        private final List<Shade> shades;
        private final double[] means = new double[3];
        /** The channel in which they differ most. */
        private int widest;
        /** The difference between them in it: the weighted squares of their distances from their mean. */
        private double spread;

        Box(List<Shade> shades) {
            this.shades = shades;
            double total = shades.stream().mapToDouble(Shade::weight).sum();
            for (int which = 0; which < 3; which++) {
                double sum = 0;
                double squares = 0;
                for (Shade each : shades) {
                    sum += each.weight() * each.channel(which);
                    squares += each.weight() * each.channel(which) * each.channel(which);
                }
                means[which] = sum / total;
                double differs = squares - sum * means[which];
                // Rounding leaves a little where all are the same.
                if (differs > Math.max(spread, 1e-3)) {
                    spread = differs;
                    widest = which;
                }
            }
        }

        double spread() {
            return spread;
        }

        List<Box> halves() {
            List<Shade> below = new ArrayList<>();
            List<Shade> above = new ArrayList<>();
            shades.forEach(each -> (each.channel(widest) < means[widest] ? below : above).add(each));
            return List.of(new Box(below), new Box(above));
        }

        int mean() {
            int colour = 0;
            for (int which = 0; which < 3; which++) {
                colour |= (int) Math.rint(means[which]) << (8 * which);
            }
            return colour;
        }
    }
}
