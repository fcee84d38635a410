package kllab.lab.vae.model;

import java.util.List;
import java.util.Optional;
import kllab.plot.contour.Contours;

/**
 * Images that a network decodes, each as probabilities of ink, row by row.
 *
 * @param pair the dimensions along which the tiles lie; the others are 0
 * @param tiles a square of images over the latent space, from the top left
 * @param given some of the test images
 * @param returned what comes back of each, decoded from its mean
 * @param aggregate the lines on which the density of the aggregate posterior is that of the prior at 1, 2 and 3
 *     standard deviations; none if they are not wanted
 */
public record Pictures(LatentView.Pair pair, List<double[]> tiles, List<double[]> given, List<double[]> returned,
        Optional<Contours> aggregate) {
    /** The number of tiles of a row. */
    public static final int TILES = 16;
    /** The tiles cover the latent space from −this to this. */
    public static final double REACH = 3.2;

    /** The lists cannot change; the images are not to be written to. */
    public Pictures {
        tiles = List.copyOf(tiles);
        given = List.copyOf(given);
        returned = List.copyOf(returned);
    }

    /** The middle of a tile along its row or from the bottom, from 0. */
    public static double middle(int index) {
        return REACH * ((2.0 * index + 1) / TILES - 1);
    }
}
