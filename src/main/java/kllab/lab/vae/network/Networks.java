package kllab.lab.vae.network;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.model.VaeState;
import kllab.math.vae.Checkpoint;
import kllab.math.vae.CheckpointFault;
import kllab.math.vae.Network;

/** The networks that come with the program; a list tells of each its file and the link of the run that it is of. */
public final class Networks {
    private static final String FOLDER = "/networks/";
    private static final String LIST = "shipped.txt";

    private Networks() {
    }

    /**
     * A line of the list.
     *
     * @param file its name
     * @param link of the run
     */
    record Entry(String file, String link) {
        static Entry of(String line) {
            int end = line.indexOf(' ');
            return new Entry(line.substring(0, end), line.substring(end + 1));
        }
    }

    /**
     * The network of a run, if it comes with the program.
     *
     * @throws IOException if a file of the program cannot be read
     */
    public static Optional<Network> shipped(VaeRun run) throws IOException {
        String link = VaeLink.LINKS.of(VaeState.INITIAL.withRun(run)).text();
        for (Entry entry : entries()) {
            if (entry.link.equals(link)) {
                return Optional.of(read(entry.file).network());
            }
        }
        return Optional.empty();
    }

    /** The list. */
    static List<Entry> entries() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(LIST), StandardCharsets.UTF_8))) {
            return lines.lines().filter(each -> !each.isBlank()).map(Entry::of).toList();
        }
    }

    /** A file by its name. */
    static Checkpoint read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return Checkpoint.read(in);
        } catch (CheckpointFault e) {
            throw new IOException(FOLDER + name + ": " + e.getMessage(), e);
        }
    }

    /** A file by its name, to be closed. */
    static InputStream open(String name) throws IOException {
        InputStream in = Networks.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + name);
        }
        return new BufferedInputStream(in);
    }
}
