package kllab.math.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.math.distribution.LatentDimension;
import kllab.math.divergence.LatentDivergence;
import kllab.math.network.Precision;
import kllab.math.network.Tensor;
import kllab.math.vae.Likelihood.Kind;
import kllab.math.vae.Schedule.Change;
import kllab.math.vae.Schedule.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Training is a pure function, its slopes are those of its objective, and it makes the objective small. */
class TrainingTest {
    private static final Objective USUAL = new Objective(1, 0, 0, false);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theSameSeedGivesTheSameNetworkWhateverTheThreads(Kind kind) throws Exception {
        Hyperparameters hyperparameters = TinyImages.hyperparameters(kind, 1e-2, USUAL);
        List<Double> inTurn = numbers(TinyImages.trained(hyperparameters, Parts.IN_TURN, 40).network());
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            for (int threads = 1; threads <= 4; threads++) {
                assertEquals(inTurn,
                        numbers(TinyImages.trained(hyperparameters, Parts.of(pool, threads), 40).network()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anotherSeedGivesAnotherNetwork() throws Diverged {
        Hyperparameters one = TinyImages.hyperparameters(Kind.GREY, 1e-2, USUAL);
        Hyperparameters other = new Hyperparameters(one.architecture(), one.likelihood(), one.schedule(), one.batch(),
                one.seed() + 1);
        assertNotEquals(numbers(TinyImages.trained(one, Parts.IN_TURN, 5).network()),
                numbers(TinyImages.trained(other, Parts.IN_TURN, 5).network()));
    }

    private static Stream<Arguments> objectives() {
        return Stream.of(Kind.values()).flatMap(kind -> Stream
                .of(USUAL, new Objective(0, 0, 0, false), new Objective(4, 8, 0, false),
                        new Objective(1, 0, 0.4, false),
                        new Objective(1, 0, 0, true))
                .map(objective -> Arguments.of(kind, objective)));
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void slopesAreTheDifferencesOfTheObjective(Kind kind, Objective objective) throws Diverged {
        Hyperparameters hyperparameters = TinyImages.hyperparameters(kind, 1e-2, objective);
        Weights weights = Weights.initial(hyperparameters.architecture(), Precision.DOUBLE, 8);
        // A dimension out of the bounds of log σ², where it has no slope.
        weights.logVariance().biases().set(1, -10.5);
        Training training = new Training(hyperparameters, TinyImages.of(50), Parts.IN_TURN, weights);
        training.step();
        training.step();
        training.differentiate(objective);
        double[] slopes = all(training.gradient().all());
        double step = 1e-6;
        for (int i = 0; i < slopes.length; i++) {
            Tensor numbers = training.weights().all();
            double before = numbers.get(i);
            numbers.set(i, before + step);
            double above = training.differentiate(objective);
            numbers.set(i, before - step);
            double below = training.differentiate(objective);
            numbers.set(i, before);
            assertEquals((above - below) / (2 * step), slopes[i], 2e-6 * (1 + Math.abs(slopes[i])), "weight " + i);
        }
    }

    @Test
    void theObjectiveOfABatchIsReconstructionPlusTheDivergenceOfTheLatentDimensions() throws Diverged {
        Training training = TinyImages.trained(TinyImages.hyperparameters(Kind.GREY, 1e-2, USUAL), Parts.IN_TURN, 20);
        double[] perDimension = new double[2];
        training.batch().addKullbackLeibler(perDimension);
        double expected = 0;
        for (int i = 0; i < training.batch().count(); i++) {
            int row = i;
            expected += LatentDivergence.of(IntStream.range(0, 2)
                    .mapToObj(j -> new LatentDimension(
                            training.batch().mean().get(2 * row + j), training.batch().logVariance().get(2 * row + j)))
                    .toList()).sum();
        }
        assertEquals(expected, perDimension[0] + perDimension[1], 1e-9 * expected);
    }

    @Test
    void trainingBringsTheHeldOutBoundAboveThatOfTheBeginning() throws Diverged {
        Hyperparameters hyperparameters = TinyImages.hyperparameters(Kind.GREY, 1e-2, USUAL);
        Digits digits = TinyImages.of(50);
        double before = HeldOut.of(TinyImages.trained(hyperparameters, Parts.IN_TURN, 0).network(), digits,
                Parts.IN_TURN).elbo();
        double after = HeldOut.of(TinyImages.trained(hyperparameters, Parts.IN_TURN, 300).network(), digits,
                Parts.IN_TURN).elbo();
        assertTrue(after > before + 1, before + " to " + after);
        assertTrue(after < 0);
    }

    @Test
    void aLargeBetaPutsTheCodeToSleep() throws Diverged {
        HeldOut heldOut = HeldOut.of(
                TinyImages.trained(TinyImages.hyperparameters(Kind.GREY, 1e-2, new Objective(50, 0, 0, false)),
                        Parts.IN_TURN, 600).network(),
                TinyImages.of(50), Parts.IN_TURN);
        assertEquals(0, heldOut.kl(), 0.02);
        assertEquals(0, heldOut.activeUnits());
    }

    @Test
    void aRateThatIsFarTooLargeIsToldWithItsStepAndLeavesAFiniteNetwork() {
        Training training = Training.start(TinyImages.hyperparameters(Kind.GREY, 1e30, USUAL), TinyImages.of(50),
                Parts.IN_TURN);
        Diverged diverged = assertThrows(Diverged.class, () -> {
            for (int i = 0; i < 50; i++) {
                training.step();
            }
        });
        assertEquals(training.steps(), diverged.step());
        assertTrue(numbers(training.network()).stream().allMatch(Double::isFinite));
    }

    @Test
    void aChangeOnTheWayCountsFromItsStepOn() {
        Schedule schedule = new Schedule(1e-3, new Objective(1, 100, 0, false),
                List.of(new Change(10, Quantity.BETA, 4), new Change(20, Quantity.RATE, 1e-4),
                        new Change(20, Quantity.WARMUP, 0), new Change(30, Quantity.FREE_BITS, 0.5)));
        assertEquals(0.09, schedule.at(9).objective().betaAt(9), 1e-15);
        assertEquals(0.4, schedule.at(10).objective().betaAt(10), 1e-15);
        assertEquals(1e-3, schedule.at(19).rate());
        assertEquals(1e-4, schedule.at(20).rate());
        assertEquals(4, schedule.at(20).objective().betaAt(20));
        assertEquals(0.5, schedule.at(30).objective().freeBits());
        assertEquals(0, schedule.at(29).objective().freeBits());
    }

    private static List<Double> numbers(Network network) {
        return Arrays.stream(all(network.weights().all())).boxed().toList();
    }

    private static double[] all(Tensor tensor) {
        return IntStream.range(0, tensor.size()).mapToDouble(tensor::get).toArray();
    }
}
