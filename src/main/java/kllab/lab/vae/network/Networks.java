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

/** The networks that come with the program, each of a run that its file names. */
public final class Networks {
    private static final String FOLDER = "/networks/";
    private static final String NAMES = "names.txt";

    private Networks() {
    }

    /**
     * The network of a run, if it comes with the program.
     *
     * @throws IOException if a file of the program cannot be read
     */
    public static Optional<Network> shipped(VaeRun run) throws IOException {
        String link = VaeLink.LINKS.of(VaeState.INITIAL.withRun(run)).text();
        for (String name : names()) {
            Checkpoint checkpoint = read(name);
            if (checkpoint.link().equals(link)) {
                return Optional.of(checkpoint.network());
            }
        }
        return Optional.empty();
    }

    /** The names of the files. */
    static List<String> names() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(open(NAMES), StandardCharsets.UTF_8))) {
            return lines.lines().filter(each -> !each.isBlank()).toList();
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

    private static InputStream open(String name) throws IOException {
        InputStream in = Networks.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + name);
        }
        return new BufferedInputStream(in);
    }
}
