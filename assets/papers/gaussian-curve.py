
curve = figure.add_subplot(grid[:, 3:], xlim=sigma_range, ylim=kl_range, xscale=sigma_scale)
sigma = np.geomspace(max(sigma_range[0], sigma_range[1] * 1e-6), sigma_range[1], 2001)
standard = (mu2, sigma2) == (0, 1)
over = "" if unit == "nats" else " / ln 2"
if terms:
    curve.plot(sigma, (sigma / sigma2) ** 2 / 2 / nats, color=POSITIVE, linestyle=LONG_DASHED,
               label=("σ²/2" if standard else "σ²/(2σ₂²)") + over)
    curve.plot(sigma, -np.log(sigma / sigma2) / nats, color=NEGATIVE, linestyle=":",
               label=("−log σ" if standard else "−log(σ/σ₂)") + over)
    curve.axhline((((mu1 - mu2) / sigma2) ** 2 / 2 - 0.5) / nats, color=EDGE, linestyle=DASHED, linewidth=1,
                  label=("(μ₁²/2 − ½)" if standard else "((μ₁−μ₂)²/(2σ₂²) − ½)") + over)
if not standard:
    curve.plot(sigma, kl(mu1, sigma, 0, 1), color=EDGE, linewidth=1, label=f"KL(N(μ₁, σ²) || N(0, 1)), {unit}")
name = "−log σ + (σ² + μ₁²)/2 − ½" if standard and unit == "nats" else "KL(N(μ₁, σ²) || q)"
curve.plot(sigma, kl(mu1, sigma, mu2, sigma2), color=INK, linewidth=2, label=f"{name}, {unit}")
here = sigma1, kl(mu1, sigma1, mu2, sigma2)
curve.plot(*here, "o", color=P)
if forces:
    # The slopes along the axis that is drawn: 1/σ to the right and σ/σ₂² to the left; on a logarithmic axis 1 and
    # σ²/σ₂². Their lengths are in widths of the plot.
    log = sigma_scale == "log"
    grow, shrink = (1, (sigma1 / sigma2) ** 2) if log else (1 / sigma1, sigma1 / sigma2**2)
    grow_name = "1" if log else "1/σ"
    shrink_name = ("σ²" if log else "σ") + ("" if standard else "/σ₂²")
    x, y = curve.transAxes.inverted().transform(curve.transData.transform(here))
    length = min(0.085 * (1 if log else sigma2), 0.3 / max(grow, shrink))
    for force, name, lift, color in (grow, grow_name, 0.035, NEGATIVE), (-shrink, shrink_name, -0.035, POSITIVE):
        arrow = {"arrowstyle": "-|>", "color": color, "linewidth": 2, "shrinkA": 0, "shrinkB": 0}
        curve.annotate("", (x + length * force, y + lift), (x, y + lift), "axes fraction", arrowprops=arrow)
        curve.annotate(f" {name} = {abs(force):.2f} ", (x + length * force, y + lift), xycoords="axes fraction",
                       color=color, ha="left" if force > 0 else "right", va="center")
curve.set_xlabel("σ")
curve.legend()

plt.show()
