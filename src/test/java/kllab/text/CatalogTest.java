package kllab.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.app.settings.ThemeChoice;
import kllab.lab.Preset;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.fit.model.DescentOptions;
import kllab.lab.fit.model.FitAxes;
import kllab.lab.fit.model.FitObjective;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitPlaneAxes;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.gaussian.model.GaussianAxes;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.compare.Ghost;
import kllab.lab.multivariate.model.MultivariatePanel;
import kllab.lab.multivariate.model.PlaneAxes;
import kllab.lesson.Level;
import kllab.lab.vae.model.VaeAxes;
import kllab.lab.vae.model.VaePanel;
import kllab.math.divergence.InformationUnit;
import kllab.math.fit.gradient.GradientEstimator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");
    /** A literal that may be a key, or the beginning of keys if it ends in a point. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.]*)\"");

    /** Keys that the sources compose: their beginnings, and their ends. */
    private static final Map<String, List<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("gaussian.parameter.", names(GaussianParameter.values(), GaussianParameter::key)),
            Map.entry("gaussian.preset.", presets("gaussian.preset.")),
            Map.entry("unit.", names(InformationUnit.values(), unit -> after("unit.", unit.messageKey()))),
            Map.entry("lab.", List.of("gaussian", "multivariate", "discrete", "fit", "vae")),
            Map.entry("vae.panel.", names(VaePanel.values(), VaePanel::key)),
            Map.entry("vae.preset.", presets("vae.preset.")),
            Map.entry("vae.points.", withHelp("means", "samples", "none")),
            Map.entry("vae.view.", withHelp("steps", "rates")),
            Map.entry("vae.list.", List.of("latent", "digits", "pixels", "rate", "warmup", "free_bits")),
            Map.entry("vae.pixels.", withHelp("binary", "grey", "gaussian")),
            Map.entry("vae.quantity.", Stream.concat(Stream.of("beta"),
                    Stream.of("rate", "warmup", "free_bits").flatMap(each -> Stream.of(each, each + ".help")))
                    .toList()),
            Map.entry("fit.bound.form.", List.of("joint", "reconstruction", "evidence")),
            Map.entry("fit.descent.method.", withHelp("plain", "natural", "adam")),
            Map.entry("fit.descent.estimator.", withHelp(names(DescentOptions.Estimator.values(),
                    each -> each.name().toLowerCase(Locale.ROOT)))),
            Map.entry("fit.component.", List.of("w", "m", "s")),
            Map.entry("fit.objective.", withHelp(kinds())), Map.entry("fit.paid.", kinds()),
            Map.entry("fit.paid.brief.", kinds()),
            Map.entry("fit.symbol.", kinds()),
            Map.entry("fit.value.", kinds()),
            Map.entry("fit.view.", withHelp("landscape", "separation", "elbo", "gradients", "table")),
            Map.entry("fit.panel.", names(FitPanel.values(), FitPanel::key)),
            Map.entry("fit.parameter.", List.of("mu", "sigma", "alpha", "order", "weight", "separation")),
            Map.entry("fit.estimator.", estimators()), Map.entry("fit.estimator.name.", estimators()),
            Map.entry("fit.estimator.formula.", estimators()),
            Map.entry("fit.gradients.symbol.", List.of("mu", "log_sigma")),
            Map.entry("fit.gradients.baseline.", List.of("less", "same", "more")),
            Map.entry("fit.gradients.path.", List.of("less", "same", "more")),
            Map.entry("fit.observed.", List.of("x", "noise", "heads", "draws")),
            Map.entry("fit.place.", withHelp("line", "plane", "posterior")),
            Map.entry("fit.family.", withHelp("full", "diagonal", "round")),
            Map.entry("fit.plane.axis.", List.of("x", "y")),
            Map.entry("fit.plane.best.", List.of("forward", "reverse", "local")),
            Map.entry("fit.plane.row.", List.of("forward", "reverse", "local")),
            Map.entry("fit.plane.parameter.", names(PlaneNumber.values(), PlaneNumber::key)),
            Map.entry("fit.plane.component.",
                    Stream.concat(Stream.of("w"), Arrays.stream(PlaneNumber.values()).map(PlaneNumber::key)).toList()),
            Map.entry("fit.posterior.", withHelp("none", "linear", "square", "coin", "logistic")),
            Map.entry("fit.preset.", presets("fit.preset.")),
            Map.entry("fit.table.", List.of("forward", "reverse", "js", "jsRoot", "renyiHalf", "renyi2", "chiSquared",
                    "hellinger", "totalVariation", "wasserstein")),
            Map.entry("export.part.", List.of("densities", "line", "sigma-curve", "landscape", "challenge-trail",
                    "samples-plot", "evidence", "bins-bars", "bins-approach", "plane", "bars", "sums", "code-gap",
                    "code-lengths",
                    "code-costs", "sweep", "parabola", "fit-densities", "fit-landscape",
                    "fit-separation", "fit-bound", "fit-gradients", "fit-plane", "fit-points", "vae-latent",
                    "vae-image", "vae-code", "vae-prior", "vae-course", "vae-rates", "vae-dimensions", "vae-returns")),
            Map.entry("multivariate.view.", withHelp("plane", "whitened", "latent")),
            Map.entry("multivariate.parameter.", List.of("muX", "muY", "sigmaX", "sigmaY", "rho")),
            Map.entry("discrete.codes.", List.of("p-bar", "p-bar.brief", "p-bit", "p-bit.brief")),
            Map.entry("discrete.view.", withHelp("terms", "coding", "stream", "sweep")),
            Map.entry("discrete.preset.", presets("discrete.preset.")),
            Map.entry("multivariate.handle.", List.of("axis1", "axis2")),
            Map.entry("multivariate.layer.", List.of("density", "integrand", "independent")),
            Map.entry("multivariate.independent.", withBrief("forward", "reverse")),
            Map.entry("multivariate.note.",
                    withBrief("eigenvalues", "integrand", "noIntegrand", "independentAlready", "logDet", "trace",
                            "mahalanobis", "dimension")),
            Map.entry("multivariate.part.", List.of("log-det", "trace", "mahalanobis", "dimension")),
            Map.entry("multivariate.price.", List.of("forward", "reverse")),
            Map.entry("multivariate.preset.", presets("multivariate.preset.")),
            Map.entry("multivariate.latent.preset.", presets("multivariate.latent.preset.")),
            Map.entry("multivariate.latent.why.", List.of("sum", "mean", "largest", "slip_log", "slip_root")),
            Map.entry("multivariate.panel.", names(MultivariatePanel.values(), MultivariatePanel::key)),
            Map.entry("discrete.panel.", names(DiscretePanel.values(), DiscretePanel::key)),
            Map.entry("lab.ghost.", names(Ghost.Kind.values(), Ghost.Kind::key)),
            Map.entry("value.earlier.", names(Ghost.Kind.values(), Ghost.Kind::key)),
            Map.entry("gaussian.panel.", names(GaussianPanel.values(), GaussianPanel::key)),
            Map.entry("keys.sliders.",
                    List.of("arrows", "shiftArrows", "shiftArrows.key", "pages", "ends", "typed", "escape", "paste")),
            Map.entry("keys.plots.",
                    Stream.concat(withKeys("drag", "ground", "wheel", "doubleClick", "zoom", "fit", "walk").stream(),
                            Stream.of("pan", "ends")).toList()),
            Map.entry("keys.steps.", List.of("turn", "arrows")),
            Map.entry("keys.drawer.", List.of("lines", "close")),
            Map.entry("keys.everywhere.", List.of("tab", "space", "escape")),
            Map.entry("help.", List.of("keys", "words")),
            Map.entry("gaussian.view.", withHelp("curve", "landscape")),
            Map.entry("axis.", axes()),
            Map.entry("axes.hint.", List.of("gaussian", "multivariate", "discrete", "fit", "vae")),
            Map.entry("gaussian.drawer.", withHelp("derivation", "estimates")),
            Map.entry("gaussian.derivation.",
                    List.of("definition", "split", "densities", "cancel", "expectations", "variance", "square", "cross",
                            "closed", "standard")),
            Map.entry("lab.descent.coordinates.",
                    withHelp("sigma", "log_sigma", "log_variance", "natural", "expectation")),
            Map.entry("gaussian.section.", List.of("bins", "samples", "invariance")),
            Map.entry("gaussian.draws.", withHelp("mean", "evidence")),
            Map.entry("gaussian.estimator.", List.of("k1", "k2", "k3")),
            Map.entry("gaussian.samples.", List.of("mean", "bias", "spread")),
            Map.entry("gaussian.invariance.", List.of("shift", "shift.name", "scale", "scale.name")),
            Map.entry("lesson.play.mark.", List.of("found", "right", "missed")),
            Map.entry("lesson.level.", names(Level.values(), Level::word)),
            Map.entry("gaussian.challenge.", List.of("hint", "new")),
            Map.entry("gaussian.challenge.hint.", List.of("right", "left", "same", "wider", "narrower", "asWide")),
            Map.entry("prediction.", List.of("compare", "reveal", "again", "value", "reverse", "jensenShannon")),
            Map.entry("gaussian.role.", List.of("p", "q")),
            Map.entry("gaussian.curve.option.", List.of("terms", "forces", "logSigma")),
            Map.entry("gaussian.integrand.option.", List.of("logRatio", "nonNegative")),
            Map.entry("window.", Stream.concat(
                    Stream.of("undo", "redo", "link", "copyLink", "openLink", "copyWebLink", "webAddress", "export",
                            "openLesson", "saveLesson",
                            "theme", "fullScreen", "language", "help"),
                    Arrays.stream(ThemeChoice.values()).map(theme -> "theme." + theme.name().toLowerCase(Locale.ROOT)))
                    .toList()));

    private static final String HELP = ".help";

    private static List<String> kinds() {
        return names(FitObjective.Kind.values(), kind -> kind.key());
    }

    private static List<String> estimators() {
        return names(GradientEstimator.values(), GradientEstimator::key);
    }

    private static List<String> axes() {
        Stream<String> plane = FitPlaneAxes.TYPED.names().stream().map("fit."::concat);
        return Stream
                .concat(plane,
                        Stream.of("gaussian", "multivariate", "discrete", "fit", "vae").flatMap(lab -> (switch (lab) {
                        case "gaussian" -> GaussianAxes.TYPED;
                        case "multivariate" -> PlaneAxes.TYPED;
                        case "fit" -> FitAxes.TYPED;
                        case "vae" -> VaeAxes.TYPED;
                        default -> DiscreteAxes.TYPED;
                        }).names().stream().map(name -> lab + "." + name))).toList();
    }

    /** The ends of the keys of a choice: its names, and its help. */
    private static List<String> withHelp(String... names) {
        return withHelp(List.of(names));
    }

    private static List<String> withHelp(List<String> names) {
        return Stream.concat(names.stream(), Stream.of("help")).toList();
    }

    private static List<String> withBrief(String... names) {
        return Arrays.stream(names).flatMap(name -> Stream.of(name, name + ".brief")).toList();
    }

    private static Set<String> literals;

    @BeforeAll
    static void readSources() throws IOException {
        literals = new TreeSet<>();
        for (String sources : List.of("src/main/java", "src/web/java/kllab/web/page")) {
            try (Stream<Path> files = Files.walk(Path.of(sources))) {
                for (Path each : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    LITERAL.matcher(Files.readString(each)).results().map(match -> match.group(1))
                            .forEach(literals::add);
                }
            }
        }
    }

    @Test
    void messageFilesHaveTheSameKeysAndPlaces() throws IOException {
        Properties english = patterns(Language.EN);
        Properties chinese = patterns(Language.ZH);
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMessageIsEmptyOrHasAnAsciiApostropheWhichAMessageFormatSwallows(Language language) throws IOException {
        patterns(language).forEach((key, pattern) -> {
            assertFalse(pattern.toString().contains("'"), key::toString);
            assertFalse(pattern.toString().isBlank(), key::toString);
        });
    }

    @Test
    void everyKeyThatTheSourcesUseExists() {
        Set<String> families = keys().stream().map(CatalogTest::family)
                .collect(Collectors.toSet());
        Set<String> missing = literals.stream().filter(each -> !each.endsWith(".") && families.contains(family(each)))
                .collect(Collectors.toCollection(TreeSet::new));
        putTogether().forEach(missing::add);
        missing.removeAll(keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void theSourcesUseEveryKey() {
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(literals);
        putTogether().forEach(unused::remove);
        // The help of a control is asked for with its name.
        unused.removeIf(key -> key.endsWith(HELP) && !unused.contains(key.substring(0, key.length() - HELP.length()))
                && keys().contains(key.substring(0, key.length() - HELP.length())));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyBeginningOfAKeyInTheSourcesIsKnownHere() {
        Set<String> families = keys().stream().map(CatalogTest::family)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(PUT_TOGETHER.keySet()),
                literals.stream().filter(each -> each.endsWith(".") && families.contains(family(each)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void anExcerptIsShortAndOnOneLine() {
        assertEquals("abc", Excerpt.of("abc"));
        assertEquals("a".repeat(24) + "…", Excerpt.of("a".repeat(1_000_000)));
        assertEquals("a\uFFFDb\uFFFD\uFFFD", Excerpt.of("a\nb\u2028\u202E"));
        assertEquals("😀…", Excerpt.of("😀😀", 1));
    }

    /** The keys of the program's own messages, without those that tests bring along. */
    private static Set<String> keys() {
        return Catalog.of(Language.EN).keys().stream().filter(key -> !key.contains("toy"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> putTogether() {
        return PUT_TOGETHER.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(end -> family.getKey() + end));
    }

    private static <E> List<String> names(E[] all, Function<E, String> name) {
        return Arrays.stream(all).map(name).toList();
    }

    /** Returns the message keys of some shortcuts: for their effects, and for their keys. */
    private static List<String> withKeys(String... names) {
        return Stream.of(names).flatMap(name -> Stream.of(name, name + ".key")).toList();
    }

    private static List<String> presets(String beginning) {
        return Preset.all(beginning).stream().map(Preset::name).toList();
    }

    private static String after(String beginning, String key) {
        assertTrue(key.startsWith(beginning), key);
        return key.substring(beginning.length());
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the patterns of the file, for the catalog gives messages only. */
    private static Properties patterns(Language language) throws IOException {
        Properties patterns = new Properties();
        try (Reader text = Files
                .newBufferedReader(Path.of("assets/messages/messages_" + language.code() + ".properties"))) {
            patterns.load(text);
        }
        return patterns;
    }
}
