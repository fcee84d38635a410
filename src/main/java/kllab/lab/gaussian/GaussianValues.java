package kllab.lab.gaussian;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
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
    public SequencedMap<String, Double> values(Link link) throws BadInput {
        GaussianState state = GaussianLink.parse(link);
        Normal p = state.p();
        Normal q = state.q();
        NormalTerms terms = KullbackLeibler.terms(p, q);
        SequencedMap<String, Double> values = new LinkedHashMap<>();
        values.put("kl", KullbackLeibler.of(p, q));
        values.put("reverseKl", KullbackLeibler.of(q, p));
        values.put("jensenShannon", JensenShannon.of(p, q));
        values.put("logRatio", terms.logRatio());
        values.put("varianceRatio", terms.varianceRatio());
        values.put("meanShift", terms.meanShift());
        values.put("standardNormalKl", KullbackLeibler.of(p, Normal.STANDARD));
        return values;
    }
}
