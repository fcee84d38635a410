package kllab.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Measures the page in a browser and prints what it saw: its size, when its first picture stands, the script of a frame
 * while a handle is dragged, and the memory before and after 10,000 drags. {@code PageTimes [DRAGS]}.
 */
public final class PageTimes {
    private static final String LINK = "gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1";
    private static final String DISCRETE = "discrete?p=0.2,0.4,0.4&q=1,1,1";
    private static final String PLANE = "multivariate";
    private static final int FRAMES = 600;
    private static final int WARM_UP = 500;

    /** Times all that a frame calls, and lets frames follow each other without the screen's pause if that is wished. */
    private static final String CLOCK = """
            window.times = { script: 0, frames: [] };
            const paced = window.requestAnimationFrame.bind(window);
            const queue = new MessageChannel();
            const waiting = [];
            queue.port1.onmessage = () => waiting.splice(0).forEach(each => each(performance.now()));
            window.requestAnimationFrame = called => {
                const timed = millis => {
                    const from = performance.now();
                    called(millis);
                    times.script += performance.now() - from;
                };
                if (window.atOnce) {
                    waiting.push(timed);
                    queue.port2.postMessage(0);
                } else {
                    paced(timed);
                }
            };
            /* A hand moves on when a frame stands, and not while the browser has yet to lay it out. */
            window.frame = () => new Promise(done => window.requestAnimationFrame(() => later(done)));
            const after = new MessageChannel();
            const hands = [];
            after.port1.onmessage = () => hands.splice(0).forEach(each => each());
            const later = done => { hands.push(done); after.port2.postMessage(0); };
            window.dragged = (handle, kind, swing) => {
                const from = performance.now();
                const box = handle.parentNode.getBoundingClientRect();
                handle.dispatchEvent(new PointerEvent(kind, { clientX: box.left + 300 + 120 * swing,
                    clientY: box.top + 130 + 60 * swing, pointerId: 1, button: 0, bubbles: true }));
                times.script += performance.now() - from;
            };
            Element.prototype.setPointerCapture = () => {};
            """;

    private PageTimes() {
    }

    /** Measures a page. */
    public static void main(String[] arguments) throws IOException {
        int drags = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        System.out.printf(Locale.ROOT, "%-44s %8d kB%n", "page", Files.size(OpenPage.PAGE) / 1000);
        try (OpenPage page = OpenPage.start()) {
            page.in(1440, 900, "light");
            ChromeDriver driver = page.driver();
            firstPicture(page);
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", CLOCK));
            driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
            page.at(DISCRETE);
            frames(driver, "bars-p-1");
            page.at(PLANE);
            frames(driver, "plane-p-centre");
            frames(driver, "plane-p-axis1");
            page.at(PLANE + "?integrand=true&independent=true");
            frames(driver, "plane-p-centre");
            page.at(LINK + "&view=landscape");
            frames(driver, "landscape-p");
            frames(driver, "densities-mu2");
            page.at(LINK);
            frames(driver, "densities-mu1");
            memory(driver, drags);
        }
    }

    private static void firstPicture(OpenPage page) {
        double best = Double.POSITIVE_INFINITY;
        double worst = 0;
        for (int i = 0; i < 10; i++) {
            page.at(LINK);
            double millis = number(page.driver().executeScript(
                    "return performance.getEntriesByName('kl-lab-shown')[0].startTime;"));
            best = Math.min(best, millis);
            worst = Math.max(worst, millis);
        }
        System.out.printf(Locale.ROOT, "%-44s %8.0f ms to %.0f ms%n", "first picture, from the call of the page", best,
                worst);
    }

    /** The time of its own that the thread of the page has spent in scripts, in seconds, however busy the machine is. */
    private static double spent(ChromeDriver driver) {
        List<?> all = (List<?>) driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        return all.stream().map(each -> (Map<?, ?>) each).filter(each -> "ScriptDuration".equals(each.get("name")))
                .mapToDouble(each -> number(each.get("value"))).findFirst().orElseThrow();
    }

    private static void frames(ChromeDriver driver, String handle) {
        drag(driver, handle, WARM_UP);
        double before = spent(driver);
        List<?> parts = drag(driver, handle, FRAMES);
        System.out.printf(Locale.ROOT, "%-44s %8.1f ms, %s%n", "script of a dragged frame, the thread's own time",
                1000 * (spent(driver) - before) / FRAMES, handle);
        System.out.printf(Locale.ROOT, "%-44s %8.1f ms, 95 %% within %.1f ms, longest %.1f ms%n",
                "script of a dragged frame, by the clock", number(parts.get(0)), number(parts.get(1)),
                number(parts.get(2)));
    }

    /** Drags a handle for so many frames; returns the median, what 19 of 20 are within, and the longest script. */
    private static List<?> drag(ChromeDriver driver, String handle, int frames) {
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[2];
                (async () => {
                    const handle = document.getElementById(arguments[1]);
                    times.frames = [];
                    dragged(handle, 'pointerdown', 0);
                    for (let i = 0; i < arguments[0]; i++) {
                        times.script = 0;
                        dragged(handle, 'pointermove', Math.sin(i / 20));
                        await frame();
                        times.frames.push(times.script);
                    }
                    dragged(handle, 'pointerup', 0);
                    const all = times.frames.sort((a, b) => a - b);
                    done([all[all.length >> 1], all[Math.floor(all.length * 0.95)], all[all.length - 1]]);
                })();
                """, frames, handle);
    }

    private static void memory(ChromeDriver driver, int drags) {
        driver.executeScript("window.atOnce = true; times.frames = [];");
        for (int share = 1; share <= 10; share++) {
            driver.executeAsyncScript("""
                    const done = arguments[1];
                    (async () => {
                        const handle = document.getElementById('densities-mu1');
                        for (let i = 0; i < arguments[0]; i++) {
                            dragged(handle, 'pointerdown', 0);
                            dragged(handle, 'pointermove', Math.sin(i));
                            await frame();
                            dragged(handle, 'pointerup', 0);
                            await frame();
                        }
                        done();
                    })();
                    """, drags / 10);
            driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
            Map<String, Object> heap = driver.executeCdpCommand("Runtime.getHeapUsage", Map.of());
            System.out.printf(Locale.ROOT, "%-44s %8.2f MB%n", "memory after " + drags / 10 * share + " drags",
                    number(heap.get("usedSize")) / 1e6);
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
