package kllab.app;

import java.util.stream.Stream;

/**
 * The entry of {@code kl-lab-train}, the second launcher of the packaged program: {@code train} in a Java with the
 * vector module. The first launcher does without, because that module would keep it from starting at once.
 */
public final class Train {
    private Train() {
    }

    /** Runs {@code train} with these arguments, and ends the process with its exit code. */
    public static void main(String[] args) {
        Main.main(Stream.concat(Stream.of("train"), Stream.of(args)).toArray(String[]::new));
    }
}
