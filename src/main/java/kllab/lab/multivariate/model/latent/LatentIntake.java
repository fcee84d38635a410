package kllab.lab.multivariate.model.latent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
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

    private final BooleanSupplier sigmas;
    private final Consumer<List<LatentDimension>> taken;
    private final Job<Request, List<LatentDimension>> reading;
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();

    /**
     * A file to be read.
     *
     * @param sigmas true if σ was shown when it was asked for
     */
    private record Request(Path file, boolean sigmas) {
    }

    /**
     * An intake that reads files on a worker of its own.
     *
     * @param sigmas tells whether the table shows σ, which rows without names then tell, and not log σ²
     */
    public LatentIntake(BooleanSupplier sigmas, Consumer<List<LatentDimension>> taken) {
        this(sigmas, taken, Job.Schedule.onThread("table"));
    }

    /** An intake that reads files by a given schedule. */
    public LatentIntake(BooleanSupplier sigmas, Consumer<List<LatentDimension>> taken, Job.Schedule schedule) {
        this.sigmas = sigmas;
        this.taken = taken;
        reading = new Job<>(schedule, (request, control) -> read(request),
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
            accept(parse(text, sigmas.getAsBoolean()));
        } catch (BadInput e) {
            problem.set(e.reason());
        }
    }

    /** Takes a file, when it is read. */
    public void take(Path file) {
        reading.request(new Request(file, sigmas.getAsBoolean()));
    }

    private void accept(List<LatentDimension> dimensions) {
        taken.accept(dimensions);
        problem.set(null);
    }

    private static List<LatentDimension> parse(String text, boolean sigmas) throws BadInput {
        if (text.length() > LARGEST) {
            throw new BadInput("multivariate.latent.long");
        }
        return LatentCsv.parse(text, sigmas);
    }

    private static List<LatentDimension> read(Request request) throws BadInput {
        Path file = request.file;
        String name = Excerpt.of(String.valueOf(file.getFileName()), 60);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BadInput("multivariate.latent.file.large", name);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return named(name, text, request.sigmas);
        } catch (CharacterCodingException e) {
            throw new BadInput("multivariate.latent.file.notUtf8", name);
        } catch (IOException e) {
            throw new BadInput("multivariate.latent.file.unreadable", name);
        }
    }

    private static List<LatentDimension> named(String name, String text, boolean sigmas) throws BadInput {
        try {
            return parse(text, sigmas);
        } catch (BadInput e) {
            throw new BadInput("multivariate.latent.file.refused", name, e.reason());
        }
    }
}
