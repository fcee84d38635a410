

def shares(weights):
    """Weights normalised exactly."""
    exact = [Fraction(weight) for weight in weights]
    return [weight / sum(exact) for weight in exact]


def gap(a, b):
    """a log(a/b) - a + b, never negative; its sum over the outcomes is KL, and nothing cancels in it."""
    if a == 0 or b == 0:
        return float(b) if a == 0 else np.inf
    x = float((a - b) / b)
    if abs(x) < 0.1:
        return float(b) * sum((-x) ** k / (k * (k - 1)) for k in range(2, 18))
    return float(a) * (np.log(float(a)) - np.log(float(b))) - float(a - b)


def kl(p, q):
    """KL(p || q)."""
    return sum(gap(a, b) for a, b in zip(p, q)) / nats


def entropy(p):
    return -sum(float(a) * np.log(float(a)) for a in p if a > 0) / nats


p, q = shares(weights_of_p), shares(weights_of_q)
print(f"KL(p || q) = {kl(p, q):.17g} {unit}")
print(f"KL(q || p) = {kl(q, p):.17g} {unit}")

import matplotlib.pyplot as plt

P, Q, INK, EDGE, POSITIVE, NEGATIVE = "#0067b1", "#c94f00", "#1b1f24", "#858e99", "#00866a", "#b5508a"
DASHED, LONG_DASHED, DOTTED = (0, (5, 3)), (0, (7, 3)), (0, (1.5, 2))

figure = plt.figure(figsize=(12, 6), layout="constrained")
grid = figure.add_gridspec(2, 5, height_ratios=[5, 4])
x = np.arange(len(names))
# A name is no formula.
names = [name.replace("$", r"\$") for name in names]


def bar(axes, at, height, style, width=0.4, bottom=0, label=None):
    """A bar that is pale within and has an outline, as the one in the window."""
    color, alpha, line = style
    axes.bar(at, height, width, bottom, facecolor=plt.matplotlib.colors.to_rgba(color, alpha), edgecolor=color,
             linestyle=line, linewidth=1.3, label=label)


OF_P, OF_Q, OF_BOTH = (P, 0.1, "-"), (Q, 0.07, DASHED), (EDGE, 0.15, "-")
SUM, RAISES, LOWERS = (POSITIVE, 0.34, "-"), (POSITIVE, 0.34, LONG_DASHED), (NEGATIVE, 0.46, DOTTED)


def pair(axes, of_p, of_q):
    bar(axes, x - 0.22, of_p, OF_P, label="p")
    bar(axes, x + 0.22, of_q, OF_Q, label="q")
    axes.set_xticks(x, names)
    axes.legend()


above = figure.add_subplot(grid[0, :3])
pair(above, [float(a) for a in p], [float(b) for b in q])
above.set_ylim(probability_range)

below = figure.add_subplot(grid[1, :3], sharex=above, ylim=terms_range)
for i, (a, b) in enumerate(zip(p, q)):
    if a > 0 and b == 0:
        bar(below, i, terms_range[1], RAISES, 0.52)
        below.annotate("+∞", (i, terms_range[1]), color=POSITIVE, ha="center", va="top")
    elif a > 0:
        term = float(a) * (np.log(float(a)) - np.log(float(b))) / nats
        bar(below, i, term, RAISES if term > 0 else LOWERS, 0.52)
below.set_title(f"p {'log' if unit == 'nats' else 'log₂'}(p/q), sum {kl(p, q):.4f} {unit}")
below.axhline(0, color=INK, linewidth=0.8)
below.set_xticks(x, names)

second = figure.add_subplot(grid[:, 3:])
