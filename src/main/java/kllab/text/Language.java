package kllab.text;

import java.util.Locale;

/** A language the screen speaks. */
public enum Language {
    /** English. */
    EN(Locale.ENGLISH),
    /** Simplified Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale of this language, for formats and assistive technology. */
    public Locale locale() {
        return locale;
    }

    /** Returns the code in the names of the message files and in settings: {@code en}, {@code zh}. */
    public String code() {
        return locale.getLanguage();
    }

    /** Returns the language for the locale of a system: Chinese for every kind of Chinese, else English. */
    public static Language of(Locale system) {
        return system.getLanguage().equals(ZH.code()) ? ZH : EN;
    }
}
