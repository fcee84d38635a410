package kllab.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** All that the page asks its browser for besides nodes. What is forbidden, as storage is in some frames, is done without. */
public final class Browser {
    private Browser() {
    }

    /** What the browser calls. */
    @JSFunctor
    public interface Called extends JSObject {
        void call();
    }

    /** Returns the link in the address, without its number sign, or the one that the page was made with. */
    @JSBody(script = "return location.hash.substring(1) || klLab.link || '';")
    public static native String fragment();

    /** Returns the address of a link on this page. */
    @JSBody(params = "link", script = "return location.href.replace(/#.*$/, '') + '#' + link;")
    public static native String address(String link);

    /** Keeps a link in the address; where that is forbidden the page works without. */
    @JSBody(params = "fragment", script = """
            try {
                if (location.hash !== fragment) {
                    history.replaceState(null, '', fragment);
                }
            } catch (e) {
                console.info('no address to keep the link in');
            }
            """)
    public static native void keep(String fragment);

    /** Notes when the first picture stood, for those who measure; from then on the page is known to live. */
    @JSBody(script = """
            if (!klLab.shown) {
                klLab.shown = true;
                performance.mark('kl-lab-shown');
            }
            """)
    public static native void noteShown();

    /** Returns the size of the type, in pixels. */
    @JSBody(script = "return parseFloat(getComputedStyle(document.body).fontSize);")
    public static native double em();

    /** Returns true if the system is dark. */
    @JSBody(script = "return matchMedia('(prefers-color-scheme: dark)').matches;")
    public static native boolean isDark();

    /** Returns true if the system asks for less motion. */
    @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches;")
    public static native boolean isStill();

    /** Tells when the system turns dark or light. */
    @JSBody(params = "called",
            script = "matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function() { called(); });")
    public static native void onScheme(Called called);

    /** Tells when a plot gets another size. */
    @JSBody(params = "called", script = """
            var sizes = new ResizeObserver(function() { called(); });
            document.querySelectorAll('.plot').forEach(function(each) { sizes.observe(each); });
            """)
    public static native void onPlotSize(Called called);

    /** Gives a node a class, or takes it away. */
    public static void put(HTMLElement node, String name, boolean now) {
        if (now) {
            node.getClassList().add(name);
        } else {
            node.getClassList().remove(name);
        }
    }

    /** Shows the parts of the page that a lab has, and those that all labs have. */
    @JSBody(params = "lab", script = """
            document.querySelectorAll('[data-lab]').forEach(function(each) {
                each.classList.toggle('elsewhere', each.dataset.lab !== lab);
            });
            """)
    public static native void showLab(String lab);

    /** Returns the parts of the page that are a panel of a lab, or of all labs. */
    @JSBody(params = {"lab", "panel"}, script = """
            return Array.from(document.querySelectorAll('[data-panel=' + panel + ']')).filter(function(each) {
                var own = each.closest('[data-lab]');
                return own === null || own.dataset.lab === lab;
            });
            """)
    public static native HTMLElement[] panels(String lab, String panel);

    /** Sets an attribute, if it has another value: what did not change is not told again. */
    @JSBody(params = {"node", "name", "value"}, script = """
            if (node.getAttribute(name) !== value) {
                node.setAttribute(name, value);
            }
            """)
    public static native void set(HTMLElement node, String name, String value);

    /** Returns the language that was chosen last, that the page was made with, or that the system has. */
    @JSBody(script = """
            var kept = null;
            try {
                kept = localStorage.getItem('kl-lab-language');
            } catch (e) {
                kept = null;
            }
            // The words around a lesson are in its language.
            return klLab.lesson && klLab.language || kept || klLab.language || navigator.language || 'en';
            """)
    public static native String language();

    /** Keeps the language that was chosen. */
    @JSBody(params = "code", script = """
            try {
                localStorage.setItem('kl-lab-language', code);
            } catch (e) {
                console.info('no storage to keep the language in');
            }
            """)
    public static native void keepLanguage(String code);

    /** Returns a text that was kept under a name; empty if there is none, or no storage. */
    @JSBody(params = "name", script = """
            try {
                return localStorage.getItem(name) || '';
            } catch (e) {
                return '';
            }
            """)
    public static native String kept(String name);

    /** Keeps a text under a name, where that is allowed. */
    @JSBody(params = {"name", "text"}, script = """
            try {
                localStorage.setItem(name, text);
            } catch (e) {
                console.info('no storage to keep ' + name + ' in');
            }
            """)
    public static native void keep(String name, String text);

    /** Returns true if a key was used already, or is one of the control that has the keyboard. */
    @JSBody(params = "event", script = """
            return event.defaultPrevented || event.target.matches('input, select, textarea, [role=slider]');
            """)
    public static native boolean isTaken(Event event);

    /** Lets the page be plots and sliders alone if its address asks for that. */
    @JSBody(script = """
            if (/[?&]embed(&|=|$)/.test(location.search)) {
                document.body.classList.add('embedded');
            }
            """)
    public static native void markEmbedded();

    /** Sets formulas, if they are others; a browser that knows no MathML has them as a line of text. */
    @JSBody(params = {"node", "markup", "line"}, script = """
            var content = window.MathMLElement ? markup : line;
            if (node.shown !== content) {
                node.shown = content;
                if (window.MathMLElement) {
                    node.innerHTML = content;
                } else {
                    node.textContent = content;
                }
            }
            """)
    public static native void setMarkup(HTMLElement node, String markup, String line);

    /** Returns true if a field of text has the keyboard. */
    @JSBody(script = "return document.activeElement !== null && document.activeElement.type === 'text';")
    public static native boolean isTyping();

    /** Copies a text and tells when it is done; where the clipboard is closed to pages, by a selection. */
    @JSBody(params = {"text", "done"}, script = """
            function select() {
                var area = document.createElement('textarea');
                area.value = text;
                document.body.appendChild(area);
                area.select();
                var copied = document.execCommand('copy');
                area.remove();
                if (copied) {
                    done();
                }
            }
            if (navigator.clipboard) {
                navigator.clipboard.writeText(text).then(function() { done(); }, select);
            } else {
                select();
            }
            """)
    public static native void copy(String text, Called done);
}
