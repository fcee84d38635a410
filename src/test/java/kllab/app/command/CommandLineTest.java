package kllab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kllab.app.arrival.Arrival;
import kllab.app.export.ExportRequest;
import kllab.app.labs.Labs;
import kllab.lab.Answer;
import kllab.link.Link;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String INITIAL = "gaussian?mu1=0.8&sigma1=0.7&mu2=0&sigma2=1";

    private final List<Optional<Arrival>> windows = new ArrayList<>();
    private final List<ExportRequest> exports = new ArrayList<>();

    @Test
    void withoutArgumentsTheWindowOpensAsItWasLeft() {
        assertEquals(new Run(0, "", ""), run(""));
        assertEquals(List.of(Optional.empty()), windows);
    }

    @Test
    void aLinkOpensTheWindowThereInFull() {
        assertEquals(new Run(0, "", ""), run("", "gaussian?mu1=1.50"));
        assertEquals("gaussian?mu1=1.5&sigma1=0.7&mu2=0&sigma2=1", windows.getFirst().orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaussian?mu1=１．５", "gaussian?mu1=%EF%BC%91%E3%80%825", "gaussian?mu1=＋1.5"})
    void aLinkIsReadAsAnInputMethodWritesItsNumbers(String link) {
        assertEquals(new Run(0, "", ""), run("", link));
        assertEquals("gaussian?mu1=1.5&sigma1=0.7&mu2=0&sigma2=1", windows.getFirst().orElseThrow().text());
    }

    @Test
    void aCommaWithinANumberOfALinkIsRefusedWithTheFormThatIsMeant() {
        Run run = run("", "values", "gaussian?mu1=1,5");
        assertEquals(2, run.code);
        assertTrue(run.err.contains("mu1 takes a point as its decimal mark, not a comma: “1,5”"), run.err);
    }

    @Test
    void whatTheLocaleCouldNotTellIsRefusedWithAWay() {
        Run run = run("", "values", "discrete?p=1,2&names=\uFFFD,b");
        assertEquals(2, run.code);
        assertEquals("", run.out);
        assertTrue(run.err.contains("LC_ALL=C.UTF-8") && run.err.contains("values -"), run.err);
        assertEquals(2, run("", "discrete?names=\uFFFD,b,c").code);
        assertEquals(2, run("", "export", "a.png", "discrete?names=\uFFFD,b,c").code);
        assertEquals(2, run("", "export", "\uFFFD.png", "gaussian").code);
        assertEquals(List.of(), windows);
    }

    @Test
    void theSchemeOfLessonsMayStandBeforeEveryLink() {
        assertEquals(run("", "values", "gaussian?mu1=1").out, run("", "values", "kl:gaussian?mu1=1").out);
        assertEquals(run("gaussian\n", "values", "-").out, run("kl:gaussian\n", "values", "-").out);
        assertEquals(0, run("", "export", "a.png", "kl:gaussian").code);
        assertEquals(0, run("", "kl:gaussian").code);
        assertEquals(INITIAL, windows.getFirst().orElseThrow().text());
    }

    @Test
    void sizesAndScalesAreReadAsAnInputMethodWritesThem() {
        assertEquals(0, run("", "export", "a.png", "gaussian", "--size", "１０００x６００", "--scale", "１，５").code);
        assertEquals(1000, exports.getFirst().look().width());
        assertEquals(1.5, exports.getFirst().wish().scale());
    }

    @Test
    void valuesAnswersEachLinkWithOneJsonObjectALine() {
        Run run = run("", "values", "gaussian", "gaussian?mu1=0&sigma1=1&unit=bits");
        String[] lines = run.out.split("\n", -1);
        assertEquals(0, run.code);
        assertEquals("", run.err);
        assertEquals("{\"link\":\"" + INITIAL + "\",\"kl\":0.4216749439387325,\"reverseKl\":0.8167944438163699,"
                + "\"jensenShannon\":0.11680368840147203,\"logRatio\":0.35667494393873245,"
                + "\"varianceRatio\":0.24499999999999997,\"meanShift\":0.32000000000000006,"
                + "\"standardNormalKl\":0.4216749439387325,\"quadratureKl\":0.4216749439387325,"
                + "\"quadratureError\":3.937792910926247e-14,\"binnedKl\":0.4034467427263967,\"monteCarlo\":{"
                + "\"k1\":{\"mean\":0.4127889474724342,\"standardError\":0.02016889686717745},"
                + "\"k2\":{\"mean\":0.28838616579670107,\"standardError\":0.01204558405791114},"
                + "\"k3\":{\"mean\":0.33584173494264513,\"standardError\":0.04876424236758555}},"
                + "\"evidence\":{\"fromP\":{\"sum\":412.78894747243453,\"deviation\":0.6660705668320738,\"passed\":12},"
                + "\"fromQ\":{\"sum\":-893.2055162290569,\"deviation\":1.790867200858857,\"passed\":4}},"
                + "\"derivation\":[0.4216749439387325,0.4216749439387326,0.4216749439387327,0.42167494393873245,"
                + "0.4216749439387326,0.4216749439387326,0.4216749439387325,0.4216749439387325,0.4216749439387326,"
                + "0.4216749439387326]}", lines[0]);
        assertEquals("{\"link\":\"gaussian?mu1=0&sigma1=1&mu2=0&sigma2=1&unit=bits\",\"kl\":0,\"reverseKl\":0,"
                + "\"jensenShannon\":0,\"logRatio\":0,\"varianceRatio\":0.5,\"meanShift\":0,\"standardNormalKl\":0,"
                + "\"quadratureKl\":0,\"quadratureError\":0,\"binnedKl\":0,\"monteCarlo\":{"
                + "\"k1\":{\"mean\":0,\"standardError\":0},\"k2\":{\"mean\":0,\"standardError\":0},"
                + "\"k3\":{\"mean\":0,\"standardError\":0}},\"evidence\":{"
                + "\"fromP\":{\"sum\":0,\"deviation\":0,\"passed\":\"Infinity\"},"
                + "\"fromQ\":{\"sum\":0,\"deviation\":0,\"passed\":\"Infinity\"}},\"derivation\":[0,0,0,0,0,0,0,0,0,0]}",
                lines[1]);
        assertEquals("", lines[2]);
        assertEquals(List.of(), windows);
    }

    @Test
    void valuesAreInNatsWhateverTheUnitOfTheLink() {
        String nats = run("", "values", "gaussian").out;
        String bits = run("", "values", "gaussian?unit=bits").out;
        assertEquals(nats.substring(nats.indexOf("\"kl\"")), bits.substring(bits.indexOf("\"kl\"")));
    }

    @Test
    void infinityIsAString() throws Exception {
        Answer.Fields values = Answer.Fields.NONE.and("a", Double.POSITIVE_INFINITY)
                .and("b", Double.NEGATIVE_INFINITY).and("c", -1e-300);
        assertEquals("{\"link\":\"x\",\"a\":\"Infinity\",\"b\":\"-Infinity\",\"c\":-1e-300}",
                JsonLine.of(Link.parse("x"), values));
    }

    @Test
    void answersMayStandInOrderAndInEachOther() throws Exception {
        Answer.Fields values = Answer.Fields.NONE
                .and("a", new Answer.Items(List.of(new Answer.Value(1), new Answer.Value(0.5))))
                .and("b", Answer.Fields.NONE.and("c", 2));
        assertEquals("{\"link\":\"x\",\"a\":[1,0.5],\"b\":{\"c\":2}}", JsonLine.of(Link.parse("x"), values));
    }

    @Test
    void noCharacterOfALinkBreaksTheJson() throws Exception {
        Link link = Link.parse("a\"\\?b=\"\\é");
        assertEquals("{\"link\":\"a%22%5C?b=%22%5C%C3%A9\"}", JsonLine.of(link, Answer.Fields.NONE));
    }

    @Test
    void theDiscreteLabAnswersWithItsTermsAndInfinityWhereQHasAZero() {
        Run run = run("", "values", "discrete?p=1,1&q=1", "discrete?p=1,1&q=0,2&names=a,b", "discrete?p=1,3");
        assertEquals(2, run.code);
        assertEquals("kl-lab: link 1: q needs 2 numbers, not 1\n", run.err);
        String[] lines = run.out.split("\n", -1);
        assertEquals("{\"link\":\"discrete?p=1,1&q=0,2&names=a,b\",\"kl\":\"Infinity\","
                + "\"reverseKl\":0.6931471805599453,\"jensenShannon\":0.21576155433883565,"
                + "\"entropyP\":0.6931471805599453,\"entropyQ\":0,\"crossEntropy\":\"Infinity\","
                + "\"terms\":[\"Infinity\",-0.34657359027997264],\"wordLengthsP\":[1,1],"
                + "\"wordLengthsQ\":[\"Infinity\",1],\"meanLengthP\":1,\"meanLengthQ\":\"Infinity\"}", lines[0]);
        assertTrue(lines[1].startsWith("{\"link\":\"discrete?p=1,3&q=1,1\",\"kl\":0.130812"), lines[1]);
    }

    @Test
    void linksComeFromStandardInputOneALine() {
        Run run = run("\uFEFFgaussian\r\n\n  \ngaussian?sigma1=2", "values", "-");
        assertEquals(0, run.code);
        assertEquals(2, run.out.lines().count());
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreStillAnswered() {
        Run run = run("gaussian\n\ngaussian?sigma1=0\nnowhere\ngaussian?mu1=1\n", "values", "-");
        assertEquals(2, run.code);
        assertEquals(2, run.out.lines().count());
        assertEquals(List.of("kl-lab: line 3: sigma1 must be from 0.000001 to 1000000, not 0",
                "kl-lab: line 4: there is no lab “nowhere”; there is gaussian, multivariate, discrete, fit, vae"),
                run.err.lines().toList());
    }

    @Tag("thorough")
    @Test
    void tenThousandLinksAreAnsweredInOrder() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            links.append("gaussian?mu1=").append(i).append('\n');
        }
        List<String> lines = run(links.toString(), "values", "-").out.lines().toList();
        assertEquals(10_000, lines.size());
        for (int i = 0; i < 10_000; i++) {
            assertTrue(lines.get(i).startsWith("{\"link\":\"gaussian?mu1=" + i + "&"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--nonsense|Unknown option: '--nonsense'", "gaussian b|index 1: 'b'",
            "values|'LINK'", "nowhere|there is no lab “nowhere”; there is gaussian",
            "@LICENSE|there is no lab “@LICENSE”; there is gaussian", "gaussian?sigma1=x|from 0.000001 to 1000000",
            "values gaussian?sigma9=1|link 1: the lab gaussian has no parameter “sigma9”; it has challenge, mu1, sigma1,",
            "values gaussian gaussian?mu1=1e400|link 2: mu1 must be from −1000000 to 1000000, not 1e400",
            "gaussian?mu1=1&mu1=2|twice", "gaussian?mu1=%f|%f"})
    void aWrongArgumentIsToldInOneLineWithExitCodeTwo(String arguments, String part) {
        Run run = run("", arguments.split(" "));
        assertEquals(2, run.code);
        assertEquals(1, run.err.lines().count(), run.err);
        assertTrue(run.err.startsWith("kl-lab: ") && run.err.contains(part), run.err);
        assertEquals(List.of(), windows);
    }

    @Test
    void aMegabyteOfArgumentIsToldInOneShortLine() {
        for (String paste : List.of("x".repeat(1_000_000), "--" + "x\n".repeat(500_000))) {
            Run run = run("", paste);
            assertEquals(2, run.code);
            assertEquals(1, run.err.lines().count());
            assertTrue(run.err.length() < 500);
        }
        Run run = run("x".repeat(1_000_000) + "\ngaussian\n", "values", "-");
        assertEquals("kl-lab: line 1: the link has 40000 characters; at most 20000 are allowed",
                run.err.lines().toList().getFirst());
        assertEquals(1, run.out.lines().count());
    }

    @Test
    void whatIsNoTextIsRefusedInOneSentence() {
        Run run = run("a\u0000b\nx\nx\nx\n", "values", "-");
        assertEquals(2, run.code);
        assertEquals("kl-lab: line 1: standard input is no text; is it closed?", run.err.strip());
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        Run help = run("", "--help");
        assertEquals(0, help.code);
        assertTrue(help.out.startsWith("Usage: kl-lab") && help.out.contains("values"));
        assertTrue(run("", "values", "--help").out.startsWith("Usage: kl-lab values"));
        Run version = run("", "--version");
        assertEquals(0, version.code);
        assertTrue(version.out.matches("KL Lab [0-9]+\\.[0-9]+\\.[0-9]+\\R"), version.out);
    }

    @Test
    void aReaderThatHasGoneIsNoFault() {
        Run run = run(new ByteArrayInputStream("gaussian\n".repeat(1_000).getBytes(StandardCharsets.UTF_8)),
                failing("Broken pipe"), "values", "-");
        assertEquals(new Run(0, "", ""), run);
    }

    @Test
    void aFullDiskIsAFaultOfItsOwn() {
        Run run = run(InputStream.nullInputStream(), failing("No space left on device"), "values", "gaussian");
        assertEquals(new Run(1, "", "kl-lab: cannot read or write: No space left on device\n"), run);
    }

    @Test
    void eachQuestionIsAnsweredBeforeTheNext() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> answered = new ArrayList<>();
        InputStream slow = new InputStream() {
            private int asked;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                answered.add((int) out.toString(StandardCharsets.UTF_8).lines().count());
                byte[] question = "gaussian\n".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(question, 0, buffer, offset, question.length);
                return asked++ < 2 ? question.length : -1;
            }
        };
        assertEquals(0, run(slow, out, "values", "-").code);
        assertEquals(List.of(0, 1, 2), answered);
    }

    @Test
    void aWindowThatCannotBeOpenedHasExitCodeOne() {
        Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                new PrintWriter(new StringWriter(), true));
        assertEquals(1, CommandTree.of(labs(), streams, link -> false, exports::add).execute("gaussian"));
        assertEquals(0, CommandTree.of(labs(), streams, link -> true, exports::add).execute("gaussian"));
    }

    @Test
    void anUnexpectedFaultHasExitCodeOne() {
        StringWriter err = new StringWriter();
        Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                new PrintWriter(err, true));
        int code = CommandTree.of(labs(), streams, link -> {
            throw new IllegalStateException("no display");
        }, exports::add).execute();
        assertEquals(1, code);
        assertTrue(err.toString().contains("no display"));
    }

    private Run run(String in, String... arguments) {
        return run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream(),
                arguments);
    }

    private Run run(InputStream in, OutputStream out, String... arguments) {
        StringWriter err = new StringWriter();
        int code = CommandTree.of(labs(), new Streams(in, out, new PrintWriter(err, true)), windows::add, exports::add)
                .execute(arguments);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Run(code, written, err.toString());
    }

    private static Labs labs() {
        return Labs.known();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private record Run(int code, String out, String err) {
    }
}
