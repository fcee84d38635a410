package kllab.web;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kllab.lab.LabLinks;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianState;
import kllab.link.Link;
import kllab.text.BadInput;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a Chromium without a display, and what a person sees and does there. */
final class OpenPage implements AutoCloseable {
    /** The page that the build made. */
    static final Path PAGE = Path.of(System.getProperty("kllab.page", "target/dist/kl-lab.html"));
    private static final Path PICTURES = Path.of("target", "pictures", "web");

    private final ChromeDriver driver;

    private OpenPage(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts a browser; where there is none the test says so and is skipped. */
    static OpenPage start() {
        Optional<Path> browser = Stream.of("chromium", "chromium-browser", "google-chrome").map(OpenPage::onPath)
                .flatMap(Optional::stream).findFirst();
        Optional<Path> hands = onPath("chromedriver");
        assumeTrue(browser.isPresent() && hands.isPresent(),
                "no chromium and chromedriver here: nobody clicked through the page");
        assumeTrue(Files.exists(PAGE), "no page " + PAGE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--lang=en-US",
                "--window-size=1300,900");
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(hands.get().toFile())
                .withLogOutput(OutputStream.nullOutputStream()).build();
        ChromeDriver driver = driver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        return new OpenPage(driver);
    }

    /** A browser that does not start, as in a room that lets it have no memory to share, is none. */
    private static ChromeDriver driver(ChromeDriverService service, ChromeOptions options) {
        try {
            return new ChromeDriver(service, options);
        } catch (SessionNotCreatedException e) {
            return abort("chromium does not start: " + e.getRawMessage());
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }

    /** Opens the page at a link; it is loaded as if for the first time. */
    OpenPage at(String link) {
        return at("", link);
    }

    /** Opens the page with a query, such as {@code ?embed}. */
    OpenPage at(String query, String link) {
        return at(PAGE, query, link);
    }

    OpenPage at(Path file, String query, String link) {
        driver.get("about:blank");
        driver.get(file.toUri() + query + (link.isEmpty() ? "" : "#" + link));
        until(() -> !text("value").isEmpty() || !element("value").isDisplayed());
        return this;
    }

    /** Gives the page a size, a scheme and a language to follow. */
    OpenPage in(int width, int height, String scheme) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** Runs a script before any of those of the pages to come; returns the name under which it can be taken back. */
    Object before(String script) {
        return driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
    }

    void takeBack(Object script) {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }

    /** Lets pages to come run scripts, or not. */
    void setScripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    WebElement element(String id) {
        return driver.findElement(By.id(id));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The text of a node as it is in the page, also where it is only spoken. */
    String text(String id) {
        return String.valueOf(element(id).getDomProperty("textContent"));
    }

    String value(String id) {
        return String.valueOf(element(id).getDomProperty("value"));
    }

    Actions hands() {
        return new Actions(driver);
    }

    void click(String id) {
        element(id).click();
        frame();
    }

    /** Presses a key where the keyboard is, with others held down. */
    void press(CharSequence key, CharSequence... held) {
        Actions hands = hands();
        for (CharSequence each : held) {
            hands.keyDown(each);
        }
        hands.sendKeys(key);
        for (CharSequence each : held) {
            hands.keyUp(each);
        }
        hands.perform();
        frame();
    }

    /** Types a text into a field in place of what is there. */
    void type(String field, String text) {
        element(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER);
        frame();
    }

    /** Drags a handle by the mouse, in two moves. */
    void drag(String handle, int right, int down) {
        hands().moveToElement(element(handle)).clickAndHold().moveByOffset(right / 2, down / 2)
                .moveByOffset(right - right / 2, down - down / 2).release().perform();
        frame();
    }

    /** Drags a handle by a finger, in two moves. */
    void dragByFinger(String handle, int right, int down) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        Duration pace = Duration.ofMillis(100);
        driver.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO,
                        PointerInput.Origin.fromElement(element(handle)), 0, 0))
                .addAction(finger.createPointerDown(0))
                .addAction(finger.createPointerMove(pace, PointerInput.Origin.pointer(), right / 2, down / 2))
                .addAction(finger.createPointerMove(pace, PointerInput.Origin.pointer(), right - right / 2,
                        down - down / 2))
                .addAction(finger.createPointerUp(0))));
        frame();
    }

    /** Waits until two frames were painted. */
    void frame() {
        driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "requestAnimationFrame(() => requestAnimationFrame(() => done()));");
    }

    void until(BooleanSupplier what) {
        new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(20)).until(page -> what.getAsBoolean());
    }

    /** The state of the Gaussian lab that the address tells, as the program reads it. */
    GaussianState state() throws BadInput {
        return state(GaussianLink.LINKS);
    }

    /** The state of a lab that the address tells, as the program reads it. */
    <S> S state(LabLinks<S> links) throws BadInput {
        frame();
        String address = driver.getCurrentUrl();
        return links.parse(Link.parse(address.substring(address.indexOf('#') + 1)));
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Keeps a picture of the page. */
    void picture(String name) throws IOException {
        frame();
        pictureAtOnce(name);
    }

    /** Keeps a picture of a page that runs no scripts, which could tell when a frame was painted. */
    void pictureAtOnce(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
