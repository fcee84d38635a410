if len(names) == 2:
    q1 = np.linspace(0, 1, 1001)[1:-1]
    second.plot(q1, [kl(p, (a, 1 - a)) for a in q1], color=INK, linewidth=2, label="KL(p || q)")
    second.plot(q1, [kl((a, 1 - a), p) for a in q1], color=EDGE, linestyle=DASHED, label="KL(q || p)")
    second.axvline(float(p[0]), color=P, linestyle=":", linewidth=0.9)
    second.axvline(float(q[0]), color=Q, linestyle=DASHED, linewidth=0.9)
    second.set(xlabel=f"q({names[0]})", ylabel=unit, xlim=(0, 1), ylim=kl_range)
    second.legend()
else:
    second.set_axis_off()

plt.show()
