package kllab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import kllab.lab.Lab;
import kllab.lab.discrete.DiscreteLab;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.discrete.model.DiscreteState;
import kllab.lab.multivariate.MultivariateLab;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.lab.multivariate.model.MultivariateState;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the labs beside the Gaussian one to those who cannot see them. */
@Tag("window")
class SummaryTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    private static String said(String before, String now, Language language) throws BadInput {
        Catalog words = Catalog.of(language);
        if (now.startsWith("discrete")) {
            Lab<DiscreteState> lab = new DiscreteLab();
            return lab.summary(DiscreteLink.LINKS.parse(Link.parse(before)), DiscreteLink.LINKS.parse(Link.parse(now)),
                    words);
        }
        Lab<MultivariateState> lab = new MultivariateLab();
        return lab.summary(MultivariateLink.LINKS.parse(Link.parse(before)),
                MultivariateLink.LINKS.parse(Link.parse(now)),
                words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            multivariate | p is smaller than q, its mean is right of q’s and above; KL is 0.8829 nats
            multivariate?unit=bits | p is smaller than q, its mean is right of q’s and above; KL is 1.2737 bits
            multivariate?mu1=0,-1&cov1=1,0,0,1&mu2=0,0&cov2=1,0,0,1 \
                | p is as large as q, its mean is below q’s; KL is 0.5000 nats
            multivariate?mu1=-1,0&cov1=2,0,0,1&mu2=0,0&cov2=1,0,0,1 \
                | p is larger than q, its mean is left of q’s; KL is 0.6534 nats
            multivariate?mu1=1,2,3&mu2=1,2,3 | p is as large as q, their means are the same; KL is 0.0000 nats
            multivariate?mu1=1,2,3&mu2=1,2,4 | p is as large as q, their means differ; KL is 0.5000 nats
            multivariate?mu1=1000000,0&cov1=1,0,0,1&mu2=-1000000,0&cov2=1e-12,0,0,1 \
                | p is larger than q, its mean is right of q’s; KL is 2.0000·10²⁴ nats
            multivariate?view=latent&latentMu=0,2&latentLogVariance=0,0 | dimensions of p: 2, against the standard \
            normal; dimension 2 costs the most; KL is 2.0000 nats
            multivariate?view=latent&latentMu=0,0&latentLogVariance=0,0 | dimensions of p: 2, against the standard \
            normal; KL is 0.0000 nats
            multivariate?hide=value | p is smaller than q, its mean is right of q’s and above
            multivariate?cover=value | p is smaller than q, its mean is right of q’s and above
            multivariate?view=latent&latentMu=0,2&latentLogVariance=0,0&cover=terms,value | dimensions of p: 2, \
            against the standard normal
            discrete | p is less even than q, and compared with it favours “B” most; KL is 0.0437 nats
            discrete?q=1,2,2 | p and q are equal; KL is 0.0000 nats
            discrete?p=1,2&q=2,1 | p is as even as q, and compared with it favours “B” most; KL is 0.2310 nats
            discrete?p=1,1,1&q=1,1,0 | p is more even than q, and compared with it favours “C” most; KL is infinite, \
            as q gives “C” probability 0
            discrete?p=1,1,1&q=1,0,0 | p is more even than q, and compared with it favours “B” most; KL is infinite, \
            as q gives 2 outcomes of p probability 0
            discrete?p=1,1,1&q=1,1,0&cover=value | p is more even than q, and compared with it favours “C” most
            """)
    void aStateIsASentence(String link, String sentence) throws BadInput {
        assertEquals(sentence, said(link, link, Language.EN));
        assertTrue(!said(link, link, Language.ZH).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            multivariate?mu1=1,0 | multivariate?mu1=2,0 | and rising
            multivariate?mu1=2,0 | multivariate?mu1=1,0 | and falling
            multivariate?view=latent&latentMu=1&latentLogVariance=0 \
                | multivariate?view=latent&latentMu=2&latentLogVariance=0 | and rising
            multivariate | multivariate?view=latent | nats
            discrete | discrete?q=1,2,2 | and falling
            discrete?q=1,2,2 | discrete | and rising
            discrete?q=1,0,1 | discrete | and falling
            """)
    void itTellsWhatTheDivergenceDoes(String before, String now, String end) throws BadInput {
        assertTrue(said(before, now, Language.EN).endsWith(end), said(before, now, Language.EN));
    }

    @Test
    void theWindowSaysItWhenAGestureHasComeToRest() {
        window.start("discrete");
        window.enter(window.find("#weight-q-1"), "2");
        assertEquals("p is more even than q, and compared with it favours “B” most; KL is 0.1927 nats and rising",
                WindowFixture.ask(() -> window.<Node>find("#summary").getAccessibleText()));
    }
}
