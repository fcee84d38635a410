package kllab.web.page;

import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.text.Catalog;
import kllab.text.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The parts of the page that a link may put away, or cover with a question mark that shows them when it is pressed. */
final class PagePanels {
    private final PageState state;

    PagePanels(PageState state) {
        this.state = state;
        for (GaussianPanel each : GaussianPanel.values()) {
            HTMLElement node = node(each);
            if (node != null) {
                HTMLElement button = HTMLDocument.current().createElement("button").cast();
                button.setClassName("uncover");
                button.setAttribute("type", "button");
                button.setTextContent("?");
                button.addEventListener("click", event -> show(each));
                node.appendChild(button);
            }
        }
    }

    private void show(GaussianPanel panel) {
        state.step(now -> now.withHidden(now.hidden().showing(panel.key())));
    }

    private static HTMLElement node(GaussianPanel panel) {
        return (HTMLElement) HTMLDocument.current().querySelector("[data-panel=" + panel.key() + "]");
    }

    /** Shows what a state shows. */
    void show(Catalog words) {
        GaussianState now = state.now();
        for (GaussianPanel each : GaussianPanel.values()) {
            HTMLElement node = node(each);
            if (node != null) {
                put(node, "away", now.isAway(each));
                put(node, "covered", now.asks(each) && !now.isAway(each));
                Browser.set(node.querySelector(".uncover"), "aria-label",
                        words.say(Message.of("panel.covered", Message.of(each.messageKey()))));
            }
        }
    }

    private static void put(HTMLElement node, String name, boolean now) {
        if (now) {
            node.getClassList().add(name);
        } else {
            node.getClassList().remove(name);
        }
    }
}
