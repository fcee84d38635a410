package kllab.app.help;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.List;

import kllab.lesson.glossary.Glossary;
import kllab.lesson.glossary.GlossaryWord;
import kllab.text.Language;

/** The order in which a reader looks for words: alphabetical, in Chinese by pinyin. */
final class WordOrder {
    /** Characters that the platform puts elsewhere: one that is rare, and two with another reading in our words. */
    private static final String CHINESE = "& 抽 < 重 & 伤 < 熵 & 航 < 行";

    private WordOrder() {
    }

    /** Returns the words of a glossary in the order of its language. */
    static List<GlossaryWord> of(Glossary glossary, Language language) {
        Collator collator = collator(language);
        return glossary.words().stream().sorted(Comparator.comparing(GlossaryWord::name, collator)).toList();
    }

    private static Collator collator(Language language) {
        Collator usual = Collator.getInstance(language.locale());
        if (language == Language.ZH && usual instanceof RuleBasedCollator rules) {
            try {
                return new RuleBasedCollator(rules.getRules() + CHINESE);
            } catch (ParseException e) {
                throw new AssertionError("the order of Chinese words", e);
            }
        }
        return usual;
    }
}
