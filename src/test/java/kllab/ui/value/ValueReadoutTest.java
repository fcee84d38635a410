package kllab.ui.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kllab.math.divergence.InformationUnit;
import kllab.text.Language;
import kllab.ui.Texts;
import kllab.ui.card.Panels;
import kllab.ui.formula.Typesetter;
import kllab.window.Eyes;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The number that a lab is about, with others below it. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // made before all tests
class ValueReadoutTest {
    private static Typesetter typesetter;

    private final SimpleObjectProperty<InformationUnit> unit = new SimpleObjectProperty<>(InformationUnit.NATS);
    private final SimpleObjectProperty<Double> nats = new SimpleObjectProperty<>(Math.log(2));
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final SimpleObjectProperty<Boolean> covered = new SimpleObjectProperty<>(false);
    private final ValueReadout<Double> readout = readout();
    private final VBox screen = Eyes.ask(() -> new VBox(readout.nodes("\\mathrm{KL}", typesetter)));

    @BeforeAll
    static void startToolkit() throws Exception {
        typesetter = WindowFixture.typesetter();
    }

    private ValueReadout<Double> readout() {
        Texts texts = new Texts(language);
        ValueReadout.Numbers<Double> numbers = new ValueReadout.Numbers<>(nats, value -> unit.get(), value -> value,
                new SimpleStringProperty("q is 0 where p is not"), List.of(
                        new ValueReadout.Named<>("reverse", new SimpleStringProperty("reverse"), "",
                                value -> 2 * value)));
        Panels.Cover cover = new Panels.Cover(() -> {
        }, language.map(Language::code), language.map(Language::code), new SimpleObjectProperty<>(true));
        Panels panels = new Panels(name -> name.equals("value")
                ? Optional.of(new Panels.Panel(new SimpleObjectProperty<>(false), covered, cover, cover))
                : Optional.empty());
        return new ValueReadout<>(numbers, ValueReadout.units(unit, unit::set, texts), texts, panels);
    }

    private List<String> read() {
        return List.of("#value", "#value-unit", "#reverse").stream()
                .map(each -> ((Label) screen.lookup(each)).getText()).toList();
    }

    @Test
    void theNumbersAreShownInTheUnitOfTheState() {
        assertEquals(List.of("0.6931", "nats", "1.3863"), read());
        Eyes.run(() -> {
            unit.set(InformationUnit.BITS);
            nats.set(3 * Math.log(2));
        });
        assertEquals(List.of("3.0000", "bits", "6.0000"), read());
    }

    @Test
    void anInfiniteNumberHasItsReasonInPlaceOfTheUnit() {
        Eyes.run(() -> nats.set(Double.POSITIVE_INFINITY));
        assertEquals(List.of("∞", "q is 0 where p is not", "∞"), read());
    }

    @Test
    void theValueIsSpokenInTheLanguageOfTheMomentUnlessItIsCovered() {
        assertEquals("KL of p from q is 0.6931 nats", readout.spoken().getValue());
        Eyes.run(() -> covered.set(true));
        assertEquals("the value is hidden", readout.spoken().getValue());
        assertFalse(screen.lookup("#value").getParent().isVisible());
        Eyes.run(() -> {
            covered.set(false);
            language.set(Language.ZH);
        });
        assertFalse(readout.spoken().getValue().startsWith("KL of p"));
    }
}
