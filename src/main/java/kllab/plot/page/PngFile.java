package kllab.plot.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import kllab.plot.page.PagePath.Step;
import kllab.plot.paint.Colour;

/** A page as PNG, painted at the requested scale: as sharp as its pixels allow. */
public final class PngFile {
    /** The most pixels of a picture: a quarter of a gigabyte while it is painted. */
    public static final long MOST_PIXELS = 67_000_000;

    private PngFile() {
    }

    /**
     * Writes the page: the same page, the same bytes.
     *
     * @param scale pixels of the picture for a pixel of the page
     */
    public static void write(Page page, double scale, OutputStream out) throws IOException {
        try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(paint(page, scale), "png", image);
        }
    }

    /** The page in pixels; see-through where the page has neither ground nor ink. */
    public static BufferedImage paint(Page page, double scale) {
        BufferedImage image = new BufferedImage((int) Math.round(scale * page.width()),
                (int) Math.round(scale * page.height()),
                page.ground().isPresent() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        page.layers().forEach(ink -> paint(ink, graphics));
        graphics.dispose();
        return image;
    }

    private static void paint(Ink ink, Graphics2D graphics) {
        switch (ink) {
            case Ink.Fill fill -> {
                graphics.setPaint(awt(fill.colour()));
                graphics.fill(awt(fill.path()));
            }
            case Ink.Plate plate -> paint(new Ink.Fill(plate.path(), plate.colour()), graphics);
            case Ink.Line line -> {
                graphics.setPaint(awt(line.pen().colour()));
                graphics.setStroke(awt(line.pen()));
                graphics.draw(awt(line.path()));
            }
            case Ink.Image image -> paint(image, graphics);
            case Ink.Part part -> {
                Shape around = graphics.getClip();
                part.clip().ifPresent(clip -> graphics.clip(awt(clip)));
                part.inks().forEach(each -> paint(each, graphics));
                graphics.setClip(around);
            }
        }
    }

    private static void paint(Ink.Image image, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION,
                image.isSmooth(graphics.getTransform().getScaleX())
                        ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        AffineTransform place = AffineTransform.getTranslateInstance(image.box().x(), image.box().y());
        place.scale(image.box().width() / image.bitmap().columns(), image.box().height() / image.bitmap().rows());
        graphics.drawImage(BitmapImage.of(image.bitmap()), place, null);
    }

    private static java.awt.Color awt(Colour colour) {
        return new java.awt.Color((float) colour.red(), (float) colour.green(), (float) colour.blue(),
                (float) colour.opacity());
    }

    private static BasicStroke awt(Pen pen) {
        int cap = switch (pen.cap()) {
            case BUTT -> BasicStroke.CAP_BUTT;
            case ROUND -> BasicStroke.CAP_ROUND;
            case SQUARE -> BasicStroke.CAP_SQUARE;
        };
        int join = switch (pen.join()) {
            case MITER -> BasicStroke.JOIN_MITER;
            case ROUND -> BasicStroke.JOIN_ROUND;
            case BEVEL -> BasicStroke.JOIN_BEVEL;
        };
        float[] dashes = pen.dashArray();
        return new BasicStroke((float) pen.width(), cap, join, 10, dashes.length == 0 ? null : dashes, 0);
    }

    private static Path2D awt(PagePath path) {
        Path2D shape = new Path2D.Double(path.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (Step step : path.steps()) {
            switch (step) {
                case Step.Move move -> shape.moveTo(move.x(), move.y());
                case Step.Straight line -> shape.lineTo(line.x(), line.y());
                case Step.Curve curve -> shape.curveTo(curve.first().getX(), curve.first().getY(),
                        curve.second().getX(), curve.second().getY(), curve.end().getX(), curve.end().getY());
                case Step.Close _ -> shape.closePath();
            }
        }
        return shape;
    }
}
