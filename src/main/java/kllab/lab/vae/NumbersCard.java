package kllab.lab.vae;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import kllab.lab.vae.model.Sample;
import kllab.lab.vae.model.VaeModel;
import kllab.lab.vae.model.VaeNumbers;
import kllab.lab.vae.model.VaeRun;
import kllab.math.vae.Architecture;
import kllab.math.vae.Likelihood;
import kllab.math.vae.Schedule.Quantity;
import kllab.parameter.NumberText;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.Card;
import kllab.ui.control.Choice;
import kllab.ui.control.DropDown;
import kllab.ui.control.ParameterControl;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.Typesetter;

/**
 * β and the other numbers of a training: some change on its way, others begin it anew.
 *
 * @param model the state, and the commands that change it
 * @param texts the words of the screen
 * @param typesetter sets formulas
 */
record NumbersCard(VaeModel model, Texts texts, Typesetter typesetter) {
    /** The card. */
    Card card() {
        ParameterControl beta = ParameterControl.of(model.beta(), "beta", new FormulaView(typesetter, "\\beta"),
                Message.of("vae.quantity.beta"), texts);
        beta.getStyleClass().add("kl");
        FlowPane row = new FlowPane(latent(), digits(), pixels(), quantity(Quantity.RATE), quantity(Quantity.WARMUP),
                quantity(Quantity.FREE_BITS));
        row.getStyleClass().addAll("button-row", "vae-numbers");
        return Styled.as(new Card(beta, row), "parameters", "controls");
    }

    private HBox latent() {
        return list("latent", new Choice<>(List.of(1, 2, 3, 8, 16),
                run(each -> each.hyperparameters().architecture().latent()),
                anew((run, latent) -> {
                    Architecture sizes = run.hyperparameters().architecture();
                    return run.withArchitecture(new Architecture(sizes.pixels(), sizes.hidden(), latent));
                }), each -> texts.of("vae.number", each), texts.of("vae.latent.choice.help")));
    }

    private HBox digits() {
        List<List<Integer>> usual = List.of(Sample.ALL, List.of(0, 1), List.of(3, 5, 8), List.of(4, 7, 9));
        ObservableValue<List<Integer>> now = run(each -> each.sample().digits());
        return list("digits", new Choice<>(with(usual, now.getValue()), now,
                anew((run, digits) -> run.withSample(run.sample().withDigits(digits))),
                each -> each.equals(Sample.ALL)
                        ? texts.of("vae.digits.all")
                        : texts.of("vae.number", String.join(", ", each.stream().map(String::valueOf).toList())),
                texts.of("vae.digits.help")));
    }

    private HBox pixels() {
        return list("pixels", Choice.of(List.of(Likelihood.Kind.values()),
                run(each -> each.hyperparameters().likelihood().kind()),
                anew((run, kind) -> run.withLikelihood(new Likelihood(kind,
                        run.hyperparameters().likelihood().sigma()))),
                "vae.pixels.", texts));
    }

    /** A number that changes from the present step on. */
    private HBox quantity(Quantity quantity) {
        String key = quantity.name().toLowerCase(Locale.ROOT);
        ObservableValue<Double> now = run(each -> each.last().of(quantity));
        return list(key, new Choice<>(with(VaeNumbers.usual(quantity), now.getValue()), now,
                value -> model.history().update(state -> state.withRun(state.run().changed(quantity, value))),
                each -> texts.of("vae.number", NumberText.shown(each)), texts.of("vae.quantity." + key + ".help")));
    }

    private <T> ObservableValue<T> run(Function<VaeRun, T> of) {
        return model.history().state().map(state -> of.apply(state.run()));
    }

    /** Another run, from nothing. */
    private <T> Consumer<T> anew(BiFunction<VaeRun, T, VaeRun> with) {
        return chosen -> {
            VaeRun run = model.history().kept().get().run();
            VaeRun other = with.apply(run, chosen);
            if (!other.equals(run)) {
                model.changeRun(before -> with.apply(before.anew(), chosen));
            }
        };
    }

    private static <T> List<T> with(List<T> usual, T now) {
        return usual.contains(now) ? usual : new ArrayList<>(Stream.concat(usual.stream(), Stream.of(now)).toList());
    }

    private <T> HBox list(String key, Choice<T> choice) {
        DropDown<T> box = new DropDown<>(choice, texts);
        // A link may name what no list offers.
        choice.chosen().subscribe(now -> {
            if (now != null && !box.getItems().contains(now)) {
                box.getItems().add(now);
                box.setValue(now);
            }
        });
        box.setId("choose-" + key);
        box.accessibleTextProperty().bind(texts.of("vae.list." + key));
        return Styled.as(new HBox(Card.label(texts.of("vae.list." + key), "name"), box), "labelled");
    }
}
