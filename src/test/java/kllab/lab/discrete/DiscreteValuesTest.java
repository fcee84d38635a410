package kllab.lab.discrete;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import kllab.lab.Answer;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.discrete.model.States;
import kllab.link.Link;
import kllab.math.Reference;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

class DiscreteValuesTest {
    private static double number(Answer.Fields fields, String name) {
        return ((Answer.Value) requireNonNull(fields.fields().get(name))).value();
    }

    private static List<Double> terms(Answer.Fields fields) {
        return ((Answer.Items) requireNonNull(fields.fields().get("terms"))).items().stream()
                .map(each -> ((Answer.Value) each).value())
                .toList();
    }

    @Test
    void linksOfTheReferenceWeightsAnswerWithTheReferenceValues() throws BadInput {
        List<String[]> rows = Reference.rows("discrete-kl.csv");
        assertEquals(80, rows.size());
        for (String[] row : rows) {
            Answer.Fields values = DiscreteValues.lab().values(
                    Link.parse("discrete?p=" + row[0].replace(' ', ',') + "&q=" + row[1].replace(' ', ',')));
            double kl = number(values, "kl");
            if (row[2].equals("inf")) {
                assertEquals(Double.POSITIVE_INFINITY, kl);
            } else {
                double magnitude = terms(values).stream().mapToDouble(Math::abs).sum();
                assertTrue(Reference.relativeError(kl, new BigDecimal(row[2])) <= 1e-14 * magnitude / kl, row[0]);
            }
        }
    }

    @Test
    void crossEntropyIsEntropyAndDivergenceAndTheTermsAddUp() {
        Random random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            Answer.Fields values = DiscreteValues.of(States.any(random));
            double kl = number(values, "kl");
            double cross = number(values, "crossEntropy");
            assertEquals(number(values, "entropyP") + kl, cross, 1e-13 * cross);
            double sum = terms(values).stream().mapToDouble(Double::doubleValue).sum();
            assertEquals(kl, sum, 1e-13 * (1 + Math.abs(kl)));
            assertTrue(number(values, "jensenShannon") <= Math.log(2));
        }
    }

    @Test
    void theReverseIsTheForwardOfTheSwappedState() {
        Random random = new Random(10);
        for (int i = 0; i < 500; i++) {
            DiscreteState state = States.any(random);
            Answer.Fields values = DiscreteValues.of(state);
            Answer.Fields swapped = DiscreteValues.of(state.swapped());
            assertEquals(number(values, "reverseKl"), number(swapped, "kl"));
            assertEquals(number(values, "entropyQ"), number(swapped, "entropyP"));
            assertEquals(number(values, "jensenShannon"), number(swapped, "jensenShannon"));
        }
    }
}
