package kllab.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes what people download, out of {@code target/kl-lab.jar} and {@code target/lib}: a program with its own Java for
 * the platform that this runs on, as an archive and on Debian's kin as a package, and the jars for who has a Java.
 *
 * <p>
 * Run by {@code mvn -Pdist package} from this source, on all three systems; it knows nothing of the classes of KL Lab.
 */
public final class Dist {
    /** The most that all steps need on the disk at once, with some to spare. */
    private static final long ROOM = 900L << 20;

    private Dist() {
    }

    /** Makes all files in {@code dist} of the first argument, the build folder; the second one is the version. */
    public static void main(String[] args) throws InterruptedException {
        try {
            make(Path.of(args[0]).toAbsolutePath(), args[1], Path.of("").toAbsolutePath());
        } catch (IOException e) {
            System.err.println("KL Lab could not be packaged: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void make(Path target, String version, Path project) throws IOException, InterruptedException {
        Path dist = Files.createDirectories(target.resolve("dist"));
        long free = Files.getFileStore(dist).getUsableSpace();
        if (free < ROOM) {
            throw new IOException(dist + " needs " + (ROOM >> 20) + " MB of room, and the disk has " + (free >> 20)
                    + " MB.");
        }
        Folders.delete(dist.resolve("work"));
        Folders.delete(dist.resolve("image"));
        Work work = new Work(target, dist, version, project, Platform.here());
        Path runtime = RuntimeImage.make(work);
        Path image = AppImage.make(work, runtime);
        List<Path> files = List.of(Archive.make(work, image), AnyZip.make(work, image));
        for (Path file : files) {
            tell(file);
        }
        if (work.platform().isLinux()) {
            Debian.make(work, image).ifPresent(Dist::tell);
        }
        Folders.delete(dist.resolve("work"));
    }

    private static void tell(Path file) {
        System.out.printf("%s  %.1f MB%n", file, file.toFile().length() / 1e6);
    }
}
