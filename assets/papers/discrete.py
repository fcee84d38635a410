
# A name is no formula.
names = [name.replace("$", r"\$") for name in names]
p = p / p.max() / (p / p.max()).sum()
q = q / q.max() / (q / q.max()).sum()


def terms(p, q):
    """p log(p/q) for each outcome: 0 where p is 0, and infinite where only q is."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(p > 0, p * (np.log(p) - np.log(q)), 0.0)


def kl(p, q):
    """KL(p || q), in nats."""
    return terms(p, q).sum()


def entropy(p):
    return -(p[p > 0] * np.log(p[p > 0])).sum()


print(f"KL(p || q) = {kl(p, q):.17g} nats")
print(f"KL(q || p) = {kl(q, p):.17g} nats")

import matplotlib.pyplot as plt

P, Q, INK, POSITIVE, NEGATIVE = "#0067b1", "#c94f00", "#1b1f24", "#00866a", "#b5508a"

figure = plt.figure(figsize=(12, 6), layout="constrained")
grid = figure.add_gridspec(2, 5, height_ratios=[5, 4])
x = np.arange(len(names))


def pair(axes, of_p, of_q):
    axes.bar(x - 0.22, of_p, 0.4, color=P, label="p")
    axes.bar(x + 0.22, of_q, 0.4, color="none", edgecolor=Q, linestyle="--", label="q")
    axes.set_xticks(x, names)
    axes.legend()


pair(figure.add_subplot(grid[0, :3]), p, q)

each = terms(p, q)
finite = np.where(np.isfinite(each), each, 0)
top = 2 * max(np.abs(finite).max(), 0.05)
below = figure.add_subplot(grid[1, :3])
below.bar(x, np.where(np.isfinite(each), each, top), 0.52, color=[POSITIVE if t > 0 else NEGATIVE for t in each])
below.set(title=f"p log(p/q), sum {kl(p, q):.4f} nats")
if not np.isfinite(each).all():
    below.set_ylim(min(finite.min(), 0) * 1.2, top)
    for i in x[~np.isfinite(each)]:
        below.annotate("+∞", (i, top), ha="center", va="top", color="white")
below.axhline(0, color=INK, linewidth=0.8)
below.set_xticks(x, names)

second = figure.add_subplot(grid[:, 3:])
