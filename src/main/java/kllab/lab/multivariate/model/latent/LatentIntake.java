package kllab.lab.multivariate.model.latent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.LatentCsv;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Takes latent spaces from text and from files. What cannot be taken changes nothing, and is a {@link #problem()}.
 *
 * <p>
 * A file is read on a worker; of two that are asked for, only the later one is taken.
 */
public final class LatentIntake {
    /** The largest text and the largest file, in bytes: far more than any table of 64 rows. */
    static final int LARGEST = 1_000_000;

    private final Consumer<List<LatentDimension>> taken;
    private final Executor worker;
    private final AtomicInteger asked = new AtomicInteger();
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

    /** An intake that reads files on a worker of its own. */
    public LatentIntake(Consumer<List<LatentDimension>> taken) {
        this(taken, task -> Thread.ofPlatform().daemon().name("table").start(task));
    }

    /** An intake that reads files on a given worker. */
    public LatentIntake(Consumer<List<LatentDimension>> taken, Executor worker) {
        this.taken = taken;
        this.worker = worker;
    }

    /** Why the latest text or file was not taken; null if it was. */
    public ReadOnlyObjectProperty<@Nullable Message> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Forgets the problem. */
    public void forgive() {
        problem.set(null);
    }

    /** Takes a text, on the FX thread. */
    public void take(String text) {
        asked.incrementAndGet();
        finish(() -> parse(text));
    }

    /** Takes a file, when it is read. */
    public void take(Path file) {
        int number = asked.incrementAndGet();
        worker.execute(() -> {
            Step read = read(file);
            Platform.runLater(() -> {
                if (asked.get() == number) {
                    finish(read);
                }
            });
        });
    }

    /** Something that gives dimensions or refuses to. */
    private interface Step {
        List<LatentDimension> get() throws BadInput;
    }

    private void finish(Step step) {
        try {
            taken.accept(step.get());
            problem.set(null);
        } catch (BadInput e) {
            problem.set(e.reason());
        }
    }

    private static List<LatentDimension> parse(String text) throws BadInput {
        if (text.length() > LARGEST) {
            throw new BadInput(Message.of("multivariate.latent.long"));
        }
        return LatentCsv.parse(text);
    }

    private static Step read(Path file) {
        String name = Excerpt.of(String.valueOf(file.getFileName()), 60);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return refused(Message.of("multivariate.latent.file.large", name));
            }
            List<LatentDimension> dimensions = parse(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            return () -> dimensions;
        } catch (CharacterCodingException e) {
            return refused(Message.of("multivariate.latent.file.notUtf8", name));
        } catch (IOException e) {
            return refused(Message.of("multivariate.latent.file.unreadable", name));
        } catch (BadInput e) {
            return refused(Message.of("multivariate.latent.file.refused", name, e.reason()));
        }
    }

    private static Step refused(Message reason) {
        return () -> {
            throw new BadInput(reason);
        };
    }
}
