package kllab.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import kllab.app.arrival.Arrival;
import kllab.app.labs.Labs;
import kllab.text.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code kl-lab}: the window, at a link or a lesson if one is given. */
@Command(name = "kl-lab", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, description = "Shows what the Kullback-Leibler divergence is.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:good", "1:something else failed", "2:an argument or a link is wrong"})
final class WindowCommand implements Callable<Integer> {
    private final Labs labs;
    private final Streams streams;
    private final Predicate<Optional<Arrival>> window;

    @Parameters(paramLabel = "LINK|LESSON.md", arity = "0..1", description = "opens the window there, such as 'gaussian?mu1=0.8&sigma1=0.7', or with the lesson of a file")
    private @Nullable String link;

    WindowCommand(Labs labs, Streams streams, Predicate<Optional<Arrival>> window) {
        this.labs = labs;
        this.streams = streams;
        this.window = window;
    }

    @Override
    public Integer call() {
        return open(Optional.ofNullable(link));
    }

    /** Opens the window for an argument, and returns the exit code. */
    int open(Optional<String> argument) {
        Optional<Arrival> start;
        try {
            start = argument.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Arrival.read(CommandTree.readable(argument.get()), labs));
        } catch (BadInput e) {
            streams.fault(e.reason());
            return ExitCode.USAGE;
        }
        return window.test(start) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
