package kllab.lab.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kllab.lab.Lab;
import kllab.lab.LabCommand;
import kllab.lab.LabLinks;
import kllab.lab.Preset;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitOptions;
import kllab.lab.fit.model.FitPanel;
import kllab.lab.fit.model.FitState;
import kllab.lab.fit.model.posterior.Observation;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.fit.plane.PlaneSettings;
import kllab.lab.paper.PaperText;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Texts;
import kllab.ui.card.ActionsCard;
import kllab.ui.control.ControlStrip;
import kllab.ui.control.Setting;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FrameValue;

/**
 * The fit lab put together.
 *
 * @param model its state and the commands that change it
 */
public record FitLab(FitModel model) implements Lab<FitState> {
    /** The lab at its initial state. */
    public FitLab() {
        this(new FitModel(FitState.INITIAL));
    }

    @Override
    public LabLinks<FitState> links() {
        return FitLink.LINKS;
    }

    @Override
    public FitState read(Link link) throws BadInput {
        return model.known(links().parseAtOnce(link));
    }

    @Override
    public Region screen(Texts texts, Typesetter typesetter) {
        return new FitView(model, texts, typesetter);
    }

    @Override
    public Optional<Region> valueLine(Texts texts, Typesetter typesetter) {
        return Optional.of(FrameValue.shownIn(model.scene(),
                shown -> new FitReadout(model, shown, texts, typesetter).valueLine()));
    }

    @Override
    public Optional<Region> controlStrip(Texts texts, Typesetter typesetter) {
        return Optional.of(new ControlStrip(
                model.history().state().flatMap(
                        state -> model.panels().hidden().map(hidden -> entries(state, hidden.isAway("p"),
                                hidden.isAway("q"), typesetter))),
                0, ActionsCard.more(List.of(), new ActionsCard.Presets<>(Preset.all("fit.preset."),
                        Preset::messageKey, model::take), () -> model.reset(FitState.INITIAL), texts),
                texts));
    }

    private List<ControlStrip.Entry> entries(FitState state, boolean withoutP, boolean withoutQ,
            Typesetter typesetter) {
        Stream<ControlStrip.Entry> ofQ = withoutQ
                ? Stream.empty()
                : state.plane().isOn()
                        ? planeQ(state, typesetter)
                        : lineQ(state, typesetter);
        Stream<ControlStrip.Entry> ofP = withoutP
                ? Stream.empty()
                : state.plane().isOn()
                        ? planeP(state)
                        : !state.target().isMixture()
                                ? observed(state, typesetter)
                                : IntStream.range(0, state.target().count()).boxed()
                                        .flatMap(i -> ComponentNumber.onLine(model).stream()
                                                .map(each -> entry("strip-", each.symbol(), each, i)));
        return Stream.concat(ofQ, ofP).toList();
    }

    /** The numbers of q on a line that can be set. */
    private Stream<ControlStrip.Entry> lineQ(FitState state, Typesetter typesetter) {
        List<ControlStrip.Entry> all = new ArrayList<>(
                List.of(entry("mu", model.settings().mu(), "\\q{\\mu}", typesetter)));
        if (!state.line().fixed()) {
            all.add(entry("sigma", model.settings().sigma(), "\\q{\\sigma}", typesetter));
        }
        if (state.line().isMixture()) {
            all.add(entry("weight", model.settings().weight(), "\\q{w}", typesetter));
        }
        return all.stream();
    }

    /** The numbers of q in the plane that its family has. */
    private Stream<ControlStrip.Entry> planeQ(FitState state, Typesetter typesetter) {
        return Arrays.stream(PlaneNumber.values()).filter(each -> state.plane().kind().has(each))
                .map(each -> new ControlStrip.Entry("strip-" + each.key(), new PlaneSettings(model).number(-1, each),
                        () -> new FormulaView(typesetter, "\\q{" + each.tex() + "}"),
                        Message.of("fit.plane.parameter." + each.key()), "q"));
    }

