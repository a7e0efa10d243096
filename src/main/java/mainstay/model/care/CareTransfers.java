package mainstay.model.care;

import java.time.LocalDate;
import mainstay.event.ChangeReason;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;

/** Families pass on while they are in care: to a team for those who stay, and to a worker for those who will soon leave. */
public final class CareTransfers {
    private static final int LEAVING_CARE_YEARS = 16;

    private record Parameters(double afterProceedings, double atSixteen) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(AllocationSettings.AFTER_PROCEEDINGS), settings.get(AllocationSettings.AT_SIXTEEN));
        }
    }

    private final Office office;
    private final Agenda<StayInCare> sixteenths = new Agenda<>();
    private final InForce<Parameters> inForce;

    /** The looked-after families of an authority. */
    public CareTransfers(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A stay begins: noted is the day on which the youngest child turns sixteen, unless all are. */
    public void begin(Case theCase) {
        Family family = theCase.family;
        LocalDate sixteen =
                LocalDate.ofEpochDay(family.born(family.siblings() - 1)).plusYears(LEAVING_CARE_YEARS);
        if (sixteen.isAfter(office.calendar().date(office.day()))) {
            sixteenths.put(office.calendar().onOrAfter(sixteen), StayInCare.of(theCase));
        }
    }

    /** Proceedings have ended, and the children stay in care: a share goes to another team, if there is one. */
    public void proceedingsEnded(Case theCase) {
        double share = inForce.now().afterProceedings();
        if (theCase.worker != null
                && office.roster().holding(Stage.LOOKED_AFTER, theCase.family).stream()
                        .anyMatch(team -> team != theCase.worker.team)
                && office.chance().happens(Purpose.AFTER_PROCEEDINGS, theCase.family.id, theCase.stayKey(), share)
                && pass(theCase)) {
            theCase.toAnotherTeam = true;
        }
    }

    /** Children turn sixteen. */
    public void step(int day) {
        for (StayInCare stay : sixteenths.take(day)) {
            Case theCase = stay.theCase();
            if (stay.lasts()
                    && office.chance()
                            .happens(
                                    Purpose.AT_SIXTEEN,
                                    theCase.family.id,
                                    theCase.stayKey(),
                                    inForce.now().atSixteen())) {
                pass(theCase);
            }
        }
    }

    private static boolean pass(Case theCase) {
        if (theCase.worker == null || theCase.changeAsked != null) {
            return false;
        }
        theCase.changeAsked = ChangeReason.TSPROC;
        return true;
    }
}
