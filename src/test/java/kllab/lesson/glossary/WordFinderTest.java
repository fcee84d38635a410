package kllab.lesson.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.Step;
import kllab.lesson.reader.LessonReader;
import kllab.link.Link;
import org.junit.jupiter.api.Test;

/** Which words of a lesson have dots. */
class WordFinderTest {
    private static GlossaryWord word(String name) {
        return new GlossaryWord(name, name, name + ".", "x", "here", new Link("gaussian", new LinkedHashMap<>()));
    }

    private static final WordFinder FINDER = new WordFinder(new Glossary(List.of(word("entropy"), word("cross entropy"),
            word("bin"), word("Gibbs’ inequality"), word("熵"), word("交叉熵"), word("密度"))));

    private static List<String> found(String text) {
        Lesson lesson = new LessonReader(link -> {
        }).read("a.md", text).lesson();
        Lesson marked = FINDER.in(lesson);
        List<String> words = new ArrayList<>();
        for (Step step : marked.steps()) {
            add(step.blocks(), words);
            words.add("|");
        }
        return words;
    }

    private static void add(List<Block> blocks, List<String> words) {
        for (Block each : blocks) {
            switch (each) {
                case Block.Paragraph(List<Inline> content) -> addInline(content, words);
                case Block.Quote(List<Block> content) -> add(content, words);
                case Block.Listing listing -> listing.items().forEach(item -> add(item, words));
                default -> {
                }
            }
        }
    }

    private static void addInline(List<Inline> content, List<String> words) {
        for (Inline each : content) {
            switch (each) {
                case Inline.Word(String shown, String key) -> words.add(shown + "=" + key);
                case Inline.Strong(List<Inline> inner) -> addInline(inner, words);
                case Inline.Emphasis(List<Inline> inner) -> addInline(inner, words);
                default -> {
                }
            }
        }
    }

    private static List<String> inStep(String prose) {
        return found("# Title\n\n## Step\n\n" + prose + "\n");
    }

    @Test
    void theLongestWordIsMeantAndEachIsMarkedOnce() {
        assertEquals(List.of("Cross entropy=cross entropy", "entropy=entropy", "|"),
                inStep("Cross entropy, entropy, cross entropy and entropy."));
    }

    @Test
    void aWordIsMarkedAgainInTheNextStep() {
        assertEquals(List.of("bin=bin", "|", "bin=bin", "|"),
                found("# Title\n\n## One\n\nA bin.\n\n## Two\n\nA bin and a bin.\n"));
    }

    @Test
    void pluralsAreMarkedAndPartsOfOtherWordsAreNot() {
        assertEquals(List.of("entropies=entropy", "bins=bin", "|"),
                inStep("Cabin, binary, bin-wise, re-bin; entropies of two bins."));
    }

    @Test
    void nothingIsMarkedInHeadingsLinksFormulasCodeAndQuestions() {
        assertEquals(List.of("|"), found("""
                # Entropy

                ## Entropy

                ### Entropy

                [entropy](kl:gaussian) and $entropy$ and `entropy`.

                :::check

                Is entropy large?

                - [x] entropy
                  Entropy is.
                - [ ] bin
                  No bin.
                :::
                """));
    }

    @Test
    void emphasisListsAndQuotationsAreProse() {
        assertEquals(List.of("entropy=entropy", "bin=bin", "Gibbs’ inequality=Gibbs’ inequality", "|"),
                inStep("- The *entropy*\n- of a **bin**\n\n> by Gibbs’ inequality"));
    }

    @Test
    void aSingleChineseCharacterInsideAnotherWordIsNotMarked() {
        assertEquals(List.of("熵=熵", "|"), inStep("相对熵和信息熵不是这里的词，它的熵是。"));
        assertEquals(List.of("熵=熵", "交叉熵=交叉熵", "密度=密度", "|"), inStep("*熵*与交叉熵，由概率密度而来。"));
    }

    @Test
    void theTextStaysTheSame() {
        Lesson lesson = new LessonReader(link -> {
        })
                .read("a.md", "# T\n\n## S\n\nA bin, cross entropy; bins.\n").lesson();
        assertEquals(plain(lesson), plain(FINDER.in(lesson)));
    }

    private static String plain(Lesson lesson) {
        return lesson.steps().getFirst().blocks().stream()
                .map(each -> Inline.plain(((Block.Paragraph) each).content())).toList().toString();
    }
}
