package kllab.math.network;

/** The precision of the numbers of a network. */
public enum Precision {
    /** 24 bits: to train with. */
    SINGLE {
        @Override
        public Tensor zeros(int rows, int columns) {
            return new SingleTensor(new float[Math.multiplyExact(rows, columns)], 0, rows, columns);
        }
    },
    /** 53 bits: to check the same code with. */
    DOUBLE {
        @Override
        public Tensor zeros(int rows, int columns) {
            return new DoubleTensor(new double[Math.multiplyExact(rows, columns)], 0, rows, columns);
        }
    };

    /** Zeros in so many rows and columns. */
    public abstract Tensor zeros(int rows, int columns);
}
