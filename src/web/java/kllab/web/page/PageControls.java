package kllab.web.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.parameter.NumberText;
import kllab.parameter.ParameterRange;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The sliders and the fields of numbers, with the keys, the steps and the limits that they have in the program. */
final class PageControls {
    private final PageState state;
    private final Consumer<@Nullable Message> refuse;
    private final Map<GaussianParameter, HTMLInputElement> sliders = new EnumMap<>(GaussianParameter.class);
    private final Map<GaussianParameter, HTMLInputElement> fields = new EnumMap<>(GaussianParameter.class);
    /** The field whose text is not yet a number of the state. */
    private @Nullable GaussianParameter typing;

    /** The field whose text was refused. */
    private @Nullable GaussianParameter refused;

    /**
     * Controls.
     *
     * @param state what they change
     * @param refuse is told why a typed text is no number, or null when one was
     */
    PageControls(PageState state, Consumer<@Nullable Message> refuse) {
        this.state = state;
        this.refuse = refuse;
        for (GaussianParameter each : GaussianParameter.values()) {
            HTMLDocument document = HTMLDocument.current();
            sliders.put(each, slider(each, (HTMLInputElement) document.getElementById("slider-" + each.key())));
            fields.put(each, field(each, (HTMLInputElement) document.getElementById("field-" + each.key())));
        }
    }

    private HTMLInputElement slider(GaussianParameter parameter, HTMLInputElement slider) {
        ParameterRange range = parameter.range();
        slider.setAttribute("min", Double.toString(range.place(range.travel().min())));
        slider.setAttribute("max", Double.toString(range.place(range.travel().max())));
        slider.setAttribute("step", "any");
        slider.addEventListener("input", event -> set(parameter,
                range.valueAt(Double.parseDouble(slider.getValue()))));
        slider.addEventListener("change", event -> state.rest());
        listen(slider, parameter, true);
        return slider;
    }

    private HTMLInputElement field(GaussianParameter parameter, HTMLInputElement field) {
        field.addEventListener("input", event -> typing = parameter);
        field.addEventListener("change", event -> typed(parameter, field.getValue()));
        field.addEventListener("keydown", event -> {
            if (((KeyboardEvent) event).getKey().equals("Escape")) {
                leave();
            }
        });
        listen(field, parameter, false);
        return field;
    }

    private void listen(HTMLInputElement node, GaussianParameter parameter, boolean whole) {
        node.addEventListener("keydown", event -> {
            OptionalDouble value = PageKeys.value((KeyboardEvent) event, parameter.range(),
                    parameter.of(state.now()), whole);
            if (value.isPresent()) {
                event.preventDefault();
                set(parameter, value.getAsDouble());
            }
        });
        node.addEventListener("keyup", event -> state.rest());
        node.addEventListener("blur", event -> state.rest());
    }

    private void set(GaussianParameter parameter, double value) {
        leave();
        state.change(now -> now.with(parameter, value));
    }

    /** Lets a field show the number of the state again. */
    private void leave() {
        typing = null;
        refused = null;
        refuse.accept(null);
        state.ask();
    }

    private void typed(GaussianParameter parameter, String text) {
        try {
            double value = parameter.range().parse(text, name(parameter));
            leave();
            state.step(now -> now.with(parameter, value));
        } catch (BadInput e) {
            typing = parameter;
            refused = parameter;
            refuse.accept(e.reason());
        }
    }

    private static Message name(GaussianParameter parameter) {
        return Message.of("gaussian.parameter." + parameter.key());
    }

    /** Shows the numbers of a state. */
    void show(GaussianState now, Catalog words) {
        for (GaussianParameter each : GaussianParameter.values()) {
            ParameterRange range = each.range();
            HTMLInputElement slider = sliders.get(each);
            HTMLInputElement field = fields.get(each);
            String value = range.format(each.of(now));
            slider.setValue(Double.toString(range.place(each.of(now))));
            Browser.set(slider, "aria-label", words.say(name(each)));
            Browser.set(slider, "aria-valuetext", value);
            Browser.set(slider, "title", words.say("control.help", NumberText.shown(range.kind().usual()),
                    NumberText.shown(range.kind().fine()), NumberText.shown(range.kind().large())));
            Browser.set(field, "aria-label", words.say(name(each)));
            Browser.set(field, "aria-invalid", Boolean.toString(refused == each));
            if (typing != each) {
                field.setValue(value);
            }
        }
    }
}
