package kllab.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kllab.math.divergence.InformationUnit;
import kllab.parameter.Readout;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.web.browser.Browser;
import kllab.web.browser.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The words and numbers that the page has for every lab, for the one that is shown. */
final class LabWords {
    private LabWords() {
    }

    /** Shows them. */
    static void show(LabPage<?, ?> lab, Catalog words, Language language) {
        PageReadout readout = lab.readout();
        Browser.set(HTMLDocument.current().getDocumentElement(), "lang", language.code());
        PageWords.set("title", words.say("lab." + lab.name()));
        PageWords.set("value", readout.value());
        Browser.setMarkup(element("formula"), readout.formula().markup(), readout.formula().spoken());
        PageWords.set("reverse-name", words.say("value.reverse"));
        other("reverse", readout.reverse(), lab, "reverse");
        PageWords.set("jensen-shannon-name", words.say("value.jensenShannon"));
        other("jensen-shannon", readout.jensenShannon(), lab, "jensenShannon");
        PageWords.set("undo", words.say("keys.undo"));
        PageWords.set("redo", words.say("keys.redo"));
        PageWords.helped("swap", "actions.swap", words);
        PageWords.helped("reset", "actions.reset", words);
        PageWords.set("copy", words.say("window.copyLink"));
        PageWords.set("program", words.say("page.program"));
        PageWords.set("language", words.say("window.otherLanguage"));
        HTMLSelectElement unit = (HTMLSelectElement) element("unit");
        Browser.set(unit, "aria-label", words.say("value.unit"));
        PageWords.choices(unit, List.of(InformationUnit.values()).stream().map(InformationUnit::messageKey).toList(), words);
        unit.setSelectedIndex(lab.unit().ordinal());
        HTMLElement presets = element("presets");
        Browser.set(presets, "aria-label", words.say("actions.presets"));
        List<String> names = new ArrayList<>(List.of("actions.presets"));
        lab.presets().forEach(each -> names.add(each.messageKey()));
        PageWords.choices((HTMLSelectElement) presets, names, words);
    }

    /** Reads out a number besides the value, which not every lab has. */
    private static void other(String id, OptionalDouble nats, LabPage<?, ?> lab, String panel) {
        Browser.put((HTMLElement) element(id).getParentNode(), "elsewhere", nats.isEmpty());
        PageWords.set(id, lab.hidden().isCovered(panel)
                ? Readout.COVERED
                : nats.isEmpty() ? "" : Readout.STANDARD.of(lab.unit().of(nats.getAsDouble())));
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }
}
