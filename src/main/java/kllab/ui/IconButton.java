package kllab.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A button with a picture or a sign on it; its name says what it does, to assistive technology too. */
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
        /** Put on the clipboard. */
        COPY(Feather.COPY),
        /** Close or end. */
        END(Feather.X);

        private final Ikon ikon;

        Picture(Ikon ikon) {
            this.ikon = ikon;
        }
    }

    /** A quiet button that ends something, called by the message of a key. */
    public static IconButton end(String key, Texts texts, Runnable action) {
        return Help.tipped(quiet(key, texts, action), texts.of(key));
    }

    /** A quiet button that closes a part of the window, called by the message of a key; it needs no tooltip. */
    public static IconButton close(String id, String key, Texts texts, Runnable action) {
        IconButton button = quiet(key, texts, action);
        button.setId(id);
        return button;
    }

    private static IconButton quiet(String key, Texts texts, Runnable action) {
        IconButton button = Styled.as(new IconButton(action), "quiet");
        return Icon.on(Help.spoken(button, key, texts), Picture.END.ikon);
    }

    /** A button with a picture that may change. */
    public static IconButton of(ObservableValue<Picture> picture, ObservableValue<String> name, Runnable action) {
        IconButton button = new IconButton(action);
        picture.subscribe(now -> Icon.on(button, now.ikon));
        return Help.tipped(button, name);
    }

    private IconButton(Runnable action) {
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }
}
