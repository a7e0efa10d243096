package mainstay.place.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What the statistical neighbours of a place have on average, each with a weight: what stands under the rate (referrals,
 * say), so that the average is that of children and not of councils, times a weight that falls evenly with the rank, from
 * ten for the nearest to one for the tenth. Ranks are published and distances are not, so nothing steeper can be defended.
 */
record Neighbourhood(List<LocalAuthority> nearestFirst) {
    /**
     * Events, and what they are counted per.
     *
     * @param events how many
     * @param exposure of how many, or in how much; the rate is the one over the other
     */
    record Observation(double events, double exposure) {
        double rate() {
            return events / exposure;
        }
    }

    /** The weighted mean of a rate; empty if it is known of none of them. */
    OptionalDouble mean(Function<LocalAuthority, Optional<Observation>> rate) {
        double events = 0;
        double exposure = 0;
        for (int rank = 0; rank < nearestFirst.size(); rank++) {
            Optional<Observation> seen = rate.apply(nearestFirst.get(rank));
            double weight = nearestFirst.size() - rank;
            events += weight * seen.map(Observation::events).orElse(0.0);
            exposure += weight * seen.map(Observation::exposure).orElse(0.0);
        }
        return exposure > 0 ? OptionalDouble.of(events / exposure) : OptionalDouble.empty();
    }
}
