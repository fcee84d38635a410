
value = np.inf if diverges else divergence(objective, q)
print(f"{name} = {value:.17g} {unit}")
print(f"KL(p || q) = {divergence('forward', q):.17g} {unit}")
print(f"KL(q || p) = {divergence('reverse', q):.17g} {unit}")
if posterior:
    print(f"log p(x) = {log_evidence / nats:.17g} {unit}")
    print(f"ELBO = {log_evidence / nats - divergence('reverse', q):.17g} {unit}")

import matplotlib.pyplot as plt

P, Q, INK, EDGE, POSITIVE = "#0067b1", "#c94f00", "#1b1f24", "#626b76", "#00866a"
DASHED, DOTTED, DASH_DOTTED = (0, (5, 3)), (0, (1, 2)), (0, (7, 2.5, 1.5, 2.5))

figure = plt.figure(figsize=(12, 6), layout="constrained")
grid = figure.add_gridspec(8, 5)

# Even points, and many where p and q bend: the peak of a small σ is narrow.
bends = np.concatenate([p_places, q[1]])[:, None] + np.concatenate([p_scales, q[2]])[:, None] * np.linspace(-8, 8, 801)
x = np.unique(np.concatenate([np.linspace(*x_range, 2001), bends.ravel()]))
x = x[(x >= x_range[0]) & (x <= x_range[1])]

densities = figure.add_subplot(grid[:5, :3], xlim=x_range, ylim=density_range)
if posterior:
    densities.plot(x, np.exp(log_prior(x)), color=EDGE, linestyle=DOTTED, label="prior")
    likelihood = log_likelihood(x)
    likelihood = np.exp(likelihood - likelihood.max() + log_p(x).max())
    densities.plot(x, likelihood, color=EDGE, linestyle=DASH_DOTTED, label="likelihood, scaled")
densities.fill_between(x, np.exp(log_p(x)), color=P, alpha=0.1)
densities.plot(x, np.exp(log_p(x)), color=P, label="p")
densities.plot(x, np.exp(log_mixture(x, *q)), color=Q, linestyle=DASHED, label="q")
densities.set(ylabel="density")
densities.legend()
along = densities  # the lower axes

if objective != "renyi":
    areas = figure.add_subplot(grid[5:, :3], sharex=densities)
    heights = integrand(objective, log_p(x), log_mixture(x, *q)) / nats
    areas.fill_between(x, heights, color=POSITIVE, alpha=0.34)
    areas.plot(x, heights, color=INK)
    areas.axhline(0, color=EDGE, linewidth=0.8)
    # Above, where it covers no area.
    areas.set_title(f"what {name} is the integral of, {unit}", loc="left", fontsize="medium")
    along = areas
along.set(xlabel="z" if posterior else "x")

landscape = figure.add_subplot(grid[:, 3:], xlim=mu_range, ylim=sigma_range, yscale=sigma_scale)
mu = np.linspace(*mu_range, 61)
lowest = max(sigma_range[0], sigma_range[1] * 0.02)
sigma = (np.linspace if sigma_scale == "linear" else np.geomspace)(lowest, sigma_range[1], 46)


def moved(mu, sigma):
    """q with its first component elsewhere."""
    return q[0], np.array([mu, *q[1][1:]]), np.array([sigma, *q[2][1:]])


if not diverges:
    heights = np.array([[divergence(objective, moved(m, s), COARSE) for m in mu] for s in sigma])
    # Close levels where it is low, wide ones above.
    levels = heights.min() + (np.quantile(heights, 0.9) - heights.min()) * np.linspace(0.05, 1, 12) ** 2
    shades = plt.matplotlib.colors.LinearSegmentedColormap.from_list("heights", ["#f4f9fd", "#699ec9"])
    steps = [heights.min(), *levels]
    landscape.contourf(mu, sigma, heights, steps, cmap=shades, extend="max",
                       norm=plt.matplotlib.colors.BoundaryNorm(steps, shades.N, extend="max"))
    lines = landscape.contour(mu, sigma, heights, levels, colors="#14325080", linewidths=0.8)
    landscape.clabel(lines, levels[::2], fmt=lambda level: f"{level:.3g}", colors=INK)
landscape.plot([q[1][0]], [q[2][0]], "o", color=Q, markeredgecolor="white", zorder=5,
               label="q" if len(q[0]) == 1 else "the component of q that is moved")
landscape.set(title=f"{name}, {unit}; {value:.4g} at q", xlabel="μ of q", ylabel="σ of q")
landscape.legend()

plt.show()
