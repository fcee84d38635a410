package kllab.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.gaussian.model.GaussianLink;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.link.Link;
import kllab.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PresetTest {
    private static Stream<Arguments> menus() {
        return Stream.of(
                Arguments.of("gaussian.preset.", GaussianLink.LINKS,
                        "gaussian?unit=bits&view=landscape&hide=formula", List.of("mu1", "sigma1", "mu2", "sigma2")),
                Arguments.of("discrete.preset.", DiscreteLink.LINKS, "discrete?unit=bits&view=coding&hide=formula",
                        List.of("p", "q", "names", "view")),
                Arguments.of("multivariate.preset.", MultivariateLink.LINKS,
                        "multivariate?diagonal=true&unit=bits&part=trace&hide=formula",
                        List.of("mu1", "cov1", "mu2", "cov2", "diagonal")),
                Arguments.of("multivariate.latent.preset.", MultivariateLink.LINKS,
                        "multivariate?mu1=1,2,3&unit=bits&view=latent&sorted=true",
                        List.of("latentMu", "latentLogVariance")));
    }

    @ParameterizedTest
    @MethodSource("menus")
    <S> void aPresetSetsWhatItSaysAndLeavesTheRest(String menu, LabLinks<S> links, String from, List<String> set)
            throws BadInput {
        List<Preset> presets = Preset.all(menu);
        assertFalse(presets.isEmpty());
        S before = links.parse(Link.parse(from));
        for (Preset each : presets) {
            S after = each.in(before, links);
            assertEquals(without(set, links.of(before)), without(set, links.of(after)), each.messageKey());
            // What a preset says as it is at first, no link says.
            Map<String, String> said = new HashMap<>(each.link().parameters());
            said.values().removeAll(List.of("false", "A,B,C,D"));
            said.forEach((name, value) -> assertEquals(value, links.of(after).parameters().get(name),
                    each.messageKey()));
        }
    }

    private static Link without(List<String> names, Link link) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(link.parameters());
        parameters.keySet().removeAll(names);
        return new Link(link.lab(), parameters);
    }

    @Test
    void thePresetsOfAMenuStandInTheOrderOfTheFile() {
        assertEquals(List.of("fair_die", "loaded_die", "letters", "coin", "zeros"),
                Preset.all("discrete.preset.").stream().map(Preset::name).toList());
        assertEquals(List.of("prior", "collapsed", "bad_dimension"),
                Preset.all("multivariate.latent.preset.").stream().map(Preset::name).toList());
    }

    @Test
    void aPresetThatDoesNotFitItsLabIsAFaultOfTheFile() throws BadInput {
        Preset wrong = new Preset("gaussian.preset.wrong", Link.parse("gaussian?sigma1=0"));
        assertThrows(IllegalStateException.class, () -> wrong.in(GaussianLink.LINKS.initial(), GaussianLink.LINKS));
    }
}
