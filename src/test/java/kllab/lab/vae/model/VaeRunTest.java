package kllab.lab.vae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import kllab.link.Link;
import kllab.math.vae.Schedule.Change;
import kllab.math.vae.Schedule.Quantity;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

/** Runs, and what becomes of them on the way. */
class VaeRunTest {
    private static VaeRun run(String link) throws BadInput {
        return VaeLink.LINKS.parse(Link.parse(link)).run();
    }

    @Test
    void aRunSoFarHasNoChangesThatComeLater() throws BadInput {
        VaeRun run = run("vae?steps=900&change=300:beta:50,600:rate:0.01");
        assertEquals(run("vae?steps=300"), run.upTo(300));
        assertEquals(run("vae?steps=600&change=300:beta:50"), run.upTo(600));
        assertEquals(run, run.upTo(900));
    }

    @Test
    void aNumberChangesFromTheStepOnAtWhichTheRunIs() throws BadInput {
        VaeRun run = run("vae?steps=300").changed(Quantity.BETA, 4);
        assertEquals(List.of(new Change(300, Quantity.BETA, 4)), run.hyperparameters().schedule().changes());
        assertEquals(4, run.last().objective().beta());
        assertEquals(1, run.hyperparameters().schedule().at(299).objective().beta());
    }

    @Test
    void ofTwoChangesAtOneStepTheSecondStays() throws BadInput {
        VaeRun run = run("vae?steps=300").changed(Quantity.BETA, 4).changed(Quantity.BETA, 7)
                .changed(Quantity.RATE, 0.01);
        assertEquals(List.of(new Change(300, Quantity.BETA, 7), new Change(300, Quantity.RATE, 0.01)),
                run.hyperparameters().schedule().changes());
    }

    @Test
    void aChangeBackIsNone() throws BadInput {
        VaeRun run = run("vae?steps=300");
        assertEquals(run, run.changed(Quantity.BETA, 4).changed(Quantity.BETA, 1));
    }

    @Test
    void beforeTheFirstStepANumberIsAnotherFromTheStart() throws BadInput {
        assertEquals(run("vae?steps=0&beta=4&warmup=500"),
                run("vae?steps=0").changed(Quantity.BETA, 4).changed(Quantity.WARMUP, 500));
    }

    @Test
    void whatWasToChangeLaterIsDroppedByAChange() throws BadInput {
        VaeRun earlier = run("vae?steps=900&change=300:beta:50,600:rate:0.01").withSteps(400);
        assertEquals(List.of(new Change(300, Quantity.BETA, 50), new Change(400, Quantity.BETA, 2)),
                earlier.changed(Quantity.BETA, 2).hyperparameters().schedule().changes());
    }

    @Test
    void aRunFromNothingHasTheNumbersOfTheEnd() throws BadInput {
        assertEquals(run("vae?steps=0&beta=50&rate=0.01"),
                run("vae?steps=900&change=300:beta:50,600:rate:0.01").anew());
    }

    @Test
    void aRoundUsesEachImageOnce() throws BadInput {
        assertEquals(100, run("vae").round());
        assertEquals(3, run("vae?images=201&batch=100").round());
    }

    @Test
    void zOfOtherDimensionsIsNone() throws BadInput {
        VaeState state = VaeLink.LINKS.parse(Link.parse("vae?z=1,2"));
        assertEquals(List.of(1.0, 2.0), state.options().coding().z().orElseThrow());
        assertNotEquals(state, VaeLink.LINKS.parse(Link.parse("vae?z=1,2,3")));
        assertEquals(VaeState.INITIAL, VaeLink.LINKS.parse(Link.parse("vae?z=1,2,3")));
    }
}
