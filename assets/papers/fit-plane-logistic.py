

def log_joint(w):
    """The log of the prior N(0, I) times the probability of the classes, at weights w."""
    sides = np.where(classes == 1, 1, -1)
    return log_normal(w, np.zeros(2), np.eye(2)) - sum(
        np.logaddexp(0, -side * (w[0] + w[1] * place)) for place, side in zip(points, sides))


# A lattice about the posterior, in units of its own mean and covariance.
around, probability = rule(mean_p, cov_p)
ratio = np.exp(log_joint(around) - log_normal(around, mean_p, cov_p))
log_evidence = np.log(probability @ ratio)


def log_p(w):
    """The log density of the posterior of the weights."""
    return log_joint(w) - log_evidence


def average_under_p(f):
    return (probability * ratio) @ f(around) / (probability @ ratio)