    /** The weights and means of the components in the plane. */
    private Stream<ControlStrip.Entry> planeP(FitState state) {
        if (state.plane().isLogistic()) {
            // The points are dragged in their plot, and clicked.
            return Stream.empty();
        }
        List<String> shown = List.of("w", "x", "y");
        return IntStream.range(0, state.plane().target().count()).boxed()
                .flatMap(i -> IntStream.range(0, shown.size()).mapToObj(each -> entry("strip-plane-",
                        shown.get(each), ComponentNumber.inPlane(model).get(each), i)));
    }

    private static ControlStrip.Entry entry(String place, String shown, ComponentNumber number, int index) {
        return number.entry(place, shown + (char) ('₁' + index), index);
    }

    /** The observation: a value with its noise, or tosses of a coin. */
    private Stream<ControlStrip.Entry> observed(FitState state, Typesetter typesetter) {
        return state.target().observed().kind() == Observation.Kind.COIN
                ? Stream.of(observed("heads", "k", model.settings().heads(), typesetter),
                        observed("draws", "n", model.settings().draws(), typesetter))
                : Stream.of(observed("x", "x", model.settings().observedX(), typesetter),
                        observed("noise", "s", model.settings().noise(), typesetter));
    }

    private static ControlStrip.Entry observed(String key, String symbol, Setting setting, Typesetter typesetter) {
        return new ControlStrip.Entry("strip-" + key, setting, () -> new FormulaView(typesetter, "\\p{" + symbol + "}"),
                Message.of("fit.observed." + key), "p");
    }

    private static ControlStrip.Entry entry(String key, Setting setting, String symbol, Typesetter typesetter) {
        return new ControlStrip.Entry("strip-" + key, setting, () -> new FormulaView(typesetter, symbol),
                Message.of("fit.parameter." + key), "q");
    }

    @Override
    public List<LabCommand> commands() {
        List<LabCommand> all = new ArrayList<>(LabCommand.views(List.of(FitOptions.View.values()),
                "fit.view.",
                view -> model.history().update(state -> state.withOptions(state.options().withView(view))),
                () -> state().shows(FitPanel.SECOND_PLOT)));
        BooleanSupplier actions = () -> state().shows(FitPanel.ACTIONS);
        all.add(LabCommand.presets(actions));
        all.add(LabCommand.unit(model));
        all.add(LabCommand.pin(model::pin, () -> state().shows(FitPanel.VALUE)));
        all.add(LabCommand.nonNegative(
                () -> model.history().update(state -> state
                        .withOptions(state.options().withNonNegative(!state.options().nonNegative()))),
                () -> state().shows(FitPanel.DENSITIES)));
        all.add(new LabCommand(Message.of("command.basins"), LabCommand.alt(KeyCode.B),
                screen -> model.history().update(state -> state
                        .withOptions(state.options().withBasins(!state.options().basins()))),
                () -> state().shows(FitPanel.SECOND_PLOT) && !state().plane().isOn()
                        && state().view() == FitOptions.View.LANDSCAPE && !state().line().fixed()));
        all.add(new LabCommand(Message.of("command.component"), LabCommand.alt(KeyCode.O), screen -> model.swap(),
                () -> state().line().isMixture() && !state().plane().isOn()));
        all.add(LabCommand.holdAxes(model));
        all.add(LabCommand.predict(model));
        return List.copyOf(all);
    }

    @Override
    public String summary(FitState before, FitState now, Catalog words) {
        return FitSummary.of(before, model.sceneOf(now), words);
    }

    @Override
    public Optional<String> nameOf(String number, Catalog words) {
        if (number.matches("[wms]\\.[0-9]+")) {
            return Optional.of(words.say("fit.component." + number.charAt(0), number.substring(2)));
        }
        return Stream.of("mu", "sigma", "weight", "alpha", "order").filter(number::equals).findFirst()
                .map(each -> words.say("fit.parameter." + each));
    }

    @Override
    public Optional<PaperText> paper() {
        return Optional.of(FitPaper.of(model.sceneOf(state()), model.axes().get(),
                model.planeView().now().shown()));
    }

    private FitState state() {
        return model.history().state().get();
    }
}
