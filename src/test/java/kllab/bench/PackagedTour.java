package kllab.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the packaged program costs once it is open: how long each lab takes to its first picture, the memory after a
 * tour, and the processor time of an idle minute; the last two on Linux, which tells them.
 */
final class PackagedTour {
    private static final int SETTLED = 20;
    private static final int IDLE = 60;
    /** The places of the two times of a process in its line, behind its name. */
    private static final int USER = 11;

    private PackagedTour() {
    }

    /** Takes the tour and prints what it cost. The command is that of a start. */
    static void tell(List<String> start) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(start.subList(0, start.size() - 2));
        command.addAll(List.of("kllab.app.Tour", "stay"));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
            System.out.println("milliseconds to the picture of a lab, first opened, in the packaged program");
            lines.takeWhile(line -> !line.equals("done")).filter(line -> !line.startsWith("{"))
                    .forEach(System.out::println);
            if (!process.waitFor(SETTLED, TimeUnit.SECONDS)) {
                Optional<Long> before = ticks(process.pid());
                memory(process.pid()).ifPresent(each -> System.out.println("memory after the tour: " + each));
                process.waitFor(IDLE, TimeUnit.SECONDS);
                ticks(process.pid()).ifPresent(now -> System.out.printf(Locale.ROOT,
                        "processor time of an idle minute: %d ticks of 10 ms%n", now - before.orElseThrow()));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<Long> ticks(long process) throws IOException {
        Path file = Path.of("/proc", Long.toString(process), "stat");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String line = Files.readString(file);
        String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return Optional.of(Long.parseLong(words[USER]) + Long.parseLong(words[USER + 1]));
    }

    private static Optional<String> memory(long process) throws IOException {
        Path file = Path.of("/proc", Long.toString(process), "smaps_rollup");
        return Files.exists(file)
                ? Files.readAllLines(file).stream().filter(line -> line.startsWith("Pss:")).findFirst()
                : Optional.empty();
    }
}
