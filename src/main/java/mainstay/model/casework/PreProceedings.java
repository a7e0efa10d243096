package mainstay.model.casework;

import mainstay.event.CaseworkEvent.ThresholdAnswer;
import mainstay.event.Clock;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.GatePassage;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.LegalSettings;

/**
 * Pre-proceedings: some weeks of work month by month and perhaps a family group conference, and a review when the weeks are
 * over and the work is done, which averts the court or leads to an application.
 */
final class PreProceedings {
    private static final int MONTH_DAYS = PlanMonths.MONTH_DAYS;

    private record Parameters(
            int weeks,
            int limitWeeks,
            double monthHours,
            double familyGroup,
            double familyGroupHours,
            double averted,
            double familyGroupEffect,
            double statementHours,
            int statementDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(LegalSettings.PRE_PROCEEDINGS),
                    settings.count(ClockSettings.PRE_PROCEEDINGS),
                    settings.get(LegalSettings.MONTH_HOURS),
                    settings.get(LegalSettings.FAMILY_GROUP),
                    settings.get(EffectSettings.FAMILY_CONFERENCE_HOURS),
                    settings.get(LegalSettings.AVERTED),
                    settings.get(LegalSettings.FAMILY_GROUP_EFFECT),
                    settings.get(LegalSettings.STATEMENT_HOURS),
                    settings.count(LegalSettings.STATEMENT_DUE));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Agenda<GatePassage> agenda = new Agenda<>();
    private final InForce<Parameters> inForce;

    PreProceedings(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    /** The letter before proceedings goes out. */
    void begin(GatePassage passage) {
        Parameters parameters = inForce.now();
        Case theCase = passage.theCase;
        int today = office.day();
        theCase.clocks.start(Clock.PRE_PROCEEDINGS, today, office.calendar().plusWeeks(today, parameters.limitWeeks()));
        passage.plannedUntil = office.calendar().plusWeeks(today, parameters.weeks());
        passage.familyGroup =
                office.chance().happens(Purpose.FAMILY_GROUP, theCase.family.id, passage.key, parameters.familyGroup());
        if (passage.familyGroup) {
            add(theCase, DutyType.FAMILY_GROUP, passage.plannedUntil, parameters.familyGroupHours());
        }
        month(passage);
    }

    private void month(GatePassage passage) {
        int over = Math.min(office.day() + MONTH_DAYS, passage.plannedUntil);
        add(
                passage.theCase,
                DutyType.PRE_PROCEEDINGS,
                Math.max(office.day(), over - 1),
                inForce.now().monthHours());
        agenda.put(over, passage);
    }

    private void add(Case theCase, DutyType type, int due, double hours) {
        theCase.add(new Duty(theCase, type, office.day(), due, casework.hours().of(theCase, type, hours), 0));
    }

    void step(int day) {
        for (GatePassage passage : agenda.take(day)) {
            if (!passage.lasts()) {
                continue;
            }
            if (day < passage.plannedUntil) {
                month(passage);
            } else if (isWorkLeft(passage.theCase)) {
                agenda.put(day + 1, passage);
            } else {
                review(passage);
            }
        }
    }

    private static boolean isWorkLeft(Case theCase) {
        return theCase.duty(DutyType.PRE_PROCEEDINGS) != null || theCase.duty(DutyType.FAMILY_GROUP) != null;
    }

    private void review(GatePassage passage) {
        Parameters parameters = inForce.now();
        Case theCase = passage.theCase;
        theCase.spotlightDay = office.day();
        double averted = parameters.averted() + (passage.familyGroup ? parameters.familyGroupEffect() : 0);
        if (office.chance().happens(Purpose.AVERTED_FROM_COURT, theCase.family.id, passage.key, averted)) {
            theCase.clocks.stop(Clock.PRE_PROCEEDINGS);
            casework.legalGate().stepDown(theCase, ThresholdAnswer.AVERTED);
        } else {
            apply(theCase);
        }
    }

    /** It is decided to apply to the court: the worker writes the statement, and a manager agrees. */
    void apply(Case theCase) {
        Parameters parameters = inForce.now();
        add(theCase, DutyType.STATEMENT, office.day() + parameters.statementDays(), parameters.statementHours());
    }
}
