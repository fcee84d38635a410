package kllab.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import kllab.lesson.player.LessonModel;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons that are larger than anybody would write; {@code -Dkllab.longest=true} prints how long the window waited. */
@Tag("window")
class LargeLessonsTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    @TempDir
    private Path folder;

    private LessonModel open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("my.md"), text);
        AtomicLong longest = new AtomicLong();
        Thread watch = Thread.startVirtualThread(() -> watch(longest));
        window.openLesson(() -> window.classroom().openFile(file));
        window.settle();
        watch.interrupt();
        watch.join();
        if (Boolean.getBoolean("kllab.longest")) {
            System.out.println(longest.get() / 1_000_000 + " ms: " + text.substring(10, 40).replace('\n', ' '));
        }
        return WindowFixture.ask(() -> window.classroom().open().get().orElseThrow());
    }

    /** Asks the FX thread again and again, and notes the longest time until it answered. */
    private static void watch(AtomicLong longest) {
        try {
            while (true) {
                long asked = System.nanoTime();
                CountDownLatch answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                answered.await();
                longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            // The lesson is there.
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word\n\n", "- item\n", "$x_%d$\n\n", "a [b](kl:gaussian) c\n\n", "$$\\frac{x}{%d}$$\n\n",
            ":::check\n\nWhich?\n\n- [x] a %d\n  b\n- [ ] c\n  d\n:::\n\n",
            ":::predict\nhide: value\n\nWhich %d?\n\n- [x] a\n  b\n- [ ] c\n  d\n:::\n\n",
            "> a\n\n", "| a |\n| - |\n| b |\n\n", "*a* **b** `c` "})
    void aStepWithThousandsOfPartsIsShownInPart(String part) throws Exception {
        StringBuilder text = new StringBuilder("# T\n\n## A\n\n");
        for (int i = 0; i < 5_000; i++) {
            text.append(part.replace("%d", Integer.toString(i)));
            if (i % 50 == 0) {
                text.append("\n\n");
            }
        }
        LessonModel lesson = open(text + "\n\n## B\n\nEnd.\n");
        assertEquals(1, lesson.progress().get().reading().faults().size(),
                () -> lesson.progress().get().reading().faults().toString());
        WindowFixture.run(() -> {
            lesson.reveal();
            lesson.next();
        });
        window.settle();
        assertEquals("2 / 2", window.text("#lesson-steps"));
    }

    @Test
    void aHostileFormulaIsShownAsItsSource() throws Exception {
        open("# T\n\n## A\n\n$\\DeclareMathOperator{\\a}{\\a}\\a$ and $\\hspace{100000em}$\n");
        assertEquals(2, WindowFixture.ask(() -> window.all(".code").count()));
    }

    @Test
    void wordsFromRightToLeftThatFillLinesAreShown() throws Exception {
        // The toolkit fails where it breaks a line of them; the fixture tells of what nobody caught.
        open("# T\n\n## A\n\n" + "\u05d0\u05d1 ".repeat(300) + "\n\n" + "\u202e\u0645\u0631 a ".repeat(100) + "\n");
        WindowFixture.run(() -> window.classroom().close());
        WindowFixture
                .run(() -> window.classroom().openFile(folder.resolve("\u05d0\u05d1 ".repeat(40).strip() + ".md")));
        window.await(() -> window.all(".notice").findAny().isPresent());
    }
}
