

def log_p(x):
    return np.logaddexp.reduce([np.log(weight / sum(weights)) + log_normal(x, mu, cov)
                                for weight, mu, cov in zip(weights, mus, covs) if weight > 0])


def average_under_p(f):
    return sum(weight / sum(weights) * (probability @ f(x))
               for weight, (x, probability) in zip(weights, map(rule, mus, covs)) if weight > 0)
