package kllab.ui.formula.tex;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of AWT's drawing that no formula is made of: pixels, images, clips and windows.
 *
 * <p>
 * It refuses all calls that would change the picture, so that a formula is never silently shown without a part of it.
 * It ignores the calls that only tune the rendering of pixels.
 */
abstract class UndrawnGraphics extends Graphics2D {
    private static UnsupportedOperationException refused(String what) {
        return new UnsupportedOperationException("a formula cannot hold " + what);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
        throw refused("an image");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        throw refused("an image");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw refused("an image");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, @Nullable ImageObserver observer) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, @Nullable ImageObserver observer) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, Color ground, @Nullable ImageObserver observer) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image i, int x1, int y1, int x2, int y2, int s1, int t1, int s2, int t2,
            @Nullable ImageObserver o) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image i, int x1, int y1, int x2, int y2, int s1, int t1, int s2, int t2, Color c,
            @Nullable ImageObserver o) {
        throw refused("an image");
    }

    @Override
    public void copyArea(int x, int y, int w, int h, int dx, int dy) {
        throw refused("pixels of the screen");
    }

    @Override
    public void clearRect(int x, int y, int w, int h) {
        throw refused("a cleared rectangle");
    }

    @Override
    public void setXORMode(Color color) {
        throw refused("inverted pixels");
    }

    @Override
    public void setPaint(Paint paint) {
        throw refused("a pattern");
    }

    @Override
    public void setComposite(Composite composite) {
        throw refused("a blend");
    }

    @Override
    public Composite getComposite() {
        throw refused("a blend");
    }

    @Override
    public void clip(Shape shape) {
        throw refused("a clip");
    }

    @Override
    public void clipRect(int x, int y, int w, int h) {
        throw refused("a clip");
    }

    @Override
    public void setClip(int x, int y, int w, int h) {
        throw refused("a clip");
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        throw refused("a clip");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refused("attributed text");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused("attributed text");
    }

    @Override
    public void drawRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
        throw refused("a round rectangle on whole pixels");
    }

    @Override
    public void fillRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
        throw refused("a round rectangle on whole pixels");
    }

    @Override
    public void drawOval(int x, int y, int w, int h) {
        throw refused("an oval on whole pixels");
    }

    @Override
    public void fillOval(int x, int y, int w, int h) {
        throw refused("an oval on whole pixels");
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        throw refused("a line on whole pixels");
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        throw refused("a polygon on whole pixels");
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        throw refused("a polygon on whole pixels");
    }

    @Override
    public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
        throw refused("a pointer");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refused("a screen");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw refused("metrics of the screen");
    }

    @Override
    public Graphics create() {
        throw refused("another drawing");
    }

    @Override
    public void setPaintMode() {
        // tunes pixels only
    }

    @Override
    public void setBackground(Color color) {
        // tunes pixels only
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        // tunes pixels only
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        // tunes pixels only
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        // tunes pixels only
    }

    @Override
    public void dispose() {
        // tunes pixels only
    }

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(Map.of());
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public @Nullable Shape getClip() {
        return null;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return null;
    }
}
