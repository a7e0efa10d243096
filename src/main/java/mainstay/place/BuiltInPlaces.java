package mainstay.place;

import java.util.List;
import java.util.Optional;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;

/** The places that come with Mainstay. */
public final class BuiltInPlaces implements Places {
    @Override
    public Optional<Scenario> find(String name) {
        return name.equals(AverageAuthority.NAME) ? Optional.of(AverageAuthority.scenario()) : Optional.empty();
    }

    @Override
    public List<String> names() {
        return List.of(AverageAuthority.NAME);
    }
}
