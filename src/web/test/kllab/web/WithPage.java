package kllab.web;

import org.junit.jupiter.api.AfterAll;

/** Tests that share a browser, which their class starts before them and which is gone after them. */
abstract class WithPage {
    static OpenPage page;

    @AfterAll
    static void close() {
        // Where no browser is, none was started.
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
