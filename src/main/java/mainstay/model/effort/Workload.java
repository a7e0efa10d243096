package mainstay.model.effort;

import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.work.ThinningSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Whoever has more to do than usual gives less time to each piece of work, and whoever has less gives more. An hour that
 * is saved is missing: with the family, in the assessment, or in the file.
 */
public final class Workload {
    private static final int LOOK_EVERY_DAYS = 5;
    /** Workers look so far ahead. */
    private static final int HORIZON_DAYS = 10;
    /** Half of what was felt last week is still felt. */
    private static final double NEW_SHARE = 0.5;
    /** How full the work has been is remembered over about so many duties. */
    private static final int DUTIES_REMEMBERED = 3;

    private record Parameters(
            double strength,
            double thinnest,
            double fullest,
            double usualInAssessment,
            double usualOnPlans,
            double usualInCare,
            double hoursInTenDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(ThinningSettings.THINNING),
                    settings.get(ThinningSettings.THINNEST),
                    settings.get(ThinningSettings.FULLEST),
                    settings.get(ThinningSettings.USUAL_PRESSURE_ASSESSMENT),
                    settings.get(ThinningSettings.USUAL_PRESSURE_PLANS),
                    settings.get(ThinningSettings.USUAL_PRESSURE_CARE),
                    settings.get(WorkingTimeSettings.WEEK)
                            / 5
                            * HORIZON_DAYS
                            * (1 - settings.get(WorkingTimeSettings.NON_CASE_SHARE)));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** The load of an authority's workers. */
    public Workload(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Once a week everybody at work sees what is coming. */
    public void step(int day) {
        if (day % LOOK_EVERY_DAYS != 0) {
            return;
        }
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                look(worker, day);
            }
        }
    }

    private void look(Worker worker, int day) {
        Parameters parameters = inForce.now();
        double usual = usual(worker, parameters);
        double before = Double.isNaN(worker.pressure) ? usual : worker.pressure;
        double seen = inFront(worker, day) / (parameters.hoursInTenDays() * worker.fte * worker.timeShare);
        worker.pressure = before + NEW_SHARE * (seen - before);
        worker.overUsual = worker.pressure / usual;
        worker.fullness = fullness(worker.overUsual);
    }

    /**
     * The pressure that is usual for a worker with such families, each child counting: assessments wait for families and
     * partners, and there is always more that could be done on a plan.
     */
    private static double usual(Worker worker, Parameters parameters) {
        double usual = 0;
        for (Case theCase : worker.cases) {
            usual += theCase.children()
                    * switch (theCase.stage) {
                        case REFERRAL, ASSESSMENT -> parameters.usualInAssessment();
                        case CHILD_IN_NEED, CHILD_PROTECTION, CLOSED -> parameters.usualOnPlans();
                        case LOOKED_AFTER -> parameters.usualInCare();
                    };
        }
        return worker.children > 0 ? usual / worker.children : parameters.usualOnPlans();
    }

    private double fullness(double overUsual) {
        Parameters parameters = inForce.now();
        double wished = FastMath.pow(overUsual, -parameters.strength());
        return Math.max(parameters.thinnest(), Math.min(parameters.fullest(), wished));
    }

    /** Hours of what the worker can begin or is to have done within the next days, and of what is late. */
    private static double inFront(Worker worker, int day) {
        double hours = 0;
        for (Case theCase : worker.cases) {
            for (Duty duty : theCase.duties) {
                if (duty.by == null || duty.by == worker) {
                    hours += within(duty, day + HORIZON_DAYS);
                }
            }
        }
        for (Duty duty : worker.guestDuties) {
            if (duty.theCase.worker != worker) {
                hours += within(duty, day + HORIZON_DAYS);
            }
        }
        return hours;
    }

    private static double within(Duty duty, int day) {
        return duty.startable <= day || duty.due <= day ? duty.left : 0;
    }

    /** Hours that a worker gives to work of a sort, over the hours it takes. */
    public static double fullness(DutyType type, Worker worker) {
        return getsThinner(type) ? worker.fullness : 1;
    }

    /** Enquiries, courts, care planning, meetings, reading in and closing take what they take. */
    private static boolean getsThinner(DutyType type) {
        return switch (type) {
            case ASSESSMENT_VISIT, ASSESSMENT_WRITING, VISIT, DIRECT_WORK, REPORT, IN_NEED_REVIEW, RECORDING -> true;
            case READING_IN,
                    SECTION_47,
                    CORE_GROUP,
                    CARE_PLAN,
                    PERMANENCE_PLAN,
                    COURT,
                    CLOSING,
                    FAMILY_CONFERENCE,
                    LEGAL_PLANNING,
                    PRE_PROCEEDINGS,
                    FAMILY_GROUP,
                    STATEMENT -> false;
        };
    }

    /** A duty is done: what was cut of it is missing somewhere. */
    public static void done(Duty duty) {
        Case theCase = duty.theCase;
        if (!getsThinner(duty.type)) {
            return;
        }
        double given = duty.given();
        theCase.thoroughness += (given - theCase.thoroughness) / DUTIES_REMEMBERED;
        switch (duty.type) {
            case ASSESSMENT_WRITING -> theCase.assessment.deskHours *= given;
            case DIRECT_WORK -> {
                if (theCase.plan != null && duty.cut != 0) {
                    theCase.plan.finishedShare = 1 - duty.cut / duty.hours;
                }
            }
            case REPORT, IN_NEED_REVIEW, RECORDING ->
                theCase.missingFromFile = Math.max(0, theCase.missingFromFile + duty.cut);
            default -> {}
        }
    }

    /** Share of concerns missed, where it would be this after work in full: what is seen goes with the time given. */
    public static double missed(Case theCase, double usually) {
        double given = theCase.thoroughness;
        return given == 1 ? usually : Math.max(0, 1 - (1 - usually) * given);
    }
}
