package kllab.web.page;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.Preset;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianScene;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.readout.GaussianFormula;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Language;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The words and numbers of the page beside its plots and controls. */
final class PageWords {
    private PageWords() {
    }

    /** Shows them for a scene. */
    static void show(GaussianScene scene, Catalog words, Language language) {
        GaussianState now = scene.state();
        Browser.set(HTMLDocument.current().getDocumentElement(), "lang", language.code());
        set("title", words.say("lab.gaussian"));
        set("value", scene.shownValue(scene.values().forward()));
        Browser.setMarkup(element("formula"), MathMarkup.of(GaussianFormula.symbols(scene), "")
                + MathMarkup.of(GaussianFormula.numbers(scene), GaussianFormula.spoken(scene)),
                GaussianFormula.spoken(scene));
        set("reverse-name", words.say("value.reverse"));
        set("reverse", read(scene.values().reverse(), now, GaussianPanel.REVERSE));
        set("jensen-shannon-name", words.say("value.jensenShannon"));
        set("jensen-shannon", read(scene.values().jensenShannon(), now, GaussianPanel.JENSEN_SHANNON));
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
        unit.setSelectedIndex(now.unit().ordinal());
        HTMLElement presets = element("presets");
        Browser.set(presets, "aria-label", words.say("actions.presets"));
        List<String> names = new ArrayList<>(List.of("actions.presets"));
        Preset.all("gaussian.preset.").forEach(each -> names.add(each.messageKey()));
        choices((HTMLSelectElement) presets, names, words);
    }

    /** Names a button, and says what it does where there is a pointer above it. */
    private static void helped(String id, String key, Catalog words) {
        set(id, words.say(key));
        Browser.set(element(id), "title", words.say(key + ".help"));
    }

    private static void choices(HTMLSelectElement list, List<String> keys, Catalog words) {
        while (list.getOptions().getLength() < keys.size()) {
            HTMLOptionElement option = HTMLDocument.current().createElement("option").cast();
            option.setValue(keys.get(list.getOptions().getLength()));
            list.appendChild(option);
        }
        for (int i = 0; i < keys.size(); i++) {
            setText(list.getOptions().item(i), words.say(keys.get(i)));
        }
    }

    private static String read(double nats, GaussianState now, GaussianPanel panel) {
        return now.asks(panel) ? Readout.COVERED : Readout.STANDARD.of(now.unit().of(nats));
    }

    /** Sets the text of a node, if it has another: what did not change is not laid out again. */
    static void set(String id, String text) {
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
