package kllab.lab.multivariate.model.latent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.math.distribution.LatentDimension;
import kllab.parameter.LatentCsv;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;
import kllab.ui.live.Job;
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
    private final Job<Path, List<LatentDimension>> reading;
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

    /** An intake that reads files on a worker of its own. */
    public LatentIntake(Consumer<List<LatentDimension>> taken) {
        this(taken, Job.Schedule.onThread("table"));
    }

    /** An intake that reads files by a given schedule. */
    public LatentIntake(Consumer<List<LatentDimension>> taken, Job.Schedule schedule) {
        this.taken = taken;
        reading = new Job<>(schedule, (file, control) -> read(file),
                outcome -> outcome.ifDoneOrRefused(this::accept, problem::set));
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
        reading.cancel();
        try {
            accept(parse(text));
        } catch (BadInput e) {
            problem.set(e.reason());
        }
    }

    /** Takes a file, when it is read. */
    public void take(Path file) {
        reading.request(file);
    }

    private void accept(List<LatentDimension> dimensions) {
        taken.accept(dimensions);
        problem.set(null);
    }

    private static List<LatentDimension> parse(String text) throws BadInput {
        if (text.length() > LARGEST) {
            throw new BadInput("multivariate.latent.long");
        }
        return LatentCsv.parse(text);
    }

    private static List<LatentDimension> read(Path file) throws BadInput {
        String name = Excerpt.of(String.valueOf(file.getFileName()), 60);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BadInput("multivariate.latent.file.large", name);
            }
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), name);
        } catch (CharacterCodingException e) {
            throw new BadInput("multivariate.latent.file.notUtf8", name);
        } catch (IOException e) {
            throw new BadInput("multivariate.latent.file.unreadable", name);
        }
    }

    private static List<LatentDimension> parse(String text, String name) throws BadInput {
        try {
            return parse(text);
        } catch (BadInput e) {
            throw new BadInput("multivariate.latent.file.refused", name, e.reason());
        }
    }
}
