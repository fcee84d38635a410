import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the benchmarks of two trees by turns and prints each of their figures as a ratio, new / old. */
final class Speed {
    private static final double LIMIT = 1.05;

    private static final Pattern FRAME = Pattern.compile(
            "(\\S.*?)\\s+([0-9.]+)\\s+[0-9.]+\\s+[0-9.]+\\s+([0-9.]+)\\s+([0-9.]+)\\s+[0-9]+%");
    private static final Pattern START = Pattern.compile("(\\S.*?)((?:\\s+[0-9]+){5,})(?:\\s+[0-9.]+)?");
    private static final Pattern START_RATIO = Pattern.compile("(KL Lab's .*?)\\s+([0-9.]+)");
    private static final Pattern JMH = Pattern.compile(
            "(\\S.*?)\\s+avgt\\s+(?:[0-9]+\\s+)?(≈ \\S+|[0-9.]+)\\s+(?:±\\s+[0-9.]+\\s+)?(\\S+)");

    private final Path work;
    private final int runs;

    Speed(Path work, int runs) {
        this.work = work;
        this.runs = runs;
    }

    /** Prints the medians of all runs, first those of the benchmark that shows frames. */
    void compare() throws IOException, InterruptedException {
        System.out.printf("%nMedians of %d runs of each tree, by turns; the spread is that of the old tree's runs, "
                + "most / least.%n%-10s %-62s %10s %10s %7s %7s%n", runs, "", "", "old", "new", "new/old", "spread");
        int above = 0;
        // The ids of the executions in the pom, which know the classes.
        for (String benchmark : List.of("frames", "start", "jmh")) {
            Map<String, List<Double>> old = new LinkedHashMap<>();
            Map<String, List<Double>> now = new LinkedHashMap<>();
            for (int run = 0; run < runs; run++) {
                boolean oldFirst = run % 2 == 0;
                run(benchmark, oldFirst ? "old" : "new", oldFirst ? old : now);
                run(benchmark, oldFirst ? "new" : "old", oldFirst ? now : old);
            }
            for (String figure : old.keySet()) {
                above += print(benchmark, figure, old.get(figure), now.getOrDefault(figure, List.of())) ? 1 : 0;
            }
            now.keySet().stream().filter(figure -> !old.containsKey(figure))
                    .forEach(figure -> System.out.printf("%-10s %-62s only in the new tree%n", benchmark, figure));
        }
        System.out.printf("%d figures are above %.2f.%n%n", above, LIMIT);
    }

    private static boolean print(String benchmark, String figure, List<Double> old, List<Double> now) {
        if (now.isEmpty()) {
            System.out.printf("%-10s %-62s only in the old tree%n", benchmark, figure);
            return false;
        }
        double before = median(old);
        double after = median(now);
        double ratio = before == after ? 1 : after / before;
        double least = old.stream().min(Double::compare).orElseThrow();
        double most = old.stream().max(Double::compare).orElseThrow();
        double spread = most == least ? 1 : most / least;
        boolean above = ratio > LIMIT;
        System.out.printf("%-10s %-62s %10.3f %10.3f %7.3f %7.3f%s%n", benchmark, figure, before, after, ratio,
                spread, above ? "  above " + LIMIT : "");
        return above;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private void run(String benchmark, String tree, Map<String, List<Double>> figures)
            throws IOException, InterruptedException {
        Process process = maven(benchmark, tree, "-o");
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            // Something may have to be fetched first.
            process = maven(benchmark, tree, "-ntp");
            said = new String(process.getInputStream().readAllBytes());
        }
        int before = figures.size();
        said.lines().forEach(line -> read(benchmark, line.strip(), (figure, value) -> figures
                .computeIfAbsent(figure, each -> new ArrayList<>()).add(value)));
        if (process.waitFor() != 0 || before == 0 && figures.isEmpty()) {
            System.out.printf("%-10s of the %s tree gives no figures:%n%s%n", benchmark, tree, said);
        }
    }

    private Process maven(String benchmark, String tree, String option) throws IOException {
        Process process = new ProcessBuilder("mvn", "-q", "-B", option, "validate", "exec:exec@" + benchmark)
                .directory(work.resolve(tree).toFile()).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }));
        return process;
    }

    private static void read(String benchmark, String line, BiConsumer<String, Double> figure) {
        Matcher frame = FRAME.matcher(line);
        Matcher start = START.matcher(line);
        Matcher ratio = START_RATIO.matcher(line);
        Matcher jmh = JMH.matcher(line);
        if (benchmark.equals("frames") && frame.matches()) {
            figure.accept(frame.group(1) + ", ms by the clock", Double.valueOf(frame.group(2)));
            figure.accept(frame.group(1) + ", ms of a processor",
                    Math.max(Double.parseDouble(frame.group(3)), Double.parseDouble(frame.group(4))));
        } else if (benchmark.equals("start") && start.matches()) {
            String[] phases = start.group(2).strip().split("\\s+");
            figure.accept(start.group(1) + ", first frame, ms", Double.valueOf(phases[3]));
            figure.accept(start.group(1) + ", whole, ms", Double.valueOf(phases[4]));
        } else if (benchmark.equals("start") && ratio.matches()) {
            figure.accept(ratio.group(1), Double.valueOf(ratio.group(2)));
        } else if (benchmark.equals("jmh") && jmh.matches() && isCost(jmh.group(1))) {
            double cost = jmh.group(2).startsWith("≈") ? 0 : Double.parseDouble(jmh.group(2));
            // Of a thousandth of a byte nothing can be said.
            // How many columns of parameters there are depends on the other benchmarks of the tree.
            String name = jmh.group(1).replaceAll("\\s+N/A", "").replaceAll("\\s+", " ");
            figure.accept(name + ", " + jmh.group(3), jmh.group(3).equals("B/op") ? Math.rint(cost) : cost);
        }
    }

    /** A time, or the bytes that a call allocates, and not how often the collector came by. */
    private static boolean isCost(String name) {
        return !name.contains(":") || name.endsWith("gc.alloc.rate.norm");
    }
}
