package mainstay.scenario.io;

import java.util.List;
import java.util.Optional;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;

/**
 * What a scenario starts from before its own keys apply.
 *
 * @param scenario the scenario it is based on; empty when it stands alone, or when its base has problems of its own
 * @param known whether it is clear what the base is; if not, what depends on it is not checked
 */
record Base(Optional<Scenario> scenario, boolean known) {
    /** Every setting at its default; period and services must come from the file. */
    static final Base DEFAULTS = new Base(Optional.empty(), true);

    /** The base cannot be read; its problems are reported. */
    static final Base BROKEN = new Base(Optional.empty(), false);

    static Base of(Scenario scenario) {
        return new Base(Optional.of(scenario), true);
    }

    /** A scenario that could be read, or a broken base. */
    static Base of(Optional<Scenario> scenario) {
        return scenario.map(Base::of).orElse(BROKEN);
    }

    Settings settings() {
        return scenario.map(Scenario::settings).orElseGet(Settings::standard);
    }

    Optional<Period> period() {
        return scenario.map(Scenario::period);
    }

    List<Service> services() {
        return scenario.map(Scenario::services).orElseGet(List::of);
    }

    List<DatedChange> timeline() {
        return scenario.map(Scenario::timeline).orElseGet(List::of);
    }
}
