package kllab.ui.formula;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import kllab.ui.formula.outline.BadTex;
import kllab.ui.formula.outline.BadTex.Fault;
import kllab.ui.formula.outline.TypesetFormula;
import org.jspecify.annotations.Nullable;

/**
 * Sets formulas that others wrote, each within a time, in a copy of JLaTeXMath of its own: whatever they do there, a
 * {@link Typesetter} never waits for them.
 *
 * <p>
 * A formula that takes longer is given up, and the copy with it. The next one has a new copy, which costs about half a
 * second. May be used from any thread but the FX thread; it lets one in at a time.
 */
public final class IsolatedTypesetter {
    /** The longest time for one formula, many times what ordinary ones need. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** The longest time in which a copy reads its fonts, on a machine that is busy. */
    private static final Duration FONTS = Duration.ofSeconds(30);
    /** Ordinary letters and signs: what else a formula needs is read within its own time. */
    private static final String SAMPLE = "\\sigma_1^2\\int\\log\\frac{\\mathbf{x}}{2}\\sqrt{\\mathbb{E}}\\text{a}";

    private final Duration patience;
    private final Supplier<Function<String, TypesetFormula>> copies;
    private @Nullable Copy copy;

    /** A typesetter that has loaded nothing yet. */
    public IsolatedTypesetter() {
        this(PATIENCE, IsolatedLoader::copy);
    }

    /**
     * A typesetter of other copies.
     *
     * @param patience the longest time for one formula
     * @param copies makes a copy, which throws a {@link BadTex} for what it cannot set
     */
    public IsolatedTypesetter(Duration patience, Supplier<Function<String, TypesetFormula>> copies) {
        this.patience = patience;
        this.copies = copies;
    }

    /** A copy with the one thread that uses it. */
    private record Copy(Function<String, TypesetFormula> setter, ExecutorService thread) {
        Future<TypesetFormula> set(String source) {
            return thread.submit(() -> setter.apply(source));
        }
    }

    /**
     * Returns the layout of a formula, in which no digit can change.
     *
     * @throws BadTex naming the source, if it is not TeX that can be set, or takes too long
     * @throws CancellationException if the calling thread is interrupted
     */
    public synchronized TypesetFormula typeset(String source) {
        Copy known = copy == null ? begin() : copy;
        copy = known;
        return await(source, known, patience);
    }

    private Copy begin() {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().daemon().name("formulas of others").unstarted(task));
        Copy made = new Copy(copies.get(), thread);
        copy = made;
        await(SAMPLE, made, FONTS);
        return made;
    }

    private TypesetFormula await(String source, Copy used, Duration longest) {
        try {
            return used.set(source).get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            drop(used);
            throw (BadTex) new BadTex(source, Fault.SLOW, "").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BadTex refusal) {
                throw refusal;
            }
            // An error, of memory for one, may have left anything behind.
            drop(used);
            throw (BadTex) new BadTex(source, Fault.OTHER, String.valueOf(e.getCause())).initCause(e);
        } catch (InterruptedException e) {
            drop(used);
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("setting " + source).initCause(e);
        }
    }

    /** Forgets a copy. Its thread is interrupted, and ends at the next branch of JLaTeXMath's code. */
    private void drop(Copy dropped) {
        dropped.thread.shutdownNow();
        copy = null;
    }
}
