package kllab.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class FilteredValueTest {
    private final SimpleIntegerProperty source = new SimpleIntegerProperty(1);
    private final ObservableValue<Number> even = FilteredValue.of(source, value -> value.intValue() % 2 == 0);

    @Test
    void theFirstValueStandsUntilAnotherMeetsTheCondition() {
        assertEquals(1, even.getValue());
        source.set(3);
        assertEquals(1, even.getValue());
        source.set(4);
        assertEquals(4, even.getValue());
    }

    @Test
    void whatDoesNotMeetTheConditionIsNotToldToAnybody() {
        List<Number> told = new ArrayList<>();
        even.map(value -> 10 * value.intValue()).subscribe(value -> told.add(value));
        for (int i = 2; i < 7; i++) {
            source.set(i);
        }
        assertEquals(List.of(10, 20, 40, 60), told);
    }
}
