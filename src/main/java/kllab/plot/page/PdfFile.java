package kllab.plot.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import javafx.geometry.Point2D;

import kllab.plot.page.PagePath.Step;
import kllab.plot.paint.Colour;
import kllab.plot.paint.Rectangle;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** A page as PDF: paths only, on one sheet, as large as the SVG of the same page. */
public final class PdfFile {
    /** Points in a pixel: 72 of an inch against 96. */
    private static final double POINT = 0.75;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
    private double opacity = 1;

    private PdfFile(PDDocument document, PDPageContentStream content) {
        this.document = document;
        this.content = content;
    }

    /** Writes the page: the same page, the same bytes, with neither a date nor a name in them. */
    public static void write(Page page, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            // It stands for the time that an identifier is made from otherwise.
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(page.title());
            PDPage sheet = new PDPage(
                    new PDRectangle((float) (POINT * page.width()), (float) (POINT * page.height())));
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.transform(new Matrix((float) POINT, 0, 0, (float) -POINT, 0,
                        (float) (POINT * page.height())));
                PdfFile file = new PdfFile(document, content);
                for (Ink ink : page.layers()) {
                    file.paint(ink);
                }
            }
            document.save(out);
        }
    }

    private void paint(Ink ink) throws IOException {
        switch (ink) {
            case Ink.Fill fill -> paint(fill);
            case Ink.Plate plate -> paint(new Ink.Fill(plate.path(), plate.colour()));
            case Ink.Line line -> paint(line);
            case Ink.Image image -> paint(image);
            case Ink.Part part -> paint(part);
        }
    }

    private void paint(Ink.Image image) throws IOException {
        PDImageXObject cells = LosslessFactory.createFromImage(document, BitmapImage.of(image.bitmap()));
        cells.setInterpolate(image.isSmooth(1));
        shine(1);
        Rectangle box = image.box();
        // An image of a PDF stands on its lower edge, and the page hangs from its upper one.
        content.drawImage(cells, new Matrix((float) box.width(), 0, 0, (float) -box.height(), (float) box.x(),
                (float) box.bottom()));
    }

    private void paint(Ink.Fill fill) throws IOException {
        Colour colour = fill.colour();
        shine(colour.opacity());
        content.setNonStrokingColor((float) colour.red(), (float) colour.green(), (float) colour.blue());
        go(fill.path());
        if (fill.path().evenOdd()) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
    }

    private void paint(Ink.Line line) throws IOException {
        Pen pen = line.pen();
        Colour colour = pen.colour();
        shine(colour.opacity());
        content.setStrokingColor((float) colour.red(), (float) colour.green(), (float) colour.blue());
        content.setLineWidth((float) pen.width());
        content.setLineCapStyle(switch (pen.cap()) {
            case BUTT -> 0;
            case ROUND -> 1;
            case SQUARE -> 2;
        });
        content.setLineJoinStyle(switch (pen.join()) {
            case MITER -> 0;
            case ROUND -> 1;
            case BEVEL -> 2;
        });
        content.setLineDashPattern(pen.dashArray(), 0);
        go(line.path());
        content.stroke();
    }

    private void paint(Ink.Part part) throws IOException {
        if (part.clip().isEmpty()) {
            for (Ink ink : part.inks()) {
                paint(ink);
            }
            return;
        }
        double before = opacity;
        content.saveGraphicsState();
        go(part.clip().get());
        if (part.clip().get().evenOdd()) {
            content.clipEvenOdd();
        } else {
            content.clip();
        }
        for (Ink ink : part.inks()) {
            paint(ink);
        }
        content.restoreGraphicsState();
        opacity = before;
    }

    /** Sets the opacity of all that is painted from now on. */
    private void shine(double wanted) throws IOException {
        if (wanted != opacity) {
            opacity = wanted;
            content.setGraphicsStateParameters(opacities.computeIfAbsent(wanted, each -> {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(each.floatValue());
                state.setStrokingAlphaConstant(each.floatValue());
                return state;
            }));
        }
    }

    private void go(PagePath path) throws IOException {
        for (Step step : path.steps()) {
            switch (step) {
                case Step.Move move -> content.moveTo((float) move.x(), (float) move.y());
                case Step.Straight line -> content.lineTo((float) line.x(), (float) line.y());
                case Step.Curve curve -> go(curve.first(), curve.second(), curve.end());
                case Step.Close _ -> content.closePath();
            }
        }
    }

    private void go(Point2D first, Point2D second, Point2D end) throws IOException {
        content.curveTo((float) first.getX(), (float) first.getY(), (float) second.getX(), (float) second.getY(),
                (float) end.getX(), (float) end.getY());
    }
}
