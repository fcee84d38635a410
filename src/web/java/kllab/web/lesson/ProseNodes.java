package kllab.web.lesson;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.link.Link;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.paint.MathMarkup;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The prose of a lesson as nodes of the page.
 *
 * @param follow is told which link to a lab was pressed
 * @param words of what is said about them
 */
record ProseNodes(Consumer<Link> follow, Catalog words) {
    void addBlocks(HTMLElement to, List<Block> blocks) {
        blocks.forEach(each -> addBlock(to, each));
    }

    private void addBlock(HTMLElement to, Block block) {
        switch (block) {
            case Block.Paragraph(List<Inline> content) when Inline.only(content).isPresent() ->
                addFormula(add(to, "p", "displayed"), Inline.only(content).get().tex(), true);
            case Block.Paragraph(List<Inline> content) -> addInlines(add(to, "p", ""), content);
            case Block.Heading(List<Inline> content) -> addInlines(add(to, "h3", ""), content);
            case Block.Formula(String tex) -> addFormula(add(to, "p", "displayed"), tex, true);
            case Block.Listing(boolean ordered, int start, List<List<Block>> items) -> {
                HTMLElement list = add(to, ordered ? "ol" : "ul", "");
                if (ordered) {
                    list.setAttribute("start", Integer.toString(start));
                }
                items.forEach(each -> addBlocks(add(list, "li", ""), each));
            }
            case Block.Quote(List<Block> content) -> addBlocks(add(to, "blockquote", ""), content);
            case Block.Code(String lines) -> to.appendChild(Nodes.words("pre", "", lines));
            case Block.Table table -> addTable(add(add(to, "div", "wide"), "table", ""), table);
            case Block.Rule() -> add(to, "hr", "");
            case Block.Asked asked -> addBlocks(to, asked.question().prompt());
        }
    }

    private static HTMLElement add(HTMLElement to, String tag, String style) {
        HTMLElement node = Nodes.make(tag, style);
        to.appendChild(node);
        return node;
    }

    private void addTable(HTMLElement node, Block.Table table) {
        addRow(node, "th", table, table.head());
        table.rows().forEach(each -> addRow(node, "td", table, each));
    }

    private void addRow(HTMLElement node, String tag, Block.Table table, List<List<Inline>> cells) {
        HTMLElement row = add(node, "tr", "");
        for (int i = 0; i < cells.size(); i++) {
            addInlines(add(row, tag, table.columns().get(i).name().toLowerCase(Locale.ROOT)), cells.get(i));
        }
    }

    void addInlines(HTMLElement to, List<Inline> pieces) {
        pieces.forEach(each -> addInline(to, each));
    }

    private void addInline(HTMLElement to, Inline piece) {
        switch (piece) {
            case Inline.Text(String said) -> Nodes.add(to, said);
            case Inline.Word(String said, String key) -> Nodes.add(to, said);
            case Inline.Emphasis(List<Inline> content) -> addInlines(add(to, "em", ""), content);
            case Inline.Strong(List<Inline> content) -> addInlines(add(to, "strong", ""), content);
            case Inline.Code(String said) -> to.appendChild(Nodes.words("code", "", said));
            case Inline.Formula(String tex) -> addFormula(to, tex, false);
            case Inline.LabLink(List<Inline> content, Link link) -> {
                // Pressed it sets the lab; its address opens the program, for whoever copies it.
                HTMLElement node = add(to, "a", "lab-link");
                node.setAttribute("href", "kl-lab:" + link.text());
                node.setAttribute("title", words.say("lesson.play.link.help"));
                node.addEventListener("click", event -> {
                    event.preventDefault();
                    follow.accept(link);
                });
                addInlines(node, content);
            }
            // As in the program an address is shown and never opened.
            case Inline.Address(List<Inline> content, String address) -> {
                addInlines(to, content);
                if (!Inline.plain(content).equals(address)) {
                    to.appendChild(Nodes.words("span", "small", " (" + address + ")"));
                }
            }
            case Inline.LineBreak() -> add(to, "br", "");
        }
    }

    private static void addFormula(HTMLElement to, String tex, boolean displayed) {
        MathMarkup.ifKnown(tex, displayed).ifPresentOrElse(markup -> {
            HTMLElement node = add(to, "span", "");
            Browser.setMarkup(node, markup, tex);
        }, () -> to.appendChild(Nodes.words("code", "tex", tex)));
    }
}
