package kllab.app;

import java.util.Optional;
import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.export.HeadlessExport;
import kllab.app.labs.Labs;

/**
 * The entry of the program, and the place where its parts are put together.
 *
 * <p>
 * Nothing here or in the commands loads a class of a window toolkit before the window is asked for: {@code values} also
 * works where there is none.
 */
public final class Main {
    private Main() {
    }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        NativeCache.choose(System.getProperties());
        if (args.length == 0) {
            // There is nothing to parse, and the parser alone would hold up the first frame.
            System.exit(LabApplication.open(Optional.empty()) ? 0 : 1);
        }
        Labs labs = Labs.known();
        // Not LabApplication::open: a method reference loads its class, and JavaFX with it, when it is made.
        System.exit(CommandTree.of(labs, Streams.ofProcess(), link -> LabApplication.open(link),
                request -> HeadlessExport.export(request, labs)).execute(args));
    }
}
