package kllab.lab.discrete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kllab.lab.Lab;
import kllab.lab.LabCommand;
import kllab.lab.LabLinks;
import kllab.lab.Preset;
import kllab.lab.Side;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteModel;
import kllab.lab.discrete.model.DiscreteOptions;
import kllab.lab.discrete.model.DiscretePanel;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.paper.PaperText;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.card.Card;
import kllab.ui.menu.ActionItem;
import kllab.ui.control.ControlStrip;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;

/**
 * The discrete lab put together.
 *
 * @param model its state and the commands that change it
 */
public record DiscreteLab(DiscreteModel model) implements Lab<DiscreteState> {
    /** The lab at its initial state. */
    public DiscreteLab() {
        this(new DiscreteModel(DiscreteState.INITIAL));
    }

    @Override
    public LabLinks<DiscreteState> links() {
        return DiscreteLink.LINKS;
    }

    @Override
    public Region screen(Texts texts, Typesetter typesetter) {
        return new DiscreteView(model, texts, typesetter);
    }

    @Override
    public Optional<Region> valueLine(Texts texts, Typesetter typesetter) {
        return Optional.of(FrameValue.shownIn(model.scene(),
                shown -> new DiscreteReadout(model, shown, texts, typesetter).valueLine()));
    }

    @Override
    public Optional<Region> controlStrip(Texts texts, Typesetter typesetter) {
        return Optional.of(new ControlStrip(
                model.history().state().flatMap(state -> model.panels().hidden()
                        .map(hidden -> hidden.isAway(DiscretePanel.OUTCOMES.key()) ? List.of() : entries(state))),
                0,
                ActionsCard.more(List.of(new ActionItem("more-swap", texts.of("actions.swap"), model::swap)),
                        new ActionsCard.Presets<>(Preset.all("discrete.preset."), Preset::messageKey, model::take),
                        () -> model.reset(DiscreteState.INITIAL), texts),
                texts));
    }

    private List<ControlStrip.Entry> entries(DiscreteState state) {
        return Stream.of(Side.values()).flatMap(side -> IntStream.range(0, state.count()).mapToObj(
                outcome -> new ControlStrip.Entry("strip-" + side.style() + "-" + (outcome + 1),
                        model.weight(side, outcome), () -> named(side, outcome),
                        Message.of("discrete.weight", side.style(), Integer.toString(outcome + 1)), side.style())))
                .toList();
    }

    private Label named(Side side, int outcome) {
        return Styled.as(Card.label(model.history().state().map(state -> side.style() + "("
                + (outcome < state.count() ? state.names().get(outcome) : "") + ")"), side.style()),
                "distribution-name");
    }

    @Override
    public List<LabCommand> commands() {
        List<LabCommand> all = new ArrayList<>(LabCommand.views(List.of(DiscreteOptions.View.values()),
                "discrete.view.", view -> model.show(options -> options.withView(view)),
                () -> state().shows(DiscretePanel.SECOND_PLOT)));
        BooleanSupplier actions = () -> state().shows(DiscretePanel.ACTIONS);
        all.add(LabCommand.swap(model::swap, actions));
        all.add(LabCommand.presets(actions));
        all.add(LabCommand.unit(model));
        all.add(LabCommand.pin(model::pin, () -> state().shows(DiscretePanel.VALUE)));
        all.add(LabCommand.nonNegative(
                () -> model.history().update(state -> state
                        .withOptions(state.options().withNonNegative(!state.options().nonNegative()))),
                () -> state().shows(DiscretePanel.TERMS)));
        all.add(LabCommand.holdAxes(model));
        all.add(LabCommand.predict(model));
        return List.copyOf(all);
    }

    @Override
    public String summary(DiscreteState before, DiscreteState now, Catalog words) {
        return DiscreteSummary.of(before, now, words);
    }

    @Override
    public Optional<String> nameOf(String number, Catalog words) {
        return number.matches("[pq]\\.[0-9]+")
                ? Optional.of(words.say("discrete.weight.of",
                        state().names().get(Integer.parseInt(number.substring(2)) - 1), number.substring(0, 1)))
                : Optional.empty();
    }

    @Override
    public Optional<PaperText> paper() {
        return Optional.of(DiscretePaper.of(state(), model.axes().get()));
    }

    private DiscreteState state() {
        return model.history().state().get();
    }
}
