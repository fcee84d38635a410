package kllab.lab.vae;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import kllab.lab.Answer;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeState;
import kllab.lab.vae.network.Mnist;
import kllab.lab.vae.network.Trained;
import kllab.lab.vae.network.Trainer;
import kllab.link.Link;
import kllab.math.vae.Checkpoint;
import kllab.text.Message;

/**
 * A network that was trained to be kept in a file.
 *
 * @param link the run that it comes from, with the steps that were taken
 * @param checkpoint the contents of the file
 * @param answer its steps, pace, and bound on the test images
 * @param fault the reason why the training ended early; none if it did not
 */
public record TrainedFile(Link link, Checkpoint checkpoint, Answer.Fields answer, Optional<Message> fault) {
    /**
     * Trains the network of a state from nothing.
     *
     * @param progress takes a sentence now and then
     * @throws IOException if the images cannot be read
     */
    public static TrainedFile of(VaeState state, Consumer<Message> progress) throws IOException {
        Trained trained = new Trainer(Mnist.read(), progress).train(state.run());
        Link link = VaeLink.LINKS.of(VaeState.INITIAL.withRun(state.run().withSteps(trained.steps())));
        Answer.Fields answer = VaeValues.bound(Answer.Fields.NONE.and("steps", trained.steps())
                .and("imagesPerSecond", trained.imagesPerSecond()), trained.heldOut());
        return new TrainedFile(link, new Checkpoint(link.text(), trained.network()), answer,
                trained.fault(state.run()));
    }
}
