

def in_units_of_q(mu, cov):
    """A normal distribution in the coordinates in which q is N(0, I)."""
    lower = np.linalg.cholesky(cov2)
    return np.linalg.solve(lower, mu - mu2), np.linalg.solve(lower, np.linalg.solve(lower, cov).T)


def log_det(cov):
    return np.linalg.slogdet(cov)[1]


shift, spread = in_units_of_q(mu1, cov1)
log, divided = ("log", "") if unit == "nats" else ("log₂", "/ln 2")
parts = {
    f"½ {log} det Σ₂/det Σ₁": (log_det(cov2) - log_det(cov1)) / 2 / nats,
    f"½ tr(Σ₂⁻¹Σ₁){divided}": np.trace(spread) / 2 / nats,
    f"½ (μ₂ − μ₁)ᵀΣ₂⁻¹(μ₂ − μ₁){divided}": shift @ shift / 2 / nats,
    f"−½ d{divided}": -len(mu1) / 2 / nats,
}
kl = sum(parts.values())
# Where the distributions are nearly equal, the parts cancel. Then the sum of ½ (x - log(1 + x)) over the eigenvalues x
# of Σ₂⁻¹(Σ₁ - Σ₂) keeps its digits, with log(1 + x) = 2 artanh(s) = 2 (s + s³/3 + …), s = x/(2 + x).
x = np.linalg.eigvalsh(in_units_of_q(mu1, cov1 - cov2)[1])
if np.abs(x).max() < 0.4:
    s = x / (2 + x)
    kl = (shift @ shift + (x * s - 2 * sum(s**k / k for k in range(3, 25, 2))).sum()) / 2 / nats
print(f"KL(p || q) = {kl:.17g} {unit}")

import matplotlib.pyplot as plt

P, Q, INK, EDGE, POSITIVE, NEGATIVE = "#0067b1", "#c94f00", "#1b1f24", "#858e99", "#00866a", "#b5508a"
DASHED, LONG_DASHED, DASH_DOTTED, DOTTED = (0, (5, 3)), (0, (8, 3)), (0, (7, 2.5, 1.5, 2.5)), (0, (1, 2))

figure, (left, right) = plt.subplots(1, 2, figsize=(12, 6), layout="constrained")


def ellipse(mu, cov, sigmas):
    t = np.linspace(0, 2 * np.pi, 361)
    return mu[:, None] + sigmas * np.linalg.cholesky(cov) @ np.array([np.cos(t), np.sin(t)])


def draw_integrand(p, q):
    """In the standard units z of p, which are as large as the grid however narrow p is."""
    z = np.array(np.meshgrid(np.linspace(-4, 4, 201), np.linspace(-4, 4, 201)))
    lower = np.linalg.cholesky(p[1])
    points = p[0][:, None, None] + np.einsum("ij,j...->i...", lower, z)
    of_q = np.linalg.cholesky(q[1])
    w = np.linalg.solve(of_q, (p[0] - q[0]))[:, None, None] + np.einsum("ij,j...->i...", np.linalg.solve(of_q, lower), z)
    values = np.exp(-(z**2).sum(0) / 2) * (((w**2).sum(0) - (z**2).sum(0) + log_det(q[1]) - log_det(p[1])) / 2)
    levels = np.abs(values).max() * np.array([0.05, 0.2, 0.4, 0.6, 0.8])
    for sign, color, style in (-1, NEGATIVE, DOTTED), (1, POSITIVE, "-"):
        for i, level in enumerate(levels if levels[0] > 0 else []):
            if (sign * values).max() > level:
                left.contourf(*points, sign * values, [level, np.inf], colors=[color], alpha=0.2)
                if i % 2 == 0:
                    left.contour(*points, sign * values, [level], colors=[color], linewidths=1.2, linestyles=[style])


def draw_edges(p, q):
    """The densities of the coordinates, along the lower and the right edge."""
    z = np.linspace(-4, 4, 161)
    height = 0.1 * (y_range[1] - y_range[0])
    for i in (0, 1):
        least = min(np.sqrt(p[1][i, i]), np.sqrt(q[1][i, i]))
        for (mu, cov), color, style in (q, Q, DASHED), (p, P, "-"):
            along = mu[i] + z * np.sqrt(cov[i, i])
            density = height * least / np.sqrt(cov[i, i]) * np.exp(-(z**2) / 2)
            line = (along, y_range[0] + density) if i == 0 else (x_range[1] - density, along)
            left.plot(*line, color=color, linestyle=style, linewidth=1.2)


def plane():
    drawn = in_units_of_q if whitened else lambda mu, cov: (mu, cov)
    p, q = drawn(mu1, cov1), drawn(mu2, cov2)
    if density:
        for (mu, cov), color, alpha, all_sigmas in (q, Q, 0.05, (2, 1)), (p, P, 0.1, (2, 1.5, 1, 0.5)):
            for sigmas in all_sigmas:
                left.fill(*ellipse(mu, cov, sigmas), color=color, alpha=alpha, linewidth=0)
    if integrand:
        draw_integrand(p, q)
    if independent:
        forward = drawn(mu1, np.diag(np.diag(cov1)))
        reverse = drawn(mu1, np.diag(1 / np.diag(np.linalg.inv(cov1))))
        left.plot(*ellipse(*forward, 2), color=INK, linestyle=LONG_DASHED, label="best diagonal q for KL(p || q)")
        left.plot(*ellipse(*reverse, 2), color=INK, linestyle=DASH_DOTTED, label="best diagonal q for KL(q || p)")
    for sigmas in (1, 2):
        left.plot(*ellipse(*q, sigmas), color=Q, linestyle=DASHED, label="q" if sigmas == 2 else None)
        left.plot(*ellipse(*p, sigmas), color=P, label="p" if sigmas == 2 else None)
    draw_edges(p, q)
    left.set(xlim=x_range, ylim=y_range, aspect="equal")
    left.legend()


def directions():
    """Along the axes of p in the units of q, the divergence is a sum of one-dimensional ones."""
    lengths, axes = np.linalg.eigh(spread)
    each = (lengths + (axes.T @ shift) ** 2 - 1 - np.log(lengths)) / 2 / nats
    left.bar(np.arange(1, len(each) + 1), each[::-1], color=P)
    left.set(xlabel="direction", ylabel=f"KL, {unit}")


plane() if len(mu1) == 2 else directions()
names = list(parts) + ["KL(p || q)"]
lengths = list(parts.values()) + [kl]
right.barh(names, lengths, color=[NEGATIVE, POSITIVE, P, EDGE, INK])
right.invert_yaxis()
right.axvline(0, color=INK, linewidth=0.8)
right.set_xlabel(unit)
for row, length in enumerate(lengths):
    right.annotate(f"{length:+.4f}", (max(length, 0), row), textcoords="offset points", xytext=(4, -4))
right.margins(x=0.2)

plt.show()
