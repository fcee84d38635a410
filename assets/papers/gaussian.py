

def density(x, mu, sigma):
    return np.exp(-((x - mu) / sigma) ** 2 / 2) / (sigma * np.sqrt(2 * np.pi))


def kl(mu1, sigma1, mu2, sigma2):
    """KL(p || q) of two normal distributions, in nats."""
    return np.log(sigma2 / sigma1) + (sigma1**2 + (mu1 - mu2) ** 2) / (2 * sigma2**2) - 0.5


print(f"KL(p || q) = {kl(mu1, sigma1, mu2, sigma2):.17g} nats")
print(f"KL(q || p) = {kl(mu2, sigma2, mu1, sigma1):.17g} nats")

import matplotlib.pyplot as plt

x = np.linspace(*x_range, 2001)
p = density(x, mu1, sigma1)
q = density(x, mu2, sigma2)
log_ratio = np.log(sigma2 / sigma1) + ((x - mu2) / sigma2) ** 2 / 2 - ((x - mu1) / sigma1) ** 2 / 2
integrand = p * log_ratio

figure = plt.figure(figsize=(12, 6), layout="constrained")
grid = figure.add_gridspec(2, 5, height_ratios=[3, 2])

densities = figure.add_subplot(grid[0, :3], xlim=x_range)
densities.fill_between(x, p, color="#0067b1", alpha=0.1)
densities.plot(x, p, color="#0067b1", label="p")
densities.plot(x, q, color="#c94f00", linestyle="--", label="q")
densities.legend()

areas = figure.add_subplot(grid[1, :3], sharex=densities)
areas.fill_between(x, integrand, where=integrand > 0, color="#00866a", alpha=0.34)
areas.fill_between(x, integrand, where=integrand < 0, color="#b5508a", alpha=0.46)
areas.plot(x, integrand, color="#1b1f24", label="p log(p/q)")
areas.axhline(0, color="#858e99", linewidth=0.8)
areas.legend()

curve = figure.add_subplot(grid[:, 3:], xlim=sigma_range, ylim=kl_range, xscale=sigma_scale)
sigma = np.geomspace(max(sigma_range[0], sigma_range[1] * 1e-4), sigma_range[1], 1001)
curve.plot(sigma, kl(mu1, sigma, 0, 1), color="#1b1f24", label="KL(N(μ₁, σ²) || N(0, 1))")
if (mu2, sigma2) != (0, 1):
    curve.plot(sigma, kl(mu1, sigma, mu2, sigma2), color="#c94f00", linestyle="--", label="KL(N(μ₁, σ²) || q)")
curve.plot([sigma1], [kl(mu1, sigma1, 0, 1)], "o", color="#0067b1")
curve.set_xlabel("σ")
curve.legend()

plt.show()
