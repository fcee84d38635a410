package kllab.lab.vae.image;

import java.util.List;
import kllab.lab.vae.model.VaeScene;
import kllab.plot.ImagePlot;
import kllab.plot.Plot;

/** The plot of images decoded from the prior, or on a path between two codes. */
final class PriorPicture {
    private static final int GAP = 3;

    private PriorPicture() {
    }

    /** The plot of a scene, in one row or two by its shape. */
    static Plot of(VaeScene scene, double aspect) {
        List<double[]> images = scene.prior();
        if (images.isEmpty()) {
            return ImagePlot.empty();
        }
        // A path is read from left to right.
        int perRow = scene.pathTo().isPresent() || aspect > images.size() / 2.0 ? images.size() : images.size() / 2;
        return Images.tiled(images, perRow, GAP).of(aspect, List.of(), List.of());
    }
}
