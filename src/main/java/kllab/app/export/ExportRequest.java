package kllab.app.export;

import java.nio.file.Path;
import java.util.List;
import kllab.app.settings.ThemeChoice;
import kllab.export.Format;
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
     */
    public record Wish(Format format, String part, double scale, boolean transparent) {
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
