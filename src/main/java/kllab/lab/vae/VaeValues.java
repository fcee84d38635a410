package kllab.lab.vae;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import kllab.lab.Answer;
import kllab.lab.LabValues;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaePanel;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.model.VaeState;
import kllab.lab.vae.network.Mnist;
import kllab.lab.vae.network.Networks;
import kllab.lab.vae.network.Processors;
import kllab.lab.vae.network.Trained;
import kllab.lab.vae.network.Trainer;
import kllab.math.divergence.LatentDivergence;
import kllab.math.distribution.LatentDimension;
import kllab.math.vae.Digits;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Network;
import kllab.text.BadInput;
import kllab.text.Message;

/** The numbers of a variational autoencoder: its bound on the test images, and q(z | x) of one of them. */
public final class VaeValues {
    /** Of z, for log p(x) of an image. */
    private static final int DRAWS = 500;

    private VaeValues() {
    }

    /**
     * The lab as it answers without a window.
     *
     * @param progress takes sentences about a training that takes its time
     */
    public static LabValues<VaeState> lab(Consumer<Message> progress) {
        return new LabValues<>(VaeLink.LINKS, state -> of(state, progress), VaePanel.HIDING);
    }

    /** The numbers of a state by name, in nats an image; the network comes with the program, or is trained. */
    static Answer.Fields of(VaeState state, Consumer<Message> progress) throws BadInput {
        try (Processors processors = new Processors()) {
            Mnist data = Mnist.read();
            VaeRun run = state.run();
            Optional<Network> shipped = Networks.shipped(run);
            Network network = shipped.isPresent() ? shipped.get() : trained(run, new Trainer(data, progress));
            HeldOut heldOut = HeldOut.of(network, data.testOf(run), processors.parts());
            Answer.Fields fields = bound(Answer.Fields.NONE
                    .and("network", new Answer.Word(shipped.isPresent() ? "shipped" : "trained")), heldOut)
                            .and("activeUnits", heldOut.activeUnits());
            return state.image().isPresent()
                    ? image(fields, network, data.imageOf(run, state.image().getAsInt()))
                    : fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Network trained(VaeRun run, Trainer trainer) throws BadInput {
        Trained trained = trainer.train(run);
        Optional<Message> fault = trained.fault(run);
        if (fault.isPresent()) {
            throw new BadInput(fault.get());
        }
        return trained.network();
    }

    /** Fields and the parts of a bound behind them. */
    static Answer.Fields bound(Answer.Fields fields, HeldOut heldOut) {
        return fields.and("elbo", heldOut.elbo()).and("reconstruction", heldOut.reconstruction())
                .and("kl", heldOut.kl()).and("perDimension", items(
                        heldOut.perDimension().stream().mapToDouble(Double::doubleValue)));
    }

    private static Answer.Fields image(Answer.Fields fields, Network network, Digits image) {
        double[] grey = new double[image.pixels()];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = image.level(0, i) / 255.0;
        }
        List<LatentDimension> q = network.encode(grey);
        LatentDivergence kl = LatentDivergence.of(q);
        return fields.and("image", Answer.Fields.NONE.and("mu", items(q.stream().mapToDouble(LatentDimension::mu)))
                .and("logVariance", items(q.stream().mapToDouble(LatentDimension::logVariance)))
                .and("kl", kl.sum())
                .and("logEvidence", HeldOut.logEvidence(network, image, 0, DRAWS)));
    }

    private static Answer.Items items(DoubleStream numbers) {
        return new Answer.Items(numbers.<Answer>mapToObj(Answer.Value::new).toList());
    }
}
