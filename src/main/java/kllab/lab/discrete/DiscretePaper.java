package kllab.lab.discrete;

import java.util.Locale;
import java.util.stream.Collectors;
import kllab.lab.Hidden;
import kllab.lab.discrete.model.DiscreteAxes;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteOptions;
import kllab.lab.discrete.model.DiscreteScene;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.paper.PaperFile;
import kllab.lab.paper.PaperText;
import kllab.link.Link;

/** The sum as a LaTeX document, and the bars, the terms and the plot beside them as a Python script. */
public final class DiscretePaper {
    private static final String PLOTTING = "import matplotlib.pyplot as plt\n";
    /** The font that Matplotlib has with it knows no such characters; one of these is on most computers. */
    private static final String FONTS = "\n# for the names\nplt.rcParams[\"font.sans-serif\"] = [\"Noto Sans CJK SC\", "
            + "\"Noto Sans CJK JP\", \"Source Han Sans SC\",\n    \"PingFang SC\", \"Microsoft YaHei\", "
            + "\"WenQuanYi Micro Hei\", \"SimHei\", \"DejaVu Sans\"]\n";
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private DiscretePaper() {
    }

    /** Returns the text of a state for a paper, with these axes, whatever is covered on the screen. */
    public static PaperText of(DiscreteState state, DiscreteAxes axes) {
        Link link = DiscreteLink.LINKS.of(state);
        DiscreteScene scene = DiscreteScene.of(state.withHidden(Hidden.NONE));
        PaperFile.Formula formula = new PaperFile.Formula("\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})", "KL(p || q)",
                DiscreteFormula.symbols(scene), DiscreteFormula.numbers(scene));
        return new PaperText(formula.document(link, scene.values().forward()), python(link, state, axes));
    }

    private static String python(Link link, DiscreteState state, DiscreteAxes axes) {
        return PaperFile.head(link, state.unit()).replace("import numpy",
                "from fractions import Fraction\n\nimport numpy")
                + "names = ["
                + state.names().stream().map(PaperFile::quoted).collect(Collectors.joining(", "))
                + "]\nweights_of_p = " + PaperFile.list(state.p().weights().weights()) + "\nweights_of_q = "
                + PaperFile.list(state.q().weights().weights()) + "\n\nprobability_range = "
                + PaperFile.range(axes.probability().bounds()) + "\nterms_range = "
                + PaperFile.range(axes.terms().bounds()) + "\n" + ofView(state.options().view(), axes)
                + PaperFile.text("/papers/discrete.py").replace(PLOTTING,
                        state.names().stream().anyMatch(DiscretePaper::isEastAsian) ? PLOTTING + FONTS : PLOTTING)
                + PaperFile.text("/papers/discrete-" + state.options().view().name().toLowerCase(Locale.ROOT) + ".py");
    }

    private static String ofView(DiscreteOptions.View view, DiscreteAxes axes) {
        return switch (view) {
            case TERMS -> "sums_range = " + PaperFile.range(axes.sums().bounds()) + "\n";
            case SWEEP -> "kl_range = " + PaperFile.range(axes.sweep().bounds()) + "  # of the curves over q\n";
            case CODING, STREAM -> "";
        };
    }

    private static boolean isEastAsian(String name) {
        return name.codePoints().anyMatch(each -> each >= FIRST_EAST_ASIAN);
    }
}
