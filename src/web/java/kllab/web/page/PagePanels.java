package kllab.web.page;

import java.util.function.Consumer;
import kllab.lab.Hidden;
import kllab.lab.Hiding;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.browser.Browser;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The parts of the page that a link may put away, or cover with a question mark that shows them when it is pressed. */
final class PagePanels {
    /** What they show; a drag, which changes none of it, need not look all of them up. */
    private record Shown(LabPage<?, ?> lab, Hidden hidden, Catalog words) {
    }

    private @Nullable Shown shown;

    /**
     * All parts of the page.
     *
     * @param uncover is told which one is to be shown
     */
    PagePanels(Consumer<String> uncover) {
        NodeList<? extends HTMLElement> all = HTMLDocument.current().querySelectorAll("[data-panel]");
        for (int i = 0; i < all.getLength(); i++) {
            HTMLElement node = all.item(i);
            HTMLElement button = HTMLDocument.current().createElement("button").cast();
            button.setClassName("uncover");
            button.setAttribute("type", "button");
            button.setTextContent("?");
            button.addEventListener("click", event -> uncover.accept(node.getAttribute("data-panel")));
            node.appendChild(button);
        }
    }

    /** Shows what the state of a lab shows. */
    void show(LabPage<?, ?> lab, Catalog words) {
        Hidden hidden = lab.hidden();
        Shown now = new Shown(lab, hidden, words);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (Hiding.Panel each : lab.panels()) {
            for (HTMLElement node : Browser.panels(lab.name(), each.key())) {
                boolean away = hidden.isAway(each.key());
                Browser.put(node, "away", away);
                Browser.put(node, "covered", hidden.isCovered(each.key()) && !away);
                Browser.set(node.querySelector(".uncover"), "aria-label",
                        words.say(Message.of("panel.covered", Message.of(each.messageKey()))));
            }
        }
    }
}
