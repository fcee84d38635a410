package kllab.math.network;

/**
 * Numbers in rows and columns, row after row, which can be written; perhaps a stretch of a longer row of numbers.
 *
 * <p>
 * The two precisions have one code: everything between products is computed in double and rounded as it is kept.
 */
public sealed interface Tensor permits SingleTensor,DoubleTensor {
    int rows();

    int columns();

    Precision precision();

    /** The number at a place, from 0, counted row after row; the place is not checked against this stretch. */
    double get(int index);

    /** Sets the number at such a place, rounded to the precision. */
    void set(int index, double value);

    /** The numbers from a place on as so many rows and columns; writing to them writes to these. */
    Tensor part(int from, int rows, int columns);

    /**
     * Becomes the product of two of its own precision, each of them perhaps transposed.
     *
     * @throws IllegalArgumentException if the shapes do not fit
     */
    void setProduct(Factor left, Factor right);

    /** The same numbers, which go their own way. */
    Tensor copy();

    /** The number of numbers. */
    default int size() {
        return rows() * columns();
    }

    /** Some of the rows; writing to them writes to these. */
    default Tensor rows(int from, int count) {
        return part(from * columns(), count, columns());
    }

    /** This as a factor of a product. */
    default Factor plain() {
        return new Factor(this, 0, columns(), false);
    }

    /** This with its rows as columns, as a factor of a product. */
    default Factor transposed() {
        return transposed(0, columns());
    }

    /** Some of the columns, as the rows of a factor of a product. */
    default Factor transposed(int from, int count) {
        return new Factor(this, from, count, true);
    }

    /**
     * A factor of a product: some of the columns of a tensor.
     *
     * @param tensor its numbers
     * @param from the first of the columns
     * @param count how many
     * @param isTransposed whether those columns are the rows of the factor
     */
    record Factor(Tensor tensor, int from, int count, boolean isTransposed) {
        int rows() {
            return isTransposed ? count : tensor.rows();
        }

        int columns() {
            return isTransposed ? tensor.rows() : count;
        }

        /**
         * The letter for BLAS. It reads rows as columns, in factors and product alike, so that none has to be turned.
         */
        String letter() {
            return isTransposed ? "T" : "N";
        }

        /** The distance of the rows of the tensor. */
        int stride() {
            return Math.max(1, tensor.columns());
        }

        static void requireFitting(Tensor product, Factor left, Factor right) {
            if (left.columns() != right.rows() || product.rows() != left.rows()
                    || product.columns() != right.columns()) {
                throw new IllegalArgumentException("a product of %d × %d and %d × %d is not %d × %d".formatted(
                        left.rows(), left.columns(), right.rows(), right.columns(), product.rows(),
                        product.columns()));
            }
        }
    }
}
