package kllab.math.network;

/**
 * A linear layer: y = x Wᵀ + b for each row x.
 *
 * @param weights W, a row for each output and a column for each input
 * @param biases b, one row
 */
public record Layer(Tensor weights, Tensor biases) {
    /** The number of inputs. */
    public int inputs() {
        return weights.columns();
    }

    /** The number of outputs. */
    public int outputs() {
        return weights.rows();
    }

    /** Some of the outputs; writing to their weights and biases writes to these. */
    public Layer outputs(int from, int count) {
        return new Layer(weights.rows(from, count), biases.part(from, 1, count));
    }

    /** Computes the outputs of some rows of inputs. */
    public void forward(Tensor inputs, Tensor outputs) {
        outputs.setProduct(inputs.plain(), weights.transposed());
        int columns = outputs.columns();
        for (int row = 0; row < outputs.rows(); row++) {
            for (int j = 0; j < columns; j++) {
                int at = row * columns + j;
                outputs.set(at, outputs.get(at) + biases.get(j));
            }
        }
    }

    /** Computes the slopes of a loss in the inputs from those in the outputs: dL/dx = dL/dy W. */
    public void backward(Tensor outputSlopes, Tensor inputSlopes) {
        inputSlopes.setProduct(outputSlopes.plain(), weights.plain());
    }

    /**
     * Sets weights and biases to the slopes of a loss in those of another layer, of which this has some outputs: dL/dW
     * = (dL/dy)ᵀ x and dL/db = Σ dL/dy.
     *
     * @param inputs all rows of inputs
     * @param outputSlopes dL/dy, all rows of all outputs
     * @param from which of those outputs is the first of this layer
     */
    public void setSlopes(Tensor inputs, Tensor outputSlopes, int from) {
        weights.setProduct(outputSlopes.transposed(from, outputs()), inputs.plain());
        for (int j = 0; j < outputs(); j++) {
            double sum = 0;
            for (int row = 0; row < outputSlopes.rows(); row++) {
                sum += outputSlopes.get(row * outputSlopes.columns() + from + j);
            }
            biases.set(j, sum);
        }
    }
}
