package kllab.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of file, told by how its name ends. */
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
    GIF;

    /** How the names of its files end, after the point. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows a picture. */
    public boolean isPicture() {
        return this == PNG || this == SVG || this == PDF || this == GIF;
    }

    /** Whether it is made of pixels. */
    public boolean hasPixels() {
        return this == PNG || this == GIF;
    }

    /** Whether its pictures may be without a ground: a pixel of a GIF cannot be see-through by half. */
    public boolean mayLackGround() {
        return isPicture() && this != GIF;
    }

    /** Whether it holds what is drawn, of which a part may be wanted, and not what the lab says of its state. */
    public boolean isDrawn() {
        return isPicture() || this == CSV;
    }

    /** The format of a file of that name, if its ending is one of these. */
    public static Optional<Format> ofName(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> lower.endsWith("." + each.ending())).findFirst();
    }

    /** All endings, for sentences. */
    public static String endings() {
        return Arrays.stream(values()).map(each -> "." + each.ending()).collect(Collectors.joining(", "));
    }
}
