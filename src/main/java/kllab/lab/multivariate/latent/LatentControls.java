package kllab.lab.multivariate.latent;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import kllab.lab.multivariate.model.MultivariateModel;
import kllab.lab.multivariate.model.latent.LatentSpread;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.ActionButton;
import kllab.ui.control.Choice;
import kllab.ui.control.FileQuestion;
import kllab.ui.control.OptionBox;
import kllab.ui.control.ParameterControl;
import kllab.ui.control.Segments;
import kllab.ui.layout.WrapRow;

/** The controls of the latent space: how many dimensions, where they come from, and how their table shows them. */
public final class LatentControls {
    private final MultivariateModel model;
    private final Texts texts;
    private final FileQuestion question = new FileQuestion();

    public LatentControls(MultivariateModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** The cards in a row. */
    public WrapRow row() {
        return new WrapRow(List.of(1.0, 1.0), source(), look());
    }

    private Card source() {
        Label name = Card.label(texts.of("multivariate.latent.count"), "symbol-words");
        ParameterControl count = new ParameterControl(model.count(), name,
                Message.of("multivariate.latent.count.name"), texts);
        count.setId("latent-count");
        Label problem = Card.paragraph("latent-problem", texts.ofProblem(model.intake().problem()), "problem");
        ObservableValue<Boolean> wrong = model.intake().problem().map(reason -> true).orElse(false);
        problem.visibleProperty().bind(wrong);
        Button open = new ActionButton("latent-open", "multivariate.latent.open", texts, () -> {
        });
        open.setOnAction(event -> open(open));
        Label form = Card.paragraph(texts.of("multivariate.latent.form", LatentTable.PASTE.getDisplayText()), "hint");
        form.visibleProperty().bind(wrong.map(is -> !is));
        StackPane said = new StackPane(form, problem);
        said.setAlignment(Pos.TOP_LEFT);
        return Styled.as(new Card(count,
                line(new ActionButton("latent-paste", "multivariate.latent.paste", texts, this::paste), open),
                said), "parameters", "p", "latent-source", "controls");
    }

    private Card look() {
        Segments spread = new Segments(new Choice<>(List.of(LatentSpread.values()),
                model.history().state().map(state -> LatentSpread.of(state.latent())),
                chosen -> model.encode(latent -> latent.withSigmas(chosen == LatentSpread.SIGMA)),
                each -> texts.of(each == LatentSpread.SIGMA
                        ? "multivariate.latent.as.sigma"
                        : "multivariate.latent.as.logVariance"),
                texts.of("multivariate.latent.as.help")));
        OptionBox sorted = new OptionBox("latent-sorted", "multivariate.latent.sorted", texts,
                model.history().state().map(state -> state.latent().sorted()),
                on -> model.encode(latent -> latent.withSorted(on)));
        return Styled.as(new Card(line(spread), line(sorted),
                Card.paragraph(texts.of("multivariate.latent.same"), "hint")), "parameters", "latent-look", "controls");
    }

    private static FlowPane line(Node... nodes) {
        return Styled.as(new FlowPane(nodes), "button-row");
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        model.intake().take(text == null ? "" : text);
    }

    private void open(Node owner) {
        Catalog words = texts.catalog().getValue();
        question.open(owner, words.say("multivariate.latent.open.title"),
                List.of(new FileQuestion.Kind(words.say("multivariate.latent.open.csv"), List.of("csv", "tsv", "txt")),
                        new FileQuestion.Kind(words.say("multivariate.latent.open.all"), List.of("*"))))
                .ifPresent(model.intake()::take);
    }
}
