package kllab.web.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import kllab.app.look.Appearance;
import kllab.plot.paint.Colour;
import kllab.plot.paint.MarkStyle;
import kllab.plot.pane.StylesheetStyles;
import kllab.text.Language;

/** The messages, the presets, the colours and the looks of marks that a page carries, read from where the program has them. */
final class PageData {
    private static final Pattern COLOUR = Pattern.compile("-kl-([a-z-]+): (#[0-9a-f]+|rgba\\([^)]*\\));");
    private static final String PRESETS = "/presets/presets.properties";
    private static final Pattern STYLE = Pattern.compile("\\.mark\\.([a-z0-9-]+)");

    private PageData() {
    }

    /** Returns those that a script asks for, and the presets of labs, as JSON. */
    static String of(Asked asked, List<String> labs) throws Exception {
        List<String> messages = new ArrayList<>();
        for (Language each : Language.values()) {
            messages.add(quoted(each.code()) + ":" + messages(each.code(), asked));
        }
        CompletableFuture<List<String>> schemes = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                schemes.complete(List.of("\"light\":" + styles(ColorScheme.LIGHT), "\"dark\":" + styles(ColorScheme.DARK)));
            } catch (IOException | RuntimeException e) {
                schemes.completeExceptionally(e);
            }
        });
        return "{\"messages\":{" + String.join(",", messages) + "},\"files\":{" + quoted(PRESETS) + ":"
                + presets(labs) + "},\"styles\":{"
                + String.join(",", schemes.get()) + "}}";
    }

    /** The lines of the file of presets, without what is said about them. */
    private static String presets(List<String> labs) throws IOException {
        return text(PRESETS).lines().filter(each -> labs.stream().anyMatch(lab -> each.startsWith(lab + ".")))
                .map(PageData::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /** The messages that are asked for, by their keys. */
    private static String messages(String language, Asked asked) throws IOException {
        Properties patterns = new Properties();
        patterns.load(new StringReader(text("/messages/messages_" + language + ".properties")));
        return patterns.stringPropertyNames().stream().filter(asked::isAsked).sorted()
                .map(key -> quoted(key) + ":" + quoted(patterns.getProperty(key)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageData.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The look of each style of the stylesheet, lengths in ems of the page's type. */
    private static String styles(ColorScheme scheme) throws IOException {
        StylesheetStyles looks = new StylesheetStyles(() -> {
        });
        Scene scene = new Scene(new StackPane(looks));
        scene.getStylesheets().addAll(Appearance.STYLESHEETS);
        scene.getPreferences().setColorScheme(scheme);
        scene.getRoot().applyCss();
        double em = 13;
        List<String> all = new ArrayList<>();
        var names = new TreeSet<String>();
        STYLE.matcher(text("/styles/kllab.css")).results().forEach(each -> names.add(each.group(1)));
        for (String name : names) {
            MarkStyle look = looks.of(name);
            all.add(quoted(name) + ":" + quoted(String.join(";", colour(look.stroke()), number(look.width() / em),
                    Arrays.stream(look.dashes()).mapToObj(each -> number(each / em)).collect(Collectors.joining(" ")),
                    colour(look.fill()), look.font().name(), number(look.font().size() / em))));
        }
        return "{" + String.join(",", all) + "}";
    }

    /** Returns the colours of the stylesheet as properties of a page, for both schemes. */
    static String colours() throws IOException {
        String sheet = text("/styles/kllab.css");
        int dark = sheet.indexOf("@media (prefers-color-scheme: dark)");
        return ":root {" + colours(sheet, sheet.indexOf(".root {")) + " }\n@media (prefers-color-scheme: dark) { :root {"
                + colours(sheet, dark + sheet.substring(dark).indexOf("-kl-")) + " } }";
    }

    /** The colours up to the end of the rule that a place is in. */
    private static String colours(String sheet, int from) {
        return COLOUR.matcher(sheet.substring(from, sheet.indexOf('}', from))).results()
                .map(each -> " --" + each.group(1) + ":" + each.group(2) + ";").collect(Collectors.joining());
    }

    private static String colour(Colour colour) {
        return colour == null ? "" : String.format(Locale.ROOT, "%08x", colour.argb());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            switch (each) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                // No text may end the script that it stands in.
                case '<' -> quoted.append("\\u003c");
                default -> quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
