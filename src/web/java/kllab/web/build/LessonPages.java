package kllab.web.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kllab.app.export.PageFile;
import kllab.app.labs.LabCheck;
import kllab.app.labs.Labs;
import kllab.export.WholeFile;
import kllab.lesson.Lesson;
import kllab.lesson.carried.CarriedLesson;
import kllab.lesson.reader.LessonReader;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.web.paint.MathMarkup;

/**
 * Makes a page of each lesson that comes with the program, of whose labs the page has all, and an index of them. A
 * formula of theirs that a page cannot set ends the build.
 */
final class LessonPages {
    private final LessonReader reader = new LessonReader(new LabCheck(Labs.known()));
    private final byte[] page;
    private final Path folder;

    /** Pages in a folder, made from the page of the labs. */
    LessonPages(String page, Path folder) {
        this.page = page.getBytes(StandardCharsets.UTF_8);
        this.folder = folder;
    }

    /** Writes them all. */
    void write() throws IOException {
        StringBuilder index = new StringBuilder();
        for (Language language : Language.values()) {
            Catalog words = Catalog.of(language);
            List<String> items = new ArrayList<>();
            for (int i = 0; i < ShippedLessons.NAMES.size(); i++) {
                String name = ShippedLessons.NAMES.get(i);
                Lesson lesson = ShippedLessons.read(name, language, reader).lesson();
                Path file = folder.resolve(language.code()).resolve(name + ".html");
                if (write(lesson, file)) {
                    String title = lesson.about().minutes().isPresent()
                            ? words.say("window.lesson", Integer.toString(i + 1), lesson.title(),
                                    Integer.toString(lesson.about().minutes().getAsInt()))
                            : words.say("window.lesson.untimed", Integer.toString(i + 1), lesson.title());
                    items.add("<li><a href=\"" + language.code() + "/" + name + ".html\">" + escaped(title)
                            + "</a></li>");
                }
            }
            index.append("<ul lang=\"").append(language.code()).append("\">").append(String.join("\n", items))
                    .append("</ul>\n");
        }
        Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="color-scheme" content="light dark"><title>KL Lab</title>
                <style>%s
                body { margin: 2em auto; max-width: 60em; padding: 0 1em; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
                main { display: grid; gap: 0 3em; grid-template-columns: repeat(auto-fit, minmax(min(100%%, 18em), 1fr)); }
                ul { list-style: none; padding: 0; } li { margin: .6em 0; } a { color: inherit; text-decoration-color: var(--p); text-underline-offset: .2em; }
                </style></head>
                <body><h1>KL Lab</h1><main>
                %s</main></body></html>
                """.formatted(PageData.colours(), index));
    }

    private boolean write(Lesson lesson, Path file) throws IOException {
        WholeFile.Contents contents;
        try {
            contents = PageFile.of(lesson, new ByteArrayInputStream(page));
        } catch (BadInput e) {
            // Of a lab that the page has not.
            return false;
        }
        requireFormulas(lesson);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            contents.write(out);
        }
        System.out.println("wrote " + file + ", " + Files.size(file) / 1000 + " kB");
        return true;
    }

    /** The text behind an {@code f} is the TeX of a formula, or words that happen to be set as one. */
    private static void requireFormulas(Lesson lesson) {
        List<String> texts = CarriedLesson.of(lesson);
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i - 1).equals("f") && MathMarkup.ifKnown(texts.get(i), true).isEmpty()) {
                throw new IllegalStateException(lesson.title() + ": no markup for " + texts.get(i));
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
