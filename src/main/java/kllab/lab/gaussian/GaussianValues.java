package kllab.lab.gaussian;

import kllab.lab.Answer;
import kllab.lab.LabValues;
import kllab.link.Link;
import kllab.math.distribution.Normal;
import kllab.math.divergence.JensenShannon;
import kllab.math.divergence.KullbackLeibler;
import kllab.math.divergence.NormalTerms;
import kllab.text.BadInput;

/** The numbers of the Gaussian lab: the divergences of p and q, the terms of KL(p ‖ q), and KL(p ‖ N(0, 1)). */
public final class GaussianValues implements LabValues {
    @Override
    public String lab() {
        return GaussianLink.LAB;
    }

    @Override
    public Link canonical(Link link) throws BadInput {
        return GaussianLink.of(GaussianLink.parse(link));
    }

    @Override
    public Answer.Fields values(Link link) throws BadInput {
        GaussianState state = GaussianLink.parse(link);
        Normal p = state.p();
        Normal q = state.q();
        NormalTerms terms = KullbackLeibler.terms(p, q);
        return Answer.Fields.NONE.and("kl", KullbackLeibler.of(p, q)).and("reverseKl", KullbackLeibler.of(q, p))
                .and("jensenShannon", JensenShannon.of(p, q)).and("logRatio", terms.logRatio())
                .and("varianceRatio", terms.varianceRatio()).and("meanShift", terms.meanShift())
                .and("standardNormalKl", KullbackLeibler.of(p, Normal.STANDARD));
    }
}
