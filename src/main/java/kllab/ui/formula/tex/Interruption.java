package kllab.ui.formula.tex;

/** The end of setting a formula that nobody waits for any more. */
public final class Interruption extends Error {
    private static final long serialVersionUID = 1;

    private Interruption() {
        super("setting a formula was interrupted", null, false, false);
    }

    /**
     * Returns if the thread goes on. A copy of JLaTeXMath that was loaded apart asks at each branch.
     *
     * @throws Interruption if the thread has been interrupted; it stays so, whoever catches this
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interruption();
        }
    }
}
