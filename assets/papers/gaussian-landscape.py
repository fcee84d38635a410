
landscape = figure.add_subplot(grid[:, 3:], xlim=mu_range, ylim=sigma_range, yscale=sigma_scale)
mu = np.linspace(*mu_range, 301)
lowest = max(sigma_range[0], sigma_range[1] * 1e-6)
sigma = (np.linspace if sigma_scale == "linear" else np.geomspace)(lowest, sigma_range[1], 301)[:, None]
# √KL rises from q as a cone does: its contours are smooth where those of KL would be of few points.
heights = np.sqrt(kl(mu, sigma, mu2, sigma2) if forward else kl(mu2, sigma2, mu, sigma))
if levels:
    roots = np.sqrt(levels)
    shades = plt.matplotlib.colors.LinearSegmentedColormap.from_list("heights", ["#f4f9fd", "#699ec9"])
    landscape.contourf(mu, sigma[:, 0], heights, [0, *roots], cmap=shades, extend="max",
                       norm=plt.matplotlib.colors.BoundaryNorm([0, *roots], shades.N, extend="max"))
    lines = landscape.contour(mu, sigma[:, 0], heights, roots, colors="#143250", alpha=0.5, linewidths=0.8)
    landscape.clabel(lines, fmt=lambda root: f"{root**2:.3g}")
landscape.axvline(mu1, color=INK, linestyle="--", linewidth=0.9)
if path:
    landscape.plot(*zip(*path), color=INK, linewidth=2, label="gradient descent")
landscape.plot([mu1], [sigma1], "o", color=P, label="p")
landscape.plot([mu2], [sigma2], "o", color=Q, label="q")
landscape.set(title=("KL(N(μ, σ²) || q)" if forward else "KL(q || N(μ, σ²))") + f", {unit}", xlabel="μ", ylabel="σ")
landscape.legend()

plt.show()
