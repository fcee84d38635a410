package kllab.lab.vae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import kllab.lab.ScreenOptions;
import kllab.link.Link;
import kllab.math.vae.Architecture;
import kllab.math.vae.Hyperparameters;
import kllab.math.vae.Likelihood;
import kllab.math.vae.Objective;
import kllab.math.vae.Schedule;
import kllab.math.vae.Schedule.Change;
import kllab.math.vae.Schedule.Quantity;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs as links, both ways. */
class VaeLinkTest {
    private static VaeState parse(String text) throws BadInput {
        return VaeLink.LINKS.parse(Link.parse(text));
    }

    @Test
    void aLinkSaysARun() throws BadInput {
        VaeState state = parse("vae?hidden=256&latent=2&beta=1&images=10000&batch=100&rate=0.001&pixels=grey&seed=1"
                + "&steps=1000");
        assertEquals(Likelihood.Kind.GREY, state.run().hyperparameters().likelihood().kind());
        assertEquals("vae?pixels=grey&steps=1000", VaeLink.LINKS.of(state).text());
        assertEquals(VaeState.INITIAL, parse("vae"));
        assertEquals(new Architecture(784, 400, 16),
                parse("vae?latent=16&hidden=400").run().hyperparameters().architecture());
        assertTrue(parse("vae?slip=mean").run().hyperparameters().schedule().objective().meanOverPixels());
        assertEquals(List.of(0, 1), parse("vae?digits=1,0,1").run().sample().digits());
        assertEquals(OptionalInt.of(17), parse("vae?image=17").image());
    }

    @Test
    void changesOnTheWayAreSortedByTheirSteps() throws BadInput {
        VaeState state = parse("vae?change=600:rate:0.0001,300:beta:50,300:freeBits:0.5");
        assertEquals(
                List.of(new Change(300, Quantity.BETA, 50), new Change(300, Quantity.FREE_BITS, 0.5),
                        new Change(600, Quantity.RATE, 1e-4)),
                state.run().hyperparameters().schedule().changes());
        assertEquals("vae?change=300:beta:50,300:freeBits:0.5,600:rate:0.0001", VaeLink.LINKS.of(state).text());
    }

    @Test
    void everyStateReadsBackAsItself() throws BadInput {
        Random random = new Random(17);
        for (int i = 0; i < 2000; i++) {
            VaeState state = any(random);
            String link = VaeLink.LINKS.of(state).text();
            assertEquals(state, parse(link), link);
            assertEquals(link, VaeLink.LINKS.of(parse(link)).text());
        }
    }

    private static VaeState any(Random random) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            changes.add(new Change(i * 100L, List.of(Quantity.values()).get(random.nextInt(4)), 1));
        }
        Hyperparameters hyperparameters = new Hyperparameters(
                new Architecture(784, 16 + random.nextInt(385), List.of(1, 2, 3, 8, 16).get(random.nextInt(5))),
                new Likelihood(List.of(Likelihood.Kind.values()).get(random.nextInt(3)), 0.01 + random.nextDouble()),
                new Schedule(1e-6 + random.nextDouble(), new Objective(100 * random.nextDouble(), random.nextInt(1000),
                        random.nextDouble(), random.nextBoolean()), changes),
                1 + random.nextInt(1000), random.nextInt(1_000_000));
        List<Integer> digits = Sample.ALL.stream().filter(each -> each == 3 || random.nextBoolean()).toList();
        VaeRun run = new VaeRun(hyperparameters, new Sample(1 + random.nextInt(20_000), digits),
                random.nextInt(100_001));
        return new VaeState(run, options(random, hyperparameters.architecture().latent()), ScreenOptions.INITIAL);
    }

    private static VaeOptions options(Random random, int latent) {
        LatentView view = new LatentView(random.nextBoolean(),
                List.of(LatentView.Points.values()).get(random.nextInt(3)), random.nextBoolean(),
                new LatentView.Pair(random.nextInt(latent), random.nextInt(latent)));
        Coding coding = new Coding(
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(2000)), random.nextInt(100),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(random.doubles(latent, -5, 5).boxed().toList()),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(2000)),
                random.nextBoolean());
        return new VaeOptions(view, coding, random.nextInt(100), random.nextBoolean(),
                List.of(VaeOptions.View.values()).get(random.nextInt(2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vae?steps=1000000000    | steps must be from 0 to 100000, not 1000000000
            vae?beta=-1             | beta must be from 0 to 100, not -1
            vae?rate=11             | rate must be from 0.000001 to 10, not 11
            vae?latent=4            | latent must be one of 1, 2, 3, 8, 16, not “4”
            vae?digits=            | digits, number 1 must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, not “”
            vae?digits=12           | digits, number 1 must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, not “12”
            vae?pixels=blue         | pixels must be one of binary, grey, gaussian, not “blue”
            vae?slip=sum            | slip must be one of none, mean, not “sum”
            vae?image=2000          | image must be from 0 to 1999, not 2000
            vae?change=300:beta     | change, number 1 must be a step, a name and a number, such as 300:beta:50, not “300:beta”
            vae?change=300:gamma:1  | change, number 1 must be one of rate, beta, warmup, freeBits, not “gamma”
            vae?change=300:beta:500 | change, number 1 must be from 0 to 100, not 500
            vae?change=0.5:beta:5   | change, number 1 must be a whole number, not 0.5
            vae?change=1:warmup:0.5 | change, number 1 must be a whole number, not 0.5
            """)
    void whatNoRunHasIsRefusedInASentence(String link, String sentence) {
        BadInput refused = assertThrows(BadInput.class, () -> parse(link));
        assertEquals(sentence, Catalog.of(Language.EN).say(refused.reason()).replace('\u2212', '-'));
    }
}
