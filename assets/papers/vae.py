
v = log_variances
# KL(N(mu, sigma^2) || N(0, 1)) = (mu^2 + sigma^2 - 1 - log sigma^2) / 2, of each image and dimension
each = (mus**2 + np.expm1(v) - v) / 2
bound = reconstruction + kl.sum()
print(f"-ELBO = {bound / nats:.17g} {unit}")
print(f"reconstruction = {reconstruction / nats:.17g} {unit}")
print(f"KL = {kl.sum() / nats:.17g} {unit}")
print(f"KL of the {len(mus)} images below = {each.sum(axis=1).mean() / nats:.17g} {unit}")

import matplotlib.pyplot as plt

COLOURS = plt.get_cmap("tab10").colors
P, Q, INK, KL = "#0067b1", "#c94f00", "#1b1f24", "#00866a"
DASHED = (0, (5, 3))

figure, (plane, bars) = plt.subplots(1, 2, figsize=(11, 6), layout="constrained", width_ratios=[2, 1])
line = mus.shape[1] == 1
x = mus[:, across]
y = labels if line else mus[:, up]
for digit in np.unique(labels):
    plane.scatter(x[labels == digit], y[labels == digit], s=36, marker=f"${digit}$", color=COLOURS[digit],
                  linewidths=0)
t = np.linspace(0, 2 * np.pi, 361)
mu, sigma = mu_x, np.exp(log_variance_x / 2)
for sigmas in (1, 2, 3):
    if line:
        plane.axvspan(-sigmas, sigmas, color=Q, alpha=0.06, label="prior N(0, 1): 1, 2, 3σ" if sigmas == 1 else None)
    else:
        plane.plot(sigmas * np.cos(t), sigmas * np.sin(t), color=Q, linestyle=DASHED,
                   label="prior N(0, I): 1, 2, 3σ" if sigmas == 1 else None)
for sigmas in (1, 2):
    label = "q(z | x): 1σ and 2σ" if sigmas == 1 else None
    if line:
        plane.plot([mu[0] - sigmas * sigma[0], mu[0] + sigmas * sigma[0]], [label_x] * 2, color=P,
                   linewidth=4 / sigmas, label=label)
    else:
        plane.plot(mu[across] + sigmas * sigma[across] * np.cos(t), mu[up] + sigmas * sigma[up] * np.sin(t), color=P,
                   label=label)
plane.plot(z[across], label_x if line else z[up], "o", color=INK, label="z = μ + σε")
plane.set(xlim=x_range, xlabel=f"z{across + 1}", ylabel="digit" if line else f"z{up + 1}",
          title=f"-ELBO = {bound / nats:.4f} {unit}")
if not line:
    plane.set(ylim=y_range, aspect="equal")
plane.legend(loc="upper left")

bars.bar(np.arange(1, len(kl) + 1), kl / nats, color=KL)
bars.set_xticks(np.arange(1, len(kl) + 1))
bars.set(xlabel="dimension of z", ylabel=f"KL, {unit}", title="KL of each dimension, held out")

plt.show()
