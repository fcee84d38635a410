package kllab.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.app.arrival.Arrival;
import kllab.app.export.ExportRequest;
import kllab.app.export.sweep.Sweep;
import kllab.app.file.WriteFault;
import kllab.app.labs.Labs;
import kllab.app.settings.ThemeChoice;
import kllab.export.Format;
import kllab.export.Pixels;
import kllab.export.WholeFile;
import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kl-lab export}: the state of a link as a picture, a table, a formula or a script; no display is needed. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, description = {
        "Writes the plots of a link, or the whole lab, to a file: whole or not at all."}, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
                "0:the file is written", "1:it could not be written", "2:an argument or the link is wrong"})
final class ExportCommand implements Callable<Integer> {
    /** Writes the requested file; the only part to touch a window toolkit. */
    @FunctionalInterface
    public interface Exporter {
        void export(ExportRequest request) throws IOException, BadInput;
    }

    private static final String ALL = "all";
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5})[x×]([1-9][0-9]{0,5})");
    private static final Pattern SCALE = Pattern.compile("[1-4]([.,][0-9]{1,3})?");
    /** The least sizes of a plot and of the whole lab, and the largest of both. */
    private static final int[] OF_PLOT = {300, 200};
    private static final int[] OF_LAB = {900, 600};
    private static final int[] LARGEST = {3840, 2160};
    private static final String USUAL_OF_LAB = "1600x900";
    /** A slide shows the picture and its type larger than they are: in 1600x900 nobody could read the type. */
    private static final String USUAL_OF_PLOT = "800x500";

    private final Labs labs;
    private final Streams streams;
    private final Exporter exporter;

    @Parameters(paramLabel = "OUT", index = "0", description = "the file; its ending says its kind: .png, .svg, .pdf, .csv (the numbers that are drawn), .tex (the formula), .py (a script that draws it), .html (a web page that computes) or .gif (with --sweep)")
    private String out = "";

    @Parameters(paramLabel = "LINK", index = "1", description = "such as 'gaussian?mu1=0.8&sigma1=0.7'; or the .md file of a lesson, for a web page that plays it")
    private String link = "";

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", defaultValue = "", description = "in pixels of the screen; unless given, 1600x900 of the whole lab, which is as high as it needs, and 800x500 of a plot")
    private String size = "";

    @Option(names = "--scale", paramLabel = "1..4", defaultValue = "", description = "pixels of a .png or .gif for a pixel of the screen, 1 unless given, and 2 for a .png of a plot that has no --size")
    private String scale = "";

    @Option(names = "--sweep", paramLabel = "NAME=FROM:TO", defaultValue = "", description = "the number of the link that moves in a .gif, such as sigma1=0.3:2.5, or mu1.2=0:3 for the second of several numbers")
    private String sweep = "";

    @Option(names = "--frames", paramLabel = "2..600", defaultValue = "", description = "the pictures of a .gif, 60 unless given")
    private String frames = "";

    @Option(names = "--theme", paramLabel = "light|dark|projector", defaultValue = "", description = "the colours of a picture, light unless given")
    private String theme = "";

    @Option(names = "--language", paramLabel = "en|zh", defaultValue = "", description = "the words on a picture, en unless given")
    private String language = "";

    @Option(names = "--part", paramLabel = "NAME", defaultValue = ALL, description = "one of the plots, or all: the whole lab without its controls; a wrong name is answered with those there are")
    private String part = "";

    @Option(names = "--controls", description = "the whole lab with its sliders, fields and buttons, as in the window, and not as a figure")
    private boolean controls;

    @Option(names = "--transparent", description = "a picture without a ground")
    private boolean transparent;

    @Option(names = "--force", description = "replaces a file that is there")
    private boolean force;

    ExportCommand(Labs labs, Streams streams, Exporter exporter) {
        this.labs = labs;
        this.streams = streams;
        this.exporter = exporter;
    }

    @Override
    public Integer call() {
        try {
            Format format = format();
            if (Arrival.read(CommandTree.readable(link), labs) instanceof Arrival.Lesson(Path lesson)) {
                requireNoSweep(format);
                WholeFile.Contents page = LessonExport.of(lesson, format, labs);
                Path file = file();
                return written(file, () -> WholeFile.write(file, force, page));
            }
            ExportRequest request = request(format);
            return written(request.file(), () -> exporter.export(request));
        } catch (BadInput e) {
            streams.fault(e.reason());
            return ExitCode.USAGE;
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException, BadInput;
    }

    private int written(Path file, Writing writing) throws BadInput {
        try {
            writing.write();
            return ExitCode.OK;
        } catch (IOException e) {
            streams.fault(WriteFault.of(file, e));
            return ExitCode.SOFTWARE;
        } catch (IllegalStateException e) {
            streams.fault(WriteFault.of(file, e));
            return ExitCode.SOFTWARE;
        }
    }

    private Format format() throws BadInput {
        Format format = Format.ofName(out)
                .orElseThrow(() -> new BadInput("export.ending", Excerpt.of(out), Format.endings()));
        if (!part.equals(ALL) && !format.isDrawn()) {
            throw new BadInput("export.noPart", "." + format.ending());
        }
        if (transparent && !format.mayLackGround()) {
            throw new BadInput("export.noGround", "." + format.ending());
        }
        if (controls && (!part.equals(ALL) || !format.isPicture())) {
            throw new BadInput("export.noControls",
                    part.equals(ALL) ? "." + format.ending() : "--part " + Excerpt.of(part));
        }
        if (!format.isPicture()) {
            requireNone("--size", size, format);
            requireNone("--theme", theme, format);
            if (format != Format.HTML) {
                requireNone("--language", language, format);
            }
        }
        return format;
    }

    private ExportRequest request(Format format) throws BadInput {
        ExportRequest.Look look = look();
        double times = scale(format, look);
        List<Link> links = links(format);
        return new ExportRequest(file(), force, links,
                new ExportRequest.Wish(format, part, times, transparent, controls), look);
    }

    private static void requireNone(String option, String value, Format format) throws BadInput {
        if (!value.isEmpty()) {
            throw new BadInput("export.noPicture", option, "." + format.ending());
        }
    }

    private static String given(String value, String usual) {
        return value.isEmpty() ? usual : value;
    }

    private List<Link> links(Format format) throws BadInput {
        Link state = labs.canonical(CommandTree.readable(link));
        if (format == Format.GIF) {
            if (sweep.isEmpty()) {
                throw new BadInput("sweep.missing", "." + format.ending());
            }
            return Sweep.parse(sweep, frames.isEmpty() ? Integer.toString(Sweep.USUAL) : frames).links(state, labs);
        }
        requireNoSweep(format);
        return List.of(state);
    }

    private void requireNoSweep(Format format) throws BadInput {
        if (!sweep.isEmpty() || !frames.isEmpty()) {
            throw new BadInput("sweep.onlyGif", sweep.isEmpty() ? "--frames" : "--sweep", "." + format.ending());
        }
    }

    private Path file() throws BadInput {
        Path file;
        try {
            file = Path.of(CommandTree.readable(out)).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new BadInput("export.name", Excerpt.of(out));
        }
        // A file that begins with a point is one that is not shown.
        if (String.valueOf(file.getFileName()).lastIndexOf('.') == 0) {
            throw new BadInput("export.onlyEnding", Excerpt.of(out));
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput("export.noFolder", String.valueOf(folder));
        }
        if (Files.isDirectory(file)) {
            throw new BadInput("export.isFolder", file.toString());
        }
        if (Files.exists(file) && !force) {
            throw new BadInput("export.exists", file.toString());
        }
        return file;
    }

    private ExportRequest.Look look() throws BadInput {
        Matcher sides = SIZE.matcher(
                NumberText.ascii(given(size, part.equals(ALL) ? USUAL_OF_LAB : USUAL_OF_PLOT)));
        int[] least = part.equals(ALL) ? OF_LAB : OF_PLOT;
        if (!sides.matches() || !isBetween(Integer.parseInt(sides.group(1)), least[0], LARGEST[0])
                || !isBetween(Integer.parseInt(sides.group(2)), least[1], LARGEST[1])) {
            throw new BadInput("export.size", Excerpt.of(size), least[0] + "x" + least[1],
                    LARGEST[0] + "x" + LARGEST[1]);
        }
        return new ExportRequest.Look(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)),
                LinkReader.oneOf("--theme", given(theme, "light"),
                        List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.PROJECTOR), LinkReader::word),
                LinkReader.oneOf("--language", given(language, "en"), List.of(Language.values()), LinkReader::word));
    }

    private static boolean isBetween(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private double scale(Format format, ExportRequest.Look look) throws BadInput {
        boolean small = size.isEmpty() && !part.equals(ALL);
        String wanted = NumberText.ascii(given(scale, small && format == Format.PNG ? "2" : "1"));
        double times = SCALE.matcher(wanted).matches() ? Double.parseDouble(wanted.replace(',', '.')) : 0;
        if (times < 1 || times > 4) {
            throw new BadInput("export.scale", Excerpt.of(scale));
        }
        if (times != 1 && !format.hasPixels()) {
            throw new BadInput("export.noScale", "." + format.ending());
        }
        Pixels.require(look.width(), look.height(), times);
        return times;
    }
}
