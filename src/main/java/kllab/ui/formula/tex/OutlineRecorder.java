package kllab.ui.formula.tex;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kllab.ui.formula.outline.DigitOutlines;
import kllab.ui.formula.outline.DigitSlot;
import kllab.ui.formula.outline.FormulaRole;
import kllab.ui.formula.outline.Glyph;
import kllab.ui.formula.outline.Outline;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface without pixels: keeps the outlines of all that is drawn on it, each with the role that the colour
 * of the moment stands for.
 */
public final class OutlineRecorder extends UndrawnGraphics {
    /** Neither hinting nor whole pixels: an outline must fit every size. */
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final List<Drawn> drawn = new ArrayList<>();
    private final Map<Font, DigitOutlines> digits;
    private AffineTransform transform = new AffineTransform();
    private Color color = FormulaRole.INK.sentinel();
    private Stroke stroke = new BasicStroke(1);
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);

    /** A blank recorder that takes digit outlines from a table, and adds to it those it lacks. */
    OutlineRecorder(Map<Font, DigitOutlines> digits) {
        this.digits = digits;
    }

    /**
     * One thing drawn.
     *
     * @param digit the character {@code '0'} to {@code '9'} that the slot shows, or 0 for what is no digit
     * @param slot where a digit stands, if it stands upright
     */
    public record Drawn(Glyph glyph, char digit, @Nullable DigitSlot slot) {
    }

    /** All that has been drawn so far, in order. */
    List<Drawn> drawn() {
        return List.copyOf(drawn);
    }

    /** Returns the digits of a font, each in the font's own unit. */
    private static DigitOutlines digits(Font font) {
        return new DigitOutlines(IntStream.rangeClosed('0', '9')
                .mapToObj(each -> Outline.of(glyphs(font, String.valueOf((char) each)).getOutline(),
                        new AffineTransform()))
                .toList());
    }

    private static GlyphVector glyphs(Font font, String text) {
        return font.createGlyphVector(UNHINTED, text);
    }

    private static boolean isUpright(AffineTransform transform) {
        return transform.getShearX() == 0 && transform.getShearY() == 0
                && transform.getScaleX() == transform.getScaleY();
    }

    private FormulaRole role() {
        return FormulaRole.of(color).orElseThrow(
                () -> new IllegalArgumentException(
                        "a colour that is no role: " + color.getRed() + "," + color.getGreen()
                                + "," + color.getBlue()));
    }

    @Override
    public void fill(Shape shape) {
        boolean rule = shape instanceof Rectangle2D && isUpright(transform);
        drawn.add(new Drawn(new Glyph(Outline.of(shape, transform), role(), rule), '\0', null));
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawChars(char[] text, int offset, int length, int x, int y) {
        char first = text[offset];
        if (length == 1 && '0' <= first && first <= '9') {
            drawDigit(first, x, y);
        } else {
            drawString(new String(text, offset, length), x, y);
        }
    }

    private void drawDigit(char digit, int x, int y) {
        AffineTransform at = new AffineTransform(transform);
        at.translate(x, y);
        DigitSlot slot = isUpright(at)
                ? new DigitSlot(digits.computeIfAbsent(font, OutlineRecorder::digits), at.getTranslateX(),
                        at.getTranslateY(), at.getScaleX(), role())
                : null;
        Shape shape = glyphs(font, String.valueOf(digit)).getOutline();
        drawn.add(new Drawn(new Glyph(Outline.of(shape, at), role(), false), digit, slot));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawGlyphVector(glyphs(font, text), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int extent) {
        draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int extent) {
        fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setColor(Color other) {
        color = other;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font other) {
        font = other;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return UNHINTED;
    }
}
