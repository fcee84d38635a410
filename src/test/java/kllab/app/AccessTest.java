package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.Accessible;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.plot.pane.PlotPane;
import kllab.text.Language;
import kllab.ui.Spoken;
import kllab.ui.formula.FormulaView;
import kllab.window.Screens;
import kllab.window.WindowFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** What those need who cannot see the screen, or use no mouse. */
@Tag("window")
class AccessTest {
    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    /** The plots that the wheel zooms. */
    private static final Set<String> NAVIGATED = Set.of("densities", "curve", "landscape", "line", "plane");

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** What the keyboard reaches, within a node. */
    static Stream<Node> stops(Node root) {
        return WindowFixture.within(root).filter(each -> each.isFocusTraversable() && isSeen(each));
    }

    /** What a control is called: by its own words, or by those for assistive technology. */
    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        String own = node instanceof Labeled labeled ? labeled.getText() : "";
        return isBlank(spoken) ? own : spoken;
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    /** What is amiss with the words of a control, if anything is. */
    private static Stream<String> faults(Node control) {
        String name = name(control);
        String help = control.getAccessibleHelp();
        String which = control.getClass().getSimpleName() + " #" + control.getId() + " “" + name + "”";
        return Stream.of(isBlank(name) ? which + " has no name" : "", isBlank(help) ? which + " has no help" : "",
                !isBlank(name) && name.equals(help) ? which + " only repeats its name" : "")
                .filter(each -> !each.isEmpty());
    }

    /** The entries of a menu as they are while it is open, and those of the menus in it. */
    private static Stream<MenuItem> entries(List<MenuItem> items) {
        return items.stream().filter(each -> !(each instanceof SeparatorMenuItem))
                .flatMap(each -> Stream.concat(Stream.of(each),
                        each instanceof Menu menu ? entries(menu.getItems()) : Stream.empty()));
    }

    private static Stream<String> faults(MenuButton menu) {
        if (menu.getOnShowing() != null) {
            menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
        }
        return entries(menu.getItems()).filter(each -> isBlank(each.getText()))
                .map(each -> "entry #" + each.getId() + " of #" + menu.getId() + " has no words");
    }

