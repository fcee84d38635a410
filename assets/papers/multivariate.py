

def in_units_of_q(mu, cov):
    """A normal distribution in the coordinates in which q is N(0, I)."""
    lower = np.linalg.cholesky(cov2)
    return np.linalg.solve(lower, mu - mu2), np.linalg.solve(lower, np.linalg.solve(lower, cov).T)


def log_det(cov):
    return np.linalg.slogdet(cov)[1]


shift, spread = in_units_of_q(mu1, cov1)
parts = {
    "½ log det Σ₂/det Σ₁": (log_det(cov2) - log_det(cov1)) / 2,
    "½ tr(Σ₂⁻¹Σ₁)": np.trace(spread) / 2,
    "½ (μ₂ − μ₁)ᵀΣ₂⁻¹(μ₂ − μ₁)": shift @ shift / 2,
    "−½ d": -len(mu1) / 2,
}
kl = sum(parts.values())
print(f"KL(p || q) = {kl:.17g} nats")

import matplotlib.pyplot as plt

P, Q, INK, POSITIVE, NEGATIVE = "#0067b1", "#c94f00", "#1b1f24", "#00866a", "#b5508a"

figure, (left, right) = plt.subplots(1, 2, figsize=(12, 6), layout="constrained")


def ellipse(mu, cov, sigmas):
    t = np.linspace(0, 2 * np.pi, 361)
    return mu[:, None] + sigmas * np.linalg.cholesky(cov) @ np.array([np.cos(t), np.sin(t)])


def log_density(mu, cov, points):
    away = points - mu[:, None, None]
    return -np.einsum("i...,ij,j...", away, np.linalg.inv(cov), away) / 2 - log_det(2 * np.pi * cov) / 2


def plane():
    drawn = in_units_of_q if whitened else lambda mu, cov: (mu, cov)
    p, q = drawn(mu1, cov1), drawn(mu2, cov2)
    if integrand:
        grid = np.array(np.meshgrid(np.linspace(*x_range, 401), np.linspace(*y_range, 401)))
        log_p = log_density(*p, grid)
        values = np.exp(log_p) * (log_p - log_density(*q, grid))
        levels = np.abs(values).max() * np.array([0.05, 0.2, 0.4, 0.6, 0.8])
        if levels[0] > 0:
            left.contour(*grid, values, levels=levels, colors=POSITIVE, linewidths=1)
            left.contour(*grid, values, levels=-levels[::-1], colors=NEGATIVE, linewidths=1, linestyles=":")
    if density:
        for sigmas in (2, 1.5, 1, 0.5):
            left.fill(*ellipse(*p, sigmas), color=P, alpha=0.1, linewidth=0)
    for sigmas in (1, 2):
        left.plot(*ellipse(*q, sigmas), color=Q, linestyle="--", label="q" if sigmas == 2 else None)
        left.plot(*ellipse(*p, sigmas), color=P, label="p" if sigmas == 2 else None)
    if independent:
        forward = drawn(mu1, np.diag(np.diag(cov1)))
        reverse = drawn(mu1, np.diag(1 / np.diag(np.linalg.inv(cov1))))
        left.plot(*ellipse(*forward, 2), color=INK, linestyle="-.", label="best diagonal q for KL(p || q)")
        left.plot(*ellipse(*reverse, 2), color=INK, linestyle=":", label="best diagonal q for KL(q || p)")
    left.set(xlim=x_range, ylim=y_range, aspect="equal")
    left.legend()


def directions():
    """Along the axes of p in the units of q, the divergence is a sum of one-dimensional ones."""
    lengths, axes = np.linalg.eigh(spread)
    each = (lengths + (axes.T @ shift) ** 2 - 1 - np.log(lengths)) / 2
    left.bar(np.arange(1, len(each) + 1), each[::-1], color=P)
    left.set(xlabel="direction", ylabel="KL, nats")


plane() if len(mu1) == 2 else directions()
names = list(parts) + ["KL(p || q)"]
lengths = list(parts.values()) + [kl]
right.barh(names, lengths, color=[NEGATIVE, POSITIVE, P, "#858e99", INK])
right.invert_yaxis()
right.axvline(0, color=INK, linewidth=0.8)
for row, length in enumerate(lengths):
    right.annotate(f"{length:+.4f}", (max(length, 0), row), textcoords="offset points", xytext=(4, -4))
right.margins(x=0.2)

plt.show()
