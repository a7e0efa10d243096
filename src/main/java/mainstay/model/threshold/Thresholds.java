package mainstay.model.threshold;

import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.ReturnSettings;

/**
 * The gates at which families are turned away for want of need, such that at usual load the shares in the settings are
 * turned away: of referrals, and of the assessments of those who come through, families on protection plans among them.
 *
 * @param noFurtherAction the gate at the front door
 * @param notInNeed the gate at the end of an assessment
 * @param needTurnedAway mean need of the families that both turn away at usual load
 */
public record Thresholds(Threshold noFurtherAction, Threshold notInNeed, double needTurnedAway) {
    private record Parameters(
            double needEffect,
            double noFurtherAction,
            double notInNeed,
            double enquiry,
            double planAfterEnquiry,
            ReferredNeed referred) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(PathwaySettings.NEED_EFFECT),
                    settings.get(PathwaySettings.NO_FURTHER_ACTION),
                    settings.get(PathwaySettings.NOT_IN_NEED),
                    settings.get(PathwaySettings.SECTION_47_IN_ASSESSMENT),
                    settings.get(PathwaySettings.CONFERENCE_SHARE) * settings.get(PathwaySettings.PLAN_SHARE),
                    new ReferredNeed(settings.get(DemandSettings.NEED_VARIATION), settings.get(ReturnSettings.SHARE)));
        }
    }

    /** The gates that settings describe. */
    public static Thresholds of(Settings settings) {
        return of(Parameters.of(settings));
    }

    private static Thresholds of(Parameters parameters) {
        ReferredNeed referred = parameters.referred();
        Threshold door = Threshold.withShare(
                parameters.noFurtherAction(),
                parameters.needEffect(),
                gate -> referred.mean(need -> gate.share(need, 1)));
        double assessed = referred.mean(need -> 1 - door.share(need, 1));
        Threshold inNeed = Threshold.withShare(
                parameters.notInNeed(),
                parameters.needEffect(),
                gate -> referred.mean(need -> (1 - door.share(need, 1))
                                * (1 - Math.min(1, parameters.enquiry() * need) * parameters.planAfterEnquiry())
                                * gate.share(need, 1))
                        / assessed);
        double away = referred.mean(need -> away(need, door, inNeed));
        double needAway = referred.mean(need -> need * away(need, door, inNeed));
        return new Thresholds(door, inNeed, away > 0 ? needAway / away : 1);
    }

    private static double away(double need, Threshold door, Threshold inNeed) {
        double atTheDoor = door.share(need, 1);
        return atTheDoor + (1 - atTheDoor) * inNeed.share(need, 1);
    }
}
