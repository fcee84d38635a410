package kllab.math.network;

import java.util.Arrays;

/**
 * Numbers of double precision.
 *
 * @param numbers where they are
 * @param offset the place of the first
 * @param rows how many rows
 * @param columns how many columns
 */
@SuppressWarnings("ArrayRecordComponent") // written in place, as BLAS takes them
record DoubleTensor(double[] numbers, int offset, int rows, int columns) implements Tensor {
    @Override
    public Precision precision() {
        return Precision.DOUBLE;
    }

    @Override
    public double get(int index) {
        return numbers[offset + index];
    }

    @Override
    public void set(int index, double value) {
        numbers[offset + index] = value;
    }

    @Override
    public Tensor part(int from, int partRows, int partColumns) {
        return new DoubleTensor(numbers, offset + from, partRows, partColumns);
    }

    @Override
    public Tensor copy() {
        return new DoubleTensor(Arrays.copyOfRange(numbers, offset, offset + size()), 0, rows, columns);
    }

    @Override
    public void setProduct(Factor left, Factor right) {
        Factor.requireFitting(this, left, right);
        DoubleTensor a = (DoubleTensor) left.tensor();
        DoubleTensor b = (DoubleTensor) right.tensor();
        // Rows are columns to BLAS: the product of the transposed, in the other order, is the transposed product.
        Blas.JAVA.dgemm(right.letter(), left.letter(), columns, rows, left.columns(), 1, b.numbers,
                b.offset + right.from(), right.stride(), a.numbers, a.offset + left.from(), left.stride(), 0, numbers,
                offset, Math.max(1, columns));
    }
}
