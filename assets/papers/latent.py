
# exp(v) - 1 - v without loss where v is small
each = (mu**2 + np.expm1(log_variance) - log_variance) / 2
kl = each.sum()
print(f"KL(p || N(0, I)) = {kl:.17g} nats")
print(f"mean over the dimensions = {each.mean():.17g} nats")

import matplotlib.pyplot as plt

order = np.argsort(-each, kind="stable") if largest_first else np.arange(len(each))
figure, bars = plt.subplots(figsize=(9, max(3, 0.28 * len(each) + 1)), layout="constrained")
bars.barh(np.arange(len(each)), each[order], color="#0067b1")
bars.set_yticks(np.arange(len(each)), [str(i + 1) for i in order])
bars.invert_yaxis()
bars.set(xlabel="KL, nats", ylabel="dimension", title=f"sum {kl:.4f}, mean {each.mean():.4f} nats")

plt.show()
