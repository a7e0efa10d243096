package mainstay.direction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/** The built-in average authority at a fraction of its size, so that tests take moments. */
public final class SmallAuthority {
    private static final Parameter[] SIZES = {
        WorkforceSettings.POSTS,
        DemandSettings.NEW_REFERRALS,
        DemandSettings.UNACCOMPANIED,
        WorkSettings.FRONT_DOOR_HOURS,
        ConferenceSettings.SLOTS,
        ConferenceSettings.REVIEWING_OFFICERS,
        InitialSettings.ASSESSMENTS,
        InitialSettings.IN_NEED,
        InitialSettings.PROTECTION,
        InitialSettings.LOOKED_AFTER,
        InitialSettings.RETURNING
    };

    private SmallAuthority() {}

    /**
     * The average authority with a share of its posts, families, front door and chairs, over a period of its own.
     *
     * @param share of the average authority, such as 0.25
     * @param warmUpMonths months that are not measured
     * @param measuredMonths months that are
     */
    public static Scenario scenario(double share, int warmUpMonths, int measuredMonths) {
        Scenario average = new BuiltInPlaces().find("england-2025").orElseThrow();
        Map<Parameter, Double> sizes = new LinkedHashMap<>();
        for (Parameter size : SIZES) {
            double value = average.settings().get(size) * share;
            sizes.put(size, size.unit() == mainstay.scenario.definition.Unit.COUNT ? Math.rint(value) : value);
        }
        return average.named("Small authority")
                .with(average.settings().with(sizes))
                .over(new Period(LocalDate.of(2025, 4, 1), warmUpMonths, measuredMonths));
    }
}
