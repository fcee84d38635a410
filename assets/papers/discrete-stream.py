lengths = [np.array([-np.log2(float(a)) if a > 0 else np.inf for a in each]) for each in (p, q)]
edge = 1.3 * max(length[np.isfinite(length)].max() for length in lengths) + 0.1
pair(second, *(np.where(np.isfinite(length), length, edge) for length in lengths))
second.set_ylim(0, edge)
second.set(title="lengths of code words in bits,\n" f"{entropy(p) * nats / np.log(2):.4f} and "
                 f"{(entropy(p) + kl(p, q)) * nats / np.log(2):.4f} on average")

plt.show()