    static Stream<String> screens() {
        return Stream.concat(Screens.all(), Stream.of("sheet notice"));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyControlHasANameAndAHelp(String screen) {
        List<String> faults = WindowFixture.ask(() -> {
            Choices choices = new Choices(ThemeChoice.LIGHT, Language.EN);
            Scene scene = WindowFixture.scene("gaussian", choices, 1280, 800);
            Screens.show((LabWindow) scene.getRoot(), screen, Language.EN);
            List<String> found = new ArrayList<>();
            for (Language language : Language.values()) {
                choices.language().set(language);
                WindowFixture.lookAt(scene);
                List<Node> stops = stops(scene.getRoot()).toList();
                assertTrue(stops.size() > 8, screen);
                stops.stream().flatMap(AccessTest::faults).forEach(found::add);
                WindowFixture.within(scene.getRoot()).filter(each -> isSeen(each) && each instanceof PlotPane)
                        .filter(each -> isBlank(each.getAccessibleText())
                                || (NAVIGATED.contains(each.getId()) && isBlank(each.getAccessibleHelp())))
                        .forEach(each -> found.add("plot #" + each.getId() + " lacks words"));
                stops.stream().filter(MenuButton.class::isInstance)
                        .flatMap(each -> faults((MenuButton) each)).forEach(found::add);
            }
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void theKeysOfANumberAreToldWithItsOwnSteps() {
        assertEquals(
                "Arrow keys step by 0.1, with Shift by 0.01; Page Up and Page Down by 1; Home and End go to the ends",
                window.slider(GaussianParameter.MU1).getAccessibleHelp());
        window.start("discrete");
        assertTrue(window.<Node>find("#handle-p-1").getAccessibleHelp()
                .startsWith("Arrow keys step by 0.01, with Shift by 0.001; Page Up and Page Down by 0.1;"));
        window.start("multivariate?view=latent");
        assertTrue(window.<Node>find("#latent-count .slider").getAccessibleHelp()
                .startsWith("Arrow keys step by 1, with Shift by 1; Page Up and Page Down by 10;"));
        window.start("gaussian");
    }

    private static String summary() {
        return window.<Node>find("#summary").getAccessibleText();
    }

    @Test
    void theSummarySaysWhatIsSeen() {
        window.click("#option-terms");
        assertEquals("p is narrower than q, its mean is right of q’s; KL is 0.4217 nats", summary());
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        assertEquals("p 比 q 窄，p 的均值在 q 的右边；KL 为 0.4217 奈特", summary());
    }

    @Test
    void theSummaryChangesAfterAGestureAndNotOnItsWay() {
        String before = summary();
        Point2D from = WindowFixture.middle(window.slider(GaussianParameter.MU1).lookup(".thumb"));
        window.press(from);
        for (int i = 1; i <= 5; i++) {
            window.dragTo(from.add(10 * i, 0));
            assertEquals(before, summary());
        }
        window.release(from.add(50, 0));
        assertNotEquals(before, summary());
        assertTrue(summary().endsWith("KL is " + window.text("#value") + " nats and rising"), summary());
        window.click("#undo");
        assertTrue(summary().endsWith("KL is 0.4217 nats and falling"), summary());
    }

    @Test
    void ofAStartTheSummarySaysNoChange() {
        window.start("gaussian?mu1=3");
        assertTrue(summary().endsWith("KL is " + window.text("#value") + " nats"), summary());
        window.start("gaussian?mu1=1");
        assertTrue(summary().endsWith("KL is " + window.text("#value") + " nats"), summary());
        window.focus(window.slider(GaussianParameter.MU1));
        window.keys(KeyCode.RIGHT);
        assertTrue(summary().endsWith("nats and rising"), summary());
    }

    /** What a screen reader of the system is told, in the place of one. */
    private static final class Listener extends Accessible {
        private final List<AccessibleAttribute> told = new ArrayList<>();

        @Override
        protected long getNativeAccessible() {
            return 0;
        }

        @Override
        public void sendNotification(AccessibleAttribute attribute) {
            told.add(attribute);
        }
    }

    private static Listener listenTo(Node node) throws ReflectiveOperationException {
        Listener listener = new Listener();
        Field field = Node.class.getDeclaredField("accessible");
        field.setAccessible(true);
        field.set(node, listener);
        return listener;
    }

    @Test
    void assistiveTechnologyIsToldOfTheSummaryOnceAGesture() throws Exception {
        Node summary = window.find("#summary");
        assertEquals(AccessibleRole.TEXT, summary.getAccessibleRole());
        Listener listener = listenTo(summary);
        Point2D from = WindowFixture.middle(window.slider(GaussianParameter.MU1).lookup(".thumb"));
        window.press(from);
        window.dragTo(from.add(20, 0));
        window.dragTo(from.add(40, 0));
        assertEquals(List.of(), listener.told);
        window.release(from.add(40, 0));
        assertEquals(List.of(AccessibleAttribute.TEXT), listener.told);
        assertEquals(summary(), summary.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    /** A listener to a node, which notes what the node says when it is told of a change. */
    private static void note(Node node, List<String> heard) throws ReflectiveOperationException {
        Field field = Node.class.getDeclaredField("accessible");
        field.setAccessible(true);
        field.set(node, new Accessible() {
            @Override
            protected long getNativeAccessible() {
                return 0;
            }

            @Override
            public void sendNotification(AccessibleAttribute attribute) {
                if (attribute == AccessibleAttribute.TEXT) {
                    heard.add(String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
                }
            }
        });
    }

    /** What assistive technology is told of by all that is in the window before something is done. */
    private static List<String> heard(Runnable action) throws Exception {
        List<String> heard = new ArrayList<>();
        // The text within a label is no node to assistive technology.
        for (Node each : WindowFixture.within(window.scene().getRoot())
                .filter(each -> !(each.getParent() instanceof Labeled)).toList()) {
            note(each, heard);
        }
        action.run();
        window.settle();
        window.settle();
        return WindowFixture.ask(() -> List.copyOf(heard));
    }

    private static List<String> heard(Runnable action, String part) throws Exception {
        return heard(action).stream().filter(each -> each.contains(part)).toList();
    }

    @Test
    void noticesAndWhatIsWrongWithALinkAreToldOnce() throws Exception {
        String link = "gaussian?mu1=0.8";
        assertEquals(1, heard(() -> window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C), link).size());
        assertEquals(1, heard(() -> window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C), link).size());
        window.chord(KeyCode.CONTROL, KeyCode.L);
        assertEquals(List.of("mu1 must be a number from −1000000 to 1000000; “many” is not a number"),
                heard(() -> window.enter(window.find("#link-field"), "gaussian?mu1=many"), "“many”"));
        window.keys(KeyCode.ESCAPE);
    }

    @Test
    void theVerdictOfAPredictionIsToldAndThenOnlyAtRest() throws Exception {
        window.start("gaussian?mu1=1&sigma1=1&ask=value");
        window.typeOver(
                WindowFixture.within(window.find("#guess")).filter(javafx.scene.control.TextField.class::isInstance)
                        .map(javafx.scene.control.TextField.class::cast).findAny().orElseThrow(),
                "2");
        assertEquals(List.of("Your guess is 2.0000 nats, and it is 0.5000 nats: 1.5000 less."),
                heard(() -> window.click("#compare-guess"), "Your guess"));
        Point2D from = WindowFixture.middle(window.slider(GaussianParameter.MU1).lookup(".thumb"));
        window.press(from);
        List<String> onTheWay = heard(() -> window.dragTo(from.add(40, 0)), "Your guess");
        assertEquals(1, heard(() -> window.release(from.add(40, 0)), "Your guess").size());
        assertEquals(List.of(), onTheWay);
        window.click("#end-question");
        window.focus(window.slider(GaussianParameter.MU1));
        assertEquals(List.of(), heard(() -> window.keys(KeyCode.RIGHT), "guess"));
    }

    @Test
    void aChallengeThatIsWonIsToldOnce() throws Exception {
        window.start("gaussian?challenge=find&challengeSeed=7");
        window.enter(window.field(GaussianParameter.MU2), Double.toString(window.state().p().mu()));
        String sigma = Double.toString(window.state().p().sigma());
        assertEquals(1, heard(() -> window.enter(window.field(GaussianParameter.SIGMA2), sigma), "Found with 2 moves")
                .size());
        assertEquals(List.of(), heard(() -> window.enter(window.field(GaussianParameter.MU2), "0.01"), "Found"));
        window.start("gaussian");
    }

    @Test
    void theVerdictOfALessonIsTold(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), """
                # A

                ## One

                :::check
                Which?

                - [x] $\\mu_1$
                  It is $\\frac12\\log 2$.

                  So it is.
                - [ ] other
                  No.
                :::
                """);
        WindowFixture.run(() -> window.classroom().openFile(file));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        window.settle();
        assertEquals("μ₁", window.<Node>find("#answer-0").getAccessibleText());
        assertEquals(List.of("✓ Right: It is 1/2 log 2. So it is."),
                heard(() -> window.click("#answer-0"), "Right"));
        assertEquals(List.of("✓ 正确：It is 1/2 log 2.So it is."),
                heard(() -> WindowFixture.run(() -> window.choices().language().set(Language.ZH)), "正确"));
        assertEquals("1/2 log 2", WindowFixture.within(window.find(".lesson-content"))
                .filter(FormulaView.class::isInstance).map(Node::getAccessibleText).reduce((a, b) -> b).orElseThrow());
    }

    @Test
    void theVerdictOfAStepThatWasLeftAndComeBackToIsToldOnce(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), """
                # A

                ## One

                :::check
                Which?

                - [x] this
                  Yes.
                - [ ] other
                  No.
                :::

                ## Two
                """);
        WindowFixture.run(() -> window.classroom().openFile(file));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        window.settle();
        // The one of the question, and those of its answers.
        long together = window.all(".question").flatMap(WindowFixture::within).filter(Spoken.class::isInstance).count();
        List<Node> visited = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            window.all(".question").flatMap(WindowFixture::within).filter(Spoken.class::isInstance)
                    .forEach(visited::add);
            window.click("#lesson-next");
            window.click("#lesson-previous");
        }
        assertTrue(together > 0);
        assertEquals(50 * together, visited.stream().distinct().count());
        List<String> byThoseThatWereLeft = new ArrayList<>();
        for (Node each : visited) {
            note(each, byThoseThatWereLeft);
        }
        assertEquals(List.of("✓ Right: Yes."), heard(() -> window.click("#answer-0"), "Right"));
        window.click("#ask-again");
        assertEquals(List.of("✓ Right: Yes."), heard(() -> window.click("#answer-0"), "Right"));
        assertEquals(List.of(), WindowFixture.ask(() -> List.copyOf(byThoseThatWereLeft)));
        // One that was left with a verdict says it no more in another language.
        Node left = window.all(".question").flatMap(WindowFixture::within).filter(Spoken.class::isInstance).findAny()
                .orElseThrow();
        window.click("#lesson-next");
        note(left, byThoseThatWereLeft);
        WindowFixture.run(() -> window.choices().language().set(Language.ZH));
        window.settle();
        assertEquals(List.of(), WindowFixture.ask(() -> List.copyOf(byThoseThatWereLeft)));
    }

    @Test
    void theSummaryIsThatOfTheLabThatIsShown() {
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertFalse(summary().contains("p is narrower"));
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(summary().startsWith("p is narrower than q"));
    }
}
