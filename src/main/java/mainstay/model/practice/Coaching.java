package mainstay.model.practice;

import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RolloutSettings;

/** Coaching on the job that teams get from the day on which they take the model up, for a time or for good. */
final class Coaching {
    private double dose;
    private double days;

    void retune(Settings settings) {
        dose = settings.get(RolloutSettings.COACHING);
        double months = settings.get(RolloutSettings.COACHING_MONTHS);
        days = months > 0 ? months * Roster.WORKING_DAYS_A_YEAR / 12 : Double.POSITIVE_INFINITY;
    }

    /** Coaching of a team today: 0 none, 1 full. */
    double of(Team team, int day) {
        return team.practisesModel() && day - team.tookUpOn < days ? dose : 0;
    }
}
