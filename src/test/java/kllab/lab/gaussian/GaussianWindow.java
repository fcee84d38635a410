package kllab.lab.gaussian;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.lab.LabEntry;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.window.WindowFixture;

/**
 * A window of which the Gaussian lab is seen, with what tests need of that lab: its model, its state, and the controls
 * of its parameters.
 */
@SuppressWarnings("NullAway.Init") // made before all tests of a class
public final class GaussianWindow extends WindowFixture {
    private GaussianModel model;

    /** A window as every window begins. */
    public GaussianWindow() {
        super();
    }

    /** A window on a model of the test's own. */
    public GaussianWindow(Supplier<GaussianModel> model) {
        super(() -> labs(model.get()));
    }

    /** All labs of the program, of which the first Gaussian one has a given model. */
    public static OpenLabs labs(GaussianModel model) {
        // Other labs are made from the same list, for pictures that are on no screen: the model is not theirs.
        AtomicReference<GaussianModel> given = new AtomicReference<>(model);
        LabEntry<GaussianState> gaussian = new LabEntry<>(GaussianValues.lab(),
                () -> Optional.ofNullable(given.getAndSet(null)).map(GaussianLab::new).orElseGet(GaussianLab::new));
        return new OpenLabs(new Labs(Labs.known().all().stream()
                .<LabEntry<?>>map(each -> each.name().equals(gaussian.name()) ? gaussian : each).toList()));
    }

    /** The scene of a window of that size at a model, looking as it does in the application; on the FX thread. */
    public static Scene scene(GaussianModel model, Choices choices, double width, double height) {
        return scene(window(labs(model), choices), choices, width, height);
    }

    @Override
    protected void opened(OpenLabs made) {
        model = ((GaussianLab) made.shown().get()).model();
    }

    @Override
    protected void begin(OpenLabs made) {
        super.begin(made);
        // By way of another state, so that the fields forget what was typed into them.
        model.start(GaussianState.INITIAL.with(GaussianState.INITIAL.q().withMu(9).withSigma(9),
                GaussianState.INITIAL.p().withMu(9).withSigma(9)));
        model.start(GaussianState.INITIAL);
    }

    /** The model behind the window. */
    public GaussianModel model() {
        return model;
    }

    /** The state now. */
    public GaussianState state() {
        return model.history().state().get();
    }

    /** The control that is seen: in a hall that of the row below all else. */
    private String control(GaussianParameter parameter) {
        return (choices().presenting().get() ? "#strip-" : "#") + parameter.key();
    }

    public Slider slider(GaussianParameter parameter) {
        return find(control(parameter) + " .slider");
    }

    public TextField field(GaussianParameter parameter) {
        return find(control(parameter) + " .number-field");
    }

    /** What is said to be wrong with what was typed for a parameter. */
    public Labeled problem(GaussianParameter parameter) {
        return find(control(parameter) + " .problem");
    }
}
