package mainstay.model.workforce;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.AgencySettings;

/**
 * Every four weeks the authority looks at its delay. While it is above the usual, further agency workers are asked for, as
 * many as bring children per worker back within the budget; when it has been usual for a quarter they get notice. After a
 * whole year of delay, on average, the establishment grows on 1 April. While hiring is frozen no post is granted, and nobody is
 * asked for unless agency workers go on being sent.
 */
final class AnswersToDelay {
    private static final int WEEK_DAYS = 5;
    private static final int LOOK_EVERY_DAYS = 4 * WEEK_DAYS;
    private static final int QUARTER = 13 * WEEK_DAYS;
    /** Looks in the 253 days of a year. */
    private static final int LOOKS_A_YEAR = 12;

    private static final double ROUNDING = 1e-9;

    private record Parameters(
            double usualDelay, double agencyResponse, double postGrowth, int noticeDays, HiringFreeze freeze) {
        static Parameters of(Settings settings) {
            HiringFreeze freeze = HiringFreeze.of(settings);
            return new Parameters(
                    settings.get(AgencySettings.USUAL_DELAY),
                    settings.get(AgencySettings.AGENCY_RESPONSE),
                    freeze.posts() ? 0 : settings.get(AgencySettings.POST_GROWTH),
                    (int) Math.round(settings.get(AgencySettings.AGENCY_NOTICE) * WEEK_DAYS),
                    freeze);
        }
    }

    private final Office office;
    private final Staffing staffing;
    private final Departures departures;
    private final AgencyBudget budget;
    private final DelayOnLists delay;
    private final List<Post> further = new ArrayList<>();
    private final InForce<Parameters> inForce;
    private int lastDelayed;
    private double delayThisYear;
    private int looksThisYear;

    AnswersToDelay(Office office, Staffing staffing, Departures departures, AgencyBudget budget) {
        this.office = office;
        this.staffing = staffing;
        this.departures = departures;
        this.budget = budget;
        this.delay = new DelayOnLists(office);
        this.inForce = office.inForce(Parameters::of);
    }

    void step(int day) {
        Parameters parameters = inForce.now();
        if (day == 0 || (parameters.agencyResponse() <= 0 && parameters.postGrowth() <= 0 && further.isEmpty())) {
            return;
        }
        if (day % LOOK_EVERY_DAYS == 0) {
            look(day);
        }
        if (office.calendar().date(day).getMonth() == Month.APRIL
                && office.calendar().date(day - 1).getMonth() == Month.MARCH) {
            growAfterDelay();
        }
    }

    private void look(int day) {
        double seen = delay.seen(day);
        delayThisYear += seen;
        looksThisYear++;
        if (seen > inForce.now().usualDelay()) {
            lastDelayed = day;
            askForAgency();
        } else if (day - lastDelayed >= QUARTER) {
            giveNotice(day);
        }
    }

    private void askForAgency() {
        Parameters parameters = inForce.now();
        if (parameters.freeze().agency()) {
            return;
        }
        int wanted = (int) Math.ceil(parameters.agencyResponse() * delay.missing() - ROUNDING);
        int affordable = budget.room() - delay.askedFor();
        for (int i = Math.min(wanted, affordable); i > 0; i--) {
            further.add(staffing.askForAgency());
        }
    }

    /** Who has come in answer to delay goes; who was still to come does not. */
    private void giveNotice(int day) {
        for (Post post : further) {
            post.closing = true;
            if (post.holder == null) {
                post.team.posts.remove(post);
            } else if (post.holder.lastDay < 0) {
                departures.giveNotice(
                        post.holder,
                        Destination.END_OF_ASSIGNMENT,
                        day + inForce.now().noticeDays());
            }
        }
        further.clear();
    }

    private void growAfterDelay() {
        Parameters parameters = inForce.now();
        boolean wholeYear = looksThisYear >= LOOKS_A_YEAR;
        boolean delayed = wholeYear && delayThisYear / looksThisYear > parameters.usualDelay();
        delayThisYear = 0;
        looksThisYear = 0;
        if (delayed) {
            // Who came for a time in answer to delay, or is to come, is no reason not to have posts.
            int missing = (int) Math.ceil(delay.missing() + further.size() - ROUNDING);
            int affordable = (int) Math.floor(parameters.postGrowth() * budget.established() + ROUNDING);
            staffing.change(Math.max(0, Math.min(missing, affordable)));
        }
    }
}
