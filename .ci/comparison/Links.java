import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Links from a seed: of all three labs, with any of their options, and about one in ten of them faulty. */
final class Links {
    private static final int FAULTY = 10;

    private static final List<String> TRUTHS = List.of("true", "false");
    private static final List<String> UNITS = List.of("nats", "bits");

    private final SplittableRandom random;

    private Links(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns so many links, the same for the same seed. */
    static List<String> of(long seed, int count) {
        Links links = new Links(seed);
        return IntStream.range(0, count).mapToObj(i -> links.next(i % 3)).toList();
    }

    private String next(int lab) {
        String link = switch (lab) {
            case 0 -> gaussian();
            case 1 -> multivariate();
            default -> discrete();
        };
        return random.nextInt(FAULTY) == 0 ? Faults.in(link, random) : link;
    }

    private String gaussian() {
        Map<String, Supplier<String>> options = new LinkedHashMap<>();
        String challenge = chance(0.2) ? one("find", "reach") : "none";
        double mu = mean();
        double sigma = spread();
        boolean near = chance(0.2);
        if (!challenge.equals("find")) {
            options.put("mu1", () -> text(mu));
            options.put("sigma1", () -> text(sigma));
        }
        options.put("mu2", () -> text(near ? beside(mu) : mean()));
        options.put("sigma2", () -> text(near ? beside(sigma) : spread()));
        options.put("unit", () -> one(UNITS));
        options.put("view", () -> one("curve", "landscape"));
        options.put("terms", () -> one(TRUTHS));
        options.put("forces", () -> one(TRUTHS));
        options.put("logSigma", () -> one(TRUTHS));
        options.put("direction", () -> one("forward", "reverse"));
        options.put("coordinates", () -> one("sigma", "logSigma", "logVariance", "natural", "expectation"));
        options.put("rate", () -> text(Math.pow(10, random.nextDouble(-4, 2))));
        options.put("descent", () -> whole(0, 1000));
        options.put("drawer", () -> one("none", "derivation", "estimates"));
        options.put("step", () -> whole(1, 10));
        options.put("bins", () -> whole(2, 1000));
        options.put("seed", () -> whole(0, 999_999_999));
        options.put("samples", () -> Long.toString((long) Math.pow(10, random.nextDouble(-1, 6))));
        options.put("estimator", () -> one("k1", "k2", "k3"));
        List<String> panels = List.of("densities", "secondPlot", "value", "reverse", "jensenShannon", "formula",
                "areas", "estimates");
        hiding(options, panels, List.of("p", "q", "actions", "drawer"));
        asking(options, List.of("value", "reverse", "jensenShannon", "larger", "minimum"));
        if (!challenge.equals("none")) {
            options.put("challengeSeed", () -> whole(1, 9999));
            options.put("hints", () -> whole(0, 2));
            options.put("moves", () -> whole(0, 1_000_000));
            options.put("won", () -> one(TRUTHS));
            return link("gaussian", options, "challenge=" + challenge);
        }
        return link("gaussian", options);
    }

    private String multivariate() {
        Map<String, Supplier<String>> options = new LinkedHashMap<>();
        int dimension = chance(0.5) ? 2 : chance(0.7) ? random.nextInt(1, 9) : random.nextInt(9, 65);
        List<String> always = new ArrayList<>();
        String mean = "mu1=" + list(dimension, this::mean);
        if (dimension == 2) {
            options.put("mu1", () -> mean.substring(4));
        } else {
            always.add(mean);
        }
        options.put("mu2", () -> list(dimension, this::mean));
        for (int side = 1; side <= 2; side++) {
            if (dimension <= 8 && chance(0.7)) {
                options.put("cov" + side, () -> covariance(dimension));
            } else {
                options.put("var" + side, () -> list(dimension, () -> Math.pow(spread(), 2)));
            }
        }
        options.put("diagonal", () -> one(TRUTHS));
        options.put("unit", () -> one(UNITS));
        options.put("view", () -> one("plane", "whitened", "latent"));
        options.put("density", () -> one(TRUTHS));
        options.put("integrand", () -> one(TRUTHS));
        options.put("independent", () -> one(TRUTHS));
        options.put("part", () -> one("none", "logDet", "trace", "mahalanobis", "dimension"));
        options.put("sorted", () -> one(TRUTHS));
        options.put("sigmas", () -> one(TRUTHS));
        hiding(options, List.of("plane", "terms", "value", "reverse", "formula"), List.of("p", "q", "actions"));
        asking(options, List.of("value", "reverse", "larger"));
        if (chance(0.4)) {
            int rows = chance(0.8) ? random.nextInt(1, 13) : random.nextInt(1, 65);
            always.add("latentMu=" + list(rows, this::mean));
            always.add("latentLogVariance=" + list(rows, () -> random.nextDouble(-8, 8)));
        }
        return link("multivariate", options, always.toArray(String[]::new));
    }

    private String discrete() {
        Map<String, Supplier<String>> options = new LinkedHashMap<>();
        int count = chance(0.4) ? 2 : random.nextInt(2, 21);
        options.put("q", () -> weights(count));
        options.put("names", () -> names(count));
        options.put("lockP", () -> locks(count));
        options.put("lockQ", () -> locks(count));
        options.put("unit", () -> one(UNITS));
        options.put("view", () -> one("terms", "coding", "sweep"));
        options.put("seed", () -> whole(0, 999_999_999));
        options.put("symbols", () -> whole(0, 10_000));
        hiding(options, List.of("bars", "terms", "secondPlot", "value", "reverse", "jensenShannon", "formula"),
                List.of("outcomes", "actions"));
        asking(options, List.of("value", "reverse", "jensenShannon", "larger"));
        return link("discrete", options, "p=" + weights(count));
    }

    /** Some links say little and some nearly all, in any order. */
    private String link(String lab, Map<String, Supplier<String>> options, String... always) {
        List<String> said = new ArrayList<>(List.of(always));
        double share = random.nextDouble();
        options.forEach((name, value) -> {
            if (chance(share) && !name.equals("guess")) {
                said.add(name + "=" + value.get());
                if (name.equals("ask") && chance(0.5)) {
                    said.add("guess=" + options.get("guess").get());
                }
            }
        });
        Collections.shuffle(said, new Random(random.nextLong()));
        return said.isEmpty() ? lab : lab + "?" + String.join("&", said);
    }

    private void hiding(Map<String, Supplier<String>> options, List<String> panels, List<String> controls) {
        List<String> all = new ArrayList<>(panels);
        all.addAll(controls);
        options.put("hide", () -> some(all));
        options.put("cover", () -> some(panels));
    }

    private void asking(Map<String, Supplier<String>> options, List<String> questions) {
        options.put("ask", () -> one(questions));
        options.put("guess", () -> chance(0.5) ? one("1", "-1", "0") : text(Math.abs(mean())));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String some(List<String> words) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int left = random.nextInt(1, 5); left > 0; left--) {
            chosen.add(one(words));
        }
        return String.join(",", chosen);
    }

