package kllab.web.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kllab.lab.Preset;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.web.page.LabPage;
import kllab.web.page.PageReadout;
import kllab.web.paint.MathMarkup;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The words and numbers of the page beside its plots and controls. */
public final class PageWords {
    private PageWords() {
    }

    /** Names a button, and says what it does where there is a pointer above it. */
    public static void helped(String id, String key, Catalog words) {
        set(id, words.say(key));
        Browser.set(element(id), "title", words.say(key + ".help"));
    }

    /** Shows a formula in TeX; a browser that knows no formulas has it as a line of text. */
    public static void formula(String id, String tex, String line) {
        Browser.setMarkup(element(id), MathMarkup.of(tex, ""), line);
    }

    /** Lets a list have these choices, by the keys of their names. */
    public static void choices(HTMLSelectElement list, List<String> keys, Catalog words) {
        choices(list, keys, keys.stream().map(words::say).toList());
    }

    /** Lets a list have these choices, as they are called in every language. */
    public static void choices(HTMLSelectElement list, List<String> names) {
        choices(list, names, names);
    }

    private static void choices(HTMLSelectElement list, List<String> values, List<String> names) {
        while (list.getOptions().getLength() > values.size()) {
            list.removeChild(list.getOptions().item(values.size()));
        }
        while (list.getOptions().getLength() < values.size()) {
            list.appendChild(HTMLDocument.current().createElement("option"));
        }
        for (int i = 0; i < values.size(); i++) {
            HTMLOptionElement option = list.getOptions().item(i);
            Browser.set(option, "value", values.get(i));
            setText(option, names.get(i));
        }
    }

    /** Sets the text of a node, if it has another: what did not change is not laid out again. */
    public static void set(String id, String text) {
        setText(element(id), text);
    }

    private static void setText(HTMLElement node, String text) {
        if (!text.equals(node.getTextContent())) {
            node.setTextContent(text);
        }
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }
}
