package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kllab.lesson.glossary.Glossary;
import kllab.lesson.glossary.GlossaryReader;
import kllab.lesson.glossary.GlossaryReading;
import kllab.lesson.glossary.GlossaryWord;
import kllab.lesson.reader.LessonReader;
import kllab.text.BadInput;
import kllab.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The glossary that comes with the program, against the labs and the typesetter. */
class ShippedGlossaryTest {
    private static GlossaryReading read(Language language) throws IOException {
        Path file = Path.of("assets/glossary", language.code() + ".md");
        return new GlossaryReader(CheckedLessons.reader()).read(file.toString(), Files.readString(file));
    }

    private static <T> List<T> all(Language language, Function<GlossaryWord, T> part) throws IOException {
        return read(language).glossary().words().stream().map(part).toList();
    }

    /** A fault would be an explanation of two sentences, a formula that cannot be set, or a link that opens nothing. */
    @Tag("thorough")
    @ParameterizedTest
    @EnumSource
    void everyWordHasOneSentenceOneFormulaThatIsSetAndOneLinkThatOpens(Language language)
            throws IOException, BadInput {
        assertEquals(List.of(), read(language).faults());
        List<GlossaryWord> words = read(language).glossary().words();
        assertTrue(words.size() >= 30, () -> "" + words.size());
        for (GlossaryWord each : words) {
            // A fit has the divergence that it makes small in the place of KL.
            boolean fits = CheckedLessons.values(each.link()).fields().containsKey("objective");
            assertTrue(CheckedLessons.value(each.link(), fits ? "objective" : "kl") >= 0, each.key());
        }
    }

    @Test
    void theLanguagesHaveTheSameWordsFormulasAndLinksInTheSameOrder() throws IOException {
        for (Function<GlossaryWord, Object> part : List.<Function<GlossaryWord, Object>>of(GlossaryWord::key,
                GlossaryWord::tex, GlossaryWord::link)) {
            assertEquals(all(Language.EN, part), all(Language.ZH, part));
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource
    void noTwoWordsHaveTheSameNameOrTheSameSentence(Language language) throws IOException {
        for (Function<GlossaryWord, String> part : List.<Function<GlossaryWord, String>>of(GlossaryWord::name,
                GlossaryWord::sentence)) {
            assertEquals(read(language).glossary().words().size(), new HashSet<>(all(language, part)).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWindowReadsTheSameWords(Language language) throws IOException {
        Glossary shipped = Glossary.shipped(language, new LessonReader(link -> {
        }));
        assertEquals(read(language).glossary(), shipped);
    }

    @Test
    void everyWordThatALessonIntroducesIsThere() throws IOException {
        Set<String> keys = read(Language.EN).glossary().words().stream().map(GlossaryWord::key)
                .collect(Collectors.toSet());
        for (String each : List.of("kl-divergence", "forward-kl", "reverse-kl", "nat", "bit", "integrand", "entropy",
                "cross-entropy", "support", "jensen-shannon", "closed-form", "natural-gradient", "code-word", "bin",
                "variational-inference", "maximum-likelihood", "elbo", "reconstruction", "prior", "posterior",
                "posterior-collapse", "determinant", "trace", "correlation", "standard-error", "k1", "k2", "k3",
                "mixture", "target-distribution",
                "mode", "moments", "local-minimum", "alpha-divergence", "likelihood", "model-evidence", "mean-field",
                "score-function-gradient", "reparameterised-gradient", "baseline", "encoder", "decoder",
                "reparameterisation", "aggregate-posterior", "rate-and-distortion")) {
            assertTrue(keys.contains(each), each);
        }
    }
}
