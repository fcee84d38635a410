package kllab.app.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import kllab.app.arrival.Arrival;
import kllab.app.labs.Labs;
import kllab.lab.vae.VaeValues;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/**
 * All that can be typed after {@code kl-lab}.
 *
 * <p>
 * Exit codes: 0 good; 2 a wrong argument or link, told in one line; 1 anything else.
 */
public final class CommandTree {
    private static final Set<String> COMMANDS = Set.of("values", "train", "export");
    private static final int SHOWN = 40;
    private static final char NO_CHARACTER = '\uFFFD';

    private CommandTree() {
    }

    /**
     * Returns an argument.
     *
     * @throws BadInput if the locale could not tell a character of it, which is another one now
     */
    static String readable(String argument) throws BadInput {
        if (argument.indexOf(NO_CHARACTER) >= 0) {
            throw new BadInput("cli.unreadable", Excerpt.of(argument, SHOWN));
        }
        return argument;
    }

    /**
     * Opens the window where the command line is a link or a lesson alone: loading the parser costs more than all else
     * before the first picture.
     *
     * @return the exit code; none if the parser is needed
     */
    public static OptionalInt atOnce(String[] args, Labs labs, Streams streams, Predicate<Optional<Arrival>> window) {
        return args.length == 1 && !args[0].isEmpty() && !args[0].startsWith("-") && !COMMANDS.contains(args[0])
                ? OptionalInt.of(new WindowCommand(labs, streams, window).open(Optional.of(args[0])))
                : OptionalInt.empty();
    }

    /**
     * The commands.
     *
     * @param window opens the window, at a link, a lesson or as it was left, and returns true when it is closed, or
     *     false if it could not be opened
     * @param exporter writes files; it and the window are the only ones to touch a window toolkit
     */
    public static CommandLine of(Labs labs, Streams streams, Predicate<Optional<Arrival>> window,
            ExportCommand.Exporter exporter) {
        return new CommandLine(new WindowCommand(labs, streams, window))
                .addSubcommand(new ValuesCommand(labs.answering(VaeValues.lab(streams::told)), streams))
                .addSubcommand(new TrainCommand(streams))
                .addSubcommand(new ExportCommand(labs, streams, exporter))
                // A link may begin with @ only by mistake, and is then to be refused, not read as a file.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(streams.err())
                .setParameterExceptionHandler((fault, arguments) -> {
                    streams.fault(fault.getMessage() + "; " + fault.getCommandLine().getCommandSpec().qualifiedName()
                            + " --help tells what is allowed");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    if (fault instanceof IOException) {
                        streams.fault("cannot read or write: " + fault.getMessage());
                        return ExitCode.SOFTWARE;
                    }
                    throw fault;
                });
    }
}
