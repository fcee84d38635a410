

def log_p(x):
    return log_mixture(x, *p)
