package kllab.ui.card;

import java.util.List;

import javafx.scene.layout.Region;

import kllab.ui.Styled;

/**
 * The rounded look of a card in three pieces: a strip with the upper corners, a plain one, a strip with the lower
 * corners. Without a graphics card the toolkit fills a round shape line by line, which took half of the time to paint
 * the first frame where all of a card was one; plain rectangles cost next to nothing.
 */
final class CardLook extends Region {
    /** The pieces overlap by so many pixels, so that no viewer of an export shows a seam between them. */
    private static final double OVERLAP = 1;

    private final Region top = Styled.as(new Region(), "top");
    private final Region middle = Styled.as(new Region(), "middle");
    private final Region bottom = Styled.as(new Region(), "bottom");

    CardLook() {
        getStyleClass().add("card-look");
        getChildren().setAll(middle, top, bottom);
        for (Region each : List.of(middle, top, bottom)) {
            each.setManaged(false);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double round = Math.min(snapSizeY(top.prefHeight(-1)), Math.floor(height / 2));
        double strip = Math.min(round + OVERLAP, height);
        top.resizeRelocate(0, 0, width, strip);
        middle.resizeRelocate(0, round, width, Math.max(0, height - 2 * round));
        bottom.resizeRelocate(0, height - strip, width, strip);
    }
}
