package kllab.lesson.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.Step;

/**
 * Finds the words of a glossary in lessons: in each step the first place of each, in the prose outside headings, links,
 * formulas and questions. Where several begin, the longest is meant.
 */
public final class WordFinder {
    /** A character that stands alone is a word only behind one of these; elsewhere it is a part of another word. */
    private static final String BEFORE_ONE = "(?<![\\p{IsHan}&&[^的是到和与或为求其及]])";

    private final Pattern names;
    private final Map<String, String> keys = new HashMap<>();

    /** Creates a finder of the words of a glossary. */
    public WordFinder(Glossary glossary) {
        for (GlossaryWord each : glossary.words()) {
            forms(each.name()).forEach(form -> keys.putIfAbsent(folded(form), each.key()));
        }
        names = Pattern.compile(keys.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordFinder::pattern).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns a name in the singular, and in the plural of a language that has one. */
    private static List<String> forms(String name) {
        if (isHan(name.codePointBefore(name.length()))) {
            return List.of(name);
        }
        return List.of(name, name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s");
    }

    private static String pattern(String form) {
        String quoted = Pattern.quote(form);
        if (form.codePointCount(0, form.length()) == 1) {
            return BEFORE_ONE + quoted;
        }
        return isHan(form.codePointBefore(form.length()))
                ? quoted
                : "(?<![\\p{Alnum}\\-])" + quoted + "(?![\\p{Alnum}\\-])";
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Returns a lesson with the words found. */
    public Lesson in(Lesson lesson) {
        if (keys.isEmpty()) {
            return lesson;
        }
        Set<String> begun = new HashSet<>();
        List<Block> introduction = in(lesson.introduction(), begun);
        List<Step> steps = new ArrayList<>();
        for (Step each : lesson.steps()) {
            // The introduction is shown above the first step.
            Set<String> seen = steps.isEmpty() ? begun : new HashSet<>();
            steps.add(new Step(each.heading(), each.line(), each.shown(), in(each.blocks(), seen),
                    each.notes()));
        }
        return new Lesson(lesson.title(), lesson.about(), introduction, steps);
    }

    private List<Block> in(List<Block> blocks, Set<String> seen) {
        return blocks.stream().map(each -> switch (each) {
            case Block.Paragraph(List<Inline> content) -> new Block.Paragraph(inline(content, seen));
            case Block.Listing(boolean ordered, int start, List<List<Block>> items) ->
                new Block.Listing(ordered, start, items.stream().map(item -> in(item, seen)).toList());
            case Block.Quote(List<Block> content) -> new Block.Quote(in(content, seen));
            case Block.Table table -> new Block.Table(table.columns(), table.head(), table.rows().stream()
                    .map(row -> row.stream().map(cell -> inline(cell, seen)).toList()).toList());
            case Block.Heading _, Block.Formula _, Block.Code _, Block.Rule _, Block.Predict _, Block.Check _ -> each;
        }).toList();
    }

    private List<Inline> inline(List<Inline> pieces, Set<String> seen) {
        List<Inline> found = new ArrayList<>();
        for (Inline each : pieces) {
            switch (each) {
                case Inline.Text(String words) -> addWords(words, seen, found);
                case Inline.Emphasis(List<Inline> content) -> found.add(new Inline.Emphasis(inline(content, seen)));
                case Inline.Strong(List<Inline> content) -> found.add(new Inline.Strong(inline(content, seen)));
                case Inline.Word _, Inline.Code _, Inline.Formula _, Inline.LabLink _, Inline.Address _,
                        Inline.LineBreak _ ->
                    found.add(each);
            }
        }
        return found;
    }

    private void addWords(String words, Set<String> seen, List<Inline> found) {
        int from = 0;
        for (Matcher each = names.matcher(words); each.find();) {
            String key = keys.getOrDefault(folded(each.group()), "");
            if (!key.isEmpty() && seen.add(key)) {
                if (each.start() > from) {
                    found.add(new Inline.Text(words.substring(from, each.start())));
                }
                found.add(new Inline.Word(each.group(), key));
                from = each.end();
            }
        }
        if (from < words.length()) {
            found.add(new Inline.Text(words.substring(from)));
        }
    }
}
