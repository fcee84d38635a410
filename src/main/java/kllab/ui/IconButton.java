package kllab.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A button with a picture or a sign on it; its tooltip says what it does, to assistive technology too. */
public final class IconButton extends Button {
    /** The pictures that there are. */
    public enum Picture {
        /** Start to move. */
        PLAY(Feather.PLAY),
        /** Stop for a while. */
        PAUSE(Feather.PAUSE),
        /** Move by one. */
        STEP(Feather.SKIP_FORWARD),
        /** Go back to the start. */
        BACK(Feather.SKIP_BACK),
        /** Close or end. */
        END(Feather.X);

        private final Ikon ikon;

        Picture(Ikon ikon) {
            this.ikon = ikon;
        }
    }

    /** A quiet button that ends something, called by the message of a key. */
    public static IconButton end(String key, Texts texts, Runnable action) {
        IconButton button = new IconButton(texts.of(key), action);
        Help.spoken(button, key, texts);
        button.getStyleClass().add("quiet");
        return Icon.on(button, Picture.END.ikon);
    }

    /** A button with a picture that may change. */
    public static IconButton of(ObservableValue<Picture> picture, ObservableValue<String> name, Runnable action) {
        IconButton button = new IconButton(name, action);
        picture.subscribe(now -> Icon.on(button, now.ikon));
        return button;
    }

    /** A button with a sign that may change. */
    public static IconButton ofSign(ObservableValue<String> sign, ObservableValue<String> name, Runnable action) {
        IconButton button = new IconButton(name, action);
        button.textProperty().bind(sign);
        return button;
    }

    private IconButton(ObservableValue<String> name, Runnable action) {
        Help.tipped(this, name);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }
}
