

def kl(mu1, sigma1, mu2, sigma2):
    """KL(p || q) of two normal distributions, to the last digits also where they are nearly equal."""
    x = (sigma1 - sigma2) / sigma2
    s = (sigma1 - sigma2) / (sigma1 + sigma2)
    # x - log(1 + x) would cancel where x is small: there log(1 + x) = 2 artanh(s) = 2 (s + s³/3 + s⁵/5 + …)
    near = x * s - 2 * sum(s**k / k for k in range(3, 25, 2))
    excess = np.where(np.abs(s) < 0.2, near, x - np.log(sigma1 / sigma2))
    return (((mu1 - mu2) / sigma2) ** 2 / 2 + x**2 / 2 + excess) / nats


def density(x, mu, sigma):
    return np.exp(-(((x - mu) / sigma) ** 2) / 2) / (sigma * np.sqrt(2 * np.pi))


def integrand(x):
    z1, z2 = (x - mu1) / sigma1, (x - mu2) / sigma2
    return density(x, mu1, sigma1) * (np.log(sigma2 / sigma1) + (z2 - z1) * (z2 + z1) / 2) / nats


print(f"KL(p || q) = {kl(mu1, sigma1, mu2, sigma2):.17g} {unit}")
print(f"KL(q || p) = {kl(mu2, sigma2, mu1, sigma1):.17g} {unit}")

import matplotlib.pyplot as plt

P, Q, INK, EDGE, POSITIVE, NEGATIVE = "#0067b1", "#c94f00", "#1b1f24", "#858e99", "#00866a", "#b5508a"
DASHED, LONG_DASHED = (0, (5, 3)), (0, (7, 3.5))

figure = plt.figure(figsize=(12, 6), layout="constrained")
grid = figure.add_gridspec(8, 5)

# Even points, and many about both means: the peak of a small σ is narrow.
z = np.linspace(-8, 8, 801)
x = np.unique(np.concatenate([np.linspace(*x_range, 2001), mu1 + sigma1 * z, mu2 + sigma2 * z]))
x = x[(x >= x_range[0]) & (x <= x_range[1])]

densities = figure.add_subplot(grid[:5, :3], xlim=x_range, ylim=density_range)
densities.fill_between(x, density(x, mu1, sigma1), color=P, alpha=0.1)
densities.plot(x, density(x, mu1, sigma1), color=P, label="p")
densities.plot(x, density(x, mu2, sigma2), color=Q, linestyle=DASHED, label="q")
densities.legend()

areas = figure.add_subplot(grid[5:, :3], sharex=densities, ylim=integrand_range)
heights = integrand(x)
areas.fill_between(x, np.maximum(heights, 0), color=POSITIVE, alpha=0.34)
areas.fill_between(x, np.minimum(heights, 0), color=NEGATIVE, alpha=0.46)
areas.plot(x, heights, color=INK, label="p log(p/q)" if unit == "nats" else "p log₂(p/q)")
areas.axhline(0, color=EDGE, linewidth=0.8)
if area_numbers:
    wide = mu1 + sigma1 * np.linspace(-12, 12, 100001)
    below = np.minimum(integrand(wide), 0)
    negative = (below[1:] + below[:-1]) @ np.diff(wide) / 2
    positive = kl(mu1, sigma1, mu2, sigma2) - negative
    for number, height, color in (f"+{positive:.4f}", 0.9, POSITIVE), (f"−{-negative:.4f}", 0.1, NEGATIVE):
        areas.text(0.02, height, f"area {number} {unit}", color=color, va="center", transform=areas.transAxes)
areas.legend()
