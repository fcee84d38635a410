package kllab.lab.gaussian;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import kllab.lab.LabCommand;
import kllab.lab.gaussian.challenge.ChallengeBar;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.IntegrandOptions;
import kllab.lab.gaussian.model.PlotOptions;
import kllab.text.Message;
import kllab.ui.layout.Drawer;

/**
 * The commands of the Gaussian lab that have keys of their own.
 *
 * @param model the state, and the commands that change it
 */
public record GaussianCommands(GaussianModel model) {
    /** All of them, in the order in which they are listed. */
    public List<LabCommand> all() {
        List<LabCommand> all = new ArrayList<>();
        all.add(page(DrawerOptions.Page.DERIVATION, KeyCode.F3));
        all.add(page(DrawerOptions.Page.ESTIMATES, KeyCode.F4));
        all.add(new LabCommand(Message.of("command.ahead"), LabCommand.alt(KeyCode.D), screen -> toggleAhead(),
                () -> shows(GaussianPanel.DERIVATION) && state().drawer().open() == DrawerOptions.Page.DERIVATION));
        all.add(new LabCommand(Message.of("command.logRatio"), LabCommand.alt(KeyCode.G),
                screen -> integrand(options -> options.withLogRatio(!options.logRatio())), this::showsIntegrand));
        all.add(LabCommand.nonNegative(() -> integrand(options -> options.withNonNegative(!options.nonNegative())),
                this::showsIntegrand));
        all.addAll(LabCommand.views(List.of(PlotOptions.View.values()), "gaussian.view.",
                view -> model.history().update(state -> state.withPlot(state.plot().withView(view))),
                () -> shows(GaussianPanel.SECOND_PLOT)));
        all.add(LabCommand.swap(model::swap, () -> shows(GaussianPanel.ACTIONS)));
        all.add(LabCommand.presets(() -> shows(GaussianPanel.ACTIONS)));
        all.add(LabCommand.unit(model));
        all.add(LabCommand.pin(model::pin, () -> shows(GaussianPanel.VALUE)));
        all.add(LabCommand.holdAxes(model));
        all.add(LabCommand.predict(model));
        all.add(new LabCommand(Message.of("command.hint"), LabCommand.alt(KeyCode.H), screen -> model.hint(),
                () -> state().challenge().hasHint()));
        all.add(new LabCommand(Message.of("command.new"), LabCommand.alt(KeyCode.N),
                screen -> ChallengeBar.begin(model, state().challenge().kind(), screen),
                () -> state().challenge().kind() != Challenge.Kind.NONE));
        return List.copyOf(all);
    }

    /** Opens a page of the drawer, or closes the drawer on it. */
    private LabCommand page(DrawerOptions.Page page, KeyCode key) {
        return new LabCommand(Message.of("command.page", Message.of(Message.key("gaussian.drawer.", page))),
                new KeyCodeCombination(key),
                screen -> {
                    model.history().update(state -> state.withDrawer(state.drawer()
                            .withOpen(state.drawer().open() == page ? DrawerOptions.Page.NONE : page)));
                    Drawer.enter(screen);
                },
                () -> shows(GaussianPanel.DRAWER) || state().drawer().open() != DrawerOptions.Page.NONE);
    }

    /** Draws the integrand in another way. */
    private void integrand(UnaryOperator<IntegrandOptions> other) {
        model.history().update(state -> state.withIntegrand(other.apply(state.plot().integrand())));
    }

    private boolean showsIntegrand() {
        return shows(GaussianPanel.DENSITIES) && state().drawer().open() != DrawerOptions.Page.DERIVATION;
    }

    private void toggleAhead() {
        model.history().update(state -> state.withDrawer(state.drawer().withAhead(!state.drawer().ahead())));
    }

    private boolean shows(GaussianPanel panel) {
        return state().shows(panel);
    }

    private GaussianState state() {
        return model.history().state().get();
    }
}
