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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianModel;
import kllab.lab.gaussian.GaussianParameter;
import kllab.lab.gaussian.GaussianState;
import kllab.plot.PlotHandle;
import kllab.plot.PlotPane;
import kllab.text.Language;
import kllab.ui.formula.FormulaView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** What those need who cannot see the screen, or use no mouse. */
class AccessTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    /** Every lab as it begins, and the Gaussian one with all that it can open. */
    static Stream<Arguments> screens() {
        List<String> labs = WindowFixture.ask(() -> Shelf.of(new GaussianModel(GaussianState.INITIAL)).names());
        return Stream.concat(labs.stream(), Stream.of("gaussian?drawer=derivation&step=6", "gaussian?drawer=estimates",
                "gaussian?view=landscape", "gaussian?cover=value,reverse,formula"))
                .flatMap(link -> Stream.of(Language.values()).map(language -> Arguments.of(link, language)));
    }

    private static void show(String link) {
        window.run(() -> {
            try {
                ((LabWindow) window.scene().getRoot()).start(link);
            } catch (kllab.text.BadInput e) {
                throw new AssertionError(e);
            }
        });
        window.settle();
        window.settle();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** What a control is called: by its own words, or by those for assistive technology. */
    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        String own = node instanceof Labeled labeled ? labeled.getText() : "";
        return spoken == null || spoken.isBlank() ? own : spoken;
    }

    private static Stream<Node> stops() {
        return WindowFixture.within(window.scene().getRoot())
                .filter(each -> each.isFocusTraversable() && isSeen(each));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void noControlThatTheKeyboardReachesLacksAName(String link, Language language) {
        window.run(() -> window.choices().language().set(language));
        show(link);
        assertEquals(List.of(), stops().filter(each -> name(each) == null || name(each).isBlank())
                .map(each -> each + " in " + each.getParent()).toList());
        assertTrue(stops().count() > 8);
        show("gaussian");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void ofHandlesSlidersAndPlotsOfTheGaussianLabTheUseIsToldToo(String link, Language language) {
        window.run(() -> window.choices().language().set(language));
        show(link);
        if (link.startsWith("gaussian")) {
            assertEquals(List.of(), WindowFixture.within(window.find(".lab"))
                    .filter(each -> isSeen(each)
                            && (each instanceof PlotHandle || each instanceof Slider || each instanceof PlotPane))
                    .filter(each -> each.getAccessibleHelp() == null || each.getAccessibleHelp().isBlank()).toList());
        }
        show("gaussian");
    }

    /** The card or bar that a stop is in. */
    private static Node area(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("card-box") || each.getStyleClass().contains("header")
                    || each.getStyleClass().contains("rail")) {
                return each;
            }
        }
        return node;
    }

    /** What Tab reaches, in its order, once round. */
    private static List<Node> round() {
        Set<Node> stops = new LinkedHashSet<>();
        Node now = stops().filter(each -> !each.isDisabled()).findFirst().orElseThrow();
        window.focus(now);
        while (stops.add(now)) {
            window.keys(KeyCode.TAB);
            now = window.scene().getFocusOwner();
        }
        return new ArrayList<>(stops);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Whether one place is read before another: in a row above, or to its left. */
    private static boolean isBefore(Node one, Node other) {
        Bounds a = place(one);
        Bounds b = place(other);
        double shared = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return shared > 0.5 * Math.min(a.getHeight(), b.getHeight())
                ? a.getMinX() < b.getMinX()
                : a.getMinY() < b.getMinY();
    }

    @ParameterizedTest
    @CsvSource({"980, 900, LIGHT", "900, 700, PROJECTOR"})
    void theTabKeyGoesByRowsAsTheEyeDoes(double width, double height, ThemeChoice theme) {
        window.run(() -> {
            window.choices().theme().set(theme);
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        window.settle();
        List<Node> stops = round();
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Node before = stops.get(i - 1);
            Node now = stops.get(i);
            if (!area(before).equals(area(now)) && !area(now).getStyleClass().contains("rail")
                    && !isBefore(area(before), area(now))) {
                faults.add(area(now) + " comes after " + area(before));
            }
            // Handles lie where the state puts them: what comes first there is no matter of rows.
            if (area(before).equals(area(now)) && !(now instanceof PlotHandle) && !(before instanceof PlotHandle)
                    && !isBefore(before, now)) {
                faults.add(now + " comes after " + before);
            }
        }
        window.run(() -> {
            window.stage().setWidth(WindowFixture.WIDTH);
            window.stage().setHeight(WindowFixture.HEIGHT);
        });
        assertEquals(List.of(), faults, stops::toString);
        assertTrue(stops.size() > 30, stops::toString);
    }

    private static String summary() {
        return window.<Node>find("#summary").getAccessibleText();
    }

    @Test
    void theSummarySaysWhatIsSeen() {
        window.click("#option-terms");
        assertEquals("p is narrower than q, its mean is right of q’s; KL is 0.4217 nats", summary());
        window.run(() -> window.choices().language().set(Language.ZH));
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
        window.enter(
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
        Path file = Files.writeString(folder.resolve("a.md"), "# A\n\n## One\n\n:::check\nWhich?\n\n- [x] $\\mu_1$\n"
                + "  It is $\\frac12\\log 2$.\n- [ ] other\n  No.\n:::\n");
        window.run(() -> window.classroom().openFile(file));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowFixture.ask(() -> window.classroom().open().get().isPresent()));
        window.settle();
        assertEquals("μ₁", window.<Node>find("#answer-0").getAccessibleText());
        assertEquals(List.of("✓ Right It is 1/2 log 2."), heard(() -> window.click("#answer-0"), "Right"));
        assertEquals("1/2 log 2", WindowFixture.within(window.find(".lesson-content"))
                .filter(FormulaView.class::isInstance).map(Node::getAccessibleText).reduce((a, b) -> b).orElseThrow());
    }

    @Test
    void theSummaryIsThatOfTheLabThatIsShown() {
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertFalse(summary().contains("p is narrower"));
        window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(summary().startsWith("p is narrower than q"));
    }
}
