package kllab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast an axis follows a pointer at its edge. */
class EdgeSpeedTest {
    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.05, 0", "0.95, 0", "0.975, 0.5", "1, 1", "3, 1", "0.025, -0.5", "0, -1", "-2, -1"})
    void itStandsInTheMiddleAndGoesAtMostOneLengthASecond(double fraction, double lengthsASecond) {
        assertEquals(lengthsASecond, EdgeSpeed.at(fraction), 1e-12);
    }
}
