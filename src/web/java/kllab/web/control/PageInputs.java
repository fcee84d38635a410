package kllab.web.control;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.browser.Browser;
import kllab.web.state.PageState;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * The sliders and the fields of a lab, with the keys, the steps and the limits that they have in the program.
 *
 * @param <S> the state
 */
public final class PageInputs<S> {
    private record Slider<S>(HTMLInputElement node, PageNumber<S> number) {
    }

    private record Field<S>(HTMLInputElement node, PageText<S> text) {
    }

    private final PageState<S, ?> state;
    private final Consumer<@Nullable Message> refuse;
    private final List<Slider<S>> sliders = new ArrayList<>();
    private final List<Field<S>> fields = new ArrayList<>();
    /** The field whose text is not yet one of the state. */
    private @Nullable HTMLInputElement typing;
    /** The field whose text was refused. */
    private @Nullable HTMLInputElement refused;

    /**
     * No inputs yet.
     *
     * @param state what they change
     * @param refuse is told why a typed text cannot be taken, or null when one was
     */
    public PageInputs(PageState<S, ?> state, Consumer<@Nullable Message> refuse) {
        this.state = state;
        this.refuse = refuse;
    }

    /** Lets a slider set a number. */
    public void slider(HTMLInputElement node, PageNumber<S> number) {
        ParameterRange range = number.range();
        node.setAttribute("min", Double.toString(range.place(range.travel().min())));
        node.setAttribute("max", Double.toString(range.place(range.travel().max())));
        node.setAttribute("step", "any");
        node.addEventListener("input", event -> set(number, range.valueAt(Double.parseDouble(node.getValue()))));
        node.addEventListener("change", event -> state.rest());
        listen(node, number, true);
        sliders.add(new Slider<>(node, number));
    }

    /** Lets a field set a text; of a number it has the keys too. */
    public void field(HTMLInputElement node, PageText<S> text) {
        node.addEventListener("input", event -> typing = node);
        node.addEventListener("change", event -> typed(node, text));
        node.addEventListener("keydown", event -> {
            if (((KeyboardEvent) event).getKey().equals("Escape")) {
                leave();
            }
        });
        if (text instanceof PageNumber<S> number) {
            listen(node, number, false);
        }
        fields.add(new Field<>(node, text));
    }

    private void listen(HTMLInputElement node, PageNumber<S> number, boolean whole) {
        node.addEventListener("keydown", event -> {
            OptionalDouble value = PageKeys.value((KeyboardEvent) event, number.range(), number.of(state.now()), whole);
            if (value.isPresent()) {
                event.preventDefault();
                set(number, value.getAsDouble());
            }
        });
        node.addEventListener("keyup", event -> state.rest());
        node.addEventListener("blur", event -> state.rest());
    }

    private void set(PageNumber<S> number, double value) {
        leave();
        state.change(now -> number.with(now, value));
    }

    /** Lets a field show what the state has again. */
    private void leave() {
        typing = null;
        refused = null;
        refuse.accept(null);
        state.ask();
    }

    private void typed(HTMLInputElement node, PageText<S> text) {
        try {
            S next = text.typed(state.kept(), node.getValue());
            leave();
            state.step(now -> next);
        } catch (BadInput e) {
            typing = node;
            refused = node;
            refuse.accept(e.reason());
        }
    }

    /** Shows what a state has. */
    public void show(S now, Catalog words) {
        for (Slider<S> each : sliders) {
            PageNumber<S> number = each.number;
            if (number.isIn(now)) {
                ParameterRange range = number.range();
                each.node.setValue(Double.toString(range.place(number.of(now))));
                each.node.setDisabled(number.isDisabled(now));
                Browser.set(each.node, "aria-label", words.say(number.name(now)));
                Browser.set(each.node, "aria-valuetext", number.text(now));
                Browser.set(each.node, "title", words.say("control.help", NumberText.shown(range.kind().usual()),
                        NumberText.shown(range.kind().fine()), NumberText.shown(range.kind().large())));
            }
        }
        for (Field<S> each : fields) {
            if (each.text.isIn(now)) {
                Browser.set(each.node, "aria-label", words.say(each.text.name(now)));
                each.node.setDisabled(each.text.isDisabled(now));
                Browser.set(each.node, "aria-invalid", Boolean.toString(refused == each.node));
                if (typing != each.node) {
                    each.node.setValue(each.text.text(now));
                }
            }
        }
    }
}
