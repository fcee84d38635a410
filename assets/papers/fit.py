

def log_mixture(x, weights, mus, sigmas):
    """The log density of a mixture of normal distributions."""
    return np.logaddexp.reduce([
        np.log(weight / weights.sum()) - ((x - mu) / sigma) ** 2 / 2 - np.log(sigma * np.sqrt(2 * np.pi))
        for weight, mu, sigma in zip(weights, mus, sigmas) if weight > 0])


# In units of a scale: even steps over the bulk, and growing ones over tails, which count where an order is above 1.
TAILS = np.geomspace(14, 4000, 60)
FINE, COARSE = (np.concatenate([-TAILS[:0:-1], np.linspace(-14, 14, steps), TAILS[1:]]) for steps in (113, 29))
NODES, SHARES = np.polynomial.legendre.leggauss(8)


def rule(q, offsets=FINE):
    """The nodes and weights of a Gauss-Legendre rule whose panels follow the bends of p and of q."""
    centres, scales = np.concatenate([p_places, q[1]]), np.concatenate([p_scales, q[2]])
    edges = np.unique(centres[:, None] + scales[:, None] * offsets)
    half = np.diff(edges)[:, None] / 2
    return (edges[:-1, None] + half + half * NODES).ravel(), (half * SHARES).ravel()


def forward(log_p, log_q):
    """p log(p/q) - p + q, which is never negative, with all digits where p and q are nearly equal."""
    p, q, log_ratio = np.exp(log_p), np.exp(log_q), log_q - log_p
    small = np.clip(log_ratio, -0.5, 0.5)
    near = sum(small**k / np.prod(np.arange(1.0, k + 1)) for k in range(2, 18))
    return np.where(small == log_ratio, p * near, q - p - p * log_ratio)


def integrand(kind, log_p, log_q):
    """What the divergence of a kind is the integral of, in nats, written so that it is never negative."""
    if kind == "forward" or kind == "alpha" and alpha == 1:
        return forward(log_p, log_q)
    if kind == "reverse" or kind == "alpha" and alpha == 0:
        return forward(log_q, log_p)
    if kind == "js":
        log_m = np.logaddexp(log_p, log_q) - np.log(2)
        return (forward(log_p, log_m) + forward(log_q, log_m)) / 2
    mixed = np.exp(alpha * log_p + (1 - alpha) * log_q)
    return (alpha * np.exp(log_p) + (1 - alpha) * np.exp(log_q) - mixed) / (alpha * (1 - alpha))


def divergence(kind, q, offsets=FINE):
    """A divergence of p and a mixture q, in the unit."""
    x, weights = rule(q, offsets)
    log_of_p, log_of_q = log_p(x), log_mixture(x, *q)
    if kind == "renyi" and order != 1:
        logs = order * log_of_p + (1 - order) * log_of_q
        return (logs.max() + np.log(weights @ np.exp(logs - logs.max()))) / (order - 1) / nats
    return weights @ integrand("forward" if kind == "renyi" else kind, log_of_p, log_of_q) / nats
