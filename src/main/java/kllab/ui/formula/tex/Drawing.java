package kllab.ui.formula.tex;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.ui.formula.outline.BadTex.Fault;
import kllab.ui.formula.tex.OutlineRecorder.Drawn;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.DigitOutlines;
import kllab.ui.formula.outline.DigitSlot;
import kllab.ui.formula.outline.FormulaRole;
import kllab.ui.formula.outline.Glyph;
import kllab.ui.formula.outline.Template;
import kllab.ui.formula.outline.TypesetFormula;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * The drawing of one source by JLaTeXMath, in em from the left end of the baseline.
 *
 * @param width the width of the formula
 * @param ascent its height above the baseline
 * @param descent its depth below the baseline
 * @param items all that is drawn, in TeX's order
 */
public record Drawing(double width, double ascent, double descent, List<Drawn> items) {
    /** The size of the type, as in TeX: a length of 1pt is a tenth of an em. */
    private static final float POINTS = 10;

    /** One sign alone in braces that are none of a text. */
    private static final Pattern LONE_SIGN = Pattern
            .compile("(?<!\\\\(?:text|mbox|operatorname)[a-z]{0,2}\\s{0,3})\\{\\s*([=+\\-<>*:,]|\\\\[A-Za-z]+)\\s*}");

    /**
     * Returns the drawing of a source, in display style.
     *
     * @throws BadTex naming the source, if it is not TeX that can be set
     */
    public static Drawing of(String source, Map<Font, DigitOutlines> digits) {
        checkNesting(source);
        try {
            OutlineRecorder recorder = new OutlineRecorder(digits);
            synchronized (Drawing.class) { // what JLaTeXMath keeps is static and mutable
                TexBounds.require(source);
                Box box = new TeXFormula(FormulaRole.toColours(guarded(source)))
                        .createTeXIcon(TeXConstants.STYLE_DISPLAY, POINTS).getBox();
                box.draw(recorder, 0, 0);
                return new Drawing(box.getWidth(), box.getHeight(), box.getDepth(), recorder.drawn());
            }
        } catch (BadTex e) {
            throw e;
        } catch (RuntimeException e) { // JLaTeXMath meets bad input with exceptions of many kinds, index errors
                                       // included
            throw (BadTex) new BadTex(source, Fault.OTHER, Objects.requireNonNullElse(e.getMessage(), "")).initCause(e);
        } catch (StackOverflowError e) {
            throw (BadTex) new BadTex(source, Fault.DEEP, "").initCause(e);
        }
    }

    /**
     * Returns a source in which no sign is alone in braces: JLaTeXMath would take the room around it away in all later
     * formulas, since it keeps one object of each sign and writes the kind of the braces into it.
     */
    private static String guarded(String source) {
        return LONE_SIGN.matcher(source).replaceAll(sign -> {
            String alone = sign.group(1);
            return Matcher.quoteReplacement(alone.length() == 1 || TexBounds.isSymbol(alone.substring(1))
                    ? "{\\mathord{" + alone + "}}"
                    : sign.group());
        });
    }

    /**
     * JLaTeXMath closes what was left open, and so sets another formula than the one that was meant. JLaTeXMath also
     * reads nested parts by recursion: in braces, or as the bare argument of a command before a command.
     */
    private static void checkNesting(String source) {
        int braces = 0;
        int commands = 0;
        int deepest = 0;
        for (int i = 0; i < source.length() && braces >= 0; i++) {
            char each = source.charAt(i);
            commands = each == '\\' ? commands + 1 : Character.isWhitespace(each) ? commands : 0;
            switch (each) {
                case '\\' -> i = lastOfCommand(source, i);
                case '{' -> braces++;
                case '}' -> braces--;
                default -> {
                }
            }
            deepest = Math.max(deepest, braces + commands);
        }
        if (braces != 0) {
            throw new BadTex(source, Fault.BRACES, "");
        }
        if (deepest > TexBounds.DEEPEST) {
            throw new BadTex(source, Fault.DEEP, "");
        }
    }

    /** Returns the end of the command that begins at a backslash: letters follow the backslash, or one other sign. */
    private static int lastOfCommand(String source, int backslash) {
        int end = backslash + 1;
        while (end < source.length() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return Math.max(end - 1, backslash + 1);
    }

    /** Returns the layout of this very drawing, in which no digit can change. */
    public TypesetFormula fixed() {
        return new TypesetFormula(width, ascent, descent, items.stream().map(Drawn::glyph).toList(), List.of());
    }

    /**
     * Returns the layout of a template with a slot for each of its digits; empty if the layout depends on what they
     * are.
     *
     * <p>
     * TeX draws in an order of its own, so slots are told apart by what they show: one drawing has for digits the units
     * of the digits' own places in the source, the next the tens, and so on. A last drawing has 9 minus the units. A
     * digit that adds up to 9 with it is one of the source; it comes neither from a macro nor from a symbol with a
     * digit's code. All else must have stood still.
     */
    public static Optional<TypesetFormula> live(Template template, Map<Font, DigitOutlines> digits) {
        int count = template.digits().length();
        List<Drawing> drawings = new ArrayList<>();
        for (int power = 1; power == 1 || power < count; power *= 10) {
            int place = power;
            drawings.add(of(template.filled(i -> i / place % 10), digits));
        }
        Drawing complement = of(template.filled(i -> 9 - i % 10), digits);
        if (drawings.stream().anyMatch(each -> !each.isSpacedLike(complement))) {
            return Optional.empty();
        }
        List<Glyph> glyphs = new ArrayList<>();
        @Nullable
        DigitSlot[] slots = new @Nullable DigitSlot[count];
        for (int k = 0; k < complement.items.size(); k++) {
            int item = k;
            Drawn last = complement.items.get(item);
            List<Drawn> same = drawings.stream().map(each -> each.items.get(item)).toList();
            if (same.getFirst().digit() + last.digit() == '0' + '9') {
                int place = 0;
                for (Drawn each : same.reversed()) {
                    place = 10 * place + each.digit() - '0';
                }
                if (place >= count || slots[place] != null || last.slot() == null
                        || same.stream().anyMatch(each -> !last.slot().equals(each.slot()))) {
                    return Optional.empty();
                }
                slots[place] = last.slot();
            } else if (same.stream().allMatch(last::equals)) {
                glyphs.add(last.glyph());
            } else {
                return Optional.empty();
            }
        }
        return Arrays.asList(slots).contains(null)
                ? Optional.empty()
                : Optional.of(new TypesetFormula(complement.width, complement.ascent, complement.descent, glyphs,
                        List.of(slots)));
    }

    private boolean isSpacedLike(Drawing other) {
        return width == other.width && ascent == other.ascent && descent == other.descent
                && items.size() == other.items.size();
    }
}
