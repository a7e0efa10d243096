package mainstay.model.threshold;

import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.DeadlineSettings;
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

    private record Parameters(
            double strength, double usual, double enquiriesGuarded, double reviewsGuarded, Thresholds thresholds) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(PathwaySettings.RATIONING),
                    settings.get(PathwaySettings.USUAL_CASELOAD),
                    settings.get(DeadlineSettings.ENQUIRIES),
                    settings.get(DeadlineSettings.REVIEWS),
                    Thresholds.of(settings));
        }
    }

    private final Office office;
    private final TeamLoad assessing = new TeamLoad(Stage.ASSESSMENT);
    private final TeamLoad holding = new TeamLoad(Stage.CHILD_IN_NEED);
    private final InForce<Parameters> inForce;
    /** The last factor is asked for again and again until a week is over. */
    private double knownLoad;

    private double knownStrength;
    private double knownFactor;

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
            if (theCase.worker == null && !theCase.closed && theCase.stage.isHeld()) {
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

    /**
     * Share of assessments in which an enquiry begins, where it usually is this: partners and the law guard that threshold
     * as far as they guard its deadline.
     */
    public double enquired(double usual) {
        double factor = FastMath.pow(factor(assessing.load()), 1 - inForce.now().enquiriesGuarded());
        return Threshold.shifted(usual, 1 / factor);
    }

    /** Share of plans that those who hold them end before their time, where it usually is this. */
    public double endedEarly(double usual) {
        return Threshold.shifted(usual, factor(holding.load()));
    }

    /**
     * Share of what a plan takes that those who hold it think enough to end it: less than 1 under load, more with room to
     * spare. A protection plan is ended by a conference, which guards that threshold as far as it guards its deadline.
     */
    public double enough(Stage stage) {
        double factor = factor(holding.load());
        return stage == Stage.CHILD_PROTECTION
                ? FastMath.pow(factor, inForce.now().reviewsGuarded() - 1)
                : 1 / factor;
    }

    private double factor(double load) {
        double strength = inForce.now().strength();
        if (strength == 0) {
            return 1;
        }
        if (load != knownLoad || strength != knownStrength) {
            knownLoad = load;
            knownStrength = strength;
            knownFactor = FastMath.pow(Math.max(LEAST_LOAD, Math.min(MOST_LOAD, load)), strength);
        }
        return knownFactor;
    }
}
