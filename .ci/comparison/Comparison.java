import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks the program of two trees, {@code old} and {@code new} in one folder, the same, and prints each answer that
 * differs. Ends with exit code 0 if none does, else 1.
 */
public final class Comparison {
    private static final long SEED = 732_943;
    private static final int LINKS = 2000;
    private static final int ONE_BY_ONE = 60;
    private static final List<String> TREES = List.of("old", "new");
    private static final Pattern LINE = Pattern.compile("kl-lab: line ([0-9]+): .*");

    private final Path work;

    private Comparison(Path work) {
        this.work = work;
    }

    /** Compares what the trees of a folder answer and, if it is to be run at all, the benchmarks so many times. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Comparison comparison = new Comparison(Path.of(args[0]));
        List<String> links = Links.of(SEED, LINKS);
        boolean equal = comparison.values(links);
        equal &= comparison.commandLines(CommandLines.of(Links.of(SEED + 1, ONE_BY_ONE)));
        int runs = Integer.parseInt(args[1]);
        if (runs > 0) {
            new Speed(comparison.work, runs).compare();
        }
        System.out.println(equal ? "All is equal." : "Not all is equal.");
        System.exit(equal ? 0 : 1);
    }

    private Path folder(String tree) {
        return work.resolve(tree + "-says");
    }

    /** Runs a command for both trees at once; each finds its input and leaves what it says in a folder of its own. */
    private List<Integer> run(String name, IntFunction<List<String>> command, Path input)
            throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < TREES.size(); i++) {
            Path folder = Files.createDirectories(folder(TREES.get(i)));
            processes.add(new ProcessBuilder(command.apply(i)).directory(folder.toFile()).redirectInput(input.toFile())
                    .redirectOutput(folder.resolve(name + ".out").toFile())
                    .redirectError(folder.resolve(name + ".err").toFile()).start());
        }
        // Whoever stops this process stops them.
        Thread stop = new Thread(() -> processes.forEach(Process::destroyForcibly));
        Runtime.getRuntime().addShutdownHook(stop);
        List<Integer> codes = new ArrayList<>();
        for (Process each : processes) {
            codes.add(each.waitFor());
        }
        Runtime.getRuntime().removeShutdownHook(stop);
        return codes;
    }

    private Path target(int tree) {
        return work.resolve(TREES.get(tree)).resolve("target");
    }

    private String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private boolean values(List<String> links) throws IOException, InterruptedException {
        Path input = Files.write(work.resolve("links.txt"), links);
        List<Integer> codes = run("values",
                tree -> List.of(java(), "-jar", target(tree).resolve("kl-lab.jar").toString(), "values", "-"), input);
        int differing = 0;
        int refused = 0;
        Map<Integer, String> before = answers("old", links.size());
        Map<Integer, String> now = answers("new", links.size());
        for (int i = 0; i <= links.size(); i++) {
            String link = i < links.size() ? links.get(i) : "(what belongs to no link)";
            refused += LINE.matcher(before.getOrDefault(i, "")).matches() ? 1 : 0;
            boolean differs = differ("values, line %d: '%s'".formatted(i + 1, link), before.getOrDefault(i, ""),
                    now.getOrDefault(i, ""));
            differing += differs ? 1 : 0;
        }
        differing += differ("values, exit code", codes.get(0).toString(), codes.get(1).toString()) ? 1 : 0;
        System.out.printf("%d of %d links differ; %d of them are refused.%n", differing, links.size(), refused);
        return differing == 0;
    }

    /** What was said of each link, from 0, and last what belongs to none. */
    private Map<Integer, String> answers(String tree, int links) throws IOException {
        Map<Integer, String> answers = new TreeMap<>();
        List<String> rest = new ArrayList<>();
        for (String line : Files.readAllLines(folder(tree).resolve("values.err"))) {
            Matcher refused = LINE.matcher(line);
            if (refused.matches()) {
                answers.put(Integer.parseInt(refused.group(1)) - 1, line);
            } else {
                rest.add(line);
            }
        }
        int link = 0;
        for (String line : Files.readAllLines(folder(tree).resolve("values.out"))) {
            while (answers.containsKey(link)) {
                link++;
            }
            answers.merge(Math.min(link++, links), line, (one, other) -> one + "\n" + other);
        }
        answers.merge(links, String.join("\n", rest), (one, other) -> one + "\n" + other);
        return answers;
    }

    private boolean commandLines(List<List<String>> lines) throws IOException, InterruptedException {
        Path file = Files.write(work.resolve("command-lines.txt"),
                lines.stream().map(words -> String.join("\t", words)).toList());
        Path nothing = Files.createFile(work.resolve("nothing"));
        run("command-lines",
                tree -> List.of(java(), "--module-path", target(tree).resolve("lib").toString(), "--add-modules",
                        "javafx.controls", "--enable-native-access=javafx.graphics", "--class-path",
                        System.getProperty("java.class.path"), "OneProcess",
                        target(tree).resolve("kl-lab.jar").toString(), file.toString()),
                nothing);
        List<List<String>> said = new ArrayList<>();
        for (String tree : TREES) {
            said.add(said(tree, lines.size()));
        }
        int exports = 0;
        int differing = 0;
        int others = 0;
        for (int i = 0; i < lines.size(); i++) {
            String name = lines.get(i).stream().map(word -> word.matches("[\\w.-]+") ? word : "'" + word + "'")
                    .collect(Collectors.joining(" "));
            boolean differs = differ(name, said.get(0).get(i), said.get(1).get(i));
            if (CommandLines.isExport(lines.get(i))) {
                differs |= filesDiffer(name, lines.get(i).get(1));
                exports++;
                differing += differs ? 1 : 0;
            } else {
                others += differs ? 1 : 0;
            }
        }
        System.out.printf("%d of %d exports differ, and of %d other command lines %d.%n", differing, exports,
                lines.size() - exports, others);
        return differing + others == 0;
    }

    /** What each command line said, on the one stream and the other, and how it ended. */
    private List<String> said(String tree, int count) throws IOException {
        // Sentences about files name the folder, which is not the same.
        String folder = folder(tree).toRealPath() + "/";
        List<String[]> streams = new ArrayList<>();
        for (String stream : List.of("out", "err")) {
            String all = Files.readString(folder(tree).resolve("command-lines." + stream)).replace(folder, "");
            streams.add(all.split("(?<=\u0001[0-9]{1,4}\u0001[^\n]{0,999}\n)", -1));
        }
        return IntStream.range(0, count)
                .mapToObj(i -> streams.stream().map(parts -> i < parts.length ? parts[i] : "(nothing)\n")
                        .collect(Collectors.joining()).replaceAll("\u0001[0-9]+\u0001", "ends: "))
                .toList();
    }

    private boolean filesDiffer(String name, String file) throws IOException {
        Optional<byte[]> before = bytes("old", file);
        Optional<byte[]> now = bytes("new", file);
        if (before.isEmpty() || now.isEmpty()) {
            System.out.printf("differs: %s%n    %s%n", name, before.isPresent() || now.isPresent()
                    ? "only the " + (now.isPresent() ? "new" : "old") + " program wrote it"
                    : "neither program wrote it");
            return true;
        }
        if (file.matches(".*\\.(svg|csv|tex|py)")) {
            return differ(name, new String(before.get(), StandardCharsets.UTF_8),
                    new String(now.get(), StandardCharsets.UTF_8)) || !Arrays.equals(before.get(), now.get());
        }
        int at = Arrays.mismatch(before.get(), now.get());
        if (at >= 0) {
            System.out.printf("differs: %s%n    byte %d of %d (old) and %d (new)%n", name, at + 1,
                    before.get().length, now.get().length);
        }
        return at >= 0;
    }

    private Optional<byte[]> bytes(String tree, String file) throws IOException {
        Path path = folder(tree).resolve(file);
        return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    /** Prints the first line of two texts that is not the same, around where it begins to differ. */
    private static boolean differ(String name, String before, String now) {
        if (before.equals(now)) {
            return false;
        }
        String[] old = before.split("\n", -1);
        String[] lines = now.split("\n", -1);
        int line = Math.max(0, Arrays.mismatch(old, lines));
        String from = line < old.length ? old[line] : "(no such line)";
        String to = line < lines.length ? lines[line] : "(no such line)";
        int at = 0;
        while (at < Math.min(from.length(), to.length()) && from.charAt(at) == to.charAt(at)) {
            at++;
        }
        System.out.printf("differs: %s%n    line %d, character %d%n    old: %s%n    new: %s%n", excerpt(name, 0),
                line + 1, at + 1, excerpt(from, at), excerpt(to, at));
        return true;
    }

    private static String excerpt(String text, int at) {
        int from = Math.max(0, at - 60);
        int to = Math.min(text.length(), Math.max(at + 60, from + 300));
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
