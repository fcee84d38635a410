package kllab.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kllab.lab.Preset;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import kllab.web.browser.Browser;
import kllab.web.browser.PageWords;
import kllab.web.paint.PageStyles;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The page with its labs, one of which is shown: the header, the state in the address, the keys and the language. */
public final class LabsPage implements PageHost {
    /**
     * The time between two changes of the address, in milliseconds. Safari lets a page change it 100 times in 30 s, and
     * refuses all that comes after; Chromium 200 times in 10 s. So it follows a drag about three times a second.
     */
    private static final double ADDRESS_MILLIS = 350;
    /** So many changes may come at once if each is at rest, as steps by keys are: with these it is 97 times in 30 s. */
    private static final int ADDRESSES_AT_ONCE = 10;

    private final List<LabPage<?, ?>> labs;
    private final PagePanels panels = new PagePanels(this::uncover);
    private final LabWords names = new LabWords();
    private LabPage<?, ?> shown;
    private PageStyles styles = new PageStyles(ruler(), "light", 0);
    private Catalog words;
    private Language language;
    /** Why the last input was refused. */
    private @Nullable Message refused;
    private String told = "";
    private boolean asked;
    private PageLayer layer = PageLayer.NONE;
    private @Nullable PageGuide guide;
    /** The link that the address was changed to last, even if the browser refused it; empty if it may be another. */
    private String kept = "";
    /** The time at which the changes of the address up to now are no more than allowed. */
    private double paced;
    private boolean keptLater;

    /** A page with the first lab; it begins when it is told to. */
    public LabsPage(List<Function<PageHost, LabPage<?, ?>>> makers) {
        language = Browser.language().startsWith(Language.ZH.code()) ? Language.ZH : Language.EN;
        words = Catalog.of(language);
        labs = makers.stream().<LabPage<?, ?>>map(each -> each.apply(this)).toList();
        shown = labs.getFirst();
        labs.forEach(this::addTab);
        listenToButtons();
        HTMLDocument.current().addEventListener("keydown", event -> shortcut((KeyboardEvent) event));
        Window.current().addEventListener("hashchange", event -> openAddress());
        Browser.onPlotSize(this::ask);
        Browser.onScheme(this::ask);
        Browser.markEmbedded();
    }

    /** Shows the page as the address says: its lab and state, or where its guide is. */
    public void begin(Optional<? extends PageGuide> beside) {
        guide = beside.orElse(null);
        show(shown);
        beside.ifPresentOrElse(each -> each.begin(Browser.fragment()), this::openFragment);
    }

    private void openAddress() {
        if (guide != null) {
            guide.open(Browser.fragment());
        } else {
            openFragment();
        }
    }

    /** Lays something over all labs in the place of what was. */
    public void lay(PageLayer next) {
        layer = next;
        labs.forEach(each -> each.lay(next));
    }

    /** Shows a panel whatever hid it. */
    private void uncover(String panel) {
        lay(layer.uncovering(panel));
        shown.uncover(panel);
    }

    private static CanvasRenderingContext2D ruler() {
        HTMLCanvasElement canvas = HTMLDocument.current().createElement("canvas").cast();
        return (CanvasRenderingContext2D) canvas.getContext("2d");
    }

    private void addTab(LabPage<?, ?> lab) {
        HTMLElement tab = HTMLDocument.current().createElement("button").cast();
        tab.setAttribute("id", "lab-" + lab.name());
        tab.setAttribute("type", "button");
        tab.addEventListener("click", event -> show(lab));
        element("labs").appendChild(tab);
    }

    /** Shows a lab as it was left. */
    private void show(LabPage<?, ?> lab) {
        shown.history().rest();
        shown = lab;
        Browser.showLab(lab.name());
        refuse(null);
    }

