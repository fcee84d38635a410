if len(names) == 2:
    q1 = np.linspace(0, 1, 1001)[1:-1]
    coins = [np.array([a, 1 - a]) for a in q1]
    second.plot(q1, [kl(p, coin) for coin in coins], color=INK, label="KL(p || q)")
    second.plot(q1, [kl(coin, p) for coin in coins], color=NEGATIVE, linestyle="--", label="KL(q || p)")
    second.axvline(q[0], color=Q, linestyle="--", linewidth=0.8)
    second.set(xlabel=f"q({names[0]})", xlim=(0, 1), ylim=kl_range)
    second.legend()
else:
    second.set_axis_off()

plt.show()
