package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/** Visits to children on plans and in care: each starts the clock of the next, and leaves a record to be written. */
public final class Visits {
    /** No visit is made before two fifths of the interval are over, nor planned for its last fifth. */
    private static final double EARLIEST_SHARE = 0.4;

    private static final double SPREAD_OF_SHARE = 0.4;

    private record Parameters(
            int protectionDays,
            int inNeedDays,
            int placementWeeks,
            int firstYearWeeks,
            int laterWeeks,
            double protectionHours,
            double inNeedHours,
            double lookedAfterHours,
            int recordingDays,
            double jointShare,
            boolean firstFromTheStart) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(ClockSettings.PROTECTION_VISIT),
                    settings.count(ClockSettings.IN_NEED_VISIT),
                    settings.count(ClockSettings.PLACEMENT_VISIT),
                    settings.count(ClockSettings.LOOKED_AFTER_VISIT),
                    settings.count(ClockSettings.LATER_LOOKED_AFTER_VISIT),
                    settings.get(PlanWorkSettings.PROTECTION_VISIT_HOURS),
                    settings.get(PlanWorkSettings.IN_NEED_VISIT_HOURS),
                    settings.get(PlanWorkSettings.LOOKED_AFTER_VISIT_HOURS),
                    settings.count(ClockSettings.RECORDING),
                    settings.get(PodSettings.JOINT_WORK),
                    settings.on(LookedAfterSettings.FIRST_VISIT_FROM_THE_START));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    Visits(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    static Clock clockOf(Stage stage) {
        return switch (stage) {
            case CHILD_IN_NEED -> Clock.IN_NEED_VISIT;
            case CHILD_PROTECTION -> Clock.PROTECTION_VISIT;
            case LOOKED_AFTER -> Clock.LOOKED_AFTER_VISIT;
            case REFERRAL, ASSESSMENT, CLOSED -> throw new IllegalArgumentException("no visits at " + stage);
        };
    }

    /** The first visit of a stage is due after the stage's interval; the first in a placement after a week. */
    void begin(Case theCase) {
        int today = office.day();
        if (theCase.stage == Stage.LOOKED_AFTER) {
            int due = office.calendar().plusWeeks(today, inForce.now().placementWeeks());
            schedule(theCase, due, inForce.now().firstFromTheStart() ? 0 : plannedShare(theCase, due));
        } else {
            schedule(theCase, next(theCase, today));
        }
    }

    /** Begins in the middle of an interval: for families that were open before the run. */
    public void beginWithin(Case theCase, double share) {
        int today = office.day();
        schedule(theCase, today + 1 + (int) (share * (next(theCase, today) - today)));
    }

    private int next(Case theCase, int today) {
        Parameters parameters = inForce.now();
        return switch (theCase.stage) {
            case CHILD_IN_NEED -> today + parameters.inNeedDays();
            case CHILD_PROTECTION -> today + parameters.protectionDays();
            default ->
                office.calendar()
                        .plusWeeks(
                                today,
                                today - theCase.care.start < Roster.WORKING_DAYS_A_YEAR
                                        ? parameters.firstYearWeeks()
                                        : parameters.laterWeeks());
        };
    }

    private void schedule(Case theCase, int due) {
        schedule(theCase, due, plannedShare(theCase, due));
    }

    private double plannedShare(Case theCase, int due) {
        return EARLIEST_SHARE
                + SPREAD_OF_SHARE * office.chance().uniform(Purpose.VISIT_PLANNED, theCase.family.id, theCase.key(due));
    }

    /** A visit that is due on a day, and can be made once a share of the time until then is over, not before tomorrow. */
    private void schedule(Case theCase, int due, double share) {
        Parameters parameters = inForce.now();
        int today = office.day();
        double mean =
                switch (theCase.stage) {
                    case CHILD_IN_NEED -> parameters.inNeedHours();
                    case CHILD_PROTECTION -> parameters.protectionHours();
                    default -> parameters.lookedAfterHours();
                };
        theCase.clocks.start(clockOf(theCase.stage), today, due);
        double hours = casework.hours().of(theCase, DutyType.VISIT, mean);
        // Half of what is not contact is travel, the other half the record that is written afterwards.
        double record = hours * (1 - casework.contactShare()) / 2;
        Duty visit = new Duty(
                theCase,
                DutyType.VISIT,
                today + Math.max(1, (int) ((due - today) * share)),
                due,
                hours - record,
                hours * casework.contactShare());
        visit.by = colleagueFor(theCase, due);
        theCase.add(visit);
    }

    /** In a pod some visits are made by another member, so that the family knows more than one. */
    private Worker colleagueFor(Case theCase, int due) {
        Worker lead = theCase.worker;
        if (lead == null || !lead.team.isPod() || lead.team.workers.size() < 2) {
            return null;
        }
        if (!office.chance()
                .happens(
                        Purpose.JOINT_VISIT,
                        theCase.family.id,
                        due,
                        inForce.now().jointShare())) {
            return null;
        }
        int other =
                office.chance().oneOf(Purpose.FAMILY_AVAILABLE, theCase.family.id, due, lead.team.workers.size() - 1);
        Worker colleague = lead.team.workers.get(other);
        if (colleague == lead) {
            colleague = lead.team.workers.get(lead.team.workers.size() - 1);
        }
        return colleague.takesFamilies() ? colleague : null;
    }

    /** A visit was made. */
    void made(Case theCase) {
        Parameters parameters = inForce.now();
        Stage stage = theCase.stage;
        theCase.clocks.stop(clockOf(stage));
        double mean = (1 - casework.contactShare())
                / 2
                * (stage == Stage.LOOKED_AFTER
                        ? parameters.lookedAfterHours()
                        : stage == Stage.CHILD_PROTECTION ? parameters.protectionHours() : parameters.inNeedHours());
        record(theCase, mean);
        schedule(theCase, next(theCase, office.day()));
        casework.concerns().visited(theCase);
    }

    private void record(Case theCase, double mean) {
        double hours = casework.hours().of(theCase, DutyType.RECORDING, mean);
        int due = office.day() + inForce.now().recordingDays();
        if (hours <= 0) {
            return;
        }
        if (!theCase.clocks.runs(Clock.RECORDING)) {
            theCase.clocks.start(Clock.RECORDING, office.day(), due);
            theCase.add(new Duty(theCase, DutyType.RECORDING, office.day(), due, hours, 0));
        } else {
            // An older record is still to be written: this one is written with it.
            Duty older = theCase.duty(DutyType.RECORDING);
            if (older != null) {
                older.left += hours;
            }
        }
    }
}
