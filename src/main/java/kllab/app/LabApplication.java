package kllab.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import kllab.lab.gaussian.GaussianLink;
import kllab.lab.gaussian.GaussianModel;
import kllab.lab.gaussian.GaussianState;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.formula.Typesetter;

/** The window. Its first parameter, if there is one, is the link that it opens at. */
public final class LabApplication extends Application {
    private final Typesetter typesetter = new Typesetter();

    /** Opens the window, and returns when it is closed. */
    static void open(Optional<Link> start) {
        launch(LabApplication.class, start.map(Link::text).stream().toArray(String[]::new));
    }

    @Override
    public void init() {
        typesetter.warm();
    }

    @Override
    public void start(Stage stage) throws BadInput {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        List<String> parameters = getParameters().getRaw();
        GaussianState state = parameters.isEmpty()
                ? GaussianState.INITIAL
                : GaussianLink.parse(Link.parse(parameters.getFirst()));
        Choices choices = new Choices(Theme.SYSTEM, Language.of(Locale.getDefault()));
        LabWindow window = new LabWindow(new GaussianModel(state), choices, typesetter,
                () -> stage.setFullScreen(!stage.isFullScreen()));
        Scene scene = new Scene(window, 1440, 900);
        Appearance.apply(scene, choices.theme());
        stage.setTitle("KL Lab");
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setScene(scene);
        stage.show();
        // No control has the focus until a person moves it: a ring at start would point at nothing.
        window.requestFocus();
    }
}
