package mainstay.scenario.parameter.leadership;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** What is the authority's own: its lasting character, and what each director makes of it. */
public final class LeadershipSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "leadership",
            "What all managers of an authority have in common: its lasting character, and what its director makes of"
                    + " it. Where authorities do not differ none of it matters.",
            Role.OFF);

    public static final Parameter DIFFER = SECTION.toggle(
            "differ",
            "Whether the authority has a lasting character, and each director a manner, that shift what all its"
                    + " managers do.",
            true,
            "leadership matters more than size, deprivation or funding (Ofsted)",
            Change.ANY_DAY);

    public static final Parameter PLACE_GRIP = SECTION.parameter(
                    "place-grip",
                    "How much authorities differ for good in the grip that teams settle at: standard deviation; 0 for"
                            + " a place whose own grip has been fitted.",
                    Unit.NUMBER)
            .plausible(0, 0.15)
            .from(0, 0.5)
            .defaultValue(0.07)
            .assumed("judgement: half of what managers differ");

    public static final Parameter PLACE_SUPERVISION = SECTION.parameter(
                    "place-supervision",
                    "How much authorities differ for good in how often supervision that is due is held: as"
                            + " managers.supervision-spread.",
                    Unit.NUMBER)
            .plausible(0, 0.4)
            .from(0, 3)
            .defaultValue(0.2)
            .assumed("judgement: less than half of what managers differ");

    public static final Parameter DIRECTOR_GRIP = SECTION.parameter(
                    "director-grip",
                    "How much directors differ in the grip that their authority's teams settle at: standard deviation.",
                    Unit.NUMBER)
            .plausible(0, 0.15)
            .from(0, 0.5)
            .defaultValue(0.07)
            .assumed("judgement: as much as places do for good");

    public static final Parameter DIRECTOR_SUPERVISION = SECTION.parameter(
                    "director-supervision",
                    "How much directors differ in how often their managers hold supervision that is due: as"
                            + " managers.supervision-spread.",
                    Unit.NUMBER)
            .plausible(0, 0.4)
            .from(0, 3)
            .defaultValue(0.2)
            .assumed("judgement: as much as places do for good");

    public static final Parameter MONTHS = SECTION.parameter(
                    "months", "Time over which an authority becomes what its director makes of it.", Unit.MONTHS)
            .plausible(6, 24)
            .from(0.1, 120)
            .defaultValue(12)
            .assumed("judgement: nothing much for 6 to 18 months (implementation science, remembered)");

    public static final Parameter DIRECTOR = SECTION.parameter(
                    "director",
                    "For timelines: on the day on which it is raised a new director takes over.",
                    Unit.COUNT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("0: directors leave by chance (fidelity.leader-turnover)");

    private LeadershipSettings() {}
}
