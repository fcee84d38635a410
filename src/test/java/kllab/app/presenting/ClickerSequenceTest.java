package kllab.app.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kllab.lab.Hidden;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lesson.Block;
import kllab.lesson.Step;
import kllab.lesson.player.AskedQuestion;
import kllab.lesson.player.GivenAnswer;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.Progress;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.window.Eyes;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sequence that a clicker walks is one, whatever was done with hands between two of its pages. */
@Tag("window")
class ClickerSequenceTest {
    private static final int PRESSES = 500;
    /** Lessons about the Gaussian lab; the second one opens the derivation with its steps. */
    private static final List<String> LESSONS = List.of("01-what-kl-measures", "02-why-that-formula",
            "03-which-force-is-stronger");

    @RegisterExtension
    static final GaussianWindow window = new GaussianWindow();

    private final SplittableRandom random = new SplittableRandom(14);
    private final Map<String, Integer> taken = new HashMap<>();
    /** The states in which steps were left, to which they come back. */
    private Map<Integer, Link> explored = Map.of();

    /** All that a page may change. */
    private record Place(int step, Map<AskedQuestion, GivenAnswer> given, double below, GaussianState state) {
        Place {
            given = Map.copyOf(given);
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static LessonModel lesson() {
        return WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
    }

    private static Optional<Progress> progress() {
        return WindowFixture.ask(() -> window.classroom().open().get().map(each -> each.progress().get()));
    }

    private static GaussianState seen(GaussianState state) {
        return state.withHidden(Hidden.NONE);
    }

    private static GaussianState state(Link link) {
        try {
            return GaussianLink.LINKS.parse(link);
        } catch (BadInput e) {
            throw new AssertionError(e);
        }
    }

    private static Place place() {
        Optional<Progress> now = progress();
        return new Place(now.map(Progress::step).orElse(-1), now.map(Progress::given).orElse(Map.of()), below(),
                seen(window.state()));
    }

    /** Returns the pixels of the step that are below the room of the lesson. */
    private static double below() {
        return WindowFixture.ask(() -> window.classroom().open().get().isEmpty() ? 0 : belowNow());
    }

    private static double belowNow() {
        ScrollPane scroll = (ScrollPane) window.scene().lookup(".lesson > .scroll-pane");
        Node content = scroll.getContent();
        Node viewport = scroll.lookup(".viewport");
        // Of the content the last thing in it: below that there is only room.
        double end = Eyes.within(content).filter(each -> !each.equals(content) && each.isVisible() && each.isManaged())
                .filter(Told::isSeen).mapToDouble(each -> each.localToScene(each.getLayoutBounds()).getMaxY()).max()
                .orElse(0);
        return end - viewport.localToScene(viewport.getLayoutBounds()).getMaxY();
    }

    @Test
    void fiveHundredPagesFromAnywhereAreTheOneRightSequence() {
        begin();
        for (int i = 0; i < PRESSES; i++) {
            disturb();
            Place before = place();
            explored = progress().map(Progress::explored).orElse(Map.of());
            window.keys(KeyCode.PAGE_DOWN);
            String where = "page " + (i + 1) + " at " + before.step() + " " + WindowFixture.ask(() -> window.scene()
                    .getFocusOwner());
            if (progress().isEmpty()) {
                checkLine(before, place(), where);
            } else {
                checkLesson(before, place(), where);
            }
            if (taken.getOrDefault("end", 0) % 3 == 2) {
                taken.merge("end", 1, Integer::sum);
                begin();
            }
        }
        for (String each : List.of("line", "end", "scroll", "reveal", "step", "drawer")) {
            assertTrue(taken.getOrDefault(each, 0) > 10, () -> each + " of " + taken);
        }
    }

    private void checkLine(Place before, Place after, String where) {
        int line = before.state().drawer().step();
        boolean last = line == DrawerOptions.STEPS;
        taken.merge(last ? "end" : "line", 1, Integer::sum);
        assertEquals(before.state().withDrawer(before.state().drawer().withStep(last ? line : line + 1)),
                after.state(), where);
        assertEquals(last, isSaid("This is the last line."), where);
    }

    private void checkLesson(Place before, Place after, String where) {
        Progress now = progress().orElseThrow();
        List<Step> steps = now.reading().lesson().steps();
        Optional<AskedQuestion> open = before.step() < 0 ? Optional.empty() : unanswered(now, before);
        if (before.state().drawer().open() == DrawerOptions.Page.DERIVATION) {
            taken.merge("drawer", 1, Integer::sum);
        }
        // Of a pixel nobody can tell if it is below.
        if (before.below() > 1.5 || (before.below() > 0.5 && after.step() == before.step()
                && after.below() < before.below())) {
            taken.merge("scroll", 1, Integer::sum);
            assertTrue(after.below() < before.below(), where + " scrolls");
            same(before.step(), before.given(), before.state(), after, where);
        } else if (open.isPresent()) {
            taken.merge("reveal", 1, Integer::sum);
            Map<AskedQuestion, GivenAnswer> given = new HashMap<>(before.given());
            given.put(open.get(), new GivenAnswer.Revealed());
            same(before.step(), given, answer(steps.get(before.step()), open.get(), before.state()), after, where);
        } else if (before.step() + 1 < steps.size()) {
            taken.merge("step", 1, Integer::sum);
            GaussianState arrival = Optional.ofNullable(explored.get(before.step() + 1))
                    .or(() -> steps.get(before.step() + 1).state()).map(ClickerSequenceTest::state)
                    .map(ClickerSequenceTest::seen).orElse(before.state());
            same(before.step() + 1, before.given(), arrival, after, where);
        } else {
            taken.merge("end", 1, Integer::sum);
            same(before.step(), before.given(), before.state(), after, where);
            assertTrue(isSaid("This is the last step."), where);
        }
    }

    private static void same(int step, Map<AskedQuestion, GivenAnswer> given, GaussianState state, Place after,
            String where) {
        assertEquals(step, after.step(), where);
        assertEquals(given.size(), after.given().size(), where);
        assertEquals(given, after.given(), where);
        assertEquals(state, after.state(), where);
    }

    /** Returns the first question of the step that had no answer before the page. */
    private static Optional<AskedQuestion> unanswered(Progress now, Place before) {
        Progress then = now.at(before.step(), Optional.empty());
        return Stream.iterate(0, i -> i < then.open().orElseThrow().blocks().size(), i -> i + 1)
                .flatMap(i -> then.asked(i).stream()).filter(each -> !before.given().containsKey(each)).findFirst();
    }

    /** Returns the state that shows the answer: the one the question names, or that of a step that hid something. */
    private static GaussianState answer(Step step, AskedQuestion asked, GaussianState before) {
        boolean hides = step.blocks().stream().anyMatch(each -> each instanceof Block.Asked block
                && block.question().equals(asked.question()) && !block.hidden().isEmpty());
        return asked.question().then().or(() -> hides ? step.state() : Optional.empty())
                .map(ClickerSequenceTest::state).map(ClickerSequenceTest::seen).orElse(before);
    }

    private static boolean isSaid(String sentence) {
        return WindowFixture.ask(() -> Eyes.within(window.scene().getRoot()).filter(Told::isSeen)
                .anyMatch(each -> each instanceof Labeled label && sentence.equals(label.getText())));
    }

    /** Begins in a random presenter state: a derivation, a lesson, or a lesson with the derivation beside it. */
    private void begin() {
        WindowFixture.run(() -> window.classroom().close());
        for (int i = 0; i < 4 && window.choices().presenting().get(); i++) {
            window.keys(KeyCode.ESCAPE);
        }
        int kind = random.nextInt(6);
        window.start(kind == 5 ? "gaussian" : "gaussian?drawer=derivation&step=" + (1 + random.nextInt(6)));
        if (kind > 2) {
            String name = any(LESSONS);
            WindowFixture.run(() -> window.classroom().openShipped(name, Language.EN));
            window.await(() -> window.classroom().open().get().isPresent());
        }
        window.keys(KeyCode.F5);
        assertTrue(window.choices().presenting().get());
    }

    /** Does something that hands do between two pages. */
    private void disturb() {
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                List<Node> stops = nodes(Node::isFocusTraversable);
                window.focus(any(stops));
            }
            case 2 -> drag(nodes(each -> each.getStyleClass().contains("thumb")));
            case 3 -> drag(nodes(each -> each.getStyleClass().contains("handle")));
            case 4 -> answer();
            default -> {
                // The clicker is pressed again.
            }
        }
    }

    private void drag(List<Node> grips) {
        if (!grips.isEmpty()) {
            Node grip = any(grips);
            window.press(WindowFixture.ask(() -> Eyes.middle(grip)));
            window.release(WindowFixture.ask(() -> Eyes.middle(grip)).add(random.nextInt(-40, 40), 0));
            if (random.nextBoolean()) {
                window.drag(grip, random.nextInt(-30, 30), random.nextInt(-10, 10));
            }
        }
    }

    private void answer() {
        List<Node> ways = nodes(each -> each.getId() != null
                && (each.getId().matches("answer-[0-9]") || each.getId().equals("ask-again")));
        if (!ways.isEmpty()) {
            window.click(any(ways));
        } else if (progress().isPresent() && random.nextInt(3) == 0) {
            WindowFixture.run(() -> lesson().previous());
            window.settle();
        }
    }

    private static List<Node> nodes(Predicate<Node> which) {
        return WindowFixture.ask(() -> Eyes.within(window.scene().getRoot())
                .filter(each -> which.test(each) && !each.isDisabled() && Told.isSeen(each)).toList());
    }
}
