package kllab.lab.gaussian.derivation;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

import kllab.lab.History;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.Interval;
import kllab.ui.live.FilteredValue;

/**
 * The derivation without its looks: what follows from the scene while the drawer shows it, the steps from line to line,
 * and which term of the line is lit in formula and picture alike.
 */
public final class DerivationModel {
    private final History<GaussianState> history;
    private final ObservableValue<Boolean> open;
    private final ObservableValue<DerivationScene> scene;
    private final ReadOnlyIntegerWrapper lit = new ReadOnlyIntegerWrapper(DerivationScene.NO_TERM);

    /**
     * The derivation of a lab.
     *
     * @param model the lab
     * @param shown its scene as the screen shows it
     */
    public DerivationModel(GaussianModel model, ObservableValue<GaussianScene> shown) {
        history = model.history();
        open = history.state().map(state -> state.drawer().open() == DrawerOptions.Page.DERIVATION);
        scene = FilteredValue.of(shown, each -> each.state().drawer().open() == DrawerOptions.Page.DERIVATION)
                .map(DerivationScene::of);
        open.subscribe(now -> dim());
        history.state().map(state -> state.drawer().step()).subscribe(now -> dim());
    }

    /** Is true while the drawer shows the derivation. */
    public ObservableValue<Boolean> open() {
        return open;
    }

    /** The derivation of the scene that is shown; it rests while the drawer does not show it. */
    public ObservableValue<DerivationScene> scene() {
        return scene;
    }

    /** The index of the lit term within its line, or {@link DerivationScene#NO_TERM}. */
    public ReadOnlyIntegerProperty lit() {
        return lit.getReadOnlyProperty();
    }

    /** Lights a term of the line that a person is at. */
    public void light(int term) {
        lit.set(term);
    }

    /** Lights no term. */
    public void dim() {
        lit.set(DerivationScene.NO_TERM);
    }

    /** Goes to a line, from 1; beyond the ends it stays at the end. */
    void go(int step) {
        int reached = (int) new Interval(1, DrawerOptions.STEPS).clamp(step);
        history.update(state -> state.withDrawer(state.drawer().withStep(reached)));
    }

    /** Shows the lines that come later, or hides them. */
    void show(boolean ahead) {
        history.update(state -> state.withDrawer(state.drawer().withAhead(ahead)));
    }

    /** Goes so many lines on, or back. */
    void move(int by) {
        go(history.state().get().drawer().step() + by);
    }
}
