package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import kllab.Pictures;
import kllab.app.labs.Labs;
import kllab.app.labs.OpenLabs;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.ExtremeStatesTest;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.ui.live.FrameValue;
import kllab.window.Eyes;
import kllab.window.Screens;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In every window that the program allows a parameter can be set finely by its slider. */
@Tag("window")
class SliderRoomTest {
    /** The least length of a track, in pixels. */
    private static final double LEAST_TRACK = 160;

    /** Every size is that of the window without its title bar; the first is the smallest that a person can make. */
    private static final List<Dimension2D> SIZES = List.of(new Dimension2D(900, 450), new Dimension2D(900, 600),
            new Dimension2D(980, 900), new Dimension2D(1280, 720), new Dimension2D(1440, 900),
            new Dimension2D(1920, 1080));

    /** Numbers of as many digits as a double has. */
    private static final String LONGEST = "gaussian?mu1=-0.12345678901234567&sigma1=1.2345678901234567"
            + "&mu2=-1.2345678901234567&sigma2=0.12345678901234567";

    /** Everything that has sliders: the labs alone, with each page of the drawer, and with a number to guess. */
    private static final List<String> LINKS = List.of("gaussian", "gaussian?view=landscape",
            "gaussian?drawer=derivation", "gaussian?drawer=estimates", "gaussian?view=landscape&drawer=estimates",
            "gaussian?ask=value", "gaussian?ask=minimum&drawer=derivation", "multivariate",
            "multivariate?view=whitened", "multivariate?view=latent", "multivariate?ask=value", "discrete?ask=value",
            "fit?view=table", "fit?plane=full&weights=1,2&means=0,0,2,2&covariances=2.25,1.2,1,1,0,1",
            "fit?posterior=coin&view=table",
            // The fields are as wide as their numbers.
            "gaussian?mu1=-123456.789&sigma1=0.000001&mu2=1000000&sigma2=0.05",
            "gaussian?mu1=-123456.789&sigma1=0.000001&mu2=1000000&sigma2=0.0512345678&drawer=estimates",
            LONGEST, LONGEST + "&drawer=estimates");

    /** What is narrow, to be looked at. */
    private static final Set<String> PICTURES = Set.of("gaussian", "gaussian?view=landscape",
            "gaussian?drawer=estimates", "multivariate", "multivariate?view=latent", "gaussian?ask=value");

    /** What a first layout finds out, such as the lines of a row, asks for a second one, and so on. */
    private static final int LAYOUTS = 4;

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    @ParameterizedTest
    @CsvSource({"EN, LIGHT", "ZH, DARK", "EN, PROJECTOR", "ZH, PROJECTOR"})
    void everyTrackHasItsLengthAndNothingLiesOnIt(Language language, ThemeChoice theme) {
        Choices choices = new Choices(theme, language);
        LabWindow window = Eyes.ask(() -> {
            LabWindow made = WindowFixture.window(new OpenLabs(Labs.known()), choices);
            Screens.show(made, "lesson 1 3", language);
            return made;
        });
        List<String> found = new ArrayList<>();
        for (boolean beside : new boolean[]{true, false}) {
            if (!beside) {
                Eyes.run(() -> window.classroom().close());
            }
            for (Dimension2D size : SIZES) {
                found.addAll(Eyes.ask(() -> faults(window, choices, size)));
            }
        }
        assertEquals("", String.join("\n", found));
    }

    private static List<String> faults(LabWindow window, Choices choices, Dimension2D size) throws IOException {
        boolean beside = window.classroom().open().get().isPresent();
        List<String> found = new ArrayList<>();
        Scene scene = WindowFixture.scene(window, choices, size.getWidth(), size.getHeight());
        for (String link : LINKS) {
            look(window, link);
            String name = "%s%s at %.0f×%.0f".formatted(link, beside ? " with a lesson" : "", size.getWidth(),
                    size.getHeight());
            faults(window).forEach(each -> found.add(name + ": " + each));
            if (PICTURES.contains(link) && size.getWidth() <= 1280) {
                Pictures.write(scene, "sliders-%s-%s-%.0f-%.0f%s%s".formatted(choices.language().get(),
                        choices.theme().get(), size.getWidth(), size.getHeight(), beside ? "-lesson-" : "-",
                        link.replaceAll("\\W", "-")));
            }
        }
        scene.setRoot(new Group());
        return found;
    }

    private static void look(LabWindow window, String link) {
        try {
            window.start(link);
        } catch (BadInput e) {
            throw new AssertionError(link, e);
        }
        for (int i = 0; i < LAYOUTS; i++) {
            FrameValue.followIn(window.getScene());
            window.applyCss();
            window.layout();
        }
    }

    private static List<String> faults(LabWindow window) {
        List<String> found = new ArrayList<>();
        List<Slider> sliders = Eyes.within(window).filter(Slider.class::isInstance).map(Slider.class::cast)
                .filter(SliderRoomTest::isSeen).toList();
        if (sliders.isEmpty()) {
            found.add("there is no slider");
        }
        for (Slider slider : sliders) {
            double track = slider.lookup(".track").getLayoutBounds().getWidth();
            if (track < LEAST_TRACK) {
                found.add("the track of %s has %.0f px".formatted(name(slider), track));
            }
            outside(slider).forEach(each -> found.add(name(slider) + " reaches out of " + each));
            for (Node each : slider.getParent().getChildrenUnmodifiable()) {
                if (each instanceof TextField field && field.isVisible() && field.getWidth() < field.minWidth(-1)) {
                    found.add("the number of %s is cut".formatted(name(slider)));
                }
            }
            found.addAll(ExtremeStatesTest.overlaps(ExtremeStatesTest.pieces(card(slider))));
        }
        return found;
    }

    /** The parents that a slider is not within, from left to right. */
    private static List<String> outside(Slider slider) {
        Bounds at = ExtremeStatesTest.bounds(slider);
        return parents(slider)
                .filter(each -> each.getParent() == null || each.getStyleClass().contains("viewport")
                        || each.getStyleClass().contains("card-box"))
                .filter(each -> {
                    Bounds place = each.localToScene(each.getLayoutBounds());
                    return at.getMinX() < place.getMinX() || at.getMaxX() > place.getMaxX();
                }).map(each -> each.getStyleClass().toString()).toList();
    }

    private static Node card(Slider slider) {
        return parents(slider)
                .filter(each -> each.getStyleClass().contains("card-box")
                        || each.getStyleClass().contains("question-bar"))
                .findFirst().orElseThrow();
    }

    private static boolean isSeen(Node node) {
        return Stream.concat(Stream.of(node), parents(node)).allMatch(Node::isVisible);
    }

    private static Stream<Parent> parents(Node node) {
        return Stream.iterate(node.getParent(), each -> each != null, Parent::getParent);
    }

    private static String name(Slider slider) {
        return slider.getId() == null ? slider.getParent().getId() : slider.getId();
    }
}
