package kllab.app.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kllab.text.Language;

/**
 * Settings as the text of a properties file.
 *
 * <p>
 * An unknown key is ignored, for a newer version may have written it. A setting with a bad value is as at first; the
 * others are read.
 */
final class SettingsText {
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final String WINDOW = "window";
    private static final String LINK = "link";
    /** The most links: far more than there are labs. */
    private static final int MOST_LINKS = 20;
    private static final String STEP = "step.";
    private static final String RECENT = "recent.";
    private static final String NEW_WINDOWS = "newWindows";
    private static final String WEB_PAGE = "webPage";
    private static final Set<String> KEYS = Set.of(THEME, LANGUAGE, WINDOW, LINK, NEW_WINDOWS, WEB_PAGE);
    private static final String MAXIMIZED = "maximized";

    private final Properties properties;
    private final SequencedSet<String> passedOver = new LinkedHashSet<>();

    private SettingsText(Properties properties) {
        this.properties = properties;
    }

    /**
     * The result of reading a text.
     *
     * @param settings the settings
     * @param passedOver the keys whose values could not be read
     */
    record Reading(Settings settings, SequencedSet<String> passedOver) {
    }

    /** Returns the settings in the text; none if it is no text of settings. */
    static Optional<Reading> read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        // Any text at all is a properties file; only with a key that we write it is a settings file.
        if (KEYS.stream().noneMatch(properties::containsKey)) {
            return Optional.empty();
        }
        SettingsText reader = new SettingsText(properties);
        return Optional.of(new Reading(reader.settings(), reader.passedOver));
    }

    private Settings settings() {
        return new Settings(
                value(THEME, text -> constant(ThemeChoice.values(), text)).orElse(Settings.INITIAL.theme()),
                value(LANGUAGE, text -> constant(Language.values(), text)), value(WINDOW, SettingsText::bounds),
                Stream.concat(Stream.of(LINK), others(MOST_LINKS)).map(properties::getProperty).filter(Objects::nonNull)
                        .toList(),
                study(), new Outside(value(NEW_WINDOWS, SettingsText::flag).orElse(Outside.INITIAL.newWindows()),
                        value(WEB_PAGE, WebAddress::new)));
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    /** Returns the keys of the links behind the first. */
    private static Stream<String> others(int count) {
        return IntStream.range(1, count).mapToObj(i -> LINK + "." + i);
    }

    private Study study() {
        Map<String, Integer> steps = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(STEP)) {
                value(key, SettingsText::step).ifPresent(step -> steps.put(key.substring(STEP.length()), step));
            }
        }
        List<String> recent = new ArrayList<>();
        for (int i = 0; i < Study.MOST_RECENT; i++) {
            value(RECENT + i, text -> Path.of(text).toString()).ifPresent(recent::add);
        }
        return new Study(steps, recent);
    }

    private static int step(String text) {
        int step = Integer.parseInt(text);
        if (step < 0) {
            throw new IllegalArgumentException(text);
        }
        return step;
    }

    private <T> Optional<T> value(String key, Function<String, T> reader) {
        String text = properties.getProperty(key);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            passedOver.add(key);
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E constant(E[] constants, String word) {
        return Arrays.stream(constants).filter(each -> word(each).equals(word)).findAny()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static WindowBounds bounds(String text) {
        String[] parts = text.split(" +");
        boolean maximized = parts.length == 5 && parts[4].equals(MAXIMIZED);
        if (parts.length != 4 && !maximized) {
            throw new IllegalArgumentException(text);
        }
        double[] numbers = Arrays.stream(parts, 0, 4).mapToDouble(Double::parseDouble).toArray();
        return new WindowBounds(numbers[0], numbers[1], numbers[2], numbers[3], maximized);
    }

    /**
     * Returns the text of the settings, from which {@link #read} reads the same.
     *
     * @param before the text that it is written over; what a newer version has written there is kept
     */
    static String write(Settings settings, Optional<String> before) {
        Properties properties = before.map(SettingsText::unknown).orElseGet(Properties::new);
        properties.setProperty(THEME, word(settings.theme()));
        settings.language().ifPresent(each -> properties.setProperty(LANGUAGE, word(each)));
        settings.window().ifPresent(each -> properties.setProperty(WINDOW, words(each)));
        if (settings.outside().newWindows()) {
            properties.setProperty(NEW_WINDOWS, "true");
        }
        settings.outside().page().ifPresent(page -> properties.setProperty(WEB_PAGE, page.text()));
        List<String> keys = Stream.concat(Stream.of(LINK), others(settings.links().size())).toList();
        for (int i = 0; i < settings.links().size(); i++) {
            properties.setProperty(keys.get(i), settings.links().get(i));
        }
        settings.study().steps()
                .forEach((lesson, step) -> properties.setProperty(STEP + lesson, Integer.toString(step)));
        for (int i = 0; i < settings.study().recent().size(); i++) {
            properties.setProperty(RECENT + i, settings.study().recent().get(i));
        }
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "KL Lab");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Properties unknown(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            properties.clear();
        }
        properties.keySet().removeIf(key -> KEYS.contains(key)
                || Stream.of(LINK + ".", STEP, RECENT).anyMatch(key.toString()::startsWith));
        return properties;
    }

    private static String words(WindowBounds bounds) {
        return bounds.x() + " " + bounds.y() + " " + bounds.width() + " " + bounds.height()
                + (bounds.maximized() ? " " + MAXIMIZED : "");
    }
}
