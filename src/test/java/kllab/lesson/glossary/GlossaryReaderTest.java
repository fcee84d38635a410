package kllab.lesson.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kllab.lesson.reader.LessonReader;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryReaderTest {
    private static final GlossaryReader READER = new GlossaryReader(new LessonReader(link -> {
        if (!link.lab().equals("gaussian")) {
            throw new BadInput(Message.of("link.unknownLab", link.lab(), "gaussian"));
        }
    }));
    private static final String GOOD = """
            <!-- Some words. -->

            # Words

            ## nat · a nat

            The unit of
            KL, 1.44 bits.

            $\\log e=1$

            [Half a nat](kl:gaussian?mu1=1)

            ## k1 · k₁

            An estimator.

            $k_1$

            [Draws](kl:gaussian?samples=10)
            """;

    private static List<String> told(String text) {
        return READER.read("my.md", text).faults().stream()
                .map(each -> Catalog.of(Language.EN).say(each.message())).toList();
    }

    private static List<String> keys(String text) {
        return READER.read("my.md", text).glossary().words().stream().map(GlossaryWord::key).toList();
    }

    @Test
    void aWordHasAKeyANameASentenceAFormulaAndALink() throws BadInput {
        assertEquals(List.of(), told(GOOD));
        Glossary glossary = READER.read("my.md", GOOD).glossary();
        assertEquals(List.of("nat", "k1"), keys(GOOD));
        assertEquals(Optional.of(new GlossaryWord("nat", "a nat", "The unit of KL, 1.44 bits.", "\\log e=1",
                "Half a nat", Link.parse("gaussian?mu1=1"))), glossary.of("nat"));
        assertEquals(Optional.empty(), glossary.of("bit"));
    }

    /** The rest of the file is there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nat · a nat             |a nat                     |“a nat” must have the form key · word, the key of small letters, digits and hyphens
            nat · a nat             |Nat · a nat               |“Nat · a nat” must have the form key · word, the key of small letters, digits and hyphens
            KL, 1.44 bits.          |KL. It is 1.44 bits.      |the word “nat” must be explained in one sentence, with a full stop at its end
            KL, 1.44 bits.          |KL                        |the word “nat” must be explained in one sentence, with a full stop at its end
            KL, 1.44 bits.          |奈特。比特。              |the word “nat” must be explained in one sentence, with a full stop at its end
            KL, 1.44 bits.          |KL, $e$.                  |the word “nat” needs a sentence, a formula and a kl: link that works, each in a paragraph of its own, and nothing else
            $\\log e=1$             |words.                    |the word “nat” needs a sentence, a formula and a kl: link that works, each in a paragraph of its own, and nothing else
            [Half a nat](kl:gaussian?mu1=1)|[Half a nat](kl:gaussian?mu1=1) more|the word “nat” needs a sentence, a formula and a kl: link that works, each in a paragraph of its own, and nothing else
            [Half a nat](kl:gaussian?mu1=1)|[Half](https://a.b)|the word “nat” needs a sentence, a formula and a kl: link that works, each in a paragraph of its own, and nothing else
            """)
    void aFaultIsToldWithTheLineOfItsWordAndLeavesOutThatWordAlone(String good, String bad, String reason) {
        String text = GOOD.replace(good.replace("\\\\", "\\"), bad);
        assertEquals(List.of("my.md, line 5: " + reason), told(text));
        assertEquals(List.of("k1"), keys(text));
    }

    @Test
    void aLinkThatLeadsNowhereIsToldWithItsOwnLine() {
        String text = GOOD.replace("kl:gaussian?samples=10", "kl:gausian?samples=10");
        assertEquals(List.of(
                "my.md, line 14: the word “k1” needs a sentence, a formula and a kl: link that works, each in "
                        + "a paragraph of its own, and nothing else",
                "my.md, line 20: this link leads nowhere: there is no lab “gausian”; there is gaussian"), told(text));
        assertEquals(List.of("nat"), keys(text));
    }

    @Test
    void aKeyCountsOnce() {
        String text = GOOD.replace("## k1 ·", "## nat ·");
        assertEquals(List.of("my.md, line 14: there is a word “nat” already"), told(text));
        assertEquals(List.of("nat"), keys(text));
    }
}
