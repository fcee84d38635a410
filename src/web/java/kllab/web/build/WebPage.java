package kllab.web.build;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kllab.app.export.ExportRequest;
import kllab.app.export.HeadlessExport;
import kllab.app.export.StillPicture;
import kllab.app.labs.Labs;
import kllab.app.settings.ThemeChoice;
import kllab.export.Format;
import kllab.lab.gaussian.GaussianSummary;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianState;
import kllab.text.Catalog;
import kllab.text.Language;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Makes the web page: compiles the labs of the program to JavaScript, and puts it into a page with the messages and the
 * looks of marks; and pages of lessons beside the first page. {@code WebPage SOURCES CLASSES PAGE...}; the class path has the program, the compiler and its library.
 */
public final class WebPage {
    private static final String MAIN = "kllab.web.labs.KlLabPage";

    /** What no page may reach, whichever class it is that imports it. */
    private static final Pattern TOOLKIT = Pattern
            .compile("(?:javafx|com\\.sun|java\\.awt|javax\\.swing|org\\.kordamp)\\..*");
    private static final Pattern LABS = Pattern.compile("<meta name=\"kl-lab-labs\" content=\"([a-z ]*)\">");

    private WebPage() {
    }

    /** Makes the page of the sources of the web, with the classes of the program. */
    public static void main(String[] arguments) throws Exception {
        Path sources = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        String classPath = System.getProperty("java.class.path");
        Path own = Files.createDirectories(work.resolve("classes"));
        compile(sources.resolve("java"), own, classPath);
        Path script = script(own, work);
        String page = Files.readString(sources.resolve("page.html"));
        String program = Files.readString(script);
        String data = PageData.of(new Asked(program), labs(page));
        Files.writeString(work.resolve("data.json"), data);
        String text = page
                .replace("/*COLOURS*/", PageData.colours())
                .replace("@STILL@", still(work))
                .replace("@DATA@", data)
                .replace("@PROGRAM@", program.replace("</script", "<\\/script"));
        for (int i = 2; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            System.out.println("wrote " + file + ", " + Files.size(file) / 1000 + " kB");
        }
        new LessonPages(text, Path.of(arguments[2]).resolveSibling("lessons")).write();
        System.exit(0);
    }

    /** The first state, for browsers in which the page does not come to life; nobody knows their language. */
    private static String still(Path work) throws Exception {
        Path svg = work.resolve("still.svg");
        HeadlessExport.export(new ExportRequest(svg, true, List.of(GaussianLink.LINKS.of(GaussianState.INITIAL)),
                new ExportRequest.Wish(Format.SVG, "densities", 1, false, false),
                new ExportRequest.Look(800, 500, ThemeChoice.LIGHT, Language.EN)), Labs.known());
        Map<Language, String> told = new EnumMap<>(Language.class);
        for (Language each : Language.values()) {
            told.put(each, GaussianSummary.of(GaussianState.INITIAL, GaussianState.INITIAL, Catalog.of(each)));
        }
        return StillPicture.of(Files.readString(svg), told);
    }

    /** The labs that the page says it has. */
    private static List<String> labs(String page) {
        Matcher labs = LABS.matcher(page);
        if (!labs.find()) {
            throw new IllegalStateException("the page does not say which labs it has");
        }
        return List.of(labs.group(1).split(" "));
    }

    private static void compile(Path sources, Path classes, String classPath) throws IOException {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-XDstringConcat=inline", "-d", classes.toString(), "-cp",
                classPath));
        try (Stream<Path> all = Files.walk(sources)) {
            all.filter(each -> each.toString().endsWith(".java")).map(Path::toString).forEach(options::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the page does not compile");
        }
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.teavm.vm.spi.TeaVMPlugin"), Replacements.class.getName() + "\n");
    }

    private static Path script(Path own, Path work) throws Exception {
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setMainClass(MAIN);
        tool.setTargetDirectory(work.toFile());
        tool.setTargetFileName("page.js");
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(true);
        // The page's own classes stand before those of the program that they replace.
        tool.setClassLoader(new OwnFirst(own.toUri().toURL()));
        ConsoleTeaVMToolLog log = new ConsoleTeaVMToolLog(false);
        tool.setLog(log);
        tool.generate();
        List<Problem> problems = tool.getProblemProvider().getSevereProblems();
        if (!problems.isEmpty()) {
            TeaVMProblemRenderer.describeProblems(tool.getDependencyInfo().getCallGraph(), tool.getProblemProvider(),
                    log);
            throw new IllegalStateException(problems.size() + " things that the page cannot have");
        }
        List<String> toolkit = tool.getClasses().stream().filter(each -> TOOLKIT.matcher(each).matches()).sorted()
                .toList();
        if (!toolkit.isEmpty()) {
            throw new IllegalStateException("the page reaches a toolkit: " + toolkit);
        }
        return work.resolve("page.js");
    }

    /** Finds class files of the page before those of the program. */
    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(URL own) {
            super(new URL[]{own}, WebPage.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            URL own = findResource(name);
            return own == null || !name.endsWith(".class")
                    ? super.getResources(name)
                    : Collections.enumeration(List.of(own));
        }
    }
}
