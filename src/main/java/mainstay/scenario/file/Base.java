package mainstay.scenario.file;

import java.util.List;
import java.util.Optional;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;

/**
 * What a scenario starts from before its own keys apply.
 *
 * @param layers the scenario it is based on; empty when it stands alone, or when its base has problems of its own
 * @param known whether it is clear what the base is; if not, what depends on it is not checked
 */
public record Base(Optional<CardLayers> layers, boolean known) {
    /** Every setting at its default; period and services must come from the file. */
    static final Base DEFAULTS = new Base(Optional.empty(), true);

    /** The base cannot be read; its problems are reported. */
    static final Base BROKEN = new Base(Optional.empty(), false);

    /** A scenario that could be read, or a broken base. */
    public static Base of(Optional<CardLayers> layers) {
        return layers.map(found -> new Base(Optional.of(found), true)).orElse(BROKEN);
    }

    /** The scenario as it runs. */
    public Optional<Scenario> scenario() {
        return layers.map(CardLayers::scenario);
    }

    /** The cards it has taken up. */
    Cards cards() {
        return layers.map(CardLayers::cards).orElse(Cards.NONE);
    }

    /** What its files say, without cards. */
    Optional<Scenario> plain() {
        return layers.map(CardLayers::plain);
    }

    Settings settings() {
        return plain().map(Scenario::settings).orElseGet(Settings::defaults);
    }

    public Optional<Period> period() {
        return plain().map(Scenario::period);
    }

    List<Service> services() {
        return plain().map(Scenario::services).orElseGet(List::of);
    }

    List<Area> areas() {
        return plain().map(Scenario::areas).orElseGet(List::of);
    }

    List<DatedChange> timeline() {
        return plain().map(Scenario::timeline).orElseGet(List::of);
    }
}
