package mainstay.model.workforce;

import java.util.List;
import mainstay.event.CareEvent.Destination;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.random.Purpose;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.Grip;
import mainstay.scenario.parameter.Oversight;
import mainstay.scenario.parameter.Pods;
import mainstay.scenario.parameter.Workforce;
import org.apache.commons.math3.util.FastMath;

/** The workforce, whole: teams and posts, who is in them on the first day, and what changes day by day. */
public final class Staffing implements Rule {
    private static final double EARLY_YEARS = 5;
    private static final double LATER_YEARS = 8;
    private static final double MOST_YEARS = 35;

    private final Office office;
    private final Reputation reputation;
    private final Starts starts;
    private final Departures departures;
    private final Recruitment recruitment;
    private final Absences absences;
    private final Wear wear;
    private Settings settings;

    /** The workforce of an authority. */
    public Staffing(Office office, HandOver handOver) {
        this.office = office;
        this.reputation = new Reputation(office);
        this.starts = new Starts(office);
        this.departures = new Departures(office, handOver, reputation);
        this.recruitment = new Recruitment(office, starts, departures, reputation);
        this.absences = new Absences(office, handOver);
        this.wear = new Wear(office);
        departures.tell(recruitment);
    }

    @Override
    public void retune(Settings now) {
        boolean running = settings != null;
        settings = now;
        reputation.retune(now);
        departures.retune(now);
        recruitment.retune(now);
        absences.retune(now);
        wear.retune(now);
        if (running) {
            adjustPosts(now.count(Workforce.POSTS));
        }
    }

    /** Strain moves at the end of the day, as reputation does; everything else of the workforce happens in the morning. */
    public Rule wear() {
        return wear;
    }

    /** What is thought of the authority outside. */
    public Rule reputation() {
        return reputation;
    }

    @Override
    public void step(int day) {
        departures.endAssignments(day);
        departures.step(day);
        recruitment.step(day);
        absences.step(day);
    }

    /** Forms the teams of the services, and shares out the posts that there are among them. */
    public void formTeams(List<Service> services) {
        double posts = settings.get(Workforce.POSTS);
        for (Service service : services) {
            double span =
                    service.structure() == Structure.PODS ? settings.get(Pods.SIZE) : settings.get(Oversight.SPAN);
            int number = Math.max(1, (int) Math.round(posts * service.share() / span));
            for (int i = 0; i < number; i++) {
                office.roster().teams().add(new Team(office.roster().nextTeam(), service, settings.get(Grip.START)));
            }
        }
    }

    /** Makes the posts and fills them as on the first day: tenures, vacancies, agency. */
    public void begin(List<Service> services) {
        formTeams(services);
        int posts = settings.count(Workforce.POSTS);
        int extra = (int) Math.round(posts * settings.get(Workforce.AGENCY_EXTRA));
        for (int i = 0; i < posts + extra; i++) {
            addPost(i >= posts);
        }
        for (Post post : office.roster().posts()) {
            if (post.extra) {
                departures.planEnd(starts.agency(post, true));
            } else if (office.chance().happens(Purpose.INITIALLY_VACANT, post.id, 0, settings.get(Workforce.VACANCY))) {
                recruitment.vacantAtStart(post);
            } else {
                starts.initial(post, tenure(post));
            }
        }
    }

    /** The team that a post joins when the authority is reorganised: the neediest of the new ones. */
    public Team placeFor(Post post) {
        Team former = post.team;
        Team kept = null;
        for (Team team : office.roster().teams()) {
            boolean sameWork = team.service.holds().equals(former.service.holds());
            boolean room = (team.posts.size() + 0.5) / weight(team)
                    < office.roster().posts().size();
            if (sameWork && room && (kept == null || team.posts.size() < kept.posts.size())) {
                kept = team;
            }
        }
        return kept == null ? neediestTeam() : kept;
    }

    private Post addPost(boolean extra) {
        return office.roster().addPost(neediestTeam(), extra);
    }

    /** The team that is furthest below its share of the posts. */
    private Team neediestTeam() {
        Team best = null;
        double bestFilled = Double.MAX_VALUE;
        for (Team team : office.roster().teams()) {
            double filled = (team.posts.size() + 0.5) / weight(team);
            if (filled < bestFilled - 1e-9) {
                best = team;
                bestFilled = filled;
            }
        }
        return best;
    }

    private double weight(Team team) {
        int teamsOfService = 0;
        for (Team other : office.roster().teams()) {
            teamsOfService += other.service.equals(team.service) ? 1 : 0;
        }
        return team.service.share() / teamsOfService;
    }

    private double tenure(Post post) {
        double u = office.chance().uniform(Purpose.INITIAL_TENURE, post.id, 0);
        double early = settings.get(Workforce.UNDER_FIVE_YEARS);
        if (u < early) {
            return EARLY_YEARS * u / early;
        }
        double later = -LATER_YEARS * FastMath.log(1 - (u - early) / (1 - early) * (1 - 1e-6));
        return Math.min(MOST_YEARS, EARLY_YEARS + later);
    }

    /** Posts made or cut while the run goes on: new ones are advertised; a cut post goes when it is vacant. */
    private void adjustPosts(int wanted) {
        Roster roster = office.roster();
        int there = 0;
        for (Post post : roster.posts()) {
            there += post.extra || post.closing ? 0 : 1;
        }
        for (; there < wanted; there++) {
            recruitment.vacated(addPost(false));
        }
        for (int i = roster.posts().size() - 1; i >= 0 && there > wanted; i--) {
            Post post = roster.posts().get(i);
            if (!post.extra && !post.closing && post.vacantSince >= 0) {
                close(post);
                there--;
            }
        }
        for (int i = roster.posts().size() - 1; i >= 0 && there > wanted; i--) {
            Post post = roster.posts().get(i);
            if (!post.extra && !post.closing) {
                close(post);
                there--;
            }
        }
    }

    private void close(Post post) {
        post.closing = true;
        post.covered = false;
        Worker holder = post.holder;
        if (holder != null && !holder.isPermanent()) {
            departures.leave(holder, Destination.END_OF_ASSIGNMENT);
        }
        if (post.holder == null) {
            post.team.posts.remove(post);
        }
    }
}
