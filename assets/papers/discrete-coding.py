with np.errstate(divide="ignore"):
    lengths = [-np.log2(p), -np.log2(q)]
edge = 1.3 * max(length[np.isfinite(length)].max() for length in lengths) + 0.1
pair(second, *(np.where(np.isfinite(length), length, edge) for length in lengths))
second.set_ylim(0, edge)
second.set(title="lengths of code words in bits,\n"
                 f"{entropy(p) / np.log(2):.4f} and {(entropy(p) + kl(p, q)) / np.log(2):.4f} on average")

plt.show()
