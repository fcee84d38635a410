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
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The words and numbers that the page has for every lab, for the one that is shown. */
final class LabWords {
    /** Those words that a drag does not change. */
    private record Named(LabPage<?, ?> lab, Catalog words, List<String> presets) {
    }

    private @Nullable Named named;

    /** Shows the numbers of a lab, and its words unless these stand there. */
    void show(LabPage<?, ?> lab, Catalog words, Language language) {
        PageReadout readout = lab.readout();
        PageWords.set("value", readout.value());
        PageWords.set("value-q", lab.nameOfQ());
        Browser.setMarkup(element("formula"), readout.formula().markup(), readout.formula().spoken());
        other("reverse", readout.reverse(), lab, "reverse");
        other("jensen-shannon", readout.jensenShannon(), lab, "jensenShannon");
        Browser.put(element("swap"), "away", !lab.canSwap());
        ((HTMLSelectElement) element("unit")).setSelectedIndex(lab.unit().ordinal());
        List<String> names = new ArrayList<>(List.of("actions.presets"));
        lab.presets().forEach(each -> names.add(each.messageKey()));
        Named now = new Named(lab, words, names);
        if (!now.equals(named)) {
            named = now;
            name(now, language);
        }
    }

    private static void name(Named now, Language language) {
        Catalog words = now.words;
        Browser.set(HTMLDocument.current().getDocumentElement(), "lang", language.code());
        PageWords.set("title", words.say("lab." + now.lab.name()));
        PageWords.set("reverse-name", words.say("value.reverse"));
        PageWords.set("jensen-shannon-name", words.say("value.jensenShannon"));
        PageWords.set("undo", words.say("keys.undo"));
        PageWords.set("redo", words.say("keys.redo"));
        PageWords.helped("swap", "actions.swap", words);
        PageWords.helped("reset", "actions.reset", words);
        PageWords.set("copy", words.say("window.copyLink"));
        PageWords.set("program", words.say("page.program"));
        PageWords.set("language", words.say("window.otherLanguage"));
        HTMLSelectElement unit = (HTMLSelectElement) element("unit");
        Browser.set(unit, "aria-label", words.say("value.unit"));
        PageWords.choices(unit, List.of(InformationUnit.values()).stream().map(InformationUnit::messageKey).toList(),
                words);
        unit.setSelectedIndex(now.lab.unit().ordinal());
        HTMLElement presets = element("presets");
        Browser.set(presets, "aria-label", words.say("actions.presets"));
        PageWords.choices((HTMLSelectElement) presets, now.presets, words);
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
