package mainstay.model.practice;

import mainstay.event.OrganisationEvent.LeaderLeft;
import mainstay.event.OrganisationEvent.LeaderStarted;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;

/**
 * One director after the other leads the authority, and backs the practice model as far as they are committed to it or
 * held to it. While there is none nobody backs it of their own accord, and of what leaders are held to a part goes on.
 */
public final class Directors implements DailyRule {
    private static final int NOBODY = -1;

    private record Parameters(
            double meanCommitment,
            double spread,
            double turnover,
            double vacancyDays,
            double acting,
            double sponsorship,
            boolean differ,
            int dated) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(FidelitySettings.COMMITMENT),
                    settings.get(FidelitySettings.COMMITMENT_SPREAD),
                    settings.get(FidelitySettings.LEADER_TURNOVER),
                    settings.get(FidelitySettings.LEADER_VACANCY) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(FidelitySettings.ACTING_LEADER),
                    settings.get(RolloutSettings.SPONSORSHIP),
                    settings.on(LeadershipSettings.DIFFER),
                    settings.count(LeadershipSettings.DIRECTOR));
        }
    }

    private final Office office;
    private final Arrival arrival;
    private final InForce<Parameters> inForce;
    private int director = -1;
    private boolean inPost;
    private int filledOn;
    private double commitment;
    private int dated = -1;

    /** The directors of an authority. */
    public Directors(Office office, Arrival arrival) {
        this.office = office;
        this.arrival = arrival;
        this.inForce = office.inForce(Parameters::of, this::takeEffect);
    }

    /** The first settings say how often the number was raised before the run; each time after that somebody takes over. */
    private void takeEffect(Parameters now) {
        boolean takesOver = dated >= 0 && now.dated() > dated;
        dated = now.dated();
        if (takesOver && director >= 0 && lead()) {
            if (inPost) {
                office.publish(new LeaderLeft(office.day()));
            }
            start(office.day());
        }
    }

    /** Whether it matters who leads. */
    private boolean lead() {
        return arrival.concerns() || inForce.now().differ();
    }

    /** Whoever leads goes at once, and a successor is sought. */
    public void goToday() {
        if (inPost && lead()) {
            leave(office.day());
        }
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (!lead()) {
            return;
        }
        if (inPost) {
            if (office.happensToday(Purpose.LEADER_LEAVES, director, parameters.turnover())) {
                leave(day);
            }
        } else if (filledOn <= day) {
            start(day);
        }
        office.climate().director = inPost ? director : NOBODY;
        office.climate().backing = inPost
                ? commitment + (1 - commitment) * parameters.sponsorship()
                : parameters.acting() * parameters.sponsorship();
    }

    private void leave(int day) {
        inPost = false;
        filledOn = day
                + office.chance()
                        .begunDays(
                                Purpose.LEADER_FILLED,
                                director,
                                0,
                                inForce.now().vacancyDays());
        office.publish(new LeaderLeft(day));
    }

    private void start(int day) {
        Parameters parameters = inForce.now();
        inPost = true;
        director++;
        double either = 2 * office.chance().uniform(Purpose.LEADER_COMMITMENT, director, 0) - 1;
        commitment = Math.max(0, Math.min(1, parameters.meanCommitment() + parameters.spread() * either));
        office.publish(new LeaderStarted(day, commitment));
    }
}
