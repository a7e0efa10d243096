package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Which closed families come back, and when. */
public final class ReturnSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("returns", "Families that come back after closure.");

    public static final Parameter SHARE = SECTION.parameter(
                    "share", "Share of closed families that ever come back when the work was done.", Unit.PERCENT)
            .plausible(25, 50)
            .from(0, 95)
            .defaultValue(36.2)
            .assumed(
                    "fitted to published levels of England (calibration), from 38: so that 22.6 % of referrals follow another within 12 months (DfE children in need, C1)");

    public static final Parameter UNMET_EFFECT = SECTION.parameter(
                    "unmet-effect",
                    "How far unmet need raises that share: at 1, it doubles when nothing was done.",
                    Unit.NUMBER)
            .plausible(0, 1.2, "judgement; 0 for no effect")
            .from(0, 3)
            .defaultValue(0.6)
            .assumed("judgement; direction: Hood and others 2019");

    public static final Parameter TURNED_AWAY_EFFECT = SECTION.parameter(
                    "turned-away-effect",
                    "How far the need of families that are turned away decides whether they return, and in what state: at 1, twice the need that is usual among them doubles the share; 0 not at all.",
                    Unit.NUMBER)
            .plausible(0, 1.2, "judgement; 0 for no effect")
            .from(0, 3)
            .defaultValue(0.6)
            .assumed("judgement: as strong as what a plan leaves undone; direction: Hood and others 2019");

    public static final Parameter WITH_REFERRALS = SECTION.parameter(
                    "with-referrals",
                    "How far known families are referred again more often when more new ones are referred than usual: 1 in proportion, 0 not at all.",
                    Unit.NUMBER)
            .plausible(0, 1, "judgement; 0 for no effect")
            .from(0, 1)
            .defaultValue(1)
            .assumed("judgement: the same partners refer new and known families");

    public static final Parameter DELAY = SECTION.parameter(
                    "delay", "Mean time until they come back (exponential).", Unit.MONTHS)
            .plausible(4, 14)
            .from(0.5, 60)
            .defaultValue(8)
            .assumed("so that most returns fall within 12 months");

    private ReturnSettings() {}
}
