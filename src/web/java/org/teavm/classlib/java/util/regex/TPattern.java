package org.teavm.classlib.java.util.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kllab.web.language.BrowserSyntax;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The part of {@link java.util.regex.Pattern} that the page needs, by the regular expressions of the browser. */
public final class TPattern {
    /** Letters of ASCII stand for both cases. */
    public static final int CASE_INSENSITIVE = 2;
    /** Points stand for ends of lines too. */
    public static final int DOTALL = 32;
    private static final String SIGNS = "\\^$.|?*+()[]{}/-";

    /** Those of texts alone: whoever splits a text names the pattern anew each time. */
    private static final Map<String, TPattern> MADE = new HashMap<>();
    private static final int MOST = 100;

    private final String pattern;
    private final String own;
    /** Looks for it anywhere; those that look at the beginning of a text, and at all of it, are made if they are asked for. */
    private final JSObject anywhere;
    private @Nullable JSObject first;
    private @Nullable JSObject whole;

    private TPattern(String pattern, int flags) {
        this.pattern = pattern;
        own = BrowserSyntax.of(pattern, (flags & CASE_INSENSITIVE) != 0, (flags & DOTALL) != 0);
        anywhere = expression(own);
    }

    /** Returns the pattern of a text. */
    public static TPattern compile(String pattern) {
        TPattern known = MADE.get(pattern);
        if (known == null) {
            known = new TPattern(pattern, 0);
            if (MADE.size() < MOST) {
                MADE.put(pattern, known);
            }
        }
        return known;
    }

    /** Returns the pattern of a text with {@link #CASE_INSENSITIVE} or {@link #DOTALL}. */
    public static TPattern compile(String pattern, int flags) {
        return new TPattern(pattern, flags);
    }

    /** Returns true if a text as a whole is one of a pattern. */
    public static boolean matches(String pattern, CharSequence text) {
        return compile(pattern).matcher(text).matches();
    }

    /** Returns the pattern of a text itself. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        for (char each : text.toCharArray()) {
            quoted.append(SIGNS.indexOf(each) >= 0 ? "\\" : "").append(each);
        }
        return quoted.toString();
    }

    /** Returns what finds this in a text. */
    public TMatcher matcher(CharSequence text) {
        return new TMatcher(this, text.toString());
    }

    /** Returns its text. */
    public String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return pattern;
    }

    /** Returns the parts of a text between finds, without empty ones at the end. */
    public String[] split(CharSequence text) {
        return split(text, 0);
    }

    /**
     * Returns the parts of a text between finds.
     *
     * @param limit the most parts if above 0; at 0 the empty ones at the end are left out
     */
    public String[] split(CharSequence text, int limit) {
        String all = text.toString();
        List<String> parts = new ArrayList<>();
        TMatcher finds = matcher(all);
        int from = 0;
        while ((limit <= 0 || parts.size() < limit - 1) && finds.find()) {
            // A find of nothing at the beginning parts nothing.
            if (finds.end() > 0) {
                parts.add(all.substring(from, finds.start()));
                from = finds.end();
            }
        }
        parts.add(all.substring(from));
        if (limit == 0 && parts.size() > 1) {
            while (!parts.isEmpty() && parts.getLast().isEmpty()) {
                parts.removeLast();
            }
        }
        return parts.toArray(new String[0]);
    }

    JSObject anywhere() {
        return anywhere;
    }

    JSObject first() {
        JSObject now = first == null ? expression("^(?:" + own + ")") : first;
        first = now;
        return now;
    }

    JSObject whole() {
        JSObject now = whole == null ? expression("^(?:" + own + ")$") : whole;
        whole = now;
        return now;
    }

    @JSBody(params = "text", script = "return new RegExp(text, 'gu');")
    private static native JSObject expression(String text);
}
