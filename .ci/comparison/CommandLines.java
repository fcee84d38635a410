import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command lines to compare: exports of all kinds, parts and languages, and what ends with a sentence. */
final class CommandLines {
    private static final String ALL = "all";
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final List<String> THEMES = List.of("light", "dark", "projector");

    /**
     * A state of a lab.
     *
     * @param link its link
     * @param parts the plots that it shows
     */
    private record State(String link, String... parts) {
        /** The seconds of a challenge that is played stand in the picture of the whole, and are not the same twice. */
        boolean hasClock() {
            return link.contains("challenge=") && !link.contains("won=true");
        }
    }

    private static final List<State> STATES = List.of(
            new State("gaussian", "densities", "sigma-curve"),
            new State("gaussian?mu1=4&sigma1=0.5&mu2=-4&sigma2=1.5&unit=bits&logSigma=true&terms=true&forces=true",
                    "sigma-curve"),
            new State("gaussian?mu1=-1.5&sigma1=2&view=landscape&coordinates=logSigma&descent=40", "landscape"),
            new State("gaussian?sigma2=0.4&view=landscape&direction=reverse&coordinates=natural&rate=0.5&descent=9"
                    + "&unit=bits", "landscape"),
            new State("gaussian?drawer=derivation&step=4", "line"),
            new State("gaussian?mu1=1&sigma1=1.2&mu2=-0.5&drawer=derivation&step=9&unit=bits&hide=q,areas", "line"),
            new State("gaussian?drawer=estimates&bins=30&samples=5000&seed=11&estimator=k3", "bins-bars",
                    "bins-approach", "samples-plot"),
            new State("gaussian?ask=value&guess=0.5&hide=actions&cover=jensenShannon"),
            new State("gaussian?challenge=find&challengeSeed=7&mu2=1&hints=2"),
            new State("gaussian?challenge=find&challengeSeed=3&mu2=1.2&sigma2=0.9&moves=12&won=true", "densities"),
            new State("gaussian?challenge=reach&challengeSeed=42&hints=1&moves=3", "densities"),
            new State("multivariate", "plane"),
            new State("multivariate?mu1=1,-0.5&cov1=2,0.9,0.9,1&mu2=-1,0&cov2=0.8,-0.3,-0.3,1.5&integrand=true"
                    + "&independent=true&part=mahalanobis&unit=bits", "plane"),
            new State("multivariate?mu1=1,1&cov1=1,0.6,0.6,0.8&view=whitened&density=false&part=logDet", "plane"),
            new State("multivariate?cov1=1,0.5,0.5,2&diagonal=true&hide=p,q&ask=larger&guess=1", "plane"),
            new State("multivariate?mu1=1,0,-1&var1=1,0.5,0.2&unit=bits"),
            new State("multivariate?view=latent&sorted=true&sigmas=true"),
            new State("multivariate?view=latent&latentMu=0.5,-1,0,2,1e-9&latentLogVariance=-1,0.2,0,-3,0&unit=bits"
                    + "&cover=terms"),
            new State("discrete", "bars", "sums"),
            new State("discrete?p=0.7,0.1,0.2,0&q=1,1,1,2&names=sun,rain,%E9%9B%AA,fog&lockP=2&unit=bits", "bars"),
            new State("discrete?p=8,4,2,1,1&q=1,1,1,1,1&view=coding&symbols=400&seed=3", "code-lengths",
                    "code-costs"),
            new State("discrete?p=3,7&q=1,1&names=heads,tails&view=sweep", "sweep"),
            new State("discrete?p=1,1,0&q=1,0,1&view=coding&cover=terms&ask=reverse&guess=0.2", "bars"));

    private final List<List<String>> lines = new ArrayList<>();

    private CommandLines() {
    }

    /**
     * Returns the command lines, each as its words.
     *
     * @param links some that are answered one by one, for the exit code of each
     */
    static List<List<String>> of(List<String> links) {
        CommandLines all = new CommandLines();
        STATES.forEach(all::exports);
        all.inPixels();
        all.refused();
        links.forEach(link -> all.add("values", link));
        return all.lines;
    }

    /** Returns whether a command line writes a file. */
    static boolean isExport(List<String> line) {
        return line.getFirst().equals("export") && line.get(1).startsWith("0");
    }

    private void exports(State state) {
        List<String> parts = new ArrayList<>(Arrays.asList(state.parts));
        if (!state.hasClock()) {
            parts.addFirst(ALL);
        }
        for (String part : parts) {
            for (String language : LANGUAGES) {
                picture("svg", state.link, part, "--language", language);
            }
        }
        export("csv", state.link);
        if (state.parts.length > 0) {
            export("csv", state.link, "--part", state.parts[0]);
        }
        export("tex", state.link);
        export("py", state.link);
    }

    /** The same bytes each time, as all the others. */
    private void inPixels() {
        picture("png", "gaussian", "densities");
        picture("png", "multivariate?integrand=true", ALL, "--language", "zh");
        picture("png", "discrete", ALL, "--size", "1200x700");
        picture("pdf", "gaussian?view=landscape&descent=5", ALL);
        picture("pdf", "multivariate", "plane", "--transparent");
        picture("pdf", "discrete", "bars", "--size", "900x600", "--language", "zh");
        picture("gif", "gaussian", "densities", "--sweep", "sigma1=0.3:2.5", "--frames", "4");
    }

    /** In each of the themes by turns. */
    private void picture(String ending, String link, String part, String... options) {
        List<String> all = new ArrayList<>(Arrays.asList(options));
        all.addAll(List.of("--part", part, "--theme", THEMES.get(lines.size() % THEMES.size())));
        export(ending, link, all.toArray(String[]::new));
    }

    private void export(String ending, String link, String... options) {
        List<String> line = new ArrayList<>(List.of("export", "%04d.%s".formatted(lines.size(), ending), link));
        line.addAll(Arrays.asList(options));
        lines.add(line);
    }

    private void add(String... words) {
        lines.add(List.of(words));
    }

    private void refused() {
        add("--help");
        add("--version");
        add("values", "--help");
        add("export", "--help");
        add("values");
        add("values", "--all", "gaussian");
        add("gaussian?mu1=x");
        add("nothing");
        add("export", "a.svg");
        add("export", "a.doc", "gaussian");
        add("export", "a.svg", "fit");
        add("export", "a.svg", "gaussian?mu1=x");
        add("export", "a.svg", "gaussian", "--part", "landscape");
        add("export", "a.csv", "multivariate?view=latent", "--part", "plane");
        add("export", "a.tex", "gaussian", "--part", "densities");
        add("export", "a.py", "gaussian", "--language", "zh");
        add("export", "a.csv", "discrete", "--theme", "dark");
        add("export", "a.svg", "gaussian", "--language", "de");
        add("export", "a.svg", "gaussian", "--theme", "blue");
        add("export", "a.svg", "gaussian", "--size", "80x50");
        add("export", "a.svg", "gaussian", "--scale", "2");
        add("export", "a.png", "gaussian", "--scale", "9");
        add("export", "a.csv", "gaussian", "--transparent");
        add("export", "a.gif", "gaussian");
        add("export", "a.gif", "gaussian", "--sweep", "sigma1=0:2");
        add("export", "a.gif", "gaussian", "--sweep", "mu9=0:2");
        add("export", "a.png", "gaussian", "--frames", "5");
        add("export", "./0000.svg", "gaussian");
        add("export", "nowhere/a.svg", "gaussian");
    }
}
