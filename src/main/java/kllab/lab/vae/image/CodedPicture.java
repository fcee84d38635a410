package kllab.lab.vae.image;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.vae.model.CodedImage;
import kllab.lab.vae.model.VaeScene;
import kllab.plot.Cells;
import kllab.plot.ImagePlot;
import kllab.plot.Mark;
import kllab.plot.Mark.Placement;
import kllab.plot.Mark.Point;
import kllab.plot.Plot;
import kllab.text.Catalog;

/** The plot of one image and of what is decoded from its z. */
final class CodedPicture {
    private static final int GAP = 16;
    private static final double BELOW = 13;
    private static final Placement UNDER = new Placement(0, 0, -0.9);

    private CodedPicture() {
    }

    /** The plot of a scene. */
    static Plot of(VaeScene scene, double aspect, Catalog words) {
        if (scene.image().isEmpty()) {
            return ImagePlot.empty();
        }
        CodedImage image = scene.image().get();
        Cells cells = Cells.tiled(2, GAP, List.of(image.x(), image.code().decoded()));
        double middle = 0.5 * Images.SIDE;
        double second = Images.SIDE + GAP;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Segment(new Point(Images.SIDE + 3, middle), new Point(second - 3, middle), "image-way"));
        marks.add(new Mark.Segment(new Point(second - 6, middle + 2), new Point(second - 3, middle), "image-way"));
        marks.add(new Mark.Segment(new Point(second - 6, middle - 2), new Point(second - 3, middle), "image-way"));
        marks.add(new Mark.Label(new Point(middle, 0), words.say("vae.image.x"), UNDER, "image-label"));
        marks.add(new Mark.Label(new Point(second + middle, 0), words.say("vae.image.decoded"), UNDER,
                "image-label"));
        return new ImagePlot(cells, Images.INK, "image", BELOW).of(aspect, marks, List.of());
    }

    /** The image in words. */
    static String spoken(VaeScene scene, Catalog words) {
        return scene.image().map(image -> image.label() == CodedImage.NO_DIGIT
                ? words.say("vae.drawing.spoken", scene.shown(image.divergence().sum()))
                : words.say("vae.image.spoken", scene.state().options().coding().shown(), image.label(),
                        scene.shown(image.divergence().sum())))
                .orElse(words.say("vae.coming"));
    }
}
