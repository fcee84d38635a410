package kllab.web.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.text.BadInput;
import kllab.web.numbers.LabNumbers;
import kllab.web.numbers.PatternAnswers;

/**
 * Compares the numbers of the page, as Node computes them, with those of the program: {@code SameNumbers PAGE.JS
 * DATA.JSON [COUNT [SEED]]}. It prints how far each number is at most, in units in the last place, and ends with 1 if KL
 * is more than two away, four in the multivariate lab, or if the marks of a plot, what is said, a message that the page
 * has, or what a regular expression finds are others. The sums of the discrete and the multivariate lab, whose terms are of the order of 1 and cancel,
 * count in units of the last place of 1 if they are smaller.
 */
public final class SameNumbers {
    /** How far KL of each lab may be away; several logarithms and a trace add up in the multivariate one. */
    private static final Map<String, Double> MOST_ULPS = Map.of("kl", 2.0, "multivariate.kl", 4.0, "discrete.kl", 2.0);
    private static final List<String> CANCELLING = List.of("discrete.", "multivariate.");
    /** The numbers that messages are said with: those that choices tell apart. */
    private static final List<Integer> ARGUMENTS = List.of(0, 1, 2, 17);

    private static final int[] SIGNS = ("0123456789.,;'’ %eE+-kKnNaAiIfFlLbB:/[](){}\\$=@\"\t\n\r"
            + "\u0085\u00A0\u2028\u2003∞≥μ种𝑥\u212A\u0130").codePoints().toArray();

    private SameNumbers() {
    }

