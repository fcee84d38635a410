
v = log_variance
# exp(v) - 1 - v would cancel where v is small: there it is v²/2! + v³/3! + …
near = sum(v**k / np.prod(np.arange(1.0, k + 1)) for k in range(2, 18))
each = (mu**2 + np.where(np.abs(v) < 0.5, near, np.expm1(v) - v)) / 2 / nats
kl = each.sum()
print(f"KL(p || N(0, I)) = {kl:.17g} {unit}")
print(f"mean over the dimensions = {each.mean():.17g} {unit}")

import matplotlib.pyplot as plt

order = np.argsort(-each, kind="stable") if largest_first else np.arange(len(each))
figure, bars = plt.subplots(figsize=(9, max(3, 0.28 * len(each) + 1)), layout="constrained")
bars.barh(np.arange(len(each)), each[order], color="#0067b1")
bars.set_yticks(np.arange(len(each)), [str(i + 1) for i in order])
bars.invert_yaxis()
bars.set(xlabel=f"KL, {unit}", ylabel="dimension", title=f"sum {kl:.4f}, mean {each.mean():.4f} {unit}")

plt.show()
