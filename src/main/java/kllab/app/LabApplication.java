package kllab.app;

import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import kllab.link.Link;

/** The window. Its first parameter, if there is one, is the link that it opens at. */
public final class LabApplication extends Application {
    /** Opens the window, and returns when it is closed. */
    static void open(Optional<Link> start) {
        launch(LabApplication.class, start.map(Link::text).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        List<String> parameters = getParameters().getRaw();
        stage.setScene(new Scene(new Label(parameters.isEmpty() ? "KL Lab" : parameters.getFirst()), 400, 300));
        stage.show();
    }
}
