package kllab.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kllab.app.file.WriteFault;
import kllab.export.WholeFile;
import kllab.lab.vae.TrainedFile;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeState;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kl-lab train}: trains the variational autoencoder of a link, writes its network to a file, whole or not at
 * all, and prints its bound on the test images as a line of JSON; how far it is goes to standard error.
 */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, description = {
        "Trains the variational autoencoder of a link on a part of MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0).",
        "Writes the network to a file and prints one JSON object."}, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
                "0:the file is written",
                "1:it could not be written, or the training left its bounds: then the last good network is written",
                "2:an argument or the link is wrong"})
final class TrainCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "LINK", description = "such as 'vae?latent=2&beta=1&steps=1000'")
    private String link = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the file of the network")
    private String out = "";

    @Option(names = "--force", description = "replaces a file that is there")
    private boolean force;

    TrainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Path file = file(CommandTree.readable(out));
            Link parsed = Link.parse(CommandTree.readable(link));
            return train(VaeLink.LINKS.parse(parsed), file);
        } catch (BadInput e) {
            streams.fault(e.reason());
            return ExitCode.USAGE;
        }
    }

    private static Path file(String name) throws BadInput {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput("export.name", Excerpt.of(name));
        }
    }

    private int train(VaeState state, Path file) throws IOException {
        try {
            requirePlace(file);
        } catch (IOException e) {
            streams.fault(WriteFault.of(file, e));
            return ExitCode.SOFTWARE;
        }
        TrainedFile trained = TrainedFile.of(state, streams::told);
        try {
            WholeFile.write(file, force, trained.checkpoint()::write);
        } catch (IOException e) {
            streams.fault(WriteFault.of(file, e));
            return ExitCode.SOFTWARE;
        }
        streams.out().write((JsonLine.of(trained.link(), trained.answer()) + '\n').getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        trained.fault().ifPresent(streams::fault);
        return trained.fault().isPresent() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** A place that cannot be written to is told before the training, and not after it. */
    private void requirePlace(Path file) throws IOException {
        if (Files.exists(file) && (!force || Files.isDirectory(file))) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
            throw new NoSuchFileException(file.toString());
        }
    }
}
