package kllab.lab.vae.network;

/** The time that passes for work, in nanoseconds. */
interface Time {
    /** The time of the computer. */
    Time SYSTEM = new Time() {
        private static final long NANOS = 1_000_000;

        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public void sleep(long nanos) {
            try {
                Thread.sleep(nanos / NANOS, (int) (nanos % NANOS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    };

    /** The time that has passed since any moment. */
    long now();

    /** Waits so long, unless the thread is interrupted. */
    void sleep(long nanos);
}
