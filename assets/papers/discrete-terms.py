m = (p + q) / 2
base = [entropy(p), entropy(q), (entropy(p) + entropy(q)) / 2]
above = [kl(p, q), kl(q, p), (kl(p, m) + kl(q, m)) / 2]
edge = 1.5 * (max(base) + max([0.1] + [a for a in above if np.isfinite(a)]))
for i, name in enumerate(["KL(p || q)", "KL(q || p)", "JS"]):
    second.bar(i, base[i], color=[P, Q, "#858e99"][i], alpha=0.5)
    second.bar(i, above[i] if np.isfinite(above[i]) else edge - base[i], bottom=base[i], color=INK)
    end, color = (base[i] + above[i], INK) if np.isfinite(above[i]) else (0.9 * edge, "white")
    second.annotate(f"{name}\n{above[i]:.4f}", (i, end), color=color, ha="center", va="bottom")
second.set_ylim(0, edge)
second.set_xticks(range(3), ["H(p, q)", "H(q, p)", "H(½p + ½q)"])

plt.show()
