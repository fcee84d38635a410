package kllab.web.multivariate;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.lab.multivariate.parts.MultivariateFormula;
import kllab.lab.multivariate.parts.PartWords;
import kllab.math.divergence.InformationUnit;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.state.PageState;
import kllab.web.browser.PageWords;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The four parts of the formula as rows; one that is pressed is lit in the picture, and put out when pressed again. */
final class PartRows {
    private final HTMLElement room = HTMLDocument.current().getElementById("parts");
    private final List<HTMLElement> rows = new ArrayList<>();
    /** The unit of the formulas that are shown. */
    private @Nullable InformationUnit unit;

    PartRows(PageState<MultivariateState, ?> state) {
        for (Part each : PartWords.PARTS) {
            HTMLElement row = node("button", "part", room);
            row.setAttribute("type", "button");
            row.setAttribute("id", "part-" + PartWords.key(each));
            row.addEventListener("click",
                    event -> state.step(now -> now.withPicture(now.picture().lighting(each))));
            for (String cell : List.of("symbols", "said", "number")) {
                node("span", cell, row).setAttribute("id", id(each, cell));
            }
            rows.add(row);
        }
    }

    private static String id(Part part, String cell) {
        return "part-" + PartWords.key(part) + "-" + cell;
    }

    private static HTMLElement node(String tag, String type, HTMLElement room) {
        HTMLElement node = HTMLDocument.current().createElement(tag).cast();
        node.setClassName(type);
        room.appendChild(node);
        return node;
    }

    /** Shows the parts of a pair. */
    void show(MultivariateScene scene, Catalog words) {
        PageWords.set("parts-name", words.say("multivariate.parts"));
        for (int i = 0; i < rows.size(); i++) {
            Part part = PartWords.PARTS.get(i);
            HTMLElement row = rows.get(i);
            if (scene.state().unit() != unit) {
                PageWords.formula(id(part, "symbols"), MultivariateFormula.tex(part, scene.state().unit()),
                        PartWords.formula(part, scene));
            }
            PageWords.set(id(part, "said"), PartWords.said(part, words));
            PageWords.set(id(part, "number"), PartWords.signed(part, scene));
            Browser.set(row, "aria-label", PartWords.spoken(part, scene, words));
            Browser.set(row, "aria-pressed", Boolean.toString(scene.state().picture().lit() == part));
            Browser.set(row, "title", words.say("multivariate.part.help"));
        }
        unit = scene.state().unit();
    }
}
