package kllab.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format of files, which the ending of their names tells. */
public enum Format {
    /** A picture in pixels. */
    PNG,
    /** A picture in outlines, for browsers and drawing programs. */
    SVG,
    /** A picture in outlines, for print and papers. */
    PDF,
    /** A table of the plotted curves. */
    CSV,
    /** The formula in LaTeX. */
    TEX,
    /** A Python script that draws the figure. */
    PY,
    /** A picture that moves. */
    GIF,
    /** A web page that computes. */
    HTML;

    /** Returns the ending of the names of its files, after the point. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns true if its files are pictures. */
    public boolean isPicture() {
        return this == PNG || this == SVG || this == PDF || this == GIF;
    }

    /** Returns true if its files consist of pixels. */
    public boolean hasPixels() {
        return this == PNG || this == GIF;
    }

    /** Returns true if its pictures can have a transparent ground. A pixel of a GIF cannot be half transparent. */
    public boolean mayLackGround() {
        return isPicture() && this != GIF;
    }

    /** Returns true if its files hold plots, of which a person may want one, and not the text of a state. */
    public boolean isDrawn() {
        return isPicture() || this == CSV;
    }

    /** Returns the format of a file of that name, if its ending is a known one. */
    public static Optional<Format> ofName(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> lower.endsWith("." + each.ending())).findFirst();
    }

    /** Returns all endings, for sentences. */
    public static String endings() {
        return Arrays.stream(values()).map(each -> "." + each.ending()).collect(Collectors.joining(", "));
    }
}
