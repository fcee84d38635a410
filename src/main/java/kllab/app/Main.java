package kllab.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

public final class Main extends Application {
    public static void main(String[] args) {
        launch(Main.class, args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("KL Lab"), 400, 300));
        stage.show();
    }
}
