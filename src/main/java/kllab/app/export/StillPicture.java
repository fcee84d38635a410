package kllab.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kllab.text.Catalog;
import kllab.text.Language;

/**
 * Stands in a web page for browsers in which that does not come to life: sentences, and an SVG picture in as few
 * characters as will do, for the page has to stay small.
 */
public final class StillPicture {
    private static final Pattern WAY = Pattern.compile(" d=\"([^\"]*)\"");
    private static final Pattern STEP = Pattern.compile("([MLCZ])([^MLCZ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
    /** Names of parts, which the stylesheet of the page would take for its own. */
    private static final Pattern NAME = Pattern.compile(" class=\"[^\"]*\"");
    /** Nobody sees a tenth of a pixel in a picture that is only better than none. */
    private static final int FINENESS = 10;

    private final StringBuilder way = new StringBuilder();
    private char last = ' ';
    private long x;
    private long y;
    private long startX;
    private long startY;

    private StillPicture() {
    }

    /**
     * Returns it as markup.
     *
     * @param svg the text of a file of the program; empty if nothing of the state is drawn
     * @param told the sentence that tells the state, in each language that the reader may have
     */
    public static String of(String svg, Map<Language, String> told) {
        String sentences = told.entrySet().stream().map(each -> paragraph(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        String picture = svg.isEmpty() ? "" : svg.substring(svg.indexOf("<svg"));
        return sentences + WAY.matcher(NAME.matcher(picture).replaceAll(""))
                .replaceAll(found -> " d=\"" + shortened(found.group(1)) + "\"").replace("\n", "");
    }

    private static String paragraph(Language language, String told) {
        Catalog catalog = Catalog.of(language);
        String words = catalog.sentences(List.of(catalog.say("page.still"), told));
        return "<p lang=\"" + language.code() + "\">" + words.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
    }

    private static String shortened(String absolute) {
        StillPicture picture = new StillPicture();
        STEP.matcher(absolute).results()
                .forEach(each -> picture.step(each.group(1).charAt(0), numbers(each.group(2))));
        return picture.way.toString();
    }

    private static List<Long> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group)
                .map(each -> Math.round(FINENESS * Double.parseDouble(each))).toList();
    }

    /** Adds a step, told from where the one before it ended. */
    private void step(char kind, List<Long> ends) {
        if (kind == 'Z') {
            way.append('z');
            last = 'z';
            x = startX;
            y = startY;
            return;
        }
        List<Long> by = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            by.add(ends.get(i) - (i % 2 == 0 ? x : y));
        }
        x = ends.get(ends.size() - 2);
        y = ends.getLast();
        if (kind == 'M') {
            startX = x;
            startY = y;
        }
        if (kind == 'L' && by.get(1) == 0) {
            add('h', by.subList(0, 1));
        } else if (kind == 'L' && by.get(0) == 0) {
            add('v', by.subList(1, 2));
        } else {
            add(Character.toLowerCase(kind), by);
        }
    }

    /** A kind of step that is the same as before need not be said, nor a blank before a minus. */
    private void add(char kind, List<Long> by) {
        boolean said = kind != last || kind == 'm';
        if (said) {
            way.append(kind);
        }
        for (int i = 0; i < by.size(); i++) {
            String number = number(by.get(i));
            way.append((i == 0 && said) || number.startsWith("-") ? "" : " ").append(number);
        }
        last = kind;
    }

    private static String number(long tenths) {
        return tenths % FINENESS == 0
                ? Long.toString(tenths / FINENESS)
                : String.format(Locale.ROOT, "%.1f", (double) tenths / FINENESS).replaceFirst("^(-?)0\\.", "$1.");
    }
}
