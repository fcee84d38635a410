package kllab.lab.discrete.views;

import kllab.lab.discrete.model.CodingScene;
import kllab.text.Catalog;

/** The sentences about code words for a page, which stands in another package than those of the program. */
public final class CodeText {
    private CodeText() {
    }

    /** Returns the lengths and words of each outcome. */
    public static String lengths(CodingScene coding, Catalog words) {
        return CodeWords.lengths(coding, words);
    }

    /** Returns what the gap of the ideal lengths is. */
    public static String gap(CodingScene coding, Catalog words) {
        return CodeWords.gap(coding, words);
    }

    /** Returns what is to be said about words of whole bits. */
    public static String said(CodingScene coding, Catalog words) {
        return CodeWords.said(coding, words);
    }
}
