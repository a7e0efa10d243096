package mainstay.model.leadership;

import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.manner.Holder;
import mainstay.model.agent.manner.Leaning;
import mainstay.model.agent.manner.Manner;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;
import mainstay.scenario.parameter.leadership.ManagerSettings;

/**
 * Every manager has a manner, drawn once for each holder of a post, and those who are new to management come into it over
 * some months; while nobody is in post a team goes on as is usual. What the authority and its director are like is in the
 * manner of all. On average over many managers and places all is as usual.
 */
public final class Manners implements DailyRule {
    /** Nobody decides in less than a tenth of the usual time. */
    private static final double LEAST_SLOWNESS = 0.1;

    private record Parameters(
            boolean differ,
            double gripBase,
            double podGripBase,
            double gripSpread,
            double supervisionSpread,
            double standard,
            double standardSpread,
            double favourSpread,
            double ownershipSpread,
            double newShare,
            double learningDays,
            double newGrip,
            double newSlowness,
            double usualNewness,
            double turnover,
            double drawn,
            boolean placesDiffer,
            double placeGrip,
            double placeSupervision,
            double directorGrip,
            double directorSupervision) {
        static Parameters of(Settings settings) {
            double base = settings.get(GripSettings.BASE);
            return new Parameters(
                    settings.on(ManagerSettings.DIFFER),
                    base,
                    settings.get(PodSettings.GRIP) < 0 ? base : settings.get(PodSettings.GRIP),
                    settings.get(ManagerSettings.GRIP_SPREAD),
                    settings.get(ManagerSettings.SUPERVISION_SPREAD),
                    settings.get(OversightSettings.STANDARD),
                    settings.get(ManagerSettings.STANDARD_SPREAD),
                    settings.get(ManagerSettings.FAVOUR_SPREAD),
                    settings.get(ManagerSettings.OWNERSHIP_SPREAD),
                    settings.get(ManagerSettings.NEW_SHARE),
                    settings.get(ManagerSettings.LEARNING) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(ManagerSettings.NEW_GRIP),
                    settings.get(ManagerSettings.NEW_SLOWNESS),
                    settings.get(ManagerSettings.USUAL_NEWNESS),
                    settings.get(OversightSettings.MANAGER_TURNOVER),
                    settings.get(ManagerSettings.DRAWN),
                    settings.on(LeadershipSettings.DIFFER),
                    settings.get(LeadershipSettings.PLACE_GRIP),
                    settings.get(LeadershipSettings.PLACE_SUPERVISION),
                    settings.get(LeadershipSettings.DIRECTOR_GRIP),
                    settings.get(LeadershipSettings.DIRECTOR_SUPERVISION));
        }
    }

    private final Office office;
    private final Chance ofAllRuns;
    private final InForce<Parameters> inForce;

    /** The manners of an authority's managers. */
    public Manners(Office office) {
        this.office = office;
        this.ofAllRuns = office.chance().ofAllReplications();
        this.inForce = office.inForce(Parameters::of);
    }

    /** In the morning, when managers and directors have come and gone. */
    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            team.manager.manner = manner(team, day);
        }
    }

    private Manner manner(Team team, int day) {
        Parameters parameters = inForce.now();
        Manager manager = team.manager;
        boolean differs = parameters.differ() && manager.inPost;
        if (!differs && !parameters.placesDiffer()) {
            return Manner.USUAL;
        }
        double base = team.isPod() ? parameters.podGripBase() : parameters.gripBase();
        double distance = Math.min(base, 1 - base);
        double gripOfAll = gripOfAll();
        if (!differs) {
            return new Manner(within(distance, gripOfAll), supervisionOfAll(), 0, 1, Leaning.NONE, 1);
        }
        Holder holder = manager.holder;
        double newness = newness(holder, day) - parameters.usualNewness();
        double grip = within(distance, gripOfAll + parameters.gripSpread() * score(Purpose.MANAGER_GRIP, holder));
        return new Manner(
                grip - parameters.newGrip() * newness,
                Leaning.of(parameters.supervisionSpread(), score(Purpose.MANAGER_SUPERVISION, holder))
                        .and(supervisionOfAll()),
                within(
                        Math.min(parameters.standard(), 1 - parameters.standard()),
                        parameters.standardSpread() * score(Purpose.MANAGER_STANDARD, holder)),
                chance().logNormal(Purpose.MANAGER_FAVOUR, holder.key(), set(), 1, parameters.favourSpread()),
                Leaning.of(parameters.ownershipSpread(), score(Purpose.MANAGER_OWNERSHIP, holder)),
                Math.max(LEAST_SLOWNESS, 1 + parameters.newSlowness() * newness));
    }

    /** What the authority and its director add to every manager's grip. */
    private double gripOfAll() {
        Parameters parameters = inForce.now();
        return parameters.placesDiffer()
                ? parameters.placeGrip() * office.climate().character
                        + parameters.directorGrip() * office.climate().culture
                : 0;
    }

    private Leaning supervisionOfAll() {
        Parameters parameters = inForce.now();
        return parameters.placesDiffer()
                ? Leaning.of(parameters.placeSupervision(), office.climate().character)
                        .and(Leaning.of(parameters.directorSupervision(), office.climate().culture))
                : Leaning.NONE;
    }

    private double score(Purpose purpose, Holder holder) {
        return chance().normal(purpose, holder.key(), set());
    }

    /** Who manages is part of a run's chance, unless it is said which managers there are. */
    private Chance chance() {
        return inForce.now().drawn() == 0 ? office.chance() : ofAllRuns;
    }

    private long set() {
        return Double.doubleToLongBits(inForce.now().drawn());
    }

    /** Cut off at the same distance on either side, so that the mean stays. */
    private static double within(double distance, double deviation) {
        return Math.max(-distance, Math.min(distance, deviation));
    }

    /** 1 on the first day of somebody who has never managed, 0 once it is learned, in proportion between. */
    private double newness(Holder holder, int day) {
        Parameters parameters = inForce.now();
        double days = daysInPost(holder, day);
        return days < parameters.learningDays()
                        && chance().happens(Purpose.MANAGER_NEW, holder.key(), set(), parameters.newShare())
                ? 1 - days / parameters.learningDays()
                : 0;
    }

    /** Whoever was in post on the first day has been for as long as turnover lets managers have been. */
    private double daysInPost(Holder holder, int day) {
        if (holder.since() != Holder.BEFORE) {
            return day - holder.since();
        }
        double turnover = inForce.now().turnover();
        return turnover <= 0
                ? Double.POSITIVE_INFINITY
                : day
                        + chance().exponential(
                                        Purpose.MANAGER_TENURE,
                                        holder.key(),
                                        set(),
                                        Roster.WORKING_DAYS_A_YEAR / turnover);
    }
}
