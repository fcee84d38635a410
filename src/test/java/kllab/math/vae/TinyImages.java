package kllab.math.vae;

import java.util.List;
import java.util.SplittableRandom;

/** Small images of two kinds: ink above, or ink below. */
final class TinyImages {
    static final int PIXELS = 12;

    private TinyImages() {
    }

    static Digits of(int count) {
        SplittableRandom random = new SplittableRandom(5);
        byte[] levels = new byte[count * PIXELS];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 2);
            for (int j = 0; j < PIXELS; j++) {
                boolean isInk = j < PIXELS / 2 == (labels[i] == 0);
                levels[i * PIXELS + j] = (byte) (isInk ? 255 - random.nextInt(80) : random.nextInt(80));
            }
        }
        return Digits.of(PIXELS, levels, labels);
    }

    static Hyperparameters hyperparameters(Likelihood.Kind kind, double rate, Objective objective) {
        return new Hyperparameters(new Architecture(PIXELS, 7, 2), new Likelihood(kind, 0.3),
                new Schedule(rate, objective, List.of()), 10, 3);
    }

    static Training trained(Hyperparameters hyperparameters, Parts parts, int steps) throws Diverged {
        Training training = Training.start(hyperparameters, of(50), parts);
        for (int i = 0; i < steps; i++) {
            training.step();
        }
        return training;
    }
}
