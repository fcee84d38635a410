package kllab.lab.vae.training;

import java.util.List;
import java.util.stream.Stream;
import kllab.lab.vae.image.Images;
import kllab.lab.vae.model.Pictures;
import kllab.lab.vae.model.VaeScene;
import kllab.plot.ImagePlot;
import kllab.plot.Plot;

/** The plot of some test images, and below each what comes back of it. */
final class ReturnsPicture {
    private static final int GAP = 3;

    private ReturnsPicture() {
    }

    /** The plot of a scene. */
    static Plot of(VaeScene scene, double aspect) {
        if (scene.reached().isEmpty()) {
            return ImagePlot.empty();
        }
        Pictures pictures = scene.reached().get().pictures();
        List<double[]> all = Stream.concat(pictures.given().stream(), pictures.returned().stream()).toList();
        return Images.tiled(all, pictures.given().size(), GAP).of(aspect, List.of(), List.of());
    }
}
