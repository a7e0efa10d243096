package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** The authority in being that a run starts from. */
public final class InitialSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("initial", "Children open on the first simulated day; the warm-up does the rest.");

    public static final Parameter ASSESSMENTS = SECTION.parameter("assessments", "Children being assessed.", Unit.COUNT)
            .from(0, 100000)
            .defaultValue(500)
            .atStart()
            .derived("4,240 assessments a year at a median of 33 working days");

    public static final Parameter IN_NEED = SECTION.parameter("in-need", "Children on child in need plans.", Unit.COUNT)
            .from(0, 100000)
            .defaultValue(745)
            .atStart()
            .derived("2,102 cases less the other three");

    public static final Parameter PROTECTION = SECTION.parameter(
                    "protection", "Children on protection plans.", Unit.COUNT)
            .from(0, 100000)
            .defaultValue(323)
            .atStart()
            .measured("49,420 over 153, 31 March 2025 (DfE children in need, D5)");

    public static final Parameter LOOKED_AFTER = SECTION.parameter("looked-after", "Children looked after.", Unit.COUNT)
            .from(0, 100000)
            .defaultValue(534)
            .atStart()
            .measured("81,770 over 153, 31 March 2025 (DfE looked after)");

    public static final Parameter RETURNING = SECTION.parameter(
                    "returning", "Children of families closed before the run who will come back.", Unit.COUNT)
            .from(0, 100000)
            .defaultValue(930)
            .atStart()
            .derived("about 1,400 children return in a year, after 8 months on average (England 2024-25: 22.6 % of"
                    + " referrals within 12 months; DfE children in need, C1)");

    private InitialSettings() {}
}
