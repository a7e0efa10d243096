package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.care.CareTransfers;
import mainstay.model.care.StayInCare;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/** Care proceedings: court work month by month until their weeks are over, when some families pass to another team. */
final class CareProceedings {
    private static final int MONTH_DAYS = PlanMonths.MONTH_DAYS;

    private record Parameters(int weeks, int limitWeeks, double monthHours) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(LookedAfterSettings.PROCEEDINGS),
                    settings.count(ClockSettings.PROCEEDINGS),
                    settings.get(PlanWorkSettings.COURT_HOURS));
        }
    }

    private final Office office;
    private final Casework casework;
    private final CareTransfers transfers;
    private final Agenda<StayInCare> agenda = new Agenda<>();
    private final InForce<Parameters> inForce;

    CareProceedings(Office office, Casework casework, CareTransfers transfers) {
        this.office = office;
        this.casework = casework;
        this.transfers = transfers;
        this.inForce = office.inForce(Parameters::of);
    }

    /** The court is asked today. */
    void begin(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        theCase.care.proceedingsUntil = office.calendar().plusWeeks(today, parameters.weeks());
        theCase.clocks.start(Clock.PROCEEDINGS, today, office.calendar().plusWeeks(today, parameters.limitWeeks()));
        month(theCase);
    }

    private void month(Case theCase) {
        int today = office.day();
        theCase.add(new Duty(
                theCase,
                DutyType.COURT,
                today,
                today + MONTH_DAYS - 1,
                casework.hours().of(theCase, DutyType.COURT, inForce.now().monthHours()),
                0));
        agenda.put(Math.min(today + MONTH_DAYS, theCase.care.proceedingsUntil), StayInCare.of(theCase));
    }

    void step(int day) {
        for (StayInCare stay : agenda.take(day)) {
            if (!stay.lasts()) {
                continue;
            }
            if (day >= stay.care().proceedingsUntil) {
                stay.theCase().clocks.stop(Clock.PROCEEDINGS);
                transfers.proceedingsEnded(stay.theCase());
            } else {
                month(stay.theCase());
            }
        }
    }
}
