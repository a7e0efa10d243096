package mainstay.model.demand;

import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.PlanSettings;
import org.apache.commons.math3.util.FastMath;

/** Families that are open on the first day, each somewhere in the middle of its way. */
public final class InitialFamilies {
    private final Office office;
    private final Families families;
    private final Casework casework;
    private final StockInCare stockInCare;

    /** Families open on the first day of an authority. */
    public InitialFamilies(Office office, Families families, Casework casework) {
        this.office = office;
        this.families = families;
        this.casework = casework;
        this.stockInCare = new StockInCare(office, families, casework);
    }

    /** Opens families until the children of each stage are as many as the settings say. */
    public void open(Settings settings) {
        openInCare(settings);
        open(Stage.CHILD_PROTECTION, settings.count(InitialSettings.PROTECTION), settings);
        open(Stage.CHILD_IN_NEED, settings.count(InitialSettings.IN_NEED), settings);
        open(Stage.ASSESSMENT, settings.count(InitialSettings.ASSESSMENTS), settings);
        remember(settings.count(InitialSettings.RETURNING));
    }

    /** Families that were closed before the run and are going to come back: waiting is memoryless, so are they. */
    private void remember(int children) {
        int remembered = 0;
        while (remembered < children) {
            Family family = families.next();
            remembered += family.children();
            family.episodes = 1;
            casework.pathway().expectBack(family, 0);
        }
    }

    /** Of those who came to the country alone as many as come in the time that they stay, then the others. */
    private void openInCare(Settings settings) {
        int children = settings.count(InitialSettings.LOOKED_AFTER);
        long alone = Math.min(
                children, Math.round(settings.get(DemandSettings.UNACCOMPANIED) * families.unaccompaniedYears()));
        for (int i = 0; i < alone; i++) {
            goOn(stockInCare.unaccompanied());
        }
        int others = children - (int) alone;
        if (!casework.care().routes().areTold()) {
            open(Stage.LOOKED_AFTER, others, settings);
            return;
        }
        for (int opened = 0; opened < others; ) {
            opened += goOn(stockInCare.family());
        }
    }

    private int goOn(StockInCare.Stay stay) {
        Case theCase = open(stay.family());
        double elapsed = office.chance().uniform(Purpose.INITIAL_ELAPSED, stay.family().id, 0);
        casework.care().resume(theCase, elapsed, stay.course(), stay.gone());
        return theCase.children();
    }

    private Case open(Family family) {
        Case theCase = office.open(family);
        theCase.initial = true;
        office.publish(new FamilyReferred(0, family.id, 0, family.firstChild(), family.children(), family.need, true));
        casework.pathway().noteBirthdays(theCase);
        return theCase;
    }

    private void open(Stage stage, int children, Settings settings) {
        double bias = lengthBias(settings);
        int opened = 0;
        while (opened < children) {
            Family family = families.next();
            opened += family.children();
            Case theCase = open(family);
            double elapsed = office.chance().uniform(Purpose.INITIAL_ELAPSED, family.id, 0);
            double done = office.chance().uniform(Purpose.INITIAL_PROGRESS, family.id, 0);
            switch (stage) {
                case ASSESSMENT ->
                    casework.assessments()
                            .beginDue(theCase, 1 + (int) (elapsed * settings.count(ClockSettings.ASSESSMENT)));
                case CHILD_IN_NEED -> {
                    family.need *= bias;
                    casework.plans().beginInNeed(theCase);
                    casework.plans().resume(theCase, done, elapsed);
                }
                case CHILD_PROTECTION -> {
                    family.need *= bias;
                    casework.plans().beginProtection(theCase);
                    casework.plans().resume(theCase, done, elapsed);
                }
                case LOOKED_AFTER -> casework.care().resume(theCase, elapsed);
                case REFERRAL, CLOSED -> throw new IllegalArgumentException("nobody starts at " + stage);
            }
        }
    }

    /**
     * Who is on a plan today is more often somebody whose plan takes long: plans last in proportion to need^p, and for a
     * log-normal need that moves the stock's need up by the factor exp(p x variance of its logarithm).
     */
    private static double lengthBias(Settings settings) {
        double variation = settings.get(DemandSettings.NEED_VARIATION);
        return FastMath.exp(settings.get(PlanSettings.NEED_POWER) * FastMath.log1p(variation * variation));
    }
}
