
forward = average_under_p(lambda x: log_p(x) - log_q(x)) / nats
x, under_q = rule(mu_q, cov_q)
reverse = under_q @ (log_q(x) - log_p(x)) / nats
print(f"{name} = {forward if objective == 'forward' else reverse:.17g} {unit}")
print(f"KL(p || q) = {forward:.17g} {unit}")
print(f"KL(q || p) = {reverse:.17g} {unit}")
if posterior:
    print(f"log p(c) = {log_evidence / nats:.17g} {unit}")
    print(f"ELBO = {log_evidence / nats - reverse:.17g} {unit}")

import matplotlib.pyplot as plt

P, Q, INK = "#0067b1", "#c94f00", "#1b1f24"
DASHED, DOTTED = (0, (5, 3)), (0, (1, 2))

figure, plane = plt.subplots(figsize=(7, 7), layout="constrained")


def ellipse(mu, cov, sigmas):
    t = np.linspace(0, 2 * np.pi, 361)
    return mu[:, None] + sigmas * np.linalg.cholesky(cov) @ np.array([np.cos(t), np.sin(t)])


across, up = np.linspace(*x_range, 241), np.linspace(*y_range, 241)
heights = np.exp(log_p(np.array(np.meshgrid(across, up)).reshape(2, -1))).reshape(len(up), len(across))
levels = heights.max() * np.array([0.02, 0.1, 0.3, 0.5, 0.7, 0.9])
for level in levels:
    plane.contourf(across, up, heights, [level, np.inf], colors=[P], alpha=0.08)
plane.contour(across, up, heights, levels, colors=[P], linewidths=1)
plane.plot([], [], color=P, label=("posterior" if posterior else "p") + ", at parts of its height")
for sigmas, label in ((1, None), (2, "q, 1σ and 2σ")):
    plane.plot(*ellipse(mu_q, cov_q, sigmas), color=Q, linestyle=DASHED, label=label)
if posterior:
    # Last and finer, to be seen on a q that is the same.
    plane.plot(*ellipse(np.zeros(2), np.eye(2), 2), color=INK, linestyle=DOTTED, label="prior, 2σ")
plane.set(xlim=x_range, ylim=y_range, aspect="equal",
          title=f"{name} = {forward if objective == 'forward' else reverse:.4f} {unit}",
          xlabel="w₀, the intercept" if posterior else "x", ylabel="w₁, the slope" if posterior else "y")
plane.legend()

plt.show()