    private String whole(int least, int most) {
        return Integer.toString(chance(0.1) ? (chance(0.5) ? least : most) : random.nextInt(least, most + 1));
    }

    /** A number near 0 as sliders give it, or any one, or the end of what is allowed. */
    private double mean() {
        return switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> chance(0.5) ? 1e6 : -1e6;
            case 2, 3 -> (chance(0.5) ? 1 : -1) * Math.pow(10, random.nextDouble(-9, 6));
            case 4 -> random.nextDouble(-5, 5);
            default -> random.nextInt(-500, 501) / 100.0;
        };
    }

    private double spread() {
        return switch (random.nextInt(10)) {
            case 0 -> 1;
            case 1 -> chance(0.5) ? 1e6 : 1e-6;
            case 2, 3 -> Math.pow(10, random.nextDouble(-6, 6));
            case 4 -> random.nextDouble(0.05, 5);
            default -> random.nextInt(5, 501) / 100.0;
        };
    }

    /** A number within the limits that differs by a few units of the last place, or by little. */
    private double beside(double value) {
        double other = value + (chance(0.5) ? Math.ulp(value) : 1e-9 * value) * random.nextInt(-9, 10);
        return Math.abs(value) == 1e6 || value == 1e-6 ? value : other;
    }

    /** A number as people write it: now and then with a comma, a plus, or the true minus. */
    private String text(double value) {
        String plain = Double.toString(value);
        return switch (random.nextInt(20)) {
            case 0 -> plain.replace('.', ',');
            case 1 -> value < 0 ? plain.replaceFirst("-", "\u2212") : "+" + plain;
            case 2 -> value < 0 ? plain.replaceFirst("-", "%E2%88%92") : "%20" + plain;
            default -> plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
        };
    }

    private String list(int count, Supplier<Double> number) {
        return IntStream.range(0, count).mapToObj(i -> Double.toString(number.get())).collect(Collectors.joining(","));
    }

    /** A product of a random matrix with itself, sometimes nearly singular. */
    private String covariance(int order) {
        double[][] factor = new double[order][order];
        double scale = chance(0.8) ? 1 : Math.pow(10, random.nextDouble(-3, 3));
        for (double[] row : factor) {
            for (int column = 0; column < order; column++) {
                row[column] = scale * random.nextDouble(-1.5, 1.5);
            }
        }
        double more = scale * scale * (chance(0.9) ? 0.05 : 1e-9);
        return IntStream.range(0, order * order).mapToObj(entry -> {
            int row = Math.min(entry / order, entry % order);
            int column = Math.max(entry / order, entry % order);
            double sum = row == column ? more : 0;
            for (int i = 0; i < order; i++) {
                sum += factor[row][i] * factor[column][i];
            }
            return Double.toString(sum);
        }).collect(Collectors.joining(","));
    }

    private String weights(int count) {
        int kind = random.nextInt(5);
        List<String> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(switch (kind) {
                case 0 -> Double.toString(random.nextDouble());
                case 1 -> Integer.toString(random.nextInt(0, 5));
                case 2 -> Double.toString(Math.pow(10, random.nextDouble(-8, 8)));
                case 3 -> chance(0.3) ? "0" : Double.toString(random.nextInt(1, 100) / 100.0);
                default -> Integer.toString(random.nextInt(1, 1000));
            });
        }
        // One of them has to be above 0.
        weights.set(random.nextInt(count), "0.5");
        return String.join(",", weights);
    }

    private String names(int count) {
        List<String> stems = List.of("heads", "a", "%E5%A4%A9", "\u96e8", "x%20y", "\u00e9t\u00e9", "%3F%26", "Z-9");
        return IntStream.range(0, count).mapToObj(i -> one(stems) + (char) ('a' + i)).collect(Collectors.joining(","));
    }

    private String locks(int count) {
        Set<Integer> locks = new LinkedHashSet<>();
        for (int left = random.nextInt(1, count + 1); left > 0; left--) {
            locks.add(random.nextInt(1, count + 1));
        }
        return locks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
