package org.teavm.classlib.java.util.regex;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The part of {@link java.util.regex.Matcher} that the page needs. */
public final class TMatcher {
    private final TPattern pattern;
    private final String text;
    private @Nullable JSObject found;
    /** Where the next find may begin. */
    private int next;

    TMatcher(TPattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    /** Returns true if the whole text is one of the pattern. */
    public boolean matches() {
        return take(pattern.whole(), 0);
    }

    /** Returns true if the text begins with one of the pattern. */
    public boolean lookingAt() {
        return take(pattern.first(), 0);
    }

    /** Finds the next; returns true if there is one. */
    public boolean find() {
        return next <= text.length() && take(pattern.anywhere(), next);
    }

    /** Finds the first from an index on; returns true if there is one. */
    public boolean find(int from) {
        return take(pattern.anywhere(), from);
    }

    private boolean take(JSObject expression, int from) {
        JSObject now = exec(expression, text, from);
        found = now;
        if (now == null) {
            next = text.length() + 1;
            return false;
        }
        // After a find of nothing the next is looked for behind the next character.
        next = end() == start() ? end() + 1 : end();
        return true;
    }

    private JSObject found() {
        JSObject now = found;
        if (now == null) {
            throw new IllegalStateException("nothing found");
        }
        return now;
    }

    /** Returns the index at which what was found begins. */
    public int start() {
        return index(found());
    }

    /** Returns the index behind what was found. */
    public int end() {
        return index(found()) + group().length();
    }

    /** Returns what was found. */
    public String group() {
        return text(found(), 0);
    }

    /** Returns a group of what was found; null if it is none of it. */
    public @Nullable String group(int index) {
        return has(found(), index) ? text(found(), index) : null;
    }

    /** Returns the text with all that is found replaced. */
    public String replaceAll(String by) {
        return replaced(by, Integer.MAX_VALUE);
    }

    /** Returns the text with the first that is found replaced. */
    public String replaceFirst(String by) {
        return replaced(by, 1);
    }

    private String replaced(String by, int most) {
        next = 0;
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int i = 0; i < most && find(); i++) {
            replaced.append(text, from, start());
            append(by, replaced);
            from = end();
        }
        return replaced.append(text, from, text.length()).toString();
    }

    /** A replacement, in which {@code $1} is a group and a backslash goes before what stands for itself. */
    private void append(String by, StringBuilder replaced) {
        for (int i = 0; i < by.length(); i++) {
            char each = by.charAt(i);
            if (each == '$') {
                String group = group(by.charAt(++i) - '0');
                replaced.append(group == null ? "" : group);
            } else {
                replaced.append(each == '\\' ? by.charAt(++i) : each);
            }
        }
    }

    @JSBody(params = {"expression", "text", "from"}, script = "expression.lastIndex = from; return expression.exec(text);")
    private static native @Nullable JSObject exec(JSObject expression, String text, int from);

    @JSBody(params = "found", script = "return found.index;")
    private static native int index(JSObject found);

    @JSBody(params = {"found", "group"}, script = "return found[group] !== undefined;")
    private static native boolean has(JSObject found, int group);

    @JSBody(params = {"found", "group"}, script = "return found[group];")
    private static native String text(JSObject found, int group);
}
