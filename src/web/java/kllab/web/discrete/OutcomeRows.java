package kllab.web.discrete;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.Side;
import kllab.lab.discrete.model.Bars;
import kllab.lab.discrete.model.DiscreteState;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.control.PageInputs;
import kllab.web.state.PageState;
import kllab.web.browser.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The outcomes as rows: name, weights, probabilities and locks of p and of q, and a way to be rid of it. */
final class OutcomeRows {
    private final HTMLElement room = HTMLDocument.current().getElementById("outcomes");
    private final HTMLElement add = HTMLDocument.current().getElementById("add-outcome");
    private final PageState<DiscreteState, ?> state;
    private final PageInputs<DiscreteState> inputs;
    private final List<HTMLElement> rows = new ArrayList<>();

    OutcomeRows(PageState<DiscreteState, ?> state, PageInputs<DiscreteState> inputs) {
        this.state = state;
        this.inputs = inputs;
        add.addEventListener("click", event -> state.step(DiscreteState::added));
        fill();
    }

    /** Makes as many rows as there are outcomes: before anything is shown in them. */
    void fill() {
        while (rows.size() < state.now().count()) {
            rows.add(row(rows.size()));
        }
    }

    private HTMLElement row(int outcome) {
        HTMLElement row = node("div", "outcome", room);
        HTMLInputElement name = input("text", "name-" + (outcome + 1), row);
        name.setClassName("name");
        inputs.field(name, new OutcomeCalled(outcome));
        for (Side side : Side.values()) {
            HTMLElement own = node("div", "side " + side.style(), row);
            HTMLElement control = node("div", "control", own);
            node("span", "", control).setTextContent(side.style());
            inputs.slider(input("range", id("slider", side, outcome), control),
                    new OutcomeProbability(side, outcome, state::settled));
            node("output", "small", control).setAttribute("id", id("probability", side, outcome));
            HTMLInputElement weight = input("text", id("weight", side, outcome), control);
            weight.setAttribute("inputmode", "decimal");
            inputs.field(weight, new OutcomeWeight(side, outcome));
            lock(side, outcome, control);
        }
        HTMLElement remove = button("remove", "remove-" + (outcome + 1), row);
        remove.setTextContent("×");
        remove.addEventListener("click", event -> state.step(now -> now.without(outcome)));
        return row;
    }

    private void lock(Side side, int outcome, HTMLElement room) {
        HTMLElement lock = button("lock", id("lock", side, outcome), room);
        lock.setInnerHTML(HTMLDocument.current().getElementById("lock").getInnerHTML());
        lock.addEventListener("click", event -> state.step(
                now -> now.with(side, bars -> bars.withLock(outcome, !bars.isLocked(outcome)))));
    }

    private static HTMLElement button(String type, String id, HTMLElement room) {
        HTMLElement button = node("button", type, room);
        button.setAttribute("type", "button");
        button.setAttribute("id", id);
        return button;
    }

    private static String id(String what, Side side, int outcome) {
        return what + "-" + side.style() + "-" + (outcome + 1);
    }

    private static HTMLElement node(String tag, String type, HTMLElement room) {
        HTMLElement node = HTMLDocument.current().createElement(tag).cast();
        node.setClassName(type);
        room.appendChild(node);
        return node;
    }

    private static HTMLInputElement input(String type, String id, HTMLElement room) {
        HTMLInputElement input = (HTMLInputElement) node("input", "", room);
        input.setAttribute("type", type);
        input.setAttribute("id", id);
        input.setAttribute("autocomplete", "off");
        return input;
    }

    /** Shows what is not typed: probabilities, which rows there are, and what the buttons do. */
    void show(Catalog words) {
        DiscreteState now = state.now();
        PageWords.helped("add-outcome", "discrete.add", words);
        Browser.set(add, "aria-disabled", Boolean.toString(now.count() == Bars.MOST));
        for (int i = 0; i < rows.size(); i++) {
            Browser.put(rows.get(i), "away", i >= now.count());
            if (i < now.count()) {
                show(now, i, words);
            }
        }
    }

    private void show(DiscreteState now, int outcome, Catalog words) {
        String name = now.names().get(outcome);
        for (Side side : Side.values()) {
            PageWords.set(id("probability", side, outcome),
                    new OutcomeProbability(side, outcome, state::settled).text(now));
            Browser.set(called(id("lock", side, outcome), words.say("discrete.lock", name, side.style())),
                    "aria-pressed", Boolean.toString(now.own(side).isLocked(outcome)));
        }
        Browser.set(called("remove-" + (outcome + 1), words.say("discrete.remove", name, "")), "aria-disabled",
                Boolean.toString(!now.isRemovable(outcome)));
    }

    /** Names a button that has no words. */
    private static HTMLElement called(String id, String name) {
        HTMLElement button = HTMLDocument.current().getElementById(id);
        Browser.set(button, "aria-label", name);
        Browser.set(button, "title", name);
        return button;
    }
}
