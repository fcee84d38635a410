package kllab.lab.gaussian.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import kllab.Pictures;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.gaussian.GaussianWindow;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of estimates as pictures, and that all of it has its room. */
@Tag("window")
class EstimatesPicturesTest {
    private static final String USUAL = "gaussian?drawer=estimates&samples=10000";
    private static final String EVIDENCE = "gaussian?drawer=estimates&samples=30&draws=evidence&hide=actions";
    private static final String LONG = "gaussian?drawer=estimates&mu1=-123456.789&sigma1=0.000001&mu2=1000000"
            + "&sigma2=0.05&samples=20000&estimator=k2&bins=1000&seed=999999999";

    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    @ParameterizedTest
    @CsvSource({"estimates-light, 1440, 900, LIGHT, EN", "estimates-dark, 1440, 900, DARK, EN",
            "estimates-projector, 1440, 900, PROJECTOR, EN", "estimates-chinese, 1440, 900, LIGHT, ZH",
            "estimates-small, 900, 600, LIGHT, EN", "estimates-small-chinese, 900, 600, DARK, ZH",
            "estimates-small-projector, 900, 600, PROJECTOR, EN", "estimates-4k, 3840, 2160, PROJECTOR, ZH"})
    void wordsAndControlsHaveTheirRoom(String name, double width, double height, ThemeChoice theme, Language language)
            throws BadInput {
        assertEquals("", faults(USUAL, name, new Choices(theme, language), width, height));
        assertEquals("", faults(LONG, name + "-long", new Choices(theme, language), width, height));
        String evidence = name.replace("estimates", "evidence");
        assertEquals("", faults(EVIDENCE, evidence, new Choices(theme, language), width, height));
        assertEquals("", faults(LONG + "&draws=evidence", evidence + "-long", new Choices(theme, language), width,
                height));
    }

    @ParameterizedTest
    @EnumSource
    void theEvidenceHasItsRoomInTheHall(Language language) throws BadInput {
        Choices choices = new Choices(ThemeChoice.PROJECTOR, language);
        WindowFixture.run(() -> choices.presenting().set(true));
        assertEquals("", faults(EVIDENCE, "evidence-presented-" + language.code(), choices, 1280, 720));
    }

    private static String faults(String link, String name, Choices choices, double width, double height)
            throws BadInput {
        GaussianModel model = new GaussianModel(GaussianLink.LINKS.parse(Link.parse(link)));
        return WindowFixture.ask(() -> {
            Scene scene = GaussianWindow.scene(model, choices, width, height);
            WindowFixture.lookAt(scene);
            if (scene.lookup("#evidence") != null) {
                ((ScrollPane) scene.lookup("#estimates-page")).setVvalue(0.6);
                WindowFixture.lookAt(scene);
            }
            Pictures.write(scene, name);
            List<String> faults = new ArrayList<>();
            ScrollPane page = (ScrollPane) scene.lookup("#estimates-page");
            double room = page.getViewportBounds().getWidth();
            if (page.getContent().getLayoutBounds().getWidth() > room + 1) {
                faults.add("the page is " + page.getContent().getLayoutBounds().getWidth() + " wide in " + room);
                WindowFixture.within(page.getContent()).filter(each -> each.minWidth(-1) > room - 25)
                        .forEach(each -> faults.add(each + " needs " + each.minWidth(-1)));
            }
            // Ways stand beside the value, for which a hall has no room; and a low window scrolls them out of sight.
            Optional<Node> ways = Optional.ofNullable(scene.lookup("#ways"));
            Bounds seen = bounds(scene.lookup(".room"));
            List<Node> words = Stream.concat(Stream.of(page.getContent()), ways.stream())
                    .flatMap(WindowFixture::within).filter(EstimatesPicturesTest::isSeen)
                    .filter(each -> !WindowFixture.within(scene.lookup(".room")).toList().contains(each)
                            || bounds(each).getMaxY() <= seen.getMaxY())
                    .toList();
            words.stream().filter(each -> ((Labeled) each).isTextTruncated())
                    .forEach(each -> faults.add(each + " is cut off"));
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (overlap(words.get(i), words.get(j))) {
                        faults.add(words.get(i) + " lies on " + words.get(j));
                    }
                }
            }
            ways.stream().flatMap(WindowFixture::within).filter(EstimatesPicturesTest::isSeen)
                    .filter(each -> bounds(each).getMaxX() > bounds(ways.get()).getMaxX() + 1
                            || bounds(each).getMaxY() > bounds(ways.get()).getMaxY() + 1)
                    .forEach(each -> faults.add(each + " reaches out of the card"));
            return String.join("\n", faults);
        });
    }

    private static boolean isSeen(Node node) {
        return node instanceof Labeled words && !(node instanceof TitledPane) && node.isVisible() && node.isManaged()
                && words.getText() != null && !words.getText().isEmpty();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean overlap(Node one, Node other) {
        Bounds a = bounds(one);
        Bounds b = bounds(other);
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 1;
    }
}
