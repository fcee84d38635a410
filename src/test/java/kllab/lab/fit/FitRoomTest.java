package kllab.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import kllab.app.look.Choices;
import kllab.app.settings.ThemeChoice;
import kllab.lab.Preset;
import kllab.lab.fit.model.FitLink;
import kllab.lab.fit.model.FitState;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole lab is seen at once in a small window. */
@Tag("window")
class FitRoomTest {
    @BeforeAll
    static void readTheFonts() throws Exception {
        WindowFixture.typesetter();
    }

    @ParameterizedTest
    @EnumSource
    void noPresetIsScrolledAt720Pixels(Language language) {
        assertEquals("", WindowFixture.ask(() -> {
            StringBuilder scrolled = new StringBuilder();
            for (Preset preset : Preset.all("fit.preset.")) {
                String link = FitLink.LINKS.of(preset.in(FitState.INITIAL, FitLink.LINKS)).text();
                Scene scene = WindowFixture.scene(link, new Choices(ThemeChoice.LIGHT, language), 1280, 720);
                WindowFixture.lookAt(scene);
                Node lab = scene.lookup(".lab");
                Bounds bounds = lab.localToScene(lab.getLayoutBounds());
                if (bounds.getMaxY() > 721 || ((Region) scene.lookup(".room")).getHeight() < bounds.getHeight() - 1) {
                    scrolled.append(preset.messageKey()).append(" ends at ").append(bounds.getMaxY()).append('\n');
                }
            }
            return scrolled.toString();
        }));
    }
}
