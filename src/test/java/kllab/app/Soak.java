package kllab.app;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import kllab.app.settings.ThemeChoice;
import kllab.lab.discrete.model.Bars;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.Language;
import kllab.window.Told;
import kllab.window.DrivenWindow;
import kllab.window.Left;
import kllab.window.LiveObjects;
import kllab.window.WindowFixture;

/**
 * Somebody who does anything for hours, in a process of its own: {@code kllab.app.Soak [MINUTES] [SEED]}. It visits
 * everything once, then goes round all labs, drawers, lessons, sheets, themes and languages, with random keys, clicks
 * and drags between, and prints each minute what is left after a full collection, nothing being open. It ends with 1 if
 * anything was thrown, or if the heap, the threads or the open files have grown since the fifth minute (the middle of a
 * shorter run).
 */
public final class Soak extends DrivenWindow {
    private static final long MINUTES = 20;
    private static final long MOST_GROWTH = 10 * Left.MEGABYTE;
    /** Of a class whose objects have grown by that many bytes it is told. */
    private static final long LEAST_TOLD = Left.MEGABYTE / 4;
    /** Of a class of the program or of nodes, of which there are so many more. */
    private static final long LEAST_COUNTED = 50;
    private static final String LONGEST_TABLE = "multivariate?view=latent&latentMu="
            + String.join(",", Collections.nCopies(64, "0.5")) + "&latentLogVariance="
            + String.join(",", Collections.nCopies(64, "-1"));
    private static final String MOST_OUTCOMES = "discrete?view=coding&p="
            + String.join(",", Collections.nCopies(Bars.MOST, "1")) + "&q="
            + IntStream.rangeClosed(1, Bars.MOST).mapToObj(Integer::toString).collect(Collectors.joining(","));
    private static final List<String> LINKS = List.of("gaussian", "gaussian?drawer=derivation",
            "gaussian?drawer=estimates", "gaussian?view=landscape", "gaussian?view=curve", "discrete",
            "discrete?view=coding", "discrete?view=stream", "discrete?view=sweep", "multivariate",
            "multivariate?view=whitened", "multivariate?view=latent",
            LONGEST_TABLE, MOST_OUTCOMES,
            "fit", "fit?w=1,2,3,3,2,1&m=-5,-3,-1,1,3,5&s=1,1,1,1,1,1&basins=true", "fit?view=separation",
            "fit?view=gradients", "fit?view=table",
            "fit?posterior=square&x=1.5&noise=0.6&view=elbo&descent=3",
            "fit?plane=diagonal", "fit?posterior=logistic&plane=full", "fit?weight=0.4&mu2=-2.5&sigma2=0.8", "vae",
            "vae?hidden=32&digits=0,1", "vae?seed=3&steps=20");
    private static final List<KeyCode> KEYS = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB,
            KeyCode.SPACE, KeyCode.F1, KeyCode.F5, KeyCode.F6, KeyCode.F7, KeyCode.F8, KeyCode.F9, KeyCode.Z,
            KeyCode.R);
    private static final List<KeyCode> MODIFIERS = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);
    /** What asks for a file, which nobody would answer. */
    private static final Set<String> LEFT_OUT = Set.of("openLesson", "saveLesson", "latent-open");

    private final Random random;
    private final Set<String> visited = new HashSet<>();
    private int rounds;
    private int done;

    private Soak(long seed) throws Exception {
        random = new Random(seed);
        run(() -> scene().addEventFilter(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof Node node && LEFT_OUT.contains(String.valueOf(node.getId()))) {
                event.consume();
            }
        }));
    }

    /** Plays for some minutes. */
    public static void main(String[] arguments) throws Exception {
        Soak soak = new Soak(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        boolean good = soak.play(Duration.ofMinutes(arguments.length > 0 ? Long.parseLong(arguments[0]) : MINUTES));
        Platform.exit();
        System.exit(good ? 0 : 1);
    }

    private boolean play(Duration time) {
        long begin = System.nanoTime();
        long minute = Duration.ofMinutes(1).toNanos();
        long from = Math.min(Duration.ofMinutes(5).toNanos(), time.toNanos() / 2);
        Optional<Left> before = Optional.empty();
        LiveObjects bytes = LiveObjects.bytes();
        LiveObjects objects = LiveObjects.now();
        everything();
        System.out.printf(Locale.ROOT, "everything was visited after %d s: %s%n",
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(), rested());
        for (long next = minute; System.nanoTime() - begin < time.toNanos();) {
            round();
            long now = System.nanoTime() - begin;
            if (now >= next) {
                System.out.printf(Locale.ROOT, "%d min, %d rounds, %d things done, %d faults: %s%n", now / minute,
                        rounds, done, faults(), rested());
                next += minute;
            }
            if (before.isEmpty() && now >= from) {
                before = Optional.of(rested());
                bytes = LiveObjects.bytes();
                objects = LiveObjects.now();
                System.out.println("compared with: " + before.get() + "; places seen: " + visited.size());
            }
        }
        Left after = rested();
        LiveObjects.bytes().grownBy(LEAST_TOLD, bytes)
                .forEach((name, more) -> System.out.printf(Locale.ROOT, "%+d KB of %s%n", more / 1024, name));
        LiveObjects.now().grownBy(LEAST_COUNTED, objects)
                .forEach((name, more) -> System.out.printf(Locale.ROOT, "%+d of %s%n", more, name));
        System.out.println("at the end: " + after + "; " + faults() + " faults");
        if (unpainted() > 0) {
            System.out.println("not counted: " + unpainted() + " menus at the edge of a screen that is none");
        }
        return faults() == 0 && before.isPresent() && !hasGrown(before.get(), after);
    }

    private static boolean hasGrown(Left before, Left after) {
        return after.heap() > before.heap() + MOST_GROWTH || after.threads() > before.threads() + 2
                || after.files() > before.files() + 2;
    }

    /** Every place in every look and language, every lesson, sheet and kind of file, one after the other. */
    private void everything() {
        for (Language language : Language.values()) {
            for (ThemeChoice theme : ThemeChoice.values()) {
                run(() -> {
                    choices().language().set(language);
                    choices().theme().set(theme);
                });
                for (String link : LINKS) {
                    start(link);
                    if (theme == ThemeChoice.LIGHT && language == Language.EN) {
                        run(() -> choices().presenting().set(true));
                        settle();
                        run(() -> choices().presenting().set(false));
                        touch();
                    }
                }
            }
            for (String name : ShippedLessons.NAMES) {
                LessonModel lesson = open(name, language);
                for (int i = 0; i < ask(() -> lesson.progress().get().count()); i++) {
                    show(lesson, i);
                }
                run(() -> all().classroom().close());
            }
            calm();
            for (MenuButton menu : ask(this::menus)) {
                for (String entry : entries(menu).stream().map(MenuItem::getId).filter(Objects::nonNull).toList()) {
                    entries(menu).stream().filter(each -> entry.equals(each.getId())).findFirst()
                            .ifPresent(each -> run(each::fire));
                    settle();
                    calm();
                }
            }
        }
    }

    /** Gives the keyboard to everything that takes it, opens what opens there, and presses every key. */
    private void touch() {
        for (Node each : ask(() -> WindowFixture.within(scene().getRoot())
                .filter(node -> node.isFocusTraversable() && Told.isSeen(node)).toList())) {
            run(each::requestFocus);
            settle();
            switch (each) {
                case MenuButton menu -> run(menu::show);
                case ChoiceBox<?> choice -> run(choice::show);
                default -> {
                    continue;
                }
            }
            settle();
            run(() -> List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance)
                    .forEach(Window::hide));
        }
        for (ScrollPane pane : ask(() -> WindowFixture.within(scene().getRoot()).filter(ScrollPane.class::isInstance)
                .filter(Told::isSeen).map(ScrollPane.class::cast).toList())) {
            for (double to : new double[]{0.25, 0.5, 0.75, 1, 0}) {
                run(() -> pane.setVvalue(to));
                settle();
            }
        }
        for (Node plot : ask(() -> seen("plot").toList())) {
            run(plot::requestFocus);
            chord(KeyCode.F9);
            chord(KeyCode.ESCAPE);
        }
        for (KeyCode key : KEYS) {
            chord(key);
            MODIFIERS.forEach(with -> chord(with, key));
        }
        calm();
    }

    /** One place of each kind, with things done at random in it. */
    private void round() {
        calm();
        String link = next(LINKS, 1);
        Language language = next(Arrays.asList(Language.values()), 3);
        ThemeChoice theme = next(Arrays.asList(ThemeChoice.values()), 2);
        run(() -> {
            choices().language().set(language);
            choices().theme().set(theme);
            choices().presenting().set(rounds % 5 == 4);
        });
        start(link);
        something(20);
        if (rounds % 2 == 0) {
            lesson(next(ShippedLessons.NAMES, 2), language);
            something(10);
        }
        calm();
        menu();
        rounds++;
    }

    private <T> T next(List<T> all, int every) {
        T chosen = all.get(rounds / every % all.size());
        visited.add(chosen.toString());
        return chosen;
    }

    private void lesson(String name, Language language) {
        LessonModel lesson = open(name, language);
        int steps = ask(() -> lesson.progress().get().count());
        for (int i = 0; i < steps; i++) {
            show(lesson, i);
            something(2);
        }
    }

    private void something(int times) {
        for (int i = 0; i < times; i++) {
            switch (random.nextInt(4)) {
                case 0 -> click(aPoint());
                case 1 -> drag();
                case 2 -> key();
                default -> run(() -> seen("plot").findFirst()
                        .ifPresent(plot -> Event.fireEvent(plot,
                                WindowFixture.wheel(aPoint(), 40 * random.nextInt(9) - 160))));
            }
            done++;
        }
        settle();
    }

    private Point2D aPoint() {
        return new Point2D(scene().getWidth() * random.nextDouble(), scene().getHeight() * random.nextDouble());
    }

    private void click(Point2D at) {
        press(at);
        release(at);
    }

    private Stream<Node> seen(String styleClass) {
        return WindowFixture.within(scene().getRoot()).filter(each -> each.getStyleClass().contains(styleClass))
                .filter(Told::isSeen);
    }

    private void drag() {
        List<Node> grips = ask(() -> seen(random.nextBoolean() ? "handle" : "thumb").toList());
        Point2D from = grips.isEmpty() ? aPoint() : ask(() -> middle(grips.get(random.nextInt(grips.size()))));
        press(from);
        Point2D to = from;
        for (int i = 0; i < 3; i++) {
            to = to.add(80 * random.nextGaussian(), 40 * random.nextGaussian());
            dragTo(to);
        }
        release(to);
    }

    private void key() {
        KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
        if (random.nextInt(3) == 0) {
            chord(MODIFIERS.get(random.nextInt(MODIFIERS.size())), key);
        } else {
            chord(key);
        }
    }

    /** Takes an entry of a menu of the window. */
    private void menu() {
        List<MenuButton> menus = ask(this::menus);
        if (menus.isEmpty()) {
            return;
        }
        List<MenuItem> entries = entries(menus.get(random.nextInt(menus.size())));
        if (!entries.isEmpty()) {
            MenuItem entry = entries.get(random.nextInt(entries.size()));
            visited.add(String.valueOf(entry.getId()));
            run(entry::fire);
        }
        settle();
    }

    private List<MenuButton> menus() {
        return WindowFixture.within(scene().getRoot()).filter(MenuButton.class::isInstance).filter(Told::isSeen)
                .map(MenuButton.class::cast).filter(each -> !each.isDisabled()).toList();
    }

    /**
     * The entries of a menu, which come when it opens. It does open: of lines that come and go in a closed menu the
     * toolkit keeps each until then.
     */
    private List<MenuItem> entries(MenuButton menu) {
        if (!ask(() -> menu.getScene() != null && Told.isSeen(menu))) {
            // What was taken before it has led elsewhere.
            return List.of();
        }
        run(menu::show);
        settle();
        return ask(() -> {
            menu.hide();
            return menu.getItems().stream()
                    .flatMap(each -> each instanceof Menu more ? more.getItems().stream() : Stream.of(each))
                    .filter(each -> !(each instanceof SeparatorMenuItem) && !each.isDisable())
                    .filter(each -> !LEFT_OUT.contains(String.valueOf(each.getId()))).toList();
        });
    }
}
