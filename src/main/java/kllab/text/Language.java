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

    /** The locale of this language, for formats and assistive technology. */
    public Locale locale() {
        return locale;
    }

    /** The code in the names of the message files and in settings: {@code en}, {@code zh}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language for a system's locale: Chinese for every Chinese, English for all else. */
    public static Language of(Locale system) {
        return system.getLanguage().equals(ZH.code()) ? ZH : EN;
    }
}
