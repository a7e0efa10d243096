package mainstay.model.casework;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.PathwaySettings;

/** Thresholds rise with the pressure on those who would take a family on. */
public final class Rationing {
    private static final int LOOK_EVERY_DAYS = 5;

    private record Parameters(double strength, double usual) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(PathwaySettings.RATIONING), settings.get(PathwaySettings.USUAL_CASELOAD));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;
    private double pressure;

    Rationing(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    void step(int day) {
        if (day % LOOK_EVERY_DAYS == 0 && inForce.now().strength() > 0) {
            pressure = measure();
        }
    }

    /** Children per whole-time worker over the usual number, less one; 0 at the usual. */
    private double measure() {
        double children = 0;
        double capacity = 0;
        for (Team team : office.roster().teams()) {
            children += team.children();
            capacity += team.capacity();
        }
        return capacity == 0
                ? 1
                : Math.max(
                        -0.5, Math.min(1, children / (capacity * inForce.now().usual()) - 1));
    }

    /** Share turned away, when the share at the usual caseload is this. */
    public double turnedAway(double usual) {
        double takenOn = (1 - usual) * (1 - inForce.now().strength() * pressure);
        return 1 - Math.max(0, Math.min(1, takenOn));
    }
}
