package kllab.math.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kllab.math.network.Precision;
import kllab.math.network.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A tiny network against PyTorch: its way forward, its gradients, and one step of Adam. */
class VaeReferenceTest {
    private static final List<String> NAMES = List.of("W1", "b1", "Wm", "bm", "Wv", "bv", "W2", "b2", "W3", "b3");

    private static Stream<Arguments> cases() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(VaeReferenceTest.class.getResourceAsStream("/reference/vae-gradients.json"))) {
            JsonArray cases = JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonObject().getAsJsonArray("cases");
            return cases.asList().stream().map(JsonElement::getAsJsonObject)
                    .flatMap(each -> Stream.of(Arguments.of(each, Precision.DOUBLE, 1e-10),
                            Arguments.of(each, Precision.SINGLE, 1e-4)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void termsGradientsAndOneStepOfAdamAreThoseOfPyTorch(JsonObject wanted, Precision precision, double tolerance)
            throws Diverged {
        Training training = training(wanted, precision);
        write(wanted.get("x"), training.batch().images());
        write(wanted.get("eps"), training.batch().noise());
        training.take();
        assertEquals(wanted.get("loss").getAsDouble(), training.objective(), tolerance * training.objective(), "loss");
        assertNear(numbers(wanted.get("mu")), training.batch().mean(), tolerance, "mu");
        assertNear(numbers(wanted.get("logvar")), training.batch().logVariance(), tolerance, "logvar");
        assertNear(numbers(wanted.get("z")), training.batch().z(), tolerance, "z");
        assertNear(numbers(wanted.get("logits")), training.batch().logits(), tolerance, "logits");
        double[] perDimension = new double[wanted.get("latent").getAsInt()];
        double[] wantedPerDimension = new double[perDimension.length];
        training.batch().addKullbackLeibler(perDimension);
        List<Double> each = numbers(wanted.get("klPerDimension"));
        for (int i = 0; i < each.size(); i++) {
            wantedPerDimension[i % perDimension.length] += each.get(i);
        }
        for (int j = 0; j < perDimension.length; j++) {
            assertEquals(wantedPerDimension[j], perDimension[j], tolerance * (1 + wantedPerDimension[j]), "KL of " + j);
        }
        assertEquals(numbers(wanted.get("reconstruction")).stream().mapToDouble(Double::doubleValue).sum(),
                training.batch().reconstruction(new Likelihood(Likelihood.Kind.GREY, 1)),
                tolerance * 1e3, "reconstruction");
        assertNear(weights(wanted.getAsJsonObject("gradients")), training.gradient().all(), tolerance, "gradient");
        assertNear(weights(wanted.getAsJsonObject("afterOneAdamStep")), training.network().weights().all(), tolerance,
                "after a step");
    }

    private static Training training(JsonObject wanted, Precision precision) {
        Architecture sizes = new Architecture(wanted.get("pixels").getAsInt(), wanted.get("hidden").getAsInt(),
                wanted.get("latent").getAsInt());
        Weights weights = Weights.zeros(sizes, precision);
        List<Double> numbers = weights(wanted.getAsJsonObject("weights"));
        for (int i = 0; i < numbers.size(); i++) {
            weights.all().set(i, numbers.get(i));
        }
        int images = wanted.get("images").getAsInt();
        Hyperparameters hyperparameters = new Hyperparameters(sizes, new Likelihood(Likelihood.Kind.GREY, 1),
                new Schedule(1e-3, new Objective(wanted.get("beta").getAsDouble(), 0, 0, false), List.of()), images, 1);
        return new Training(hyperparameters, Digits.of(sizes.pixels(), new byte[sizes.pixels()], new byte[1]),
                Parts.IN_TURN, weights);
    }

    private static List<Double> weights(JsonObject byName) {
        return NAMES.stream().flatMap(each -> numbers(byName.get(each)).stream()).toList();
    }

    private static List<Double> numbers(JsonElement nested) {
        if (!nested.isJsonArray()) {
            return List.of(nested.getAsDouble());
        }
        List<Double> all = new ArrayList<>();
        nested.getAsJsonArray().forEach(each -> all.addAll(numbers(each)));
        return all;
    }

    private static void write(JsonElement from, Tensor to) {
        List<Double> all = numbers(from);
        for (int i = 0; i < all.size(); i++) {
            to.set(i, all.get(i));
        }
    }

    private static void assertNear(List<Double> wanted, Tensor found, double tolerance, String what) {
        assertEquals(wanted.size(), found.size(), what);
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(wanted.get(i), found.get(i), tolerance * (1 + Math.abs(wanted.get(i))), what + " " + i);
        }
    }
}
