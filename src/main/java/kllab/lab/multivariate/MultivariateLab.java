package kllab.lab.multivariate;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import kllab.lab.Lab;
import kllab.lab.LabCommand;
import kllab.lab.LabLinks;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.parts.MultivariateReadout;
import kllab.lab.paper.PaperText;
import kllab.plot.Series;
import kllab.text.Catalog;
import kllab.ui.Texts;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;

/**
 * The multivariate lab put together.
 *
 * @param model its state and the commands that change it
 */
public record MultivariateLab(MultivariateModel model) implements Lab<MultivariateState> {
    /** The lab at its initial state. */
    public MultivariateLab() {
        this(new MultivariateModel(MultivariateState.INITIAL));
    }

    @Override
    public LabLinks<MultivariateState> links() {
        return MultivariateLink.LINKS;
    }

    @Override
    public Region screen(Texts texts, Typesetter typesetter) {
        return new MultivariateView(model, texts, typesetter);
    }

    @Override
    public Optional<Region> valueLine(Texts texts, Typesetter typesetter) {
        return Optional.of(FrameValue.shownIn(model.scene(),
                shown -> new MultivariateReadout(model, shown, texts, typesetter)
                        .valueLine(model.panels().inWords(texts))));
    }

    @Override
    public Optional<Region> controlStrip(Texts texts, Typesetter typesetter) {
        return Optional.of(new MultivariateStrip(model, texts, typesetter).node());
    }

    @Override
    public List<LabCommand> commands() {
        return new MultivariateCommands(model).all();
    }

    @Override
    public String summary(MultivariateState before, MultivariateState now, Catalog words) {
        return MultivariateSummary.of(before, now, words);
    }

    @Override
    public Optional<String> nameOf(String number, Catalog words) {
        if (!model.history().state().get().pair().isPlane() || !number.matches("mu[12]\\.[12]")) {
            return Optional.empty();
        }
        String of = number.startsWith("mu1") ? "p" : "q";
        return Optional.of(number.endsWith(".1")
                ? words.say("multivariate.parameter.muX", of)
                : words.say("multivariate.parameter.muY", of));
    }

    @Override
    public List<Series> listed() {
        return MultivariateList.of(model.scene().getValue());
    }

    @Override
    public Optional<PaperText> paper() {
        return Optional.of(MultivariatePaper.of(model.history().state().get(), model.axes().get()));
    }
}
