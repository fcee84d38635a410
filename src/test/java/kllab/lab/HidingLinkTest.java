package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.gaussian.model.GaussianPanel;
import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.question.Prediction;
import kllab.link.Link;
import kllab.link.LinkReader;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;

/** Links name what is hidden, and are changed in it without being taken apart by anybody else. */
class HidingLinkTest {
    private static final Hiding<GaussianState> HIDING = GaussianPanel.HIDING;

    private static String rewritten(String link, Hidden hidden) throws BadInput {
        return HIDING.rewrite(Link.parse(link), before -> hidden).text();
    }

    @Test
    void aLinkThatHidesOtherPanelsIsOtherwiseTheSame() throws BadInput {
        String link = "gaussian?mu1=2&hide=p&view=curve&cover=value&ask=reverse&guess=0.5";
        assertEquals("gaussian?mu1=2&view=curve", rewritten(link, Hidden.NONE));
        assertEquals("gaussian?mu1=2&view=curve&hide=formula,q&cover=reverse,jensenShannon",
                rewritten(link, new Hidden(Set.of("q", "formula"), Set.of("jensenShannon", "reverse"),
                        Optional.empty())).replace("%2C", ","));
        assertEquals("gaussian?mu1=2&view=curve&ask=value&guess=0.25",
                rewritten(link, new Hidden(Set.of(), Set.of(), Optional.of(Prediction.open("value").withGuess(0.25)))));
    }

    @Test
    void aLinkThatALabWroteStaysAsItIsWhenNothingElseIsHidden() throws BadInput {
        for (Hidden hidden : List.of(Hidden.NONE, Hidden.NONE.withAway("q", true).withCovered("value", true),
                Hidden.NONE.asking("value", List.of("value", "areas")).withAway("p", true))) {
            Link link = GaussianLink.LINKS.of(GaussianState.INITIAL.withHidden(hidden));
            assertEquals(link, HIDING.rewrite(link, now -> now));
        }
    }

    @Test
    void anOpenQuestionCoversMoreThanItsLinkNames() throws BadInput {
        Link link = Link.parse("gaussian?ask=value&cover=reverse");
        assertEquals(Set.of("reverse"), HIDING.named(link).covered());
        Set<String> covered = HIDING.read(new LinkReader(link, "gaussian"), Hidden.NONE).covered();
        Set<String> expected = new HashSet<>(HIDING.question("value").orElseThrow().covers());
        expected.add("reverse");
        assertEquals(expected, covered);
    }

    @Test
    void aQuestionWithAGuessCoversWhatItsLinkNames() throws BadInput {
        Link link = Link.parse("gaussian?ask=value&guess=1&cover=reverse");
        assertEquals(Set.of("reverse"), HIDING.read(new LinkReader(link, "gaussian"), Hidden.NONE).covered());
    }

    @Test
    void aLinkThatNamesAPanelThatIsNotThereIsNotRewritten() {
        assertThrows(BadInput.class, () -> rewritten("gaussian?hide=torus", Hidden.NONE));
    }
}
