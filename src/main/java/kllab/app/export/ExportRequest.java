package kllab.app.export;

import java.nio.file.Path;
import java.util.List;
import kllab.app.settings.ThemeChoice;
import kllab.export.Format;
import kllab.export.Plots;
import kllab.link.Link;
import kllab.text.Language;

/**
 * The files that the command line asks for.
 *
 * @param file where to
 * @param force true if a file that is there may be replaced
 * @param links the state, in full; for what moves, those of its frames
 * @param wish what of it
 * @param look how it is to look
 */
public record ExportRequest(Path file, boolean force, List<Link> links, Wish wish, Look look) {
    /**
     * The wanted part of a screen, and its kind of file.
     *
     * @param format the kind of file
     * @param part the name of a plot, or {@code all}
     * @param scale pixels of a PNG for a pixel of the screen
     * @param transparent true if a picture has no ground
     * @param controls true if a picture of the whole lab shows its controls, too
     */
    public record Wish(Format format, String part, double scale, boolean transparent, boolean controls) {
        /** Returns true if all that is shown is wanted, as a figure. */
        boolean isFigure() {
            return part.equals(Plots.ALL) && !controls && format.isPicture();
        }

        /** Returns true if a plot is wanted that moves: it tells the number, which moves with it. */
        boolean isMovingPlot() {
            return !part.equals(Plots.ALL) && format == Format.GIF;
        }
    }

    /**
     * The wanted look.
     *
     * @param width in pixels of the screen
     * @param height in pixels of the screen
     * @param theme its colours
     * @param language its words
     */
    public record Look(int width, int height, ThemeChoice theme, Language language) {
    }
}
