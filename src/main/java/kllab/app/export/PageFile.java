package kllab.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * A web page that begins at a state, or plays a lesson, and asks nobody for anything. The build makes the page (profile
 * {@code web}) and puts it among the resources; here it is told where to begin.
 */
public final class PageFile {
    private static final String PAGE = "/web/kl-lab.html";
    /** Where the page lets itself be told where to begin. */
    private static final String PLACE = "/*STATE*/";
    private static final Pattern LABS = Pattern.compile("<meta name=\"kl-lab-labs\" content=\"([a-z ]*)\">");

    private PageFile() {
    }

    /**
     * Returns the page of a state.
     *
     * @throws BadInput if the program was built without the page, or the page does not have the lab
     */
    public static WholeFile.Contents of(Link link) throws BadInput {
        return built(page -> of(link, page));
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
     * @param page as the build made it; null if it did not
     * @throws BadInput if there is no page, or it does not have the lab
     */
    public static WholeFile.Contents of(Link link, @Nullable InputStream page) throws BadInput, IOException {
        return filled(page, Stream.of(link), "klLab.link=" + quoted(link.text()) + ";");
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
        return filled(page, links, "klLab.language=" + quoted(lesson.about().language().code()) + ";klLab.lesson="
                + CarriedLesson.of(lesson).stream().map(PageFile::quoted).collect(Collectors.joining(",", "[", "]"))
                + ";");
    }

    private static WholeFile.Contents filled(@Nullable InputStream page, Stream<Link> links, String state)
            throws BadInput, IOException {
        if (page == null) {
            throw new BadInput("page.none");
        }
        String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
        Matcher labs = LABS.matcher(text);
        List<String> known = labs.find() ? Arrays.asList(labs.group(1).split(" ")) : List.of();
        Optional<Link> other = links.filter(each -> !known.contains(each.lab())).findFirst();
        if (other.isPresent()) {
            throw new BadInput("page.otherLab", other.get().lab(), String.join(", ", known));
        }
        int place = text.indexOf(PLACE);
        byte[] filled = (text.substring(0, place) + state + text.substring(place + PLACE.length()))
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
