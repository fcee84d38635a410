package kllab.app.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kllab.app.labs.Labs;
import kllab.lab.LabValues;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * {@code kl-lab values}: the numbers of each link as a JSON object on a line of its own, at full double precision.
 *
 * <p>
 * A link that is refused gets a line on standard error, and the others are still answered.
 */
@Command(name = "values", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, description = {
        "Prints the divergences of each link, in nats, as one JSON object a line.",
        "Infinity is written as the string \"Infinity\"."}, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
                "0:every link was answered", "1:something else failed",
                "2:an argument or a link is wrong; the other links are answered"})
final class ValuesCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final String ARGUMENT = "cli.link";

    private final Labs labs;
    private final Streams streams;
    private int refused;

    @Parameters(paramLabel = "LINK", arity = "1..*", description = "such as 'gaussian?mu1=0.8&sigma1=0.7'; - takes links from standard input, one a line")
    private List<String> links = List.of();

    ValuesCommand(Labs labs, Streams streams) {
        this.labs = labs;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        // The stream is the process's own, and is not closed here.
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        try {
            for (int i = 0; i < links.size(); i++) {
                if (links.get(i).equals(STANDARD_INPUT)) {
                    answerLines(out);
                } else {
                    answer(links.get(i), ARGUMENT, i + 1, out);
                }
            }
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw e;
            }
        }
        return refused == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    private void answerLines(Writer out) throws IOException {
        Lines in = new Lines(streams.in());
        Optional<String> line = in.next();
        for (int number = 1; line.isPresent(); number++) {
            if (line.get().indexOf(0) >= 0) {
                // Where standard input is closed, the first file that the process opens is in its place.
                refused++;
                streams.fault(Message.of("cli.line", Integer.toString(number), Message.of("cli.noText")));
                return;
            }
            if (!line.get().isBlank()) {
                answer(line.get(), "cli.line", number, out);
            }
            if (!in.isReady()) {
                // Whoever asks line by line gets each answer before the next question.
                out.flush();
            }
            line = in.next();
        }
    }

    private void answer(String text, String place, int number, Writer out) throws IOException {
        String answer;
        try {
            Link link = Link.parse(place.equals(ARGUMENT) ? CommandTree.readable(text) : text);
            LabValues<?> lab = labs.of(link);
            answer = JsonLine.of(lab.canonical(link), lab.values(link));
        } catch (BadInput e) {
            refused++;
            streams.fault(Message.of(place, Integer.toString(number), e.reason()));
            return;
        }
        out.write(answer);
        out.write('\n');
    }

    /**
     * Returns true if the reader of the output has gone, as {@code head} does. Such a reader has all it wants, and that
     * is no fault.
     */
    private static boolean isClosedPipe(IOException fault) {
        String reason = fault.getMessage();
        return reason != null && reason.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
