package mainstay.model.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.casework.Casework;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/**
 * Every week the specialists of a team that practises the model do direct work with families on plans, what is due first
 * first, so that their workers need not.
 */
public final class Specialists implements DailyRule {
    private static final int WEEK_DAYS = 5;
    private static final double PER_POSTS = 10;
    private static final double NOTHING = 1e-9;

    private record Parameters(double forEachPost, double value, double weekHours) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(EffectSettings.SPECIALISTS) / PER_POSTS,
                    settings.get(EffectSettings.SPECIALIST_VALUE),
                    settings.get(WorkingTimeSettings.WEEK)
                            * (1 - settings.get(WorkingTimeSettings.NON_CASE_SHARE))
                            * atWork(settings));
        }

        /** Share of working days that somebody is there: leave, training and usual sickness as caseworkers have. */
        private static double atWork(Settings settings) {
            double away = settings.get(WorkingTimeSettings.LEAVE)
                    + settings.get(WorkingTimeSettings.TRAINING_DAYS)
                    + settings.get(WorkingTimeSettings.SICKNESS_SPELLS)
                            * settings.get(WorkingTimeSettings.SICKNESS_LENGTH)
                    + settings.get(WorkingTimeSettings.LONG_ABSENCE)
                            * settings.get(WorkingTimeSettings.LONG_ABSENCE_LENGTH);
            return Math.max(0, 1 - away / Roster.WORKING_DAYS_A_YEAR);
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    /** The specialists of an authority. */
    public Specialists(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Whole-time specialists of a team. */
    double of(Team team) {
        if (!team.practisesModel()) {
            return 0;
        }
        return inForce.now().forEachPost() * team.establishedPosts();
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (day % WEEK_DAYS != 0 || parameters.forEachPost() <= 0) {
            return;
        }
        for (Team team : office.roster().teams()) {
            double hours = of(team) * parameters.weekHours();
            if (hours > NOTHING) {
                work(directWork(team, day), hours);
            }
        }
    }

    private void work(List<Duty> duties, double hours) {
        double left = hours;
        for (Duty duty : duties) {
            if (left <= NOTHING) {
                return;
            }
            double spent = Math.min(left, duty.left);
            left -= spent;
            casework.helped(duty, spent, spent * inForce.now().value());
        }
    }

    private static List<Duty> directWork(Team team, int day) {
        List<Duty> duties = new ArrayList<>();
        for (Worker worker : team.workers) {
            for (Case theCase : worker.cases) {
                if (theCase.plan == null) {
                    continue;
                }
                for (Duty duty : theCase.duties) {
                    if (duty.type == DutyType.DIRECT_WORK && duty.startable <= day) {
                        duties.add(duty);
                    }
                }
            }
        }
        duties.sort(Comparator.comparingInt(duty -> duty.due));
        return duties;
    }
}
