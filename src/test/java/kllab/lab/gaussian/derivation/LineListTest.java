package kllab.lab.gaussian.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import kllab.lab.gaussian.model.DrawerOptions;
import kllab.lab.gaussian.model.GaussianModel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lines of the derivation below each other. */
@Tag("window")
class LineListTest {
    private final List<Integer> made = new ArrayList<>();
    private final SimpleObjectProperty<DrawerOptions> drawer = new SimpleObjectProperty<>(DrawerOptions.INITIAL);

    @Test
    void aLineIsMadeOnceWhenItIsFirstShown() throws Exception {
        Texts texts = new Texts(new SimpleObjectProperty<>(Language.EN));
        var typesetter = WindowFixture.typesetter();
        WindowFixture.run(() -> {
            GaussianModel model = new GaussianModel(GaussianState.INITIAL);
            DerivationModel derivation = new DerivationModel(model, model.scene());
            new LineList(i -> {
                made.add(i);
                return new LineBox(derivation, i, Optional.empty(), texts, typesetter);
            }, drawer);
            assertEquals(List.of(0), made);
            drawer.set(drawer.get().walked(2));
            assertEquals(List.of(0, 1, 2), made);
            drawer.set(drawer.get().walked(-1));
            drawer.set(drawer.get().walked(1));
            assertEquals(List.of(0, 1, 2), made);
            drawer.set(drawer.get().withAhead(true));
            assertEquals(DrawerOptions.STEPS, made.size());
        });
    }
}
