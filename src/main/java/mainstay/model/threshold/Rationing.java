package mainstay.model.threshold;

import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.PathwaySettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Thresholds rise with the load of those who would take a family on, and fall with room to spare: at each gate the odds
 * of being turned away are multiplied by the load there.
 */
public final class Rationing {
    private static final int LOOK_EVERY_DAYS = 5;
    /** No gate closes, and none stands open. */
    private static final double LEAST_LOAD = 0.5;

    private static final double MOST_LOAD = 2;

    private record Parameters(double strength, double usual, Thresholds thresholds) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(PathwaySettings.RATIONING),
                    settings.get(PathwaySettings.USUAL_CASELOAD),
                    Thresholds.of(settings));
        }
    }

    private final Office office;
    private final TeamLoad assessing = new TeamLoad(Stage.ASSESSMENT);
    private final TeamLoad holding = new TeamLoad(Stage.CHILD_IN_NEED);
    private final InForce<Parameters> inForce;

    /** Thresholds of an authority. */
    public Rationing(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Once a week everybody sees how much there is to do. */
    public void step(int day) {
        if (day % LOOK_EVERY_DAYS != 0 || inForce.now().strength() == 0) {
            return;
        }
        int[] waiting = new int[Stage.values().length];
        for (Case theCase : office.cases().open()) {
            if (theCase.worker == null && !theCase.closed) {
                waiting[theCase.stage.ordinal()] += theCase.children();
            }
        }
        assessing.look(office.roster().teams(), waiting, inForce.now().usual());
        holding.look(office.roster().teams(), waiting, inForce.now().usual());
    }

    /** The gates at usual load. */
    public Thresholds thresholds() {
        return inForce.now().thresholds();
    }

    /** Share of referrals that end at the front door, of families with a need, at the load of the front door. */
    public double noFurtherAction(double need, double load) {
        return thresholds().noFurtherAction().share(need, factor(load));
    }

    /** Share of assessments that find families with a need not in need. */
    public double notInNeed(double need) {
        return thresholds().notInNeed().share(need, factor(assessing.load()));
    }

    /** Share of families whom those who assess take further, where it usually is this. */
    public double takenFurther(double usual) {
        return Threshold.shifted(usual, 1 / factor(assessing.load()));
    }

    /** Share of plans that those who hold them end before their time, where it usually is this. */
    public double endedEarly(double usual) {
        return Threshold.shifted(usual, factor(holding.load()));
    }

    /** Share of plans that are ready that are ended in a month without waiting for their review: none at usual load. */
    public double readyEndedAtOnce() {
        return Math.max(0, 1 - 1 / factor(holding.load()));
    }

    /** Share of plans that are ready that stay open in a month all the same: none at usual load. */
    public double readyKeptOpen() {
        return Math.max(0, 1 - factor(holding.load()));
    }

    private double factor(double load) {
        double strength = inForce.now().strength();
        return strength == 0 ? 1 : FastMath.pow(Math.max(LEAST_LOAD, Math.min(MOST_LOAD, load)), strength);
    }
}
