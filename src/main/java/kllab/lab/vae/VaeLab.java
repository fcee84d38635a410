package kllab.lab.vae;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.lab.Lab;
import kllab.lab.LabCommand;
import kllab.lab.LabLinks;
import kllab.lab.Preset;
import kllab.lab.paper.PaperText;
import kllab.lab.vae.model.Coding;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaeOptions;
import kllab.lab.vae.model.VaePanel;
import kllab.lab.vae.model.VaeState;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.control.ControlStrip;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The lab of the variational autoencoder put together.
 *
 * @param model its state and the commands that change it
 */
public record VaeLab(VaeModel model) implements Lab<VaeState> {
    /** The lab at its initial state. */
    public VaeLab() {
        this(new VaeModel(VaeState.INITIAL));
    }

    @Override
    public LabLinks<VaeState> links() {
        return VaeLink.LINKS;
    }

    @Override
    public Region screen(Texts texts, Typesetter typesetter) {
        return new VaeView(model, texts, typesetter);
    }

    @Override
    public Optional<Region> valueLine(Texts texts, Typesetter typesetter) {
        return Optional.of(FrameValue.shownIn(model.scene(),
                shown -> new VaeReadout(model, shown, texts, typesetter).valueLine()));
    }

    @Override
    public Optional<Region> controlStrip(Texts texts, Typesetter typesetter) {
        return Optional.of(new ControlStrip(
                new SimpleObjectProperty<>(List.of(new ControlStrip.Entry("strip-beta", model.beta(),
                        () -> new FormulaView(typesetter, "\\beta"), Message.of("vae.quantity.beta"), "kl"))),
                1,
                new HBox(TrainCard.button("strip-train", model, texts),
                        ActionsCard.more(List.of(), new ActionsCard.Presets<>(Preset.all("vae.preset."),
                                Preset::messageKey, model::take), () -> model.reset(VaeState.INITIAL), texts)),
                texts));
    }

    @Override
    public List<LabCommand> commands() {
        List<LabCommand> all = new ArrayList<>(LabCommand.views(List.of(VaeOptions.View.values()),
                "vae.view.",
                view -> model.history().update(state -> state.withOptions(state.options().withView(view))),
                () -> state().shows(VaePanel.TRAINING)));
        BooleanSupplier actions = () -> state().shows(VaePanel.ACTIONS);
        all.add(LabCommand.presets(actions));
        all.add(LabCommand.unit(model));
        all.add(new LabCommand(Message.of("command.train"), LabCommand.alt(KeyCode.T), screen -> model.trainOrPause(),
                () -> true));
        all.add(new LabCommand(Message.of("command.noise"), LabCommand.alt(KeyCode.E),
                screen -> model.history().update(state -> state.withCoding(state.options().coding()
                        .withNoise((state.options().coding().noise() + 1) % (Coding.MOST_NOISE + 1)))),
                () -> state().shows(VaePanel.IMAGE)));
        all.add(LabCommand.holdAxes(model));
        return List.copyOf(all);
    }

    @Override
    public String summary(VaeState before, VaeState now, Catalog words) {
        return VaeSummary.of(now, model.scene().getValue(), words);
    }

    @Override
    public Optional<String> nameOf(String number, Catalog words) {
        return number.equals("beta") ? Optional.of(words.say("vae.quantity.beta")) : Optional.empty();
    }

    @Override
    public Optional<PaperText> paper() {
        return VaePaper.of(model.scene().getValue(), model.axes().get());
    }

    private VaeState state() {
        return model.history().state().get();
    }
}
