package mainstay.model.practice;

import java.time.LocalDate;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.FidelitySettings;

/** Whether a practice model is there from the first day, arrives during the run, or is no matter at all. */
public final class Arrival {
    private final Office office;
    private final boolean established;
    private final boolean comes;
    private final int firstDay;

    /** What a scenario says about it. */
    public Arrival(Office office, Scenario scenario) {
        this.office = office;
        this.comes = scenario.implementation().isPresent();
        this.established = !comes && scenario.settings().get(FidelitySettings.START) > 0;
        LocalDate beginning =
                scenario.programmeBegins().orElse(scenario.period().start());
        this.firstDay = office.calendar().onOrAfter(beginning);
    }

    /** Whether there is a practice model to speak of. */
    boolean concerns() {
        return comes || established;
    }

    /** Whether the model is there, or the programme that brings it has begun. */
    boolean hasBegun(int day) {
        return established || (comes && day >= firstDay);
    }

    /** Whether the programme has begun and no team has taken the model up yet. */
    boolean isPrepared(int day) {
        if (!comes || day < firstDay) {
            return false;
        }
        for (Team team : office.roster().teams()) {
            if (team.practisesModel()) {
                return false;
            }
        }
        return true;
    }
}