    private void listenToButtons() {
        on("undo", () -> shown.history().undo());
        on("redo", () -> shown.history().redo());
        on("swap", () -> shown.swap());
        on("reset", this::reset);
        on("copy", () -> {
            // The address itself may be behind, or may not change at all in a frame of another page.
            String address = Browser.address(shown.history().link());
            Browser.copy(address, () -> {
                told = words.say("window.copied", address);
                ask();
            });
        });
        on("language", () -> {
            language = language == Language.EN ? Language.ZH : Language.EN;
            words = Catalog.of(language);
            told = "";
            Browser.keepLanguage(language.code());
            ask();
        });
        HTMLSelectElement unit = (HTMLSelectElement) element("unit");
        unit.addEventListener("change", event -> shown.setUnit(InformationUnit.values()[unit.getSelectedIndex()]));
        HTMLSelectElement presets = (HTMLSelectElement) element("presets");
        presets.addEventListener("change", event -> {
            Preset preset = Preset.of(presets.getValue());
            presets.setSelectedIndex(0);
            refuse(null);
            shown.take(preset);
        });
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    private static void on(String id, Runnable action) {
        element(id).addEventListener("click", event -> action.run());
    }

    private void reset() {
        refuse(null);
        shown.reset();
    }

    /** The keys of the program; in a field of text the browser’s own undo counts. */
    private void shortcut(KeyboardEvent event) {
        boolean control = event.isCtrlKey() || event.isMetaKey();
        String key = event.getKey().toLowerCase();
        if (control && !Browser.isTyping() && (key.equals("z") || key.equals("y"))) {
            event.preventDefault();
            if (key.equals("y") || event.isShiftKey()) {
                shown.history().redo();
            } else {
                shown.history().undo();
            }
        } else if (event.isAltKey() && !control && key.equals("r")) {
            event.preventDefault();
            reset();
        } else if (guide != null && !Browser.isTaken(event) && guide.press(event)) {
            event.preventDefault();
        }
    }

    @Override
    public void refuse(@Nullable Message reason) {
        refused = reason;
        told = "";
        ask();
    }

    private void openFragment() {
        String fragment = Browser.fragment();
        kept = "";
        if (!fragment.isEmpty() && !fragment.equals(shown.history().link())) {
            try {
                open(Link.parse(fragment));
            } catch (BadInput e) {
                refuse(e.reason());
            }
        }
    }

    /** Returns the link of what is shown, in full, as it was at rest. */
    public Link shownLink() {
        return shown.history().fullLink();
    }

    /** Shows the state of a link, as a step that can be undone; says why if there is none. */
    public void open(Link link) {
        try {
            // Of a lab that the page has not, the one that is shown says so.
            LabPage<?, ?> lab = labs.stream().filter(each -> each.name().equals(link.lab())).findAny().orElse(shown);
            lab.open(link);
            show(lab);
        } catch (BadInput e) {
            refuse(e.reason());
        }
    }

    @Override
    public void ask() {
        if (!asked) {
            asked = true;
            Window.requestAnimationFrame(this::frame);
        }
    }

    private void frame(double millis) {
        asked = false;
        boolean more = shown.frame(millis);
        try {
            show();
        } catch (IllegalArgumentException e) {
            // A message or a style that the page does not carry: never silently empty.
            PageWords.set("problem", String.valueOf(e.getMessage()));
            throw e;
        }
        Browser.noteShown();
        if (guide == null) {
            keep(millis);
        }
        if (more) {
            ask();
        }
    }

    /**
     * Keeps the state in the address: in a drag as often as browsers let it, and the state at rest at once, or as soon as
     * they let it.
     */
    private void keep(double millis) {
        double early = paced - millis - (shown.isAtRest() ? ADDRESSES_AT_ONCE * ADDRESS_MILLIS : 0);
        if (early > 0 && keptLater) {
            return;
        }
        String link = shown.history().linkNow();
        if (link.equals(kept)) {
            return;
        }
        if (early <= 0) {
            kept = link;
            Browser.keep("#" + link);
            paced = Math.max(paced, millis) + ADDRESS_MILLIS;
        } else {
            keptLater = true;
            // A hand that holds still in the middle of a drag asks for no frame.
            Window.setTimeout(() -> {
                keptLater = false;
                ask();
            }, early);
        }
    }

    private void show() {
        panels.show(shown, words);
        styles = styles.in(Browser.isDark() ? "dark" : "light", Browser.em());
        if (guide != null) {
            guide.show(words);
        }
        shown.show(words, styles);
        names.show(shown, words, language);
        for (LabPage<?, ?> each : labs) {
            PageWords.set("lab-" + each.name(), words.say("lab." + each.name()));
            Browser.set(element("lab-" + each.name()), "aria-current", each == shown ? "page" : "false");
        }
        PageWords.set("without", shown.isWhole() ? "" : words.say("page.without"));
        Browser.set(element("undo"), "aria-disabled", Boolean.toString(!shown.history().isAnyPast()));
        Browser.set(element("redo"), "aria-disabled", Boolean.toString(!shown.history().isAnyFuture()));
        PageWords.set("problem", refused == null ? "" : words.say(refused));
        PageWords.set("told", told);
        if (shown.isAtRest()) {
            String link = shown.history().link();
            PageWords.set("spoken", shown.summary(words));
            Browser.set(element("program"), "href", "kl-lab:" + link);
        }
    }
}
