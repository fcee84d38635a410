package kllab.lab.gaussian.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kllab.lab.gaussian.model.GaussianState;
import kllab.lab.gaussian.model.LandscapeAxes;
import kllab.math.divergence.descent.Parameterisation;
import kllab.plot.Mark.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the names of paths stand, in fractions of the axes. */
class PathNamesTest {
    private static final Parameterisation CHOSEN = Parameterisation.SIGMA;

    static Stream<GaussianState> states() {
        return LandscapePictureTest.placesOfP();
    }

    private static Map<Parameterisation, List<Point>> paths(GaussianState state) {
        LandscapeScene scene = LandscapeScene.of(state, LandscapeAxes.fit(state));
        Map<Parameterisation, List<Point>> paths = new EnumMap<>(Parameterisation.class);
        scene.paths().all().forEach((each, descent) -> paths.put(each,
                new DescentPath(scene.contours().of().axes()).samples(descent)));
        return paths;
    }

    private static PathNames.Box box(PathNames.Name name) {
        return PathNames.Box.of(name.at(), name.placement(), PathNames.width(name.coordinates().name()));
    }

    private static PathNames names(Map<Parameterisation, List<Point>> paths) {
        return PathNames.of(paths, CHOSEN, Enum::name, List.of());
    }

    @ParameterizedTest
    @MethodSource("states")
    void noNameStandsOnAPathOrOnAnotherName(GaussianState state) {
        Map<Parameterisation, List<Point>> paths = paths(state);
        List<PathNames.Box> boxes = names(paths).placed().stream().map(PathNamesTest::box).toList();
        for (int i = 0; i < boxes.size(); i++) {
            PathNames.Box box = boxes.get(i);
            assertFalse(paths.values().stream().flatMap(List::stream).anyMatch(box::contains),
                    () -> "on a path: " + box);
            assertFalse(boxes.subList(i + 1, boxes.size()).stream().anyMatch(box::meets), () -> "on a name: " + box);
        }
    }

    /** Two paths that part only at their ends. */
    @Test
    void aNameStandsAsNearToTheEndAsItsPathCanBeToldFromTheOthers() {
        Map<Parameterisation, List<Point>> paths = new EnumMap<>(Parameterisation.class);
        paths.put(Parameterisation.SIGMA, line(0.2));
        paths.put(Parameterisation.NATURAL, line(-0.2));
        PathNames names = names(paths);
        assertEquals(Set.of(Parameterisation.SIGMA, Parameterisation.NATURAL),
                names.placed().stream().map(PathNames.Name::coordinates).collect(Collectors.toSet()));
        names.placed().forEach(each -> assertEquals(0.9, each.at().x(), 0.1));
    }

    private static List<Point> line(double rise) {
        return IntStream.rangeClosed(0, 50).mapToObj(i -> i / 50.0)
                .map(x -> new Point(0.05 + 0.85 * x, 0.5 + rise * Math.max(0, x - 0.5))).toList();
    }

    @Test
    void pathsThatRunTogetherAreToldByTheKey() {
        Map<Parameterisation, List<Point>> paths = new EnumMap<>(Parameterisation.class);
        paths.put(Parameterisation.SIGMA, line(0));
        paths.put(Parameterisation.NATURAL, line(0.001));
        PathNames names = names(paths);
        assertEquals(List.of(), names.placed());
        assertEquals(List.of(Parameterisation.SIGMA, Parameterisation.NATURAL), names.listed());
    }
}
