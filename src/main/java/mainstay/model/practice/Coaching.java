package mainstay.model.practice;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RolloutSettings;

/** Coaching on the job that teams get from the day on which they take the model up, for a time or for good. */
final class Coaching {
    private record Parameters(double dose, double days) {
        static Parameters of(Settings settings) {
            double months = settings.get(RolloutSettings.COACHING_MONTHS);
            return new Parameters(
                    settings.get(RolloutSettings.COACHING),
                    months > 0 ? months * Roster.WORKING_DAYS_A_YEAR / 12 : Double.POSITIVE_INFINITY);
        }
    }

    private final InForce<Parameters> inForce;

    Coaching(Office office) {
        this.inForce = office.inForce(Parameters::of);
    }

    /** Coaching of a team today: 0 none, 1 full. */
    double of(Team team, int day) {
        Parameters parameters = inForce.now();
        return team.practisesModel() && day - team.tookUpOn < parameters.days() ? parameters.dose() : 0;
    }
}
