package kllab.lesson.reader;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kllab.lesson.Answers;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.LessonHead;
import kllab.lesson.LessonReading;
import kllab.lesson.Level;
import kllab.lesson.Question;
import kllab.lesson.Step;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;
import kllab.text.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonReaderTest {
    private static final LessonReader READER = new LessonReader(link -> {
        if (!link.lab().equals("gaussian")) {
            throw new BadInput(Message.of("link.unknownLab", link.lab(), "gaussian"));
        }
    });
    private static final String GOOD = """
            # A title

            ## One

            Words.
            """;

    private static Lesson good(String text) {
        LessonReading reading = READER.read("my.md", text);
        assertEquals(List.of(), said(reading));
        return reading.lesson();
    }

    private static List<Block> blocks(String text) {
        return good(GOOD + "\n" + text).steps().getFirst().blocks();
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    /** The faults of the text, put below a good step that must survive them. */
    private static List<String> faults(String text) {
        LessonReading reading = READER.read("my.md", GOOD + text);
        assertEquals("One", Inline.plain(reading.lesson().steps().getFirst().heading()));
        assertEquals(new Block.Paragraph(List.of(new Inline.Text("Words."))),
                reading.lesson().steps().getFirst().blocks().getFirst());
        return said(reading);
    }

    private static List<String> said(LessonReading reading) {
        return reading.faults().stream().map(each -> Catalog.of(Language.EN).say(each.message())).toList();
    }

    @Test
    void theExampleOfTheReadmeIsAGoodLesson() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("````markdown\n") + "````markdown\n".length();
        Lesson lesson = good(readme.substring(from, readme.indexOf("````", from)));
        assertEquals(2, lesson.steps().size());
        assertEquals(OptionalInt.of(5), lesson.about().minutes());
        assertInstanceOf(Block.Predict.class, lesson.steps().getFirst().blocks().get(1));
        assertInstanceOf(Block.Check.class, lesson.steps().getLast().blocks().getLast());
        assertEquals(Optional.of("gaussian?mu1=1&sigma1=1"), lesson.steps().getFirst().state().map(Link::text));
    }

    @Test
    void readsTitleFrontMatterIntroductionAndSteps() {
        Lesson lesson = good("""
                \uFEFF---
                language: zh
                minutes: 7
                level: advanced
                slips: units, distance
                ---
                # The *title*

                Before.

                ## One

                ## Two $x$
                ### Within
                """);
        assertEquals("The title", lesson.title());
        assertEquals(new LessonHead(Language.ZH, OptionalInt.of(7), Level.ADVANCED, List.of("units", "distance")),
                lesson.about());
        assertEquals(List.of(new Block.Paragraph(List.of(new Inline.Text("Before.")))), lesson.introduction());
        assertEquals(List.of(11, 13), lesson.steps().stream().map(Step::line).toList());
        assertEquals(List.of(new Inline.Text("Two "), new Inline.Formula("x")), lesson.steps().get(1).heading());
        assertEquals(List.of(new Block.Heading(List.of(new Inline.Text("Within")))), lesson.steps().get(1).blocks());
        assertEquals("In front", good("---\ntitle: \"In front\"\n---\n## One").title());
    }

    @Test
    void readsProse() {
        assertEquals(new Block.Paragraph(List.of(new Inline.Text("Some "),
                new Inline.Emphasis(List.of(new Inline.Text("stress"))), new Inline.Text(", "),
                new Inline.Strong(List.of(new Inline.Text("more"))), new Inline.Text(" and "), new Inline.Code("a_b"),
                new Inline.Text(" here,"), new Inline.LineBreak(), new Inline.Text("and <b>tags</b> as they are."))),
                blocks("Some *stress*, **more** and `a_b`\nhere,\\\nand <b>tags</b> as they are.").get(1));
        assertEquals(new Block.Listing(true, 3, List.of(List.of(paragraph("a")), List.of(paragraph("b")))),
                blocks("3. a\n4. b").get(1));
        assertEquals(List.of(new Block.Quote(List.of(paragraph("c"))), new Block.Code("x = 1\n\ny"), new Block.Rule()),
                blocks("> c\n\n```\nx = 1\n\ny\n```\n\n***").subList(1, 4));
    }

    @Test
    void aFormulaKeepsItsUnderscoresStarsAndBackslashes() {
        assertEquals(List.of(new Inline.Formula("a_1*b_2*\\,\\{c\\}\\\\ d"), new Inline.Text(" for $5")),
                ((Block.Paragraph) blocks("$a_1*b_2*\\,\\{c\\}\\\\ d$ for \\$5").get(1)).content());
        assertEquals(new Block.Formula("\\frac12"), blocks("$\\frac12$").get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$a_1*b*\\\\ c$$", "$$ a_1*b*\\\\ c $$", "$$\na_1*b*\\\\ c\n$$", "$$a_1*b*\\\\ c\n$$",
            "   $$\n   a_1*b*\\\\ c\n   $$  ", "$a_1*b*\\\\ c$"})
    void aFormulaBetweenTwoMarksStandsOnItsOwnLine(String text) {
        assertEquals(List.of(new Block.Formula("a_1*b*\\\\ c")), blocks(text).subList(1, 2));
        assertEquals(List.of(), faults("\n" + text + "\n"));
    }

    @Test
    void theLinesOfAFormulaAreNoListAndNoHeading() {
        assertEquals(new Block.Formula("a\n- b\n+ c\n> d\n==="), blocks("$$\na\n- b\n+ c\n> d\n===\n$$").get(1));
        assertEquals(List.of(paragraph("before"), new Block.Formula("x"), paragraph("after")),
                blocks("before\n$$\nx\n$$\nafter").subList(1, 4));
        assertEquals(List.of(paragraph("before "), new Block.Formula("x\ny"), paragraph(" after")),
                blocks("before $$x\ny\n$$ after").subList(1, 4));
        assertEquals(List.of(List.of(paragraph("item"), new Block.Formula("x"))),
                ((Block.Listing) blocks("- item\n  $$\n  x\n  $$").get(1)).items());
    }

    @Test
    void aFormulaThatIsNotClosedIsToldAndTakesLittleWithIt() {
        String fault = "my.md, line 7: this $$ has no other one to end a formula, on its own lines or before the next "
                + "blank one";
        for (String text : List.of("\n$$\nx\n\nGood.", "\n$$x\n\nGood.", "\n$$x\n## Good.", "\n$$\n:::check\n",
                "\nso $$x\n\nGood.", "\n$$")) {
            assertTrue(faults(text).contains(fault), () -> text + " has " + faults(text));
        }
        assertEquals(List.of(new Block.Code("$$x"), paragraph("Good.")), READER.read("my.md", GOOD + "\n$$x\n\nGood.")
                .lesson().steps().getFirst().blocks().subList(1, 3));
        assertEquals(2, READER.read("my.md", GOOD + "\n$$x\n## Good.").lesson().steps().size());
    }

    private static final String QUESTION = ":::check\nW?\n\n- [x] a\n  y\n- [ ] b\n  n\n:::\n";

    @ParameterizedTest
    @ValueSource(strings = {"Words.\n", "- item\n", "- item\n- item\n", "1. item\n", "- item\n  more\n", "> words\n",
            "- item\n  - inner\n", "***\n", "### Heading\n", "```\ncode\n```\n", "$$x$$\n"})
    void aQuestionNeedsNoBlankLineBeforeIt(String before) {
        assertEquals(List.of(), faults("\n" + before + QUESTION));
        assertInstanceOf(Block.Check.class, blocks(before + QUESTION).getLast());
    }

    @Test
    void aQuestionInAnItemOrAQuotationIsTold() {
        String fault = "my.md, line 8: :::check can be answered only where it begins its line: not in a list item or a "
                + "quotation";
        assertEquals(List.of(fault), faults("\n- item\n  " + QUESTION.replace("\n", "\n  ")));
        assertEquals(List.of(fault), faults("\n> words\n> " + QUESTION.strip().replace("\n", "\n> ")));
    }

    @Test
    void theEndOfALineIsABlankButNotBetweenChineseCharacters() {
        assertEquals("one two", Inline.plain(((Block.Paragraph) blocks("one\ntwo").get(1)).content()));
        assertEquals("第一行，第二行。第三行", Inline.plain(
                ((Block.Paragraph) blocks("第一行，\n第二行。\n第三行").get(1)).content()));
        assertEquals("这是 KL 散度", Inline.plain(((Block.Paragraph) blocks("这是\nKL\n散度").get(1)).content()));
        assertEquals("先强调后", Inline.plain(((Block.Paragraph) blocks("先\n*强调*\n后").get(1)).content()));
    }

    @Test
    void theFirstLinkOfAStepIsItsStateAlsoWithinAQuestion() {
        Lesson lesson = good("# T\n\n## One\n\n:::predict\nhide: value\n\n[a](kl:gaussian?mu1=2)?\n:::\n\n"
                + "[b](kl:gaussian?mu1=3) [c](https://example.org)\n\n## Two\n\nNone.");
        assertEquals("gaussian?mu1=2", lesson.steps().getFirst().state().orElseThrow().text());
        assertEquals(Optional.empty(), lesson.steps().getLast().state());
    }

    @Test
    void aLinkInAnAnswerIsNoStateOfItsStep() {
        String answers = "\n- [x] [a](kl:gaussian?mu1=4)\n  See [b](kl:gaussian?mu1=5).\n- [ ] c\n  "
                + "[d](kl:gaussian?mu1=6)\n:::\n\n";
        String number = "\n- [x] 1\n  [a](kl:gaussian?mu1=5)\n- [ ] other\n  [b](kl:gaussian?mu1=6)\n:::\n\n";
        Lesson lesson = good("# T\n\n## One\n\n:::check\nWhich?\n" + answers + "[e](kl:gaussian?mu1=3)\n\n## Two\n\n"
                + ":::predict\nhide: value\n\nWhich?\n" + answers + "## Three\n\n:::check\ntolerance: 0.1\n\nWhat?\n"
                + number);
        assertEquals(List.of("gaussian?mu1=3", "none", "none"),
                lesson.steps().stream().map(step -> step.state().map(Link::text).orElse("none")).toList());
    }

    @Test
    void aPredictionHidesReadoutsAndMayBeOpen() {
        Block.Predict predict = (Block.Predict) blocks(":::predict\nhide: value, reverse\n\nWhat now?\n:::").get(1);
        assertEquals(List.of("value", "reverse"), predict.hidden());
        assertEquals(new Question(List.of(new Block.Paragraph(List.of(new Inline.Text("What now?")))),
                new Answers.Open(), Optional.empty()), predict.question());
    }

    @Test
    void aCheckWithChoicesSaysSomethingOfEach() {
        Block.Check check = (Block.Check) blocks("""
                :::check
                Which one?

                - [ ] The *first*
                  No,
                  not it.
                - [x] The second

                  Yes.

                  Indeed.
                :::
                """).get(1);
        Answers.Choices choices = (Answers.Choices) check.question().answers();
        assertEquals(List.of("The first", "The second"),
                choices.all().stream().map(each -> Inline.plain(each.words())).toList());
        assertEquals(new Answers.Verdict(false, List.of(new Block.Paragraph(List.of(new Inline.Text("No, not it."))))),
                choices.all().getFirst().verdict());
        assertTrue(choices.all().getLast().verdict().right());
        assertEquals(2, choices.all().getLast().verdict().said().size());
    }

    @Test
    void aCheckWithANumberSaysSomethingOfKnownNumbersAndOfAllOthers() {
        Answers.Numeric answers = (Answers.Numeric) ((Block.Check) blocks("""
                :::check
                tolerance: ０。０１
                value: kl

                [How much](kl:gaussian?mu1=1)?

                - [x] 0.5
                  Yes.
                - [ ] —1,25
                  The sign.
                - [ ] other
                  No.
                :::
                """).get(1)).question().answers();
        assertEquals(0.5, answers.right());
        assertEquals(Optional.of("kl"), answers.value());
        assertTrue(answers.verdict(0.505).right());
        assertEquals("[Paragraph[content=[Text[words=No.]]]]", answers.verdict(0.52).said().toString());
        assertEquals("[Paragraph[content=[Text[words=The sign.]]]]", answers.verdict(-1.25).said().toString());
        assertTrue(!answers.verdict(-1.25).right() && !answers.verdict(0.52).right());
    }

    @Test
    void ofTwoNumbersWithinTheToleranceTheNearestCounts() {
        Answers.Numeric answers = (Answers.Numeric) ((Block.Check) blocks(
                ":::check\ntolerance: 1\n\nn?\n\n- [ ] 2\n  no\n- [x] 3\n  yes\n- [ ] other\n  no\n:::").get(1))
                        .question().answers();
        assertTrue(answers.verdict(2.6).right());
        assertTrue(!answers.verdict(2.4).right());
    }

    @Test
    void anUnclosedBlockEndsWithItsStep() {
        LessonReading reading = READER.read("my.md", GOOD + """

                :::check
                Which?

                - [x] a
                  yes
                - [ ] b
                  no

                ## Two

                Good.
                """);
        assertEquals(List.of("my.md, line 7: :::check is not closed: write ::: on a line below it"), said(reading));
        assertEquals(2, reading.lesson().steps().size());
        assertInstanceOf(Block.Check.class, reading.lesson().steps().getFirst().blocks().get(1));
        assertEquals(List.of("my.md, line 6: :::predict is not closed: write ::: on a line below it",
                "my.md, line 11: :::check is not closed: write ::: on a line below it"),
                faults(":::predict\nhide: value\n\nA?\n\n:::check\nB?\n\n- [x] a\n  y\n- [ ] b\n  n"));
        assertEquals(List.of("my.md, line 6: this ::: closes nothing"), faults(":::\n"));
        assertEquals(List.of("my.md, line 6: there is no block “:::quiz”; there is :::predict, :::check and :::notes"),
                faults(":::quiz\nWhat?\n:::\n"));
    }

    @Test
    void aLinkThatLeadsNowhereLeavesItsWords() {
        assertEquals(List.of("my.md, line 7: this link leads nowhere: there is no lab “gausian”; there is gaussian",
                "my.md, line 8: this link leads nowhere: “mu1” at place 10 of the link must have the form name=value",
                "my.md, line 9: “file:///etc/passwd” is no link that a lesson may have; it begins with kl: or https:",
                "my.md, line 10: “javascript:alert(1)” is no link that a lesson may have; it begins with kl: or https:"),
                faults("\n[a](kl:gausian?mu1=1)\n[b](kl:gaussian?mu1)\n[c](file:///etc/passwd)\n[d](javascript:alert(1))\n"));
        assertEquals("a b", Inline.plain(((Block.Paragraph) READER.read("my.md", "# T\n## S\n[a *b*](kl:nowhere)")
                .lesson().steps().getFirst().blocks().getFirst()).content()));
    }

    @Test
    void anImageIsItsWords() {
        LessonReading reading = READER.read("my.md", "# T\n## S\n\n![two bells](https://example.org/bells.png)");
        assertEquals(List.of("my.md, line 4: pictures are not shown; their words stand here instead"), said(reading));
        assertEquals(List.of(new Block.Paragraph(List.of(new Inline.Text("two bells")))),
                reading.lesson().steps().getFirst().blocks());
    }

    @Test
    void aQuestionThatCannotBeAnsweredStandsAsProse() {
        assertEquals(List.of("my.md, line 6: just one answer must be marked with [x], here it is 0"),
                faults(":::check\nWhat?\n:::\n"));
        assertEquals(List.of("my.md, line 6: just one answer must be marked with [x], here it is 2"),
                faults(":::check\nWhat?\n\n- [x] a\n  y\n- [x] b\n  y\n:::\n"));
        assertEquals(List.of("my.md, line 6: there must be at least two answers to choose from"),
                faults(":::check\nWhat?\n\n- [x] a\n  y\n:::\n"));
        assertEquals(
                List.of("my.md, line 10: the answer must be a number from −1e300 to 1e300; “much” is not a number"),
                faults(":::check\ntolerance: 0.1\n\nWhat?\n- [x] much\n  y\n- [ ] other\n  n\n:::\n"));
        assertEquals("[Paragraph[content=[Text[words=What?]]]]", READER.read("my.md", "# T\n## S\n:::check\nWhat?\n:::")
                .lesson().steps().getFirst().blocks().toString());
    }

    @Test
    void saysWhatIsMissingFromAQuestion() {
        assertEquals(List.of("my.md, line 9: the answer “b” has no explanation: write it on the lines below"),
                faults(":::check\nW?\n- [x] a\n- [ ] b\n:::\n").subList(1, 2));
        assertEquals(List.of(
                "my.md, line 6: say something of any other number: - [ ] other, and below it why it is wrong"),
                faults(":::check\ntolerance: 0.1\n\nW?\n- [x] 1\n  y\n:::\n"));
        assertEquals(
                List.of("my.md, line 6: :::predict hides nothing: write hide: value below it, or another readout’s "
                        + "name"),
                faults(":::predict\nW?\n:::\n"));
        assertEquals(List.of("my.md, line 6: :::predict asks nothing"), faults(":::predict\nhide: value\n:::\n"));
        assertEquals(
                List.of("my.md, line 13: nothing may stand behind the answers; it is read as part of the question"),
                faults(":::check\nW?\n- [x] a\n  y\n- [ ] b\n  n\n\nMore.\n:::\n"));
        assertEquals(List.of("my.md, line 6: value: needs a tolerance: beside it"),
                faults(":::check\nvalue: kl\n\nW?\n- [x] a\n  y\n- [ ] b\n  n\n:::\n"));
        assertEquals(List.of("my.md, line 3: value: needs a kl: link in its step, outside the answers"),
                faults(":::check\ntolerance: 1\nvalue: kl\n\nW?\n- [x] 1\n  y\n- [ ] other\n  n\n:::\n"));
    }

    @Test
    void saysWhatIsWrongWithAField() {
        assertEquals(List.of("my.md, line 7: “hides” is not known here; there is guess, hide, then, tolerance, value",
                "my.md, line 6: :::predict hides nothing: write hide: value below it, or another readout’s name")
                .stream()
                .sorted().toList(), faults(":::predict\nhides: value\n\nW?\n:::\n").stream().sorted().toList());
        assertEquals(List.of("my.md, line 8: “hide” stands here twice; the first one counts"),
                faults(":::predict\nhide: value\nhide: reverse\n\nW?\n:::\n"));
        assertEquals(List.of("my.md, line 7: hide takes names of Latin letters and digits between commas, not “a b”"),
                faults(":::predict\nhide: value, a b\n\nW?\n:::\n"));
        assertEquals(List.of("my.md, line 7: tolerance must be from 0 to 1e300, not -1",
                "my.md, line 6: just one answer must be marked with [x], here it is 0").stream().sorted().toList(),
                faults(":::check\ntolerance: -1\n\nW?\n:::\n").stream().sorted().toList());
    }

    @Test
    void saysWhatIsWrongWithTheFrontMatter() {
        assertEquals(List.of("my.md, line 2: language must be one of en, zh, not “fr”",
                "my.md, line 3: minutes must be a number from 1 to 600; “ten” is not a number",
                "my.md, line 4: level must be one of introductory, intermediate, advanced, not “hard”",
                "my.md, line 5: “author” is not known here; there is language, level, minutes, slips, title",
                "my.md, line 6: “free words” in the front matter must have the form name: value"),
                said(READER.read("my.md",
                        "---\nlanguage: fr\nminutes: ten\nlevel: hard\nauthor: me\nfree words\n---\n" + GOOD)));
        LessonReading unclosed = READER.read("my.md", "---\nminutes: 5\n\n" + GOOD);
        assertEquals(List.of("my.md, line 1: the front matter has no closing line ---"), said(unclosed));
        assertEquals(1, unclosed.lesson().steps().size());
        assertEquals(4, unclosed.lesson().steps().getFirst().line() - 2);
    }

    @Test
    void anEmptyFileIsALessonWithoutSteps() {
        assertEquals(List.of("my.md, line 1: the lesson has no title: write one after # at its beginning",
                "my.md, line 1: the lesson has no steps: each begins with a heading after ##"),
                said(READER.read("my.md", "")));
        assertEquals("my.md", READER.read("my.md", "").lesson().title());
        assertEquals(List.of("my.md, line 6: a lesson has one title; a step begins with ##"), faults("# Again\n"));
        assertEquals(List.of("my.md, line 6: this step has no heading"), faults("##\n"));
        assertEquals(List.of("my.md, line 7: this $ has no other one to end a formula; a dollar sign is written \\$"),
                faults("\nIt costs 5 $ today.\n"));
    }

    @Tag("thorough")
    @Test
    void ofAHundredThousandStepsTheFirstAreKept() {
        LessonReading reading = READER.read("my.md", "# T\n" + "## a\n\nb\n\n".repeat(100_000));
        assertEquals(List.of("my.md, line 2002: a lesson has at most 500 steps; from here on they are left out"),
                said(reading));
        assertEquals(500, reading.lesson().steps().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word\n\n", "- item\n\n", "$x$\n\n", "a [b](kl:gaussian)\n\n",
            ":::check\n\nWhich?\n\n- [x] a\n  b\n- [ ] c\n  d\n:::\n\n", "> a\n\n", "| a |\n| - |\n| b |\n\n"})
    void theRestOfAStepThatIsTooLongIsLeftOutAndToldOnce(String part) {
        LessonReading reading = READER.read("my.md",
                "# T\n\n## A\n\n" + part.repeat(5_000) + "\n## B\n\n[b](kl:gaussian)\n");
        assertEquals(1, said(reading).size(), () -> said(reading).toString());
        assertTrue(said(reading).getFirst().endsWith("a step has at most 400 parts, counting paragraphs, formulas and"
                + " links; its rest is left out from here on"), said(reading)::toString);
        assertTrue(reading.lesson().steps().getFirst().blocks().size() <= 400);
        assertEquals(1, reading.lesson().steps().getLast().blocks().size());
    }

    @Test
    void ofTenThousandFaultsAHundredAreTold() {
        List<String> said = faults("\n## S\n[a](kl:nowhere)\n\n[b](kl:nowhere)\n".repeat(400));
        assertEquals(101, said.size());
        assertEquals("my.md, line 255: and 700 more faults like these", said.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a ", "**a ", "[", "![", "$", "`", "<", ":::", "[a](", "*a _b ", "1. ", "\t"})
    void whatIsNestedDeeplyIsReadToo(String piece) {
        READER.read("my.md", GOOD + piece.repeat(9_000 / piece.length()) + "\n" + piece.repeat(9_000 / piece.length()));
        READER.read("my.md", GOOD + (piece + "\n").repeat(20_000));
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            steps.append("  ".repeat(i)).append(piece).append("x\n");
        }
        READER.read("my.md", GOOD + steps);
        READER.read("my.md", GOOD + "*a **b ".repeat(600) + "c** d*".repeat(600));
    }

    @Test
    void aParagraphThatIsTooLongIsLeftOut() {
        String fault = "my.md, line %s: left out from here to the next blank line: lines without one between them have "
                + "at most 5000 characters";
        assertEquals(List.of(fault.formatted(7)), faults("\n" + "x".repeat(5_001) + "\n\nGood."));
        assertEquals(List.of(fault.formatted(57)), faults("\n" + ("x".repeat(100) + "\n").repeat(200)));
    }

    @Test
    void saysWhyAFileIsNoLesson(@TempDir Path folder) throws IOException, BadInput {
        Path good = Files.writeString(folder.resolve("good.md"), GOOD);
        assertEquals("A title", READER.read(good).lesson().title());
        assertEquals(folder + " is a folder; a lesson is a text file that ends in .md", refused(folder));
        Path missing = folder.resolve("missing.md");
        assertEquals("there is no file " + missing, refused(missing));
        Path binary = Files.write(folder.resolve("picture.md"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertEquals(binary + " is not UTF-8 text, and so no lesson", refused(binary));
        Path large = folder.resolve("large.md");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1_000_000_000);
        }
        assertEquals(large + " is too large for a lesson; at most 1\u00A0000\u00A0000 bytes are allowed",
                refused(large));
    }

    private static String refused(Path file) {
        return requireNonNull(assertThrows(BadInput.class, () -> READER.read(file)).getMessage());
    }

    private static Step first(String text) {
        return good("# T\n\n## S\n" + text).steps().getFirst();
    }

    @Test
    void aStepShowsWhatTheLineBelowItsHeadingNames() {
        Step step = first("show: densities, value\n\nWords.\n");
        assertEquals(Optional.of(Set.of("densities", "value")), step.shown());
        assertEquals(List.of(paragraph("Words.")), step.blocks());
        assertEquals(List.of(paragraph("Words.")), first("show: densities, value\nWords.\n").blocks());
        assertEquals(List.of(), first("show: densities\n").blocks());
        assertEquals(Optional.empty(), first("\nWords.\n").shown());
        assertEquals(Optional.empty(), good("# T\n\n## S\nshow: value\n\n## T\n\nWords.\n").steps().get(1).shown());
    }

    @Test
    void wordsThatBeginWithShowAreWords() {
        assertEquals(List.of(paragraph("show me")), first("show me\n").blocks());
        assertEquals(List.of(paragraph("showing: more")), first("showing: more\n").blocks());
    }

    @Test
    void aLineOfWhatAStepShowsElsewhereIsAFaultAndStaysAsWords() {
        assertEquals(List.of("my.md, line 9: show: stands directly below the heading of a step, on the next line"),
                faults("\n## Two\n\nshow: value\n"));
        assertEquals(List.of("my.md, line 10: show: stands directly below the heading of a step, on the next line"),
                faults("\n## Two\nWords.\n\nshow: value\n"));
    }

    @Test
    void aLineThatNamesNothingOrTwiceIsAFault() {
        assertEquals(List.of("my.md, line 8: “show” needs a value behind the colon"), faults("\n## Two\nshow:\n"));
        assertEquals(List.of("my.md, line 9: “show” stands here twice; the first one counts"),
                faults("\n## Two\nshow: value\nshow: densities\n"));
        assertEquals(
                List.of("my.md, line 8: show takes names of Latin letters and digits between commas, not “1 x”"),
                faults("\n## Two\nshow: value, 1 x\n"));
    }

    @Test
    void aQuestionNamesTheStateOfItsAnswer() throws BadInput {
        Block.Check check = (Block.Check) blocks("""
                :::check
                hide: value
                then: kl:gaussian?mu1=2,3&hide=value

                Which?

                - [x] A
                  Yes.
                - [ ] B
                  No.
                :::
                """).get(1);
        assertEquals(List.of("value"), check.hidden());
        assertEquals(Optional.of(Link.parse("gaussian?mu1=2,3&hide=value")), check.question().then());
    }

    @Test
    void aStateOfAnAnswerThatIsNoLinkIsTold() {
        assertEquals(List.of("my.md, line 7: “then” needs a link to a lab, as kl:gaussian?mu1=1, and not “gaussian”"),
                faults(":::predict\nthen: gaussian\nhide: value\n\nWhat now?\n:::"));
    }

    @Test
    void aGuessNeedsATolerance() {
        assertEquals(List.of("my.md, line 8: guess: needs a tolerance: beside it"),
                faults(":::predict\nhide: value\nguess: value\n\nWhat now?\n:::"));
    }

    @Test
    void wordsFromRightToLeftAreMadeSafeForTheLineAndThatIsToldOnce() {
        LessonReading reading = READER.read("my.md", GOOD + "\n\u05d0\u05d1 \u05d2 [x](kl:gaussian)\n\n`\u05d3`\n");
        assertEquals(1, reading.faults().size());
        assertEquals(7, reading.faults().getFirst().line());
        assertEquals(Message.of("lesson.rightToLeft"), reading.faults().getFirst().reason());
        List<Block> blocks = reading.lesson().steps().getFirst().blocks();
        assertTrue(blocks.toString().contains("\u200E\u05d0\u05d1 \u200E\u05d2"), blocks::toString);
        assertTrue(blocks.toString().contains("\u200E\u05d3"), blocks::toString);
    }
}
