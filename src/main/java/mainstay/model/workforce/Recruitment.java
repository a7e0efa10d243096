package mainstay.model.workforce;

import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/** Vacant posts are advertised and filled after a time; agency covers a share of them meanwhile, after a short lag. */
public final class Recruitment {
    private static final int WEEK_DAYS = 5;
    /** A post that is held up is looked at again after this many days. */
    private static final int LOOK_AGAIN_DAYS = 5;

    private record Parameters(
            double meanDays,
            double leastDays,
            double agencyCover,
            int agencyLagDays,
            int agencyNoticeDays,
            HiringFreeze freeze) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkforceSettings.TIME_TO_FILL) * Roster.WORKING_DAYS_A_YEAR,
                    settings.get(WorkforceSettings.LEAST_TIME_TO_FILL) * WEEK_DAYS,
                    settings.get(AgencySettings.AGENCY_COVER),
                    (int) Math.round(settings.get(AgencySettings.AGENCY_LAG) * WEEK_DAYS),
                    (int) Math.round(settings.get(AgencySettings.AGENCY_NOTICE) * WEEK_DAYS),
                    HiringFreeze.of(settings));
        }
    }

    private final Office office;
    private final Starts starts;
    private final Departures departures;
    private final AgencyOverlaps overlaps;
    private final AgencyBudget budget;
    private final Reputation reputation;
    private final LabourMarket market;
    private final Agenda<Post> fillings = new Agenda<>();
    private final Agenda<Post> arrivals = new Agenda<>();
    private final InForce<Parameters> inForce;

    Recruitment(
            Office office,
            Starts starts,
            Departures departures,
            AgencyOverlaps overlaps,
            AgencyBudget budget,
            Reputation reputation,
            LabourMarket market) {
        this.office = office;
        this.starts = starts;
        this.departures = departures;
        this.overlaps = overlaps;
        this.budget = budget;
        this.reputation = reputation;
        this.market = market;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A post has lost its permanent holder, or is new. */
    void vacated(Post post) {
        int day = office.day();
        office.publish(new PostVacated(day, post.id, post.team.id));
        post.vacantSince = day;
        planFilling(post, false);
        cover(post);
    }

    private void cover(Post post) {
        post.covered = agencyCovers(post, post.holders());
        if (post.covered) {
            askForAgency(post);
        }
    }

    /** Somebody has moved into a vacant post: the search that went on for it goes on for the post that they left. */
    void goesOnFor(Post left, Post taken) {
        int day = office.day();
        int since = taken.vacantSince;
        int fillDay = taken.fillDay;
        taken.filled();
        // Who moves in has a number already; the next holder is another one all the same.
        taken.nextHolder();
        office.publish(new PostFilled(day, taken.id, taken.team.id, since));
        if (left.closing) {
            left.team.posts.remove(left);
            return;
        }
        office.publish(new PostVacated(day, left.id, left.team.id));
        left.vacantSince = day;
        left.heldUp = false;
        fillOn(fillDay, left);
        cover(left);
    }

    /** It is known on which day somebody starts in a post. */
    void startIsPlanned(Post post) {
        overlaps.startIsPlanned(post);
    }

    /** Whoever covers a post makes way for the one who starts in it today. */
    void makeRoomIn(Post post) {
        Worker agency = post.holder;
        if (agency != null) {
            overlaps.makeRoom(agency);
        }
    }

    /** A post was vacant when the run began: somewhere in the middle of its vacancy. */
    void vacantAtStart(Post post) {
        office.publish(new PostVacated(0, post.id, post.team.id));
        post.vacantSince = 0;
        planFilling(post, true);
        post.covered = agencyCovers(post, 0);
        if (post.covered) {
            departures.planEnd(starts.agency(post, true));
        }
    }

    private boolean agencyCovers(Post post, int vacancy) {
        return office.chance()
                .happens(
                        Purpose.AGENCY_COVERS,
                        post.id,
                        vacancy,
                        reputation.covered(inForce.of(post.team).agencyCover()));
    }

    private void planFilling(Post post, boolean underWay) {
        Parameters parameters = inForce.now();
        post.heldUp = parameters.freeze().posts();
        if (parameters.freeze().posts()) {
            fillOn(office.day() + LOOK_AGAIN_DAYS, post);
        } else {
            advertise(post, underWay, post.holders());
        }
    }

    private void advertise(Post post, boolean underWay, long occurrence) {
        Parameters parameters = inForce.of(post.team);
        double mean = parameters.meanDays() * reputation.hiring();
        double least = Math.min(parameters.leastDays(), mean);
        double atLeast = least * (underWay ? leastTimeLeft(post, least / mean) : 1);
        int whole = (int) atLeast;
        double sought = (mean - least) * (underWay ? 1 : market.search());
        int rest = office.chance().begunDays(Purpose.TIME_TO_FILL, post.id, occurrence, sought + atLeast - whole);
        fillOn(office.day() + whole + rest, post);
    }

    private void fillOn(int day, Post post) {
        post.fillDay = day;
        fillings.put(day, post);
        overlaps.startIsPlanned(post);
    }

    /** Share of the least time that is left of a vacancy under way: most are past it, the others anywhere in it. */
    private double leastTimeLeft(Post post, double leastShare) {
        boolean within = office.chance().happens(Purpose.INITIALLY_VACANT, post.id, 2, leastShare);
        return within ? office.chance().uniform(Purpose.INITIALLY_VACANT, post.id, 1) : 0;
    }

    /** An agency worker has gone while the vacancy goes on: another one is sent, asked for when notice was given. */
    void agencyGone(Post post) {
        Parameters parameters = inForce.of(post.team);
        if (post.covered || post.extra) {
            arrivals.put(office.day() + Math.max(1, parameters.agencyLagDays() - parameters.agencyNoticeDays()), post);
        }
    }

    /** A post on top of the establishment is to be filled by agency. */
    void askForAgency(Post post) {
        arrivals.put(office.day() + Math.max(1, inForce.of(post.team).agencyLagDays()), post);
    }

    void step(int day) {
        for (Post post : fillings.take(day)) {
            if (post.fillDay == day && post.vacantSince >= 0) {
                fill(post, day);
            }
        }
        for (Post post : arrivals.take(day)) {
            boolean wanted = post.extra || (post.covered && post.vacantSince >= 0);
            if (wanted && post.holder == null && !post.closing) {
                arrive(post, day);
            }
        }
    }

    private void arrive(Post post, int day) {
        if (inForce.now().freeze().agency() || budget.room() <= 0) {
            arrivals.put(day + LOOK_AGAIN_DAYS, post);
        } else if (overlaps.isTooLateFor(post)) {
            arrivals.put(Math.max(day, post.startDay()) + 1, post);
        } else {
            departures.planEnd(starts.agency(post, false));
        }
    }

    private void fill(Post post, int day) {
        Parameters parameters = inForce.now();
        if (parameters.freeze().posts() || post.closing) {
            post.heldUp |= parameters.freeze().posts();
            fillOn(day + LOOK_AGAIN_DAYS, post);
            return;
        }
        if (post.heldUp) {
            // Who was found before the freeze, or could have been, is gone: the search begins when it is over.
            post.heldUp = false;
            advertise(post, false, -1L - day);
            return;
        }
        makeRoomIn(post);
        int since = post.vacantSince;
        starts.permanent(post);
        office.publish(new PostFilled(day, post.id, post.team.id, since));
    }
}
