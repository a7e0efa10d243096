package mainstay.model.workforce;

import java.util.List;
import mainstay.event.CareEvent.AbsenceEnded;
import mainstay.event.CareEvent.AbsenceStarted;
import mainstay.event.ChangeReason;
import mainstay.model.agent.Case;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.WorkforceSettings;
import org.apache.commons.math3.util.FastMath;

/** Sickness in short and long spells, annual leave in weeks, days of training; long absences are covered by others. */
public final class Absences implements Rule {
    /** Strain changes the rate of falling ill by at most this exponent. */
    private static final double MOST_EXPONENT = 2;

    private static final double MOST_FACTOR = FastMath.exp(MOST_EXPONENT);
    private static final int DAYS_A_WEEK = 7;
    private static final double WEEKS_A_YEAR = 365.25 / 7;
    private static final int WORKING_DAYS_A_WEEK = 5;
    /** The first of January 1970 was a Thursday. */
    private static final int DAYS_FROM_MONDAY = 3;

    private final Office office;
    private final HandOver handOver;
    private double shortSpells;
    private double shortDays;
    private double longSpells;
    private double longDays;
    private double leaveShare;
    private double trainingRate;
    private double sicknessEffect;
    private double usualStrain;
    private int coverAfter;
    private double returnShare;

    Absences(Office office, HandOver handOver) {
        this.office = office;
        this.handOver = handOver;
    }

    @Override
    public void retune(Settings settings) {
        shortSpells = settings.get(WorkforceSettings.SICKNESS_SPELLS);
        shortDays = settings.get(WorkforceSettings.SICKNESS_LENGTH);
        longSpells = settings.get(WorkforceSettings.LONG_ABSENCE);
        longDays = settings.get(WorkforceSettings.LONG_ABSENCE_LENGTH);
        leaveShare = settings.get(WorkforceSettings.LEAVE) / WORKING_DAYS_A_WEEK / WEEKS_A_YEAR;
        trainingRate = settings.get(WorkforceSettings.TRAINING_DAYS);
        sicknessEffect = settings.get(StrainSettings.SICKNESS_EFFECT);
        usualStrain = settings.get(StrainSettings.USUAL);
        coverAfter = settings.count(AllocationSettings.COVER_AFTER);
        returnShare = settings.get(AllocationSettings.RETURN_SHARE);
    }

    @Override
    public void step(int day) {
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
                        || office.chance().happens(Purpose.LEAVE_WEEKS, worker.id, week, leaveShare)
                        || office.happensToday(Purpose.TRAINING_DAYS, worker.id, trainingRate);
            }
        }
    }

    private void fallIll(Worker worker, int day) {
        if (!office.canHappenToday(Purpose.LONG_ABSENCE, worker.id, longSpells * MOST_FACTOR)
                && !office.canHappenToday(Purpose.SHORT_SICKNESS, worker.id, shortSpells * MOST_FACTOR)) {
            return;
        }
        double exponent = sicknessEffect * (worker.strain - usualStrain);
        double strained = FastMath.exp(Math.max(-MOST_EXPONENT, Math.min(MOST_EXPONENT, exponent)));
        int days = 0;
        if (office.happensToday(Purpose.LONG_ABSENCE, worker.id, longSpells * strained)) {
            days = length(worker, day, longDays);
        } else if (office.happensToday(Purpose.SHORT_SICKNESS, worker.id, shortSpells * strained)) {
            days = length(worker, day, shortDays);
        }
        if (days == 0) {
            return;
        }
        worker.sickSince = day;
        worker.backOn = day + days;
        office.tell(new AbsenceStarted(day, worker.id, worker.team.id, worker.fte, days));
        if (days >= coverAfter) {
            worker.giveBackGuestDuties();
            worker.covered.clear();
            for (Case theCase : List.copyOf(worker.cases)) {
                worker.covered.add(theCase);
                handOver.release(theCase, ChangeReason.ABSENC);
            }
        }
    }

    /** Whole days, at least one, with the given mean when it is more than a day. */
    private int length(Worker worker, int day, double mean) {
        if (mean <= 0) {
            return 0;
        }
        double rest = office.chance().exponential(Purpose.ABSENCE_LENGTH, worker.id, day, Math.max(0, mean - 0.5));
        return Math.max(1, (int) Math.round(Math.min(rest, 1000)));
    }

    private void comeBack(Worker worker, int day) {
        office.tell(new AbsenceEnded(day, worker.id, worker.team.id, worker.fte, worker.sickSince));
        worker.sickSince = -1;
        for (Case theCase : worker.covered) {
            boolean possible = !theCase.closed
                    && theCase.worker != null
                    && theCase.changeAsked == null
                    && worker.lastDay < 0
                    && worker.team.service.holds().contains(theCase.stage);
            if (possible && office.chance().happens(Purpose.RETURNED_TO_WORKER, theCase.family.id, day, returnShare)) {
                handOver.giveBack(theCase, worker);
            }
        }
        worker.covered.clear();
    }
}