    /** Compares the numbers of so many random links. */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        Random random = new Random(arguments.length > 3 ? Long.parseLong(arguments[3]) : 1);
        List<String> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            links.add(link(random));
        }
        List<String> texts = IntStream.range(0, count).mapToObj(i -> text(random)).toList();
        List<String> page;
        try {
            page = node(Path.of(arguments[0]), Path.of(arguments[1]), links, texts);
        } catch (IOException e) {
            System.out.println("The numbers of the page were not compared, for there is no Node: " + e.getMessage());
            return;
        }
        Map<String, Double> furthest = new TreeMap<>();
        int others = otherMessages(page.subList(count, page.size() - count))
                + otherFinds(texts, page.subList(page.size() - count, page.size()));
        for (int i = 0; i < count; i++) {
            others += compare(links.get(i), program(links.get(i)), page.get(i), furthest) ? 0 : 1;
        }
        furthest.forEach((name, ulps) -> System.out.printf(Locale.ROOT, "%-28s %6.1f ulp%n", name, ulps));
        System.out.println(count + " links, all messages and patterns, " + others + " with other marks, words or finds");
        boolean near = MOST_ULPS.entrySet().stream()
                .allMatch(each -> furthest.getOrDefault(each.getKey(), 0.0) <= each.getValue());
        System.exit(others == 0 && near ? 0 : 1);
    }

    private static String link(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> discrete(random);
            case 1 -> multivariate(random);
            default -> gaussian(random);
        };
    }

    /** Pairs of the plane, now and then of other dimensions or a latent space, with the layers and what is lit. */
    private static String multivariate(Random random) {
        String pair = random.nextInt(8) == 0
                ? independent(1 + random.nextInt(8), random)
                : "mu1=" + mean(random) + "," + mean(random) + "&cov1=" + covariance(random) + "&mu2=" + mean(random)
                        + "," + mean(random) + "&cov2=" + covariance(random);
        List<String> parts = List.of("none", "logDet", "trace", "mahalanobis", "dimension");
        return "multivariate?" + pair + (random.nextBoolean() ? "&unit=bits" : "")
                + (random.nextInt(6) == 0 ? "&diagonal=true" : "")
                + (random.nextInt(10) == 0 ? "&view=latent" : "")
                + (random.nextInt(3) == 0 ? "&integrand=true" : "") + (random.nextInt(3) == 0 ? "&independent=true" : "")
                + "&part=" + parts.get(random.nextInt(parts.size()));
    }

    private static String independent(int dimension, Random random) {
        return Stream.of("mu1", "var1", "mu2", "var2").map(name -> name + "=" + IntStream.range(0, dimension)
                .mapToObj(i -> Double.toString(name.startsWith("mu") ? mean(random) : deviation(random)))
                .collect(Collectors.joining(","))).collect(Collectors.joining("&"));
    }

    /** The rows of a covariance of the plane. */
    private static String covariance(Random random) {
        double x = deviation(random);
        double y = deviation(random);
        double shared = random.nextInt(5) == 0 ? 0 : (1.98 * random.nextDouble() - 0.99) * x * y;
        return x * x + "," + shared + "," + shared + "," + y * y;
    }

    private static String discrete(Random random) {
        int count = random.nextInt(3) == 0 ? 2 : 2 + random.nextInt(19);
        return "discrete?p=" + weights(count, random) + "&q=" + weights(count, random)
                + (random.nextBoolean() ? "&unit=bits" : "") + (random.nextInt(4) == 0 ? "&nonNegative=true" : "")
                + "&seed=" + random.nextInt(1_000_000) + "&symbols=" + random.nextInt(30);
    }

    /** Whole numbers, decimals, and now and then a 0: the first is never one. */
    private static String weights(int count, Random random) {
        return IntStream.range(0, count).mapToObj(i -> {
            double weight = random.nextBoolean() ? 1 + random.nextInt(9) : Math.rint(1000 * random.nextDouble()) / 1000;
            return Double.toString(i > 0 && random.nextInt(10) == 0 ? 0 : Math.max(weight, 0.001));
        }).collect(Collectors.joining(","));
    }

    private static String gaussian(Random random) {
        return "gaussian?mu1=" + mean(random) + "&sigma1=" + deviation(random) + "&mu2=" + mean(random) + "&sigma2="
                + deviation(random) + (random.nextBoolean() ? "&unit=bits" : "")
                + (random.nextInt(4) == 0 ? "&logSigma=true" : "") + (random.nextInt(4) == 0 ? "&logRatio=true" : "")
                + (random.nextInt(4) == 0 ? "&nonNegative=true" : "");
    }

    private static double mean(Random random) {
        return random.nextInt(8) == 0 ? 0 : Math.rint(100 * 2 * random.nextGaussian()) / 100;
    }

    private static double deviation(Random random) {
        return Math.max(0.05, Math.rint(100 * Math.exp(0.8 * random.nextGaussian())) / 100);
    }

    /** A text of what numbers, links and tables are written with, and of what may be taken for it. */
    private static String text(Random random) {
        return random.ints(random.nextInt(1, 12), 0, SIGNS.length).mapToObj(i -> Character.toString(SIGNS[i]))
                .collect(Collectors.joining());
    }

    private static String program(String link) {
        try {
            return LabNumbers.of(link);
        } catch (BadInput e) {
            throw new IllegalStateException(link, e);
        }
    }

    private static List<String> node(Path script, Path data, List<String> links, List<String> texts)
            throws IOException, InterruptedException {
        Path asked = Files.createTempFile("kl-lab-links", ".txt");
        Path answered = Files.createTempFile("kl-lab-numbers", ".txt");
        Files.writeString(asked, String.join("\0", links) + "\0\0" + String.join("\0", texts));
        String program = "globalThis.klLab = JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'));"
                + "const page = require(process.argv[2]);"
                + "const [links, texts] = require('fs').readFileSync(process.argv[3], 'utf8').split('\\u0000\\u0000')"
                + ".map(each => each.split('\\u0000'));"
                + "require('fs').writeFileSync(process.argv[4], "
                + "links.map(l => page.numbers(l)).concat(" + ARGUMENTS + ".map(n => page.messages(n)), "
                + "texts.map(t => page.finds(t))).join('\\u0000'));";
        Process node = new ProcessBuilder("node", "-e", program, data.toAbsolutePath().toString(),
                script.toAbsolutePath().toString(), asked.toString(), answered.toString()).inheritIO().start();
        if (node.waitFor() != 0) {
            throw new IllegalStateException("Node ended with " + node.exitValue());
        }
        List<String> answers = List.of(Files.readString(answered).split("\0", -1));
        Files.delete(asked);
        Files.delete(answered);
        return answers;
    }

    /** Counts the messages of the page that the program words in another way. */
    private static int otherMessages(List<String> page) {
        int others = 0;
        for (int i = 0; i < ARGUMENTS.size(); i++) {
            for (String line : page.get(i).lines().toList()) {
                String[] parts = line.split(" ", 3);
                if (!line.equals(LabNumbers.said(parts[0], parts[1], ARGUMENTS.get(i)))) {
                    System.out.println("other words: " + line);
                    others++;
                }
            }
        }
        return others;
    }

    /** Counts the texts in which a regular expression of the page finds something else. */
    private static int otherFinds(List<String> texts, List<String> page) {
        int others = 0;
        for (int i = 0; i < texts.size(); i++) {
            String here = PatternAnswers.of(texts.get(i));
            if (!here.equals(page.get(i))) {
                System.out.println("other finds: " + here + "\nbut on the page " + page.get(i));
                others++;
            }
        }
        return others;
    }

    private static boolean compare(String link, String program, String page, Map<String, Double> furthest) {
        String[] here = program.split("\n");
        String[] there = page.split("\n");
        boolean same = here.length == there.length;
        for (int i = 0; same && i < here.length; i++) {
            String name = here[i].substring(0, here[i].indexOf(' '));
            same = there[i].startsWith(name + " ");
            if (name.endsWith("marks") || name.endsWith("points") || name.endsWith("said")) {
                same &= here[i].equals(there[i]);
            } else if (same) {
                double one = Double.parseDouble(here[i].substring(name.length() + 1));
                double other = Double.parseDouble(there[i].substring(name.length() + 1));
                double size = CANCELLING.stream().anyMatch(name::startsWith) ? Math.max(1, Math.abs(one)) : one;
                furthest.merge(name, one == other ? 0 : Math.abs(one - other) / Math.ulp(size), Math::max);
            }
        }
        if (!same) {
            System.out.println("other marks or words: " + link);
        }
        return same;
    }
}
