package mainstay.model.workforce;

import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.AbsenceStarted;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.apache.commons.math3.util.FastMath;

/** Sickness in short and long spells, annual leave in weeks, days of training; long absences are covered by others. */
public final class Absences {
    /** Strain changes the rate of falling ill by at most this exponent. */
    private static final double MOST_EXPONENT = 2;

    private static final double MOST_FACTOR = FastMath.exp(MOST_EXPONENT);
    private static final int DAYS_A_WEEK = 7;
    /** The first of January 1970 was a Thursday. */
    private static final int DAYS_FROM_MONDAY = 3;

    private record Parameters(
            double shortSpells,
            double shortDays,
            double longSpells,
            double longDays,
            double leaveShare,
            double trainingShare,
            double sicknessEffect,
            double usualStrain,
            int coverAfter,
            double returnShare) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkingTimeSettings.SICKNESS_SPELLS),
                    settings.get(WorkingTimeSettings.SICKNESS_LENGTH),
                    settings.get(WorkingTimeSettings.LONG_ABSENCE),
                    settings.get(WorkingTimeSettings.LONG_ABSENCE_LENGTH),
                    settings.get(WorkingTimeSettings.LEAVE) / Roster.WORKING_DAYS_A_YEAR,
                    settings.get(WorkingTimeSettings.TRAINING_DAYS) / Roster.WORKING_DAYS_A_YEAR,
                    settings.get(StrainSettings.SICKNESS_EFFECT),
                    settings.get(StrainSettings.USUAL),
                    settings.count(AllocationSettings.COVER_AFTER),
                    settings.get(AllocationSettings.RETURN_SHARE));
        }
    }

    private final Office office;
    private final HandOver handOver;
    private final InForce<Parameters> inForce;

    Absences(Office office, HandOver handOver) {
        this.office = office;
        this.handOver = handOver;
        this.inForce = office.inForce(Parameters::of);
    }

    void step(int day) {
        Parameters parameters = inForce.now();
        long week = Math.floorDiv(office.calendar().epochDay(day) + DAYS_FROM_MONDAY, (long) DAYS_A_WEEK);
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                if (worker.isSick() && worker.backOn <= day) {
                    comeBack(worker, day);
                }
                if (!worker.isSick()) {
                    fallIll(worker, day);
                }
                worker.away = worker.isSick()
                        || office.chance().happens(Purpose.LEAVE_WEEKS, worker.id, week, parameters.leaveShare())
                        || office.chance().happens(Purpose.TRAINING_DAYS, worker.id, day, parameters.trainingShare());
            }
        }
    }

    private void fallIll(Worker worker, int day) {
        Parameters parameters = inForce.now();
        if (!office.canHappenToday(Purpose.LONG_ABSENCE, worker.id, parameters.longSpells() * MOST_FACTOR)
                && !office.canHappenToday(Purpose.SHORT_SICKNESS, worker.id, parameters.shortSpells() * MOST_FACTOR)) {
            return;
        }
        double exponent = parameters.sicknessEffect() * (worker.strain - parameters.usualStrain());
        double strained = FastMath.exp(Math.max(-MOST_EXPONENT, Math.min(MOST_EXPONENT, exponent)));
        int days = 0;
        if (office.happensToday(Purpose.LONG_ABSENCE, worker.id, parameters.longSpells() * strained)) {
            days = length(worker, day, parameters.longDays());
        } else if (office.happensToday(Purpose.SHORT_SICKNESS, worker.id, parameters.shortSpells() * strained)) {
            days = length(worker, day, parameters.shortDays());
        }
        if (days == 0) {
            return;
        }
        worker.sickSince = day;
        worker.backOn = day + days;
        office.publish(new AbsenceStarted(day, worker.id, worker.team.id, worker.fte, days));
        if (days >= parameters.coverAfter()) {
            worker.giveBackGuestDuties();
            worker.covered.clear();
            for (Case theCase : List.copyOf(worker.cases)) {
                worker.covered.add(theCase);
                handOver.release(theCase, ChangeReason.ABSENC);
            }
        }
    }

    private int length(Worker worker, int day, double mean) {
        return mean <= 0 ? 0 : office.chance().begunDays(Purpose.ABSENCE_LENGTH, worker.id, day, mean);
    }

    private void comeBack(Worker worker, int day) {
        office.publish(new AbsenceEnded(day, worker.id, worker.team.id, worker.fte, worker.sickSince));
        worker.sickSince = -1;
        for (Case theCase : worker.covered) {
            boolean possible = !theCase.closed
                    && theCase.worker != null
                    && theCase.changeAsked == null
                    && worker.lastDay < 0
                    && worker.team.takes(theCase);
            if (possible
                    && office.chance()
                            .happens(
                                    Purpose.RETURNED_TO_WORKER,
                                    theCase.family.id,
                                    day,
                                    inForce.now().returnShare())) {
                handOver.giveBack(theCase, worker);
            }
        }
        worker.covered.clear();
    }
}
