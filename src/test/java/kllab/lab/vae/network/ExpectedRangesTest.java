package kllab.lab.vae.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import kllab.lab.vae.model.Reached.Range;
import kllab.lab.vae.model.VaeLink;
import kllab.lab.vae.model.VaeRun;
import kllab.link.Link;
import kllab.math.vae.Digits;
import kllab.math.vae.Diverged;
import kllab.math.vae.HeldOut;
import kllab.math.vae.Parts;
import kllab.math.vae.Training;
import kllab.text.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ranges that are to be expected of trainings. */
class ExpectedRangesTest {
    private static final int LOOKED_AT = 500;

    private static VaeRun run(String link) throws BadInput {
        return VaeLink.LINKS.parse(Link.parse(link)).run();
    }

    @Test
    void everyNetworkThatComesWithTheProgramEndsWithinItsRange() throws IOException, BadInput {
        ExpectedRanges ranges = ExpectedRanges.read();
        Mnist data = Mnist.read();
        for (Networks.Entry entry : Networks.entries()) {
            VaeRun run = run(entry.link());
            Range last = ranges.of(run).getLast();
            assertEquals(run.steps(), last.step(), entry.link());
            Digits test = data.testOf(run).first(LOOKED_AT, run.sample().shown());
            double loss = -HeldOut.of(Networks.read(entry.file()).network(), test, Parts.IN_TURN, 1).elbo();
            assertTrue(last.low() <= loss && loss <= last.high(), entry.link() + " loses " + loss + ", not " + last);
        }
    }

    @Tag("thorough")
    @Test
    void aTrainingWithAnotherSeedBeginsWithinIt() throws IOException, BadInput, Diverged {
        VaeRun run = run("vae?seed=99");
        List<Range> range = ExpectedRanges.read().of(run);
        Mnist data = Mnist.read();
        Digits test = data.testOf(run).first(LOOKED_AT, run.sample().shown());
        Training training = Training.start(run.hyperparameters(), data.trainingOf(run), Parts.IN_TURN);
        for (Range each : range.stream().filter(at -> at.step() == 60 || at.step() == 100).toList()) {
            while (training.steps() < each.step()) {
                training.step();
            }
            double loss = -HeldOut.of(training.network(), test, Parts.IN_TURN, 1).elbo();
            assertTrue(each.low() <= loss && loss <= each.high(), loss + " is not in " + each);
        }
    }

    @Test
    void aRangeEndsWhereSomethingChangesAndOfOtherRunsThereIsNone() throws IOException, BadInput {
        ExpectedRanges ranges = ExpectedRanges.read();
        assertEquals(200, ranges.of(run("vae?change=200:beta:4")).getLast().step());
        assertFalse(ranges.of(run("vae?seed=5&steps=30")).isEmpty());
        assertTrue(ranges.of(run("vae?rate=0.01")).isEmpty());
        assertTrue(ranges.of(run("vae?images=5000")).isEmpty());
    }
}
