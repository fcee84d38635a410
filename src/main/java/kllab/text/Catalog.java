package kllab.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The messages of one language, read from {@code messages/messages_<code>.properties} (UTF-8); a lab that comes from
 * elsewhere brings such a file of its own.
 *
 * <p>
 * Patterns are those of {@link MessageFormat}; numbers are formatted by whoever computes them and come in as text.
 */
public final class Catalog {
    private static final Map<Language, Catalog> CATALOGS = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(language -> language, Catalog::new));

    private final Language language;
    private final Properties patterns = new Properties();

    private Catalog(Language language, UnaryOperator<String> change, Properties original) {
        this.language = language;
        original.stringPropertyNames()
                .forEach(key -> patterns.setProperty(key, change.apply(original.getProperty(key))));
    }

    private Catalog(Language language) {
        this(language, UnaryOperator.identity(), MessageFiles.of(language));
    }

    /** Returns the catalog of a language. */
    public static Catalog of(Language language) {
        return Objects.requireNonNull(CATALOGS.get(language));
    }

    /** Returns its language. */
    public Language language() {
        return language;
    }

    /** Returns these messages with other patterns, such as longer ones that try out the room on a screen. */
    public Catalog with(UnaryOperator<String> change) {
        return new Catalog(language, change, patterns);
    }

    /**
     * Returns the message in words.
     *
     * @throws IllegalArgumentException if the message files have no such key
     */
    public String say(Message message) {
        String pattern = patterns.getProperty(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + message.key() + " in " + language.code());
        }
        Object[] words = message.arguments().stream().map(each -> each instanceof Message inner ? say(inner) : each)
                .toArray();
        return LeftToRight.of(new MessageFormat(pattern, language.locale()).format(words));
    }

    /** Returns the message of that key, in words. */
    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    /** Returns sentences after each other, as the language writes them: without blanks in Chinese. */
    public String sentences(List<String> sentences) {
        return sentences.stream().reduce((before, next) -> say("text.sentences", before, next)).orElse("");
    }

    /** Returns all keys, in alphabetical order. */
    public Set<String> keys() {
        return new TreeSet<>(patterns.stringPropertyNames());
    }
}
