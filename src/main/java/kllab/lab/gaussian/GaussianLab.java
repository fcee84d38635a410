package kllab.lab.gaussian;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import kllab.lab.Lab;
import kllab.lab.LabCommand;
import kllab.lab.LabLinks;
import kllab.lab.Preset;
import kllab.lab.gaussian.challenge.ChallengeBar;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.readout.GaussianReadout;
import kllab.lab.paper.PaperText;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.menu.ActionItem;
import kllab.ui.control.ControlStrip;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;

/**
 * The Gaussian lab put together.
 *
 * @param model its state and the commands that change it
 */
public record GaussianLab(GaussianModel model) implements Lab<GaussianState> {
    /** The lab at its initial state. */
    public GaussianLab() {
        this(new GaussianModel(GaussianState.INITIAL));
    }

    @Override
    public LabLinks<GaussianState> links() {
        return GaussianLink.LINKS;
    }

    @Override
    public Region screen(Texts texts, Typesetter typesetter) {
        return new GaussianView(model, texts, typesetter);
    }

    @Override
    public Optional<Region> valueLine(Texts texts, Typesetter typesetter) {
        return Optional.of(FrameValue.shownIn(model.scene(),
                shown -> new GaussianReadout(model, shown, texts, typesetter).valueLine()));
    }

    @Override
    public Optional<Region> controlStrip(Texts texts, Typesetter typesetter) {
        return Optional.of(new ControlStrip(model.panels().hidden().map(hidden -> Stream.of(GaussianParameter.values())
                .filter(each -> !hidden.isAway(each.side().style())).map(each -> entry(each, typesetter)).toList()),
                GaussianParameter.values().length,
                ActionsCard.more(List.of(new ActionItem("more-swap", texts.of("actions.swap"), model::swap),
                        new ActionItem("more-standardise", texts.of("gaussian.standardise"), model::standardiseQ)),
                        new ActionsCard.Presets<>(Preset.all("gaussian.preset."), Preset::messageKey, model::take),
                        () -> model.reset(GaussianState.INITIAL), texts),
                texts));
    }

    private ControlStrip.Entry entry(GaussianParameter parameter, Typesetter typesetter) {
        return new ControlStrip.Entry("strip-" + parameter.key(), model.setting(parameter),
                () -> new FormulaView(typesetter, parameter.symbol()),
                Message.of("gaussian.parameter." + parameter.key()), parameter.side().style());
    }

    @Override
    public List<Game> games() {
        return List.of(
                new Game("challenge-find", "gaussian.challenge.find",
                        screen -> ChallengeBar.begin(model, Challenge.Kind.FIND, screen)),
                new Game("challenge-reach", "gaussian.challenge.reach",
                        screen -> ChallengeBar.begin(model, Challenge.Kind.REACH, screen)));
    }

    @Override
    public List<LabCommand> commands() {
        return new GaussianCommands(model).all();
    }

    /** Goes a line on in the derivation, if that is open. */
    @Override
    public Optional<Message> turn(int steps) {
        DrawerOptions drawer = model.history().state().get().drawer();
        if (drawer.open() != DrawerOptions.Page.DERIVATION) {
            return Optional.empty();
        }
        model.history().update(state -> state.withDrawer(drawer.walked(steps)));
        return steps > 0 && drawer.step() == DrawerOptions.STEPS
                ? Optional.of(Message.of("gaussian.line.end"))
                : Optional.empty();
    }

    @Override
    public String summary(GaussianState before, GaussianState now, Catalog words) {
        return GaussianSummary.of(before, now, words);
    }

    @Override
    public Optional<String> nameOf(String number, Catalog words) {
        return Stream.of(GaussianParameter.values()).filter(each -> each.key().equals(number)).findFirst()
                .map(each -> words.say("gaussian.parameter." + each.key()));
    }

    @Override
    public Optional<PaperText> paper() {
        return Optional.of(GaussianPaper.of(model.scene().getValue(), model.axes().get()));
    }
}
