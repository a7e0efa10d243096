package mainstay.model.leadership;

import mainstay.event.OrganisationEvent.Inspected;
import mainstay.model.agent.Climate;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.workforce.Staffing;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.leadership.InspectionSettings;
import mainstay.scenario.parameter.leadership.OrganisationSettings;

/**
 * Inspectors come every few years, look at the figures of the last year and at more that is chance here, and judge. A
 * critical judgement damages reputation. It is answered by close monitoring, further posts, attention to improvement and
 * perhaps another director, until a judgement that is not critical.
 */
public final class Inspections implements DailyRule {
    private static final int FIGURES = 3;
    private static final int NEVER = -1;

    private record Parameters(
            double everyDays,
            double againDays,
            double usualOnTime,
            double spreadOnTime,
            double usualSupervision,
            double spreadSupervision,
            double usualVisits,
            double spreadVisits,
            double noise,
            double criticalBelow,
            double severity,
            boolean answered,
            double monitoring,
            double posts,
            double directorGoes,
            double attention,
            double dated) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(InspectionSettings.EVERY) * Roster.WORKING_DAYS_A_YEAR,
                    settings.get(InspectionSettings.AGAIN) * Roster.WORKING_DAYS_A_YEAR,
                    settings.get(InspectionSettings.USUAL_ON_TIME),
                    settings.get(InspectionSettings.SPREAD_ON_TIME),
                    settings.get(InspectionSettings.USUAL_SUPERVISION),
                    settings.get(InspectionSettings.SPREAD_SUPERVISION),
                    settings.get(InspectionSettings.USUAL_VISITS),
                    settings.get(InspectionSettings.SPREAD_VISITS),
                    settings.get(InspectionSettings.NOISE),
                    settings.get(InspectionSettings.CRITICAL_BELOW),
                    settings.get(InspectionSettings.SEVERITY),
                    settings.on(InspectionSettings.ANSWERED),
                    settings.get(InspectionSettings.MONITORING),
                    settings.get(InspectionSettings.POSTS),
                    settings.get(InspectionSettings.DIRECTOR_GOES),
                    settings.get(OrganisationSettings.ATTENTION),
                    settings.get(ShockSettings.INSPECTION));
        }

        boolean areDrawn() {
            return everyDays > 0;
        }
    }

    private final Office office;
    private final YearsFigures figures;
    private final Staffing staffing;
    private final Runnable directorGoes;
    private final InForce<Parameters> inForce;
    private int number;
    private int nextOn = NEVER;
    private double dated;
    private boolean datedToday;
    private boolean answering;
    private int answeredUntil;
    private int further;

    /**
     * Inspections of an authority.
     *
     * @param figures what it tells inspectors
     * @param directorGoes has the director leave today, if there is one
     */
    public Inspections(Office office, YearsFigures figures, Staffing staffing, Runnable directorGoes) {
        this.office = office;
        this.figures = figures;
        this.staffing = staffing;
        this.directorGoes = directorGoes;
        this.inForce = office.inForce(Parameters::of, this::takeEffect);
    }

    /** The timeline says that a judgement, worse than the last one that it told of, is published today. */
    private void takeEffect(Parameters now) {
        datedToday |= now.dated() > dated;
        dated = now.dated();
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (datedToday) {
            datedToday = false;
            critical(day);
        }
        if (parameters.areDrawn()) {
            if (nextOn == NEVER) {
                nextOn = day + (int) (parameters.everyDays() * office.chance().uniform(Purpose.FIRST_INSPECTION, 0, 0));
            }
            if (day >= nextOn) {
                inspect(day);
            }
        } else if (answering && day >= answeredUntil) {
            endAnswer();
        }
        office.climate().watched = answering ? parameters.monitoring() : 0;
    }

    private void inspect(int day) {
        Parameters parameters = inForce.now();
        double index = (figures.assessments().above(parameters.usualOnTime(), parameters.spreadOnTime())
                        + figures.supervision().above(parameters.usualSupervision(), parameters.spreadSupervision())
                        + figures.visits().above(parameters.usualVisits(), parameters.spreadVisits()))
                / FIGURES;
        double seen = index + parameters.noise() * office.chance().normal(Purpose.INSPECTORS_SEE, number++, 0);
        boolean critical = seen < parameters.criticalBelow();
        office.publish(new Inspected(day, index, critical));
        nextOn = day + (int) Math.round(parameters.everyDays());
        if (critical) {
            Climate climate = office.climate();
            climate.damage = Math.max(climate.damage, parameters.severity());
            critical(day);
        } else {
            endAnswer();
        }
    }

    private void critical(int day) {
        Parameters parameters = inForce.now();
        answeredUntil = day + (int) Math.round(parameters.againDays());
        if (parameters.areDrawn()) {
            nextOn = answeredUntil;
        }
        if (!parameters.answered()) {
            return;
        }
        office.climate().unsettle(parameters.attention());
        if (!answering) {
            answering = true;
            further = (int) Math.round(staffing.establishment() * parameters.posts());
            staffing.change(further);
        }
        if (office.chance().happens(Purpose.DIRECTOR_GOES, day, 0, parameters.directorGoes())) {
            directorGoes.run();
        }
    }

    private void endAnswer() {
        if (answering) {
            answering = false;
            staffing.change(-further);
        }
    }
}
