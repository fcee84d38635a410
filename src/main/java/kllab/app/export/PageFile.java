package kllab.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.export.WholeFile;
import kllab.lesson.Block;
import kllab.lesson.Lesson;
import kllab.lesson.Step;
import kllab.lesson.carried.CarriedLesson;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A web page that begins at a state, or plays a lesson, and asks nobody for anything. The build makes the page (profile
 * {@code web}) and puts it among the resources; here it is told where to begin.
 */
public final class PageFile {
    private static final String PAGE = "/web/kl-lab.html";
    /** Where the page lets itself be told where to begin. */
    private static final String PLACE = "/*STATE*/";
    /** Before the picture for browsers in which it does not come to life. */
    private static final String STILL = "<noscript id=\"still\">";
    private static final Pattern LABS = Pattern.compile("<meta name=\"kl-lab-labs\" content=\"([a-z ]*)\">");

    /** The number of bytes in which it says its labs: a menu need not read all of it. */
    private static final int HEAD = 2_000;

    private PageFile() {
    }

    /** The maker of the picture for browsers in which a page does not come to life. */
    @FunctionalInterface
    public interface Still {
        /** Returns it as markup. */
        String markup() throws BadInput, IOException;
    }

    /** Returns the names of the labs that a page has; none if the program was built without one. */
    public static List<String> labs() {
        try (InputStream page = PageFile.class.getResourceAsStream(PAGE)) {
            return page == null ? List.of() : labs(new String(page.readNBytes(HEAD), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(PAGE, e);
        }
    }

    private static List<String> labs(String page) {
        Matcher labs = LABS.matcher(page);
        return labs.find() ? Arrays.asList(labs.group(1).split(" ")) : List.of();
    }

    /**
     * Returns the page of a state.
     *
     * @param still for browsers in which it does not come to life, as markup; asked only if there is such a page
     * @throws BadInput if the program was built without the page, or the page does not have the lab
     */
    public static WholeFile.Contents of(Link link, Still still) throws BadInput {
        return built(page -> of(link, still, page));
    }

    /**
     * Returns the page of a lesson.
     *
     * @throws BadInput if the program was built without the page, or the page does not have a lab of the lesson
     */
    public static WholeFile.Contents of(Lesson lesson) throws BadInput {
        return built(page -> of(lesson, page));
    }

    /** Fills the page that the build made. */
    @FunctionalInterface
    private interface Filling {
        WholeFile.Contents of(@Nullable InputStream page) throws BadInput, IOException;
    }

    private static WholeFile.Contents built(Filling filling) throws BadInput {
        try (InputStream page = PageFile.class.getResourceAsStream(PAGE)) {
            return filling.of(page);
        } catch (IOException e) {
            throw new UncheckedIOException(PAGE, e);
        }
    }

    /**
     * Returns a page of a state.
     *
     * @param still for browsers in which it does not come to life, as markup
     * @param page as the build made it; null if it did not
     * @throws BadInput if there is no page, or it does not have the lab
     */
    public static WholeFile.Contents of(Link link, Still still, @Nullable InputStream page)
            throws BadInput, IOException {
        return filled(page, Stream.of(link), still, "klLab.link=" + quoted(link.text()) + ";");
    }

    /**
     * Returns a page of a lesson.
     *
     * @param page as the build made it; null if it did not
     * @throws BadInput if there is no page, or it does not have a lab of the lesson
     */
    public static WholeFile.Contents of(Lesson lesson, @Nullable InputStream page) throws BadInput, IOException {
        Stream<Link> links = Stream
                .concat(Stream.of(lesson.introduction()), lesson.steps().stream().map(Step::blocks))
                .flatMap(Block::links);
        Language language = lesson.about().language();
        return filled(page, links, () -> StillPicture.of("", Map.of(language, lesson.title())),
                "klLab.language=" + quoted(language.code()) + ";klLab.lesson="
                        + CarriedLesson.of(lesson).stream().map(PageFile::quoted)
                                .collect(Collectors.joining(",", "[", "]"))
                        + ";");
    }

    private static WholeFile.Contents filled(@Nullable InputStream page, Stream<Link> links, Still still, String state)
            throws BadInput, IOException {
        if (page == null) {
            throw new BadInput("page.none");
        }
        String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
        List<String> known = labs(text);
        Optional<Link> other = links.filter(each -> !known.contains(each.lab())).findFirst();
        if (other.isPresent()) {
            throw new BadInput("page.otherLab", other.get().lab(), String.join(", ", known));
        }
        int from = text.indexOf(STILL) + STILL.length();
        String begun = text.substring(0, from) + still.markup() + text.substring(text.indexOf("</noscript>", from));
        int place = begun.indexOf(PLACE);
        byte[] filled = (begun.substring(0, place) + state + begun.substring(place + PLACE.length()))
                .getBytes(StandardCharsets.UTF_8);
        return out -> out.write(filled);
    }

    /** A text as a script has it; what might end the text or the script stands there by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean plain = each >= ' ' && !Character.isSurrogate(each)
                    && "\"\\<>\u007F\u2028\u2029".indexOf(each) < 0;
            quoted.append(plain ? String.valueOf(each) : "\\u" + Integer.toHexString(0x10000 + each).substring(1));
        }
        return quoted.append('"').toString();
    }
}
