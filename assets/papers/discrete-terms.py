m = [(a + b) / 2 for a, b in zip(p, q)]
base = [entropy(p), entropy(q), (entropy(p) + entropy(q)) / 2]
added = [kl(p, q), kl(q, p), (kl(p, m) + kl(q, m)) / 2]
edge = sums_range[1]
for i, name in enumerate(["KL", "KL", "JS"]):
    top = base[i] + added[i]
    bar(second, i, base[i], (OF_P, OF_Q, OF_BOTH)[i], 0.6)
    bar(second, i, min(added[i], edge - base[i]), SUM, 0.6, base[i])
    second.text(i, min(top, 0.99 * edge), f"{name} {added[i]:.4f}\n= {top:.4f}", color=POSITIVE, ha="center",
                va="bottom" if np.isfinite(top) else "top")
    second.text(i, base[i] / 2, f"{base[i]:.4f}", ha="center", va="center", color=(P, Q, INK)[i])
second.set_ylim(sums_range)
second.set_xticks(range(3), ["H(p, q)\nKL on H(p)", "H(q, p)\nKL on H(q)", "H(½p + ½q)\nJS on the mean"])
second.set_ylabel(unit)

plt.show()
