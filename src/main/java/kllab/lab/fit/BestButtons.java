package kllab.lab.fit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.FitState;
import kllab.ui.Help;
import kllab.ui.IconButton;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.control.ActionButton;

/**
 * The buttons that put q where the objective is least, and that copy it. They are gone while a question covers what
 * would tell.
 *
 * @param model whose q it is
 * @param best the state with the best q in the place of q; none while that is searched
 * @param found changes when best may
 */
record BestButtons(FitModel model, Function<FitState, Optional<FitState>> best, ObservableValue<?> found) {
    /** Returns the buttons. */
    HBox of(Texts texts) {
        Button go = new ActionButton("best-q", "fit.bestQ", texts,
                () -> model.history().update(state -> best.apply(state).orElse(state)));
        Button copy = IconButton.of(new SimpleObjectProperty<>(IconButton.Picture.COPY), texts.of("fit.copyBestQ"),
                this::copy);
        copy.setId("copy-best-q");
        Help.on(copy, texts.of("fit.copyBestQ.help"));
        HBox buttons = Styled.as(new HBox(copy, go), "best-buttons");
        ObservableValue<FitState> state = model.history().state();
        buttons.visibleProperty().bind(state.map(now -> !now.coversTheBest()));
        buttons.disableProperty()
                .bind(state.flatMap(now -> found.map(any -> best.apply(now).isEmpty()).orElse(true)));
        return buttons;
    }

    /**
     * The link of the state with the best q: all its digits are in that, and the link bar and {@code values} read it.
     */
    private void copy() {
        best.apply(model.history().state().get()).ifPresent(there -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, FitLink.LINKS.of(there).text())));
    }
}
