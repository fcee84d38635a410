package kllab.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import kllab.app.LabWindow;
import kllab.app.classroom.Classroom;
import kllab.lesson.player.LessonModel;
import kllab.lesson.reader.ShippedLessons;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.text.Message;

/**
 * All that a window can show, by names: the link of a state; {@code lesson} with its number and a step, both from 1,
 * which stands beside the lab that the step shows, and perhaps what was done there; or {@code sheet} and which one.
 */
public final class Screens {
    /** Every view of every lab, and every page of the drawer. */
    public static final List<String> VIEWS = List.of("gaussian", "gaussian?view=landscape&descent=3",
            "gaussian?drawer=derivation&step=6", "gaussian?drawer=estimates", "multivariate",
            "multivariate?view=whitened&integrand=true&independent=true&part=trace", "multivariate?view=latent",
            "multivariate?mu1=0,0,0&mu2=1,1,1", "discrete", "discrete?view=coding", "discrete?view=stream&symbols=20",
            "discrete?view=sweep",
            "discrete?p=3,7&q=1,1&view=sweep", "fit", "fit?mu=1&sigma=1.5&descent=3",
            "fit?objective=alpha&w=1,2,3&m=-2,0,3&s=1,1,1",
            "fit?w=3,4,3&m=-4,0,4&s=0.7,0.7,0.7&basins=true&logSigma=true",
            "fit?weight=0.4&mu2=-2.5&sigma2=0.8&mu=1&sigma=1.5", "fit?fixed=true&sigma=1.2",
            "fit?view=separation", "fit?view=table",
            "fit?view=gradients", "fit?mu=1&sigma=1.5&estimator=reparameterised&gradientDraws=10&descent=9",
            "fit?posterior=logistic&plane=full&points=-2,0,-1.2,0,0.6,0,-0.3,1,1.1,1,2.3,1&mean=0.2,0.8&covariance=0.5,0,0.5",
            "fit?posterior=square&x=1.5&noise=0.6&mu=0.4&sigma=0.9&view=elbo&descent=3", "vae",
            "vae?hidden=32&digits=0,1&view=rates&to=5&z=0.5,-1",
            "vae?hidden=16&latent=1&images=300&steps=20&beta=4&drawn=true");

    /** Questions, before and after the answer, and challenges, with all hints and won. */
    public static final List<String> QUESTIONS = List.of("gaussian?ask=value&cover=value,formula",
            "gaussian?ask=value&guess=0.5", "gaussian?ask=larger", "gaussian?ask=larger&guess=1",
            "gaussian?ask=minimum", "multivariate?ask=value", "multivariate?ask=larger&guess=1",
            "discrete?ask=jensenShannon", "discrete?ask=value&guess=0.3",
            "fit?ask=value", "fit?ask=larger&guess=1",
            "gaussian?challenge=find&challengeSeed=7&moves=3&hints=3&sigma2=2",
            "gaussian?challenge=find&challengeSeed=18&moves=3&won=true",
            "gaussian?challenge=reach&challengeSeed=7&moves=3&hints=2");

    /** All that can be covered, covered, and in the drawer too. */
    static final List<String> COVERED = List.of(
            "gaussian?cover=densities,secondPlot,value,reverse,jensenShannon,formula,areas",
            "gaussian?drawer=derivation&cover=value,derivation,estimates",
            "gaussian?drawer=estimates&cover=value,derivation,estimates",
            "multivariate?cover=plane,terms,value,reverse,formula",
            "multivariate?view=latent&cover=plane,terms,value,reverse,formula",
            "discrete?cover=bars,terms,secondPlot,value,reverse,jensenShannon,formula",
            "fit?cover=densities,secondPlot,value,forward,reverse,jensenShannon,formula",
            "vae?cover=latent,image,training,value,reconstruction,kl,formula");

    /** A number to type, a prediction before and after, a choice, and a way back; beside each lab and drawer. */
    public static final List<String> LESSONS = List.of("lesson 1 3", "lesson 1 4", "lesson 1 4 revealed", "lesson 1 5",
            "lesson 1 5 strayed", "lesson 2 4", "lesson 4 4", "lesson 5 4", "lesson 7 3");

    /** What lies over the window or comes into its head. */
    public static final List<String> SHEETS = List.of("sheet welcome", "sheet keys", "sheet axes", "sheet sweep",
            "sheet link", "sheet web");

    private Screens() {
    }

    /** All of them. */
    public static Stream<String> all() {
        return Stream.of(VIEWS, QUESTIONS, COVERED, LESSONS, SHEETS).flatMap(List::stream);
    }

    /** Shows one in a window that is in a scene; on the FX thread. */
    public static void show(LabWindow window, String name, Language language) {
        String[] words = name.split(" ");
        try {
            window.start(words.length == 1 ? name : "gaussian");
        } catch (BadInput e) {
            throw new AssertionError(name + ": " + e.reason(), e);
        }
        switch (words[0]) {
            case "lesson" -> lesson(window, List.of(words), language);
            case "sheet" -> sheet(window, words[1]);
            default -> {
            }
        }
    }

    private static void lesson(LabWindow window, List<String> words, Language language) {
        LessonModel lesson = opened(window.classroom(), ShippedLessons.NAMES.get(Integer.parseInt(words.get(1)) - 1),
                language);
        lesson.go(Integer.parseInt(words.get(2)) - 1);
        window.applyCss();
        window.layout();
        if (words.contains("revealed")) {
            ((Button) window.lookup("#reveal")).fire();
        }
        if (words.contains("strayed")) {
            ((Button) window.lookup("#swap")).fire();
        }
    }

    /** A lesson, once it has been read: what the FX thread has to do meanwhile is done. */
    private static LessonModel opened(Classroom classroom, String name, Language language) {
        classroom.close();
        classroom.openShipped(name, language);
        Object read = new Object();
        Subscription reading = classroom.open().subscribe(lesson -> {
            if (lesson.isPresent()) {
                Platform.exitNestedEventLoop(read, lesson);
            }
        });
        Platform.enterNestedEventLoop(read);
        reading.unsubscribe();
        return classroom.open().get().orElseThrow();
    }

    private static void sheet(LabWindow window, String name) {
        switch (name) {
            case "welcome" -> window.welcome(() -> {
            });
            case "notice" -> window.notices().show(Message.of("window.copied", "gaussian"));
            case "keys" -> press(window, KeyCode.F1, false);
            case "axes" -> window.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.X, true, false, true, false));
            case "link" -> press(window, KeyCode.L, true);
            case "sweep" -> window.export().getItems().stream().filter(each -> "export-gif".equals(each.getId()))
                    .forEach(MenuItem::fire);
            case "web" -> ((MenuButton) window.lookup("#link")).getItems().stream()
                    .filter(each -> "webAddress".equals(each.getId())).forEach(MenuItem::fire);
            default -> throw new AssertionError(name);
        }
    }

    private static void press(LabWindow window, KeyCode key, boolean control) {
        window.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }
}
