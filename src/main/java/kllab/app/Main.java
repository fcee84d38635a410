package kllab.app;

import java.util.Optional;
import kllab.app.arrival.Arrival;
import kllab.app.arrival.WindowSocket;
import kllab.app.command.CommandTree;
import kllab.app.command.Streams;
import kllab.app.export.HeadlessExport;
import kllab.app.labs.Labs;
import kllab.app.settings.SettingsFolder;

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
            System.exit(window(Optional.empty()) ? 0 : 1);
        }
        Labs labs = Labs.known();
        Streams streams = Streams.ofProcess();
        System.exit(CommandTree.atOnce(args, labs, streams, Main::window)
                .orElseGet(() -> CommandTree.of(labs, streams, Main::window, request -> {
                    ClassPathStart.accept();
                    HeadlessExport.export(request, labs);
                }).execute(args)));
    }

    /** Brings an arrival to the window that is there, or opens one; false if there is no display for it. */
    private static boolean window(Optional<Arrival> arrival) {
        if (arrival.filter(it -> WindowSocket.handOver(SettingsFolder.ofProcess(), it.text())).isPresent()) {
            return true;
        }
        ClassPathStart.accept();
        return LabApplication.open(arrival);
    }
}
