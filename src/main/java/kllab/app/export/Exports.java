package kllab.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.Region;

import kllab.export.Figure;
import kllab.export.Format;
import kllab.export.Pixels;
import kllab.export.Plots;
import kllab.export.ScreenPage;
import kllab.export.SeriesTable;
import kllab.export.WholeFile;
import kllab.lab.Lab;
import kllab.lab.paper.PaperText;
import kllab.plot.page.Outlines;
import kllab.plot.page.Page;
import kllab.plot.page.PdfFile;
import kllab.plot.page.PngFile;
import kllab.plot.page.SvgFile;
import kllab.plot.pane.PlotPane;
import kllab.text.BadInput;
import kllab.text.Catalog;

/**
 * The contents of files about a shown lab. They are read off the screen on the FX thread; the result is immutable and
 * may be written on any thread.
 */
final class Exports {
    private Exports() {
    }

    /**
     * The contents of a file.
     *
     * @param lab which lab it is
     * @param screen its screen, laid out
     * @param words the language of the sentences in it
     * @throws BadInput if there is no such part, or the lab has no such text
     */
    static WholeFile.Contents of(Lab<?> lab, Region screen, ExportRequest.Wish wish, Catalog words)
            throws BadInput {
        return switch (wish.format()) {
            case PNG -> {
                Page page = page(lab, screen, wish);
                yield out -> PngFile.write(page, wish.scale(), out);
            }
            case SVG -> {
                Page page = page(lab, screen, wish);
                yield out -> SvgFile.write(page, out);
            }
            case PDF -> {
                Page page = page(lab, screen, wish);
                yield out -> PdfFile.write(page, out);
            }
            case CSV -> text(MARK + SeriesTable.of(plots(screen, wish.part()),
                    wish.part().equals(Plots.ALL) ? lab.listed() : List.of()));
            case GIF -> throw new IllegalArgumentException("what moves is more than one screen");
            case TEX -> text(paper(lab, wish.format()).tex());
            case PY -> text(paper(lab, wish.format()).python());
            case HTML -> PageFile.of(lab.shownLink(), () -> still(lab, screen, words));
        };
    }

    /** Returns the first plot that is shown, and what is told of the state, as markup of a page. */
    private static String still(Lab<?> lab, Region screen, Catalog words) throws BadInput, IOException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        List<PlotPane> plots = Plots.on(screen).all();
        if (!plots.isEmpty()) {
            SvgFile.write(page(lab, screen, new ExportRequest.Wish(Format.SVG, plots.getFirst().name(), 1, false,
                    false)), svg);
        }
        return StillPicture.of(svg.toString(StandardCharsets.UTF_8), Map.of(words.language(), told(lab, words)));
    }

    private static <S> String told(Lab<S> lab, Catalog words) {
        S now = lab.model().told().getValue();
        return lab.summary(now, now, words);
    }

    /** Without a byte order mark a spreadsheet takes the names for those of another alphabet. */
    private static final String MARK = "\uFEFF";

    private static WholeFile.Contents text(String words) {
        return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the page of a part of a screen; the page of the whole includes the parts that are scrolled out of view.
     */
    static Page page(Lab<?> lab, Region screen, ExportRequest.Wish wish) throws BadInput {
        ScreenPage pages = new ScreenPage(new Outlines());
        if (!wish.part().equals(Plots.ALL)) {
            return page(lab, screen, wish, pages);
        }
        Runnable back = wish.isFigure() ? Figure.of(screen) : () -> {
        };
        try {
            return possible(WholeScreen.of(screen, () -> whole(lab, screen, wish, pages)), wish);
        } finally {
            back.run();
        }
    }

    private static Page possible(Page page, ExportRequest.Wish wish) throws BadInput {
        if (wish.format().hasPixels()) {
            Pixels.require(page.width(), page.height(), wish.scale());
        }
        return page;
    }

    private static Page whole(Lab<?> lab, Region screen, ExportRequest.Wish wish, ScreenPage pages) {
        Page page = pages.of(screen, lab.shownLink().text());
        // Its plots stand on cards, which stay.
        return wish.transparent() ? page.withoutGround() : page;
    }

    /** The page of a part of a screen that is one of many. */
    static Page page(Lab<?> lab, Region screen, ExportRequest.Wish wish, ScreenPage pages) throws BadInput {
        if (wish.part().equals(Plots.ALL)) {
            return possible(whole(lab, screen, wish, pages), wish);
        }
        Page page = pages.of(Plots.on(screen).named(wish.part()), lab.shownLink().text());
        return possible(wish.transparent() ? page.transparent() : page, wish);
    }

    /** The page of a plot that moves, below the number that moves with it. */
    static Page page(Lab<?> lab, PlotPane plot, Region above, ExportRequest.Wish wish, ScreenPage pages)
            throws BadInput {
        return possible(pages.of(above, plot, lab.shownLink().text()), wish);
    }

    private static List<PlotPane> plots(Region screen, String part) throws BadInput {
        Plots plots = Plots.on(screen);
        return part.equals(Plots.ALL) ? plots.all() : List.of(plots.named(part));
    }

    private static PaperText paper(Lab<?> lab, Format format) throws BadInput {
        return lab.paper()
                .orElseThrow(() -> new BadInput("export.noPaper", lab.name(), "." + format.ending()));
    }
}
