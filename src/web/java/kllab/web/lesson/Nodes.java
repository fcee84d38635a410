package kllab.web.lesson;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Nodes of the page. Words come into them as text only, so that no words of a lesson can become markup. */
final class Nodes {
    private Nodes() {
    }

    static HTMLElement of(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    static HTMLElement make(String tag, String style) {
        HTMLElement node = HTMLDocument.current().createElement(tag).cast();
        if (!style.isEmpty()) {
            node.setClassName(style);
        }
        return node;
    }

    static HTMLElement words(String tag, String style, String words) {
        HTMLElement node = make(tag, style);
        node.setTextContent(words);
        return node;
    }

    static void add(HTMLElement to, String words) {
        to.appendChild(HTMLDocument.current().createTextNode(words));
    }

    /** A button that does something when it is pressed. */
    static HTMLElement button(String style, String words, String help, Runnable action) {
        HTMLElement button = words("button", style, words);
        button.setAttribute("type", "button");
        button.setAttribute("title", help);
        button.addEventListener("click", event -> action.run());
        return button;
    }

    static void empty(HTMLElement node) {
        node.setTextContent("");
    }
}
