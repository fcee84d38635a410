package kllab.lab.discrete;

import java.util.Locale;
import java.util.stream.Collectors;
import kllab.lab.Hidden;
import kllab.lab.PaperFile;
import kllab.lab.PaperText;
import kllab.link.Link;
import kllab.parameter.NumberText;

/** The sum as a LaTeX document, and the bars, the terms and the plot beside them as a Python script. */
final class DiscretePaper {
    private DiscretePaper() {
    }

    /** What a paper takes over of a state, as a frame shows it, whatever is covered on the screen. */
    static PaperText of(DiscreteState state, DiscreteFrame frame) {
        Link link = DiscreteLink.of(state);
        DiscreteScene scene = DiscreteScene.of(state.withHidden(Hidden.NONE));
        PaperFile.Formula formula = new PaperFile.Formula("\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q})", "KL(p || q)",
                DiscreteFormula.symbols(scene), DiscreteFormula.numbers(scene));
        double highest = frame.sweep().bounds().max() / state.unit().of(1);
        return new PaperText(formula.document(link, scene.values().forward()), PaperFile.head(link) + "names = ["
                + state.names().stream().map(PaperFile::quoted).collect(Collectors.joining(", "))
                + "]\np = " + PaperFile.array(state.p().weights().weights())
                + "  # weights of p\nq = " + PaperFile.array(state.q().weights().weights())
                + "  # weights of q\nkl_range = (0, " + NumberText.plain(highest) + ")  # of the curves over q\n"
                + PaperFile.text("/papers/discrete.py")
                + PaperFile.text("/papers/discrete-" + state.options().view().name().toLowerCase(Locale.ROOT) + ".py"));
    }
}
