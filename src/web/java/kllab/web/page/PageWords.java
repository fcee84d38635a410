package kllab.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kllab.lab.Preset;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.web.paint.MathMarkup;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The words and numbers of the page beside its plots and controls. */
public final class PageWords {
    private PageWords() {
    }

    /** Shows those that all labs have, for the one that is shown. */
    static void show(LabPage<?, ?> lab, Catalog words, Language language) {
        PageReadout readout = lab.readout();
        Browser.set(HTMLDocument.current().getDocumentElement(), "lang", language.code());
        set("title", words.say("lab." + lab.name()));
        set("value", readout.value());
        Browser.setMarkup(element("formula"), readout.formula().markup(), readout.formula().spoken());
        set("reverse-name", words.say("value.reverse"));
        other("reverse", readout.reverse(), lab, "reverse");
        set("jensen-shannon-name", words.say("value.jensenShannon"));
        other("jensen-shannon", readout.jensenShannon(), lab, "jensenShannon");
        set("undo", words.say("keys.undo"));
        set("redo", words.say("keys.redo"));
        helped("swap", "actions.swap", words);
        helped("reset", "actions.reset", words);
        set("copy", words.say("window.copyLink"));
        set("program", words.say("page.program"));
        set("language", words.say("window.otherLanguage"));
        HTMLSelectElement unit = (HTMLSelectElement) element("unit");
        Browser.set(unit, "aria-label", words.say("value.unit"));
        choices(unit, List.of(InformationUnit.values()).stream().map(InformationUnit::messageKey).toList(), words);
        unit.setSelectedIndex(lab.unit().ordinal());
        HTMLElement presets = element("presets");
        Browser.set(presets, "aria-label", words.say("actions.presets"));
        List<String> names = new ArrayList<>(List.of("actions.presets"));
        lab.presets().forEach(each -> names.add(each.messageKey()));
        choices((HTMLSelectElement) presets, names, words);
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
        while (list.getOptions().getLength() > keys.size()) {
            list.removeChild(list.getOptions().item(keys.size()));
        }
        while (list.getOptions().getLength() < keys.size()) {
            list.appendChild(HTMLDocument.current().createElement("option"));
        }
        for (int i = 0; i < keys.size(); i++) {
            HTMLOptionElement option = list.getOptions().item(i);
            Browser.set(option, "value", keys.get(i));
            setText(option, words.say(keys.get(i)));
        }
    }

    /** Reads out a number besides the value, which not every lab has. */
    private static void other(String id, OptionalDouble nats, LabPage<?, ?> lab, String panel) {
        Browser.put((HTMLElement) element(id).getParentNode(), "elsewhere", nats.isEmpty());
        set(id, lab.hidden().isCovered(panel)
                ? Readout.COVERED
                : nats.isEmpty() ? "" : Readout.STANDARD.of(lab.unit().of(nats.getAsDouble())));
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
