package kllab.lab.vae.network;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.zip.GZIPInputStream;
import kllab.lab.vae.model.Sample;
import kllab.lab.vae.model.VaeRun;
import kllab.math.vae.Digits;
import kllab.math.vae.Likelihood;

/**
 * A part of the MNIST database: 20,000 images to train on and 2,000 to test with.
 *
 * <p>
 * Y. LeCun, C. Cortes, C. J. C. Burges, "The MNIST database of handwritten digits", Creative Commons
 * Attribution-ShareAlike 3.0; a part, of which only the counts in the headers were changed.
 */
public final class Mnist {
    private static final String FOLDER = "/data/mnist/";
    /** Of the pixels of test images, which are drawn once for all. */
    private static final long SEED = 2000;

    private final Digits test;
    /** 16 MB that only a training needs: given up once none runs, and read again for the next one. */
    private WeakReference<Digits> training;

    private Mnist(Digits training, Digits test) {
        this.training = new WeakReference<>(training);
        this.test = test;
    }

    /**
     * Reads the images that come with the program.
     *
     * @throws IOException if they are not there
     */
    public static Mnist read() throws IOException {
        return new Mnist(readTraining(), read("test", 2000));
    }

    private static Digits readTraining() throws IOException {
        return read("train", 20_000);
    }

    /**
     * Returns the images to train on.
     *
     * @throws UncheckedIOException if they have to be read again and are not there any more
     */
    public synchronized Digits training() {
        Digits known = training.get();
        if (known == null) {
            try {
                known = readTraining();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            training = new WeakReference<>(known);
        }
        return known;
    }

    /** Returns the images to test with, in grey. */
    public Digits test() {
        return test;
    }

    private static Digits read(String name, int count) throws IOException {
        try (InputStream images = open(name + "-images-" + count + ".idx3-ubyte.gz");
                InputStream labels = open(name + "-labels-" + count + ".idx1-ubyte.gz")) {
            return Digits.read(images, labels);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Mnist.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + name);
        }
        return new BufferedInputStream(new GZIPInputStream(in));
    }

    /** The images that a run is trained on. */
    public Digits trainingOf(VaeRun run) {
        Sample sample = run.sample();
        return training().first(sample.images(), sample.shown());
    }

    /** The test images of a run: of its digits, and drawn if its pixels are binary. */
    public Digits testOf(VaeRun run) {
        return asRead(run, test.first(test.count(), run.sample().shown()));
    }

    /** All test images, of whatever digit, as a run reads them. */
    public Digits testAsRead(VaeRun run) {
        return asRead(run, test);
    }

    /** One of all test images, as a run reads it. */
    public Digits imageOf(VaeRun run, int image) {
        return testAsRead(run).only(image);
    }

    private static Digits asRead(VaeRun run, Digits grey) {
        return run.hyperparameters().likelihood().kind() == Likelihood.Kind.BINARY ? grey.drawn(SEED) : grey;
    }
}
