package mainstay.model.practice;

import mainstay.event.CareEvent.LeaderLeft;
import mainstay.event.CareEvent.LeaderStarted;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.RolloutSettings;

/**
 * One director after the other leads the authority, and backs the practice model as far as they are committed to it or
 * held to it. While there is none nobody backs it of their own accord, and of what leaders are held to a part goes on.
 */
public final class Directors implements Rule {
    private final Office office;
    private final Arrival arrival;
    private double meanCommitment;
    private double spread;
    private double turnover;
    private double vacancyDays;
    private double acting;
    private double sponsorship;
    private int director = -1;
    private boolean inPost;
    private int filledOn;
    private double commitment;

    /** The directors of an authority. */
    public Directors(Office office, Arrival arrival) {
        this.office = office;
        this.arrival = arrival;
    }

    @Override
    public void retune(Settings settings) {
        meanCommitment = settings.get(FidelitySettings.COMMITMENT);
        spread = settings.get(FidelitySettings.COMMITMENT_SPREAD);
        turnover = settings.get(FidelitySettings.LEADER_TURNOVER);
        vacancyDays = settings.get(FidelitySettings.LEADER_VACANCY) * Roster.WORKING_DAYS_A_YEAR / 12;
        acting = settings.get(FidelitySettings.ACTING_LEADER);
        sponsorship = settings.get(RolloutSettings.SPONSORSHIP);
    }

    @Override
    public void step(int day) {
        if (!arrival.concerns()) {
            return;
        }
        if (inPost) {
            if (office.happensToday(Purpose.LEADER_LEAVES, director, turnover)) {
                leave(day);
            }
        } else if (filledOn <= day) {
            start(day);
        }
        office.climate().backing = inPost ? commitment + (1 - commitment) * sponsorship : acting * sponsorship;
    }

    private void leave(int day) {
        inPost = false;
        filledOn = day + 1 + (int) office.chance().exponential(Purpose.LEADER_FILLED, director, 0, vacancyDays);
        office.tell(new LeaderLeft(day));
    }

    private void start(int day) {
        inPost = true;
        director++;
        double either = 2 * office.chance().uniform(Purpose.LEADER_COMMITMENT, director, 0) - 1;
        commitment = Math.max(0, Math.min(1, meanCommitment + spread * either));
        office.tell(new LeaderStarted(day, commitment));
    }
}
