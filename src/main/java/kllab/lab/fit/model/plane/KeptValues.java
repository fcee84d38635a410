package kllab.lab.fit.model.plane;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kllab.math.distribution.MultivariateNormal;

/**
 * The divergences of a target from the q that somebody asked for last, of any thread: they take longer than a frame.
 */
final class KeptValues {
    private static final int MOST = 8;

    private final Map<MultivariateNormal, PlaneValues> values = new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MultivariateNormal, PlaneValues> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<PlaneValues> of(MultivariateNormal q) {
        return Optional.ofNullable(values.get(q));
    }

    synchronized void keep(PlaneValues computed) {
        values.put(computed.of().q(), computed);
    }
}
