package kllab.app.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import kllab.app.look.Choices;
import kllab.app.notice.Notices;
import kllab.app.notice.Overlay;
import kllab.app.settings.WebAddress;
import kllab.link.Link;
import kllab.text.Message;
import kllab.ui.Texts;

/**
 * The web link of what is shown: its link at the address of the web page. Before somebody has told that address, a
 * sheet asks for it.
 */
public final class WebLink {
    private final Source source;
    private final Choices choices;
    private final Overlay overlay;
    private final Notices notices;
    private final Texts texts;

    /**
     * The parts of a web link.
     *
     * @param shown the link of what is shown
     * @param onPage the names of the labs that a web page has; empty if nobody knows
     */
    public record Source(Supplier<Link> shown, Supplier<List<String>> onPage) {
    }

    /**
     * The web links of a window.
     *
     * @param choices keeps the address of the page
     * @param overlay shows the sheet
     */
    public WebLink(Source source, Choices choices, Overlay overlay, Notices notices, Texts texts) {
        this.source = source;
        this.choices = choices;
        this.overlay = overlay;
        this.notices = notices;
        this.texts = texts;
    }

    /** Puts the web link on the clipboard, or asks for the address of the page; says so where no page has the lab. */
    public void copy() {
        Link link = source.shown().get();
        List<String> labs = source.onPage().get();
        if (!labs.isEmpty() && !labs.contains(link.lab())) {
            // Nothing is copied: others would only get the sentence that the page has no such lab.
            notices.show(Message.of("page.otherLab", link.lab(), String.join(", ", labs)));
            return;
        }
        choices.webPage().get().ifPresentOrElse(page -> copy(page.at(link.text())), this::ask);
    }

    private void copy(String address) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, address));
        notices.show(Message.of("window.copied", address));
    }

    /** Asks for the address of the page, and copies the web link then. */
    public void ask() {
        WebLinkSheet sheet = new WebLinkSheet(choices.webPage().get().map(WebAddress::text).orElse(""), texts,
                this::take, overlay::close);
        overlay.open(sheet, sheet.first());
    }

    private void take(WebAddress page) {
        choices.webPage().set(Optional.of(page));
        copy();
    }
}
