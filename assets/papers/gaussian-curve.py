
curve = figure.add_subplot(grid[:, 3:], xlim=sigma_range, ylim=kl_range, xscale=sigma_scale)
sigma = np.geomspace(max(sigma_range[0], sigma_range[1] * 1e-6), sigma_range[1], 2001)
if terms:
    curve.plot(sigma, sigma**2 / 2, color=POSITIVE, linestyle=LONG_DASHED, label="σ²/2")
    curve.plot(sigma, -np.log(sigma), color=NEGATIVE, linestyle=":", label="−log σ")
    curve.axhline(mu1**2 / 2 - 0.5, color=EDGE, linestyle=DASHED, linewidth=1, label="μ₁²/2 − ½")
# The curve is that of the formula, and in nats also where all else is in bits.
curve.plot(sigma, kl(mu1, sigma, 0, 1) * nats, color=INK, linewidth=2, label="−log σ + (σ² + μ₁²)/2 − ½, nats")
if (mu2, sigma2) != (0, 1):
    curve.plot(sigma, kl(mu1, sigma, mu2, sigma2) * nats, color=Q, linestyle=DASHED, label="KL(N(μ₁, σ²) || q), nats")
    curve.plot([sigma1], [kl(mu1, sigma1, mu2, sigma2) * nats], "o", color=Q)
here = sigma1, kl(mu1, sigma1, 0, 1) * nats
curve.plot(*here, "o", color=P)
if forces:
    # As long as they are strong, in widths of the plot: 1/σ to the right, σ to the left.
    x, y = curve.transAxes.inverted().transform(curve.transData.transform(here))
    length = min(0.085, 0.3 / max(1 / sigma1, sigma1))
    for force, name, lift, color in (1 / sigma1, "1/σ", 0.035, NEGATIVE), (-sigma1, "σ", -0.035, POSITIVE):
        arrow = {"arrowstyle": "-|>", "color": color, "linewidth": 2, "shrinkA": 0, "shrinkB": 0}
        curve.annotate("", (x + length * force, y + lift), (x, y + lift), "axes fraction", arrowprops=arrow)
        curve.annotate(f" {name} = {abs(force):.2f} ", (x + length * force, y + lift), xycoords="axes fraction",
                       color=color, ha="left" if force > 0 else "right", va="center")
curve.set_xlabel("σ")
curve.legend()

plt.show()
