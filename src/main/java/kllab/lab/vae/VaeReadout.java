package kllab.lab.vae;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import kllab.lab.compare.EarlierValues;
import kllab.lab.compare.Ghost;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaePanel;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import kllab.text.Catalog;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.card.Panels;
import kllab.ui.formula.FormulaRow;
import kllab.ui.formula.Typesetter;
import kllab.ui.live.FilteredValue;
import kllab.ui.value.ValueReadout;
import kllab.ui.value.ValueReadout.Named;
import kllab.ui.value.ValueReadout.Numbers;

/** The number and its formula: minus the bound of the test images, its parts, and what is trained. */
final class VaeReadout {
    private final ObservableValue<VaeScene> scene;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Panels panels;
    private final ValueReadout<VaeScene> value;

    VaeReadout(VaeModel model, ObservableValue<VaeScene> scene, Texts texts, Typesetter typesetter) {
        this.scene = scene;
        this.texts = texts;
        this.typesetter = typesetter;
        panels = model.panels().inWords(texts);
        value = new ValueReadout<>(new Numbers<>(scene, now -> now.state().unit(), VaeScene::loss,
                texts.of("vae.infinite"),
                List.of(new Named<>("reconstruction", texts.of("vae.reconstruction"), "reconstruction",
                        VaeScene::reconstruction),
                        new Named<>("kl", texts.of("vae.kl"), "kl", VaeScene::kl))),
                ValueReadout.units(model.history().state().map(VaeState::unit),
                        unit -> model.history().update(state -> state.withUnit(unit)), texts),
                texts, panels).spokenAs(now -> "vae.value.spoken").whileKnown(VaeScene::isReached)
                        .compared(List.of(EarlierValues.known(Ghost.Kind.WAS, VaeScene::ghosts,
                                VaeScene.Before::loss)));
    }

    /** The panels of the screen. */
    Panels panels() {
        return panels;
    }

    /** The value, large, with its parts below it. */
    Region valueCard() {
        return value.card(VaeFormula.NAME, typesetter);
    }

    /** Returns a line with the value alone. */
    Region valueLine() {
        return value.line(VaeFormula.NAME, typesetter);
    }

    /** The formula of the bound, its parts as a bar, and the objective that is trained where that is another. */
    Region formulaCard() {
        ObservableValue<VaeScene> followed = FilteredValue.of(scene, now -> now.state().shows(VaePanel.FORMULA));
        FormulaRow bound = FormulaRow.of(typesetter, followed, VaeFormula::symbols, VaeFormula::numbers,
                VaeFormula::spoken);
        FormulaRow trained = FormulaRow.of(typesetter, followed, VaeFormula::trained, VaeFormula::trainedNumbers,
                VaeFormula::trainedSpoken);
        Card other = new Card(Card.paragraph("vae-trained", texts.of(followed, VaeReadout::named), "note-line"),
                trained);
        other.getStyleClass().setAll("vae-trained");
        Styled.shownWhile(other, followed.map(now -> !now.isBound()));
        Card card = new Card(bound, new BoundBar(followed, texts), other,
                Card.paragraph("vae-note", texts.of(followed, VaeReadout::note), "note-line"));
        card.getStyleClass().add("formula-card");
        return panels.of(VaePanel.FORMULA.key(), card);
    }

    private static String named(VaeScene now, Catalog words) {
        return now.isBound() ? "" : words.say("vae.trained");
    }

    /** Where the number comes from. */
    private static String note(VaeScene now, Catalog words) {
        if (!now.isReached()) {
            return words.say("vae.coming");
        }
        int count = now.reached().get().evaluation().whole()
                ? now.reached().get().test().count()
                : now.reached().get().evaluation().images().size();
        String of = words.say(now.reached().get().evaluation().whole() ? "vae.note.whole" : "vae.note.part", count);
        return now.state().run().hyperparameters().likelihood().kind().isLikelihood()
                ? of
                : words.sentences(List.of(of, words.say("vae.note.grey")));
    }
}
