package kllab.lab.vae;

import static kllab.parameter.PrintedEquation.assertTrueAsPrinted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kllab.lab.vae.model.Evaluation;
import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.Pictures;
import kllab.lab.vae.model.Reached;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.lab.vae.model.VaeScene;
import kllab.lab.vae.model.VaeState;
import kllab.lab.vae.network.Mnist;
import kllab.lab.vae.network.Trainer;
import kllab.link.Link;
import kllab.math.divergence.InformationUnit;
import kllab.math.vae.Digits;
import kllab.math.vae.EncodedImages;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Network;
import kllab.math.vae.Parts;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

/** The equations of the bound and of what is trained are true as printed, in nats and in bits. */
class VaeFormulaTest {
    private static final int STATES = 250;

    /** Networks whose held-out numbers are drawn, over ten orders of magnitude; the rest of them is of a tiny one. */
    private static List<VaeScene> scenes() throws IOException, BadInput {
        Random random = new Random(7);
        VaeRun tiny = run("vae?hidden=16&images=100&steps=0");
        Mnist data = Mnist.read();
        Network network = new Trainer(data, said -> {
        }).train(tiny).network();
        Digits test = data.testOf(tiny);
        EncodedImages codes = EncodedImages.of(network, test.first(10, tiny.sample().shown()), Parts.IN_TURN);
        Pictures none = new Pictures(LatentView.INITIAL.pair(), List.of(), List.of(), List.of(), Optional.empty());
        List<VaeScene> all = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            VaeRun run = run("vae?hidden=16&images=100&steps=0&beta=" + random.nextInt(100) + "&freeBits="
                    + random.nextInt(3) + (random.nextInt(3) == 0 ? "&slip=mean" : ""));
            HeldOut drawn = new HeldOut(300 * Math.pow(10, -6 * random.nextDouble()),
                    List.of(Math.pow(10, 3 - 10 * random.nextDouble()), Math.pow(10, 3 - 10 * random.nextDouble())),
                    List.of(1.0, 1.0));
            Reached reached = new Reached(new Reached.Source(run, false, List.of(),
                    new Reached.Expected(200, List.of()), Optional.empty()), network, test,
                    new Evaluation(drawn, true, codes, List.of(), 0), none);
            for (InformationUnit unit : InformationUnit.values()) {
                all.add(VaeScene.of(VaeState.INITIAL.withRun(run).withUnit(unit), Optional.of(reached)));
            }
        }
        return all;
    }

    private static VaeRun run(String link) throws BadInput {
        return VaeLink.LINKS.parse(Link.parse(link)).run();
    }

    @Test
    void thePartsOfTheBoundComeToItAsTheyArePrinted() throws IOException, BadInput {
        scenes().forEach(scene -> assertTrueAsPrinted(
                VaeFormula.numbers(scene).substring(1).replace("\\negative", "").replace("\\positive", ""), Map.of()));
    }

    @Test
    void thePartsOfWhatIsTrainedComeToItAsTheyArePrinted() throws IOException, BadInput {
        scenes().forEach(scene -> assertTrueAsPrinted(VaeFormula.trainedNumbers(scene).substring(1), Map.of()));
    }
}
