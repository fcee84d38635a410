package kllab.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program as a package of Debian and its kin: in {@code /opt}, with a command, an entry of the menu, links and
 * lesson files. It needs no script of its own, since Debian looks after menu and kinds of files by itself; and no
 * fakeroot, since dpkg-deb can say by itself that everything belongs to root.
 */
final class Debian {
    private Debian() {
    }

    /** Makes the package, and returns its file; or tells in a sentence why there is none. */
    static Optional<Path> make(Work work, Path image) throws IOException, InterruptedException {
        if (Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, "dpkg-deb")))) {
            System.out.println("There is no dpkg-deb here, so no .deb is made; the .tar.gz holds the same program.");
            return Optional.empty();
        }
        String kind = work.platform().processor().equals("x64") ? "amd64" : "arm64";
        String name = "kl-lab_" + work.version() + "_" + kind + ".deb";
        Path root = work.folder("deb");
        Path share = root.resolve("usr/share");
        Path sources = work.project().resolve("src/dist/debian");
        Folders.copy(image, root.resolve("opt/kl-lab"));
        for (String command : List.of("kl-lab", "kl-lab-train")) {
            Path bin = Files.createDirectories(root.resolve("usr/bin"));
            Files.createSymbolicLink(bin.resolve(command), Path.of("/opt/kl-lab/bin", command));
        }
        Folders.copyFile(sources.resolve("kl-lab.desktop"), share.resolve("applications/kl-lab.desktop"));
        Folders.copyFile(work.project().resolve("assets/icons/kl-lab.png"),
                share.resolve("icons/hicolor/128x128/apps/kl-lab.png"));
        Folders.copyFile(work.project().resolve("assets/icons/kl-lab.svg"),
                share.resolve("icons/hicolor/scalable/apps/kl-lab.svg"));
        Folders.copyFile(work.project().resolve("src/dist/NOTICE.md"), share.resolve("doc/kl-lab/copyright"));
        Path control = Files.createDirectories(root.resolve("DEBIAN")).resolve("control");
        Files.writeString(control, Files.readString(sources.resolve("control")).replace("@version@", work.version())
                .replace("@kind@", kind).replace("@kilobytes@", Long.toString(size(root) / 1024)));
        Path part = work.folder("archive").resolve(name);
        Tool.run(work.dist(), Arrays.asList("dpkg-deb", "--root-owner-group", "-Zgzip", "--build",
                root.toString(), part.toString()));
        return Optional.of(Files.move(part, work.dist().resolve(name), StandardCopyOption.REPLACE_EXISTING));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
        }
    }
}
