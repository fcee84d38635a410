

def log_prior(z):
    return -(z**2) / 2 - np.log(2 * np.pi) / 2


def log_likelihood(z):
    if seen == "coin":
        return -heads * np.logaddexp(0, -z) - (draws - heads) * np.logaddexp(0, z)
    mean = z if seen == "linear" else z**2
    return -(((x_seen - mean) / noise) ** 2) / 2 - np.log(noise * np.sqrt(2 * np.pi))


z, shares = rule(q)
logs = log_prior(z) + log_likelihood(z)
log_evidence = logs.max() + np.log(shares @ np.exp(logs - logs.max()))


def log_p(z):
    """The log density of the posterior."""
    return log_prior(z) + log_likelihood(z) - log_evidence
