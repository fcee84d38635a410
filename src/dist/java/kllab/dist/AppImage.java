package kllab.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.io.File;

/** The program with its Java: two launchers, the jars on their class path, and the cache of the first one. */
final class AppImage {
    private static final String CACHE = "kl-lab.aot";
    /** Both what trains the cache and what uses it: a cache only fits the options that it was made with. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:MaxNewSize=48m", "-Xms64m",
            "--enable-native-access=ALL-UNNAMED,javafx.graphics");
    /**
     * A cache that does not fit is no reason to say anything: the program starts without it. Of what is called a few
     * hundred times in a start the compiler takes more time than it saves: it waits for eight times as many calls.
     */
    private static final List<String> WITH_CACHE = List.of("-XX:AOTCache=$APPDIR/" + CACHE,
            "-XX:CompileThresholdScaling=8", "-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:aot*=off:stderr",
            "-Xlog:cds*=off:stderr");

    private AppImage() {
    }

    /** Makes the image and returns its folder. */
    static Path make(Work work, Path runtime) throws IOException, InterruptedException {
        Path input = work.folder("input");
        Folders.copyFile(work.jar(), input.resolve("kl-lab.jar"));
        for (Path library : work.libraries()) {
            Folders.copyFile(library, input.resolve(library.getFileName()));
        }
        Path train = Files.writeString(work.folder("").resolve("train.properties"), """
                main-jar=kl-lab.jar
                main-class=kllab.app.Train
                java-options=--enable-native-access=ALL-UNNAMED,javafx.graphics --add-modules=jdk.incubator.vector
                """);
        List<String> command = new ArrayList<>(List.of("--type", "app-image", "--name", "kl-lab", "--app-version",
                work.version(), "--vendor", "KL Lab", "--description", "See what the Kullback-Leibler divergence is",
                "--input", input.toString(), "--main-jar", "kl-lab.jar", "--main-class", "kllab.app.Main",
                "--runtime-image", runtime.toString(), "--dest", work.dist().resolve("image").toString(),
                "--add-launcher", "kl-lab-train=" + train));
        if (work.platform().isLinux()) {
            command.addAll(List.of("--icon", work.project().resolve("assets/icons/kl-lab.png").toString()));
        }
        OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        WITH_CACHE.forEach(option -> command.addAll(List.of("--java-options", option)));
        Tool.jdk("jpackage", command);
        Path image = work.dist().resolve("image").resolve(work.platform().isMac() ? "kl-lab.app" : "kl-lab");
        Notices.add(work, runtime, image.resolve(work.platform().isMac() ? "Contents/licences" : "licences"));
        train(work, image);
        return image;
    }

    /** Lets the program walk through itself and note for its next start what it needed. */
    private static void train(Work work, Path image) throws IOException, InterruptedException {
        Path app = image.resolve(work.platform().isMac() ? "Contents/app" : work.platform().isLinux() ? "lib/app"
                : "app");
        Path java = image.resolve(work.platform().isMac()
                ? "Contents/runtime/Contents/Home/bin/java"
                : work.platform().isLinux() ? "lib/runtime/bin/java" : "runtime/bin/java.exe");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-XX:AOTCacheOutput=" + app.resolve(CACHE), "-Xlog:disable", "-Xlog:all=error:stderr",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dkllab.settings=" + work.folder("settings"), "-cp",
                classPath(app), "kllab.app.Tour"));
        String said = Tool.run(work.folder("settings"), command);
        if (!Files.exists(app.resolve(CACHE))) {
            throw new IOException("the training run left no cache: " + said.strip());
        }
    }

    /** The class path of the launcher, in its order: a cache only fits the class path that it was made with. */
    private static String classPath(Path app) throws IOException {
        return Files.readAllLines(app.resolve("kl-lab.cfg")).stream().filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString())
                        .replace("/", File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
