package kllab.lab.fit.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A window that begins with a fit in the plane. */
@Tag("window")
class FirstInThePlaneTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @Test
    void aFitOnALineCanFollow() {
        window.start("fit?plane=full");
        window.settle();
        window.start("fit?mu=1&sigma=1.5");
        window.settle();
        assertEquals(List.of(), window.faults());
    }
}
