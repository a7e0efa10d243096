package mainstay.model.workforce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.random.Purpose;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.util.FastMath;

/** The workforce, whole: teams and posts, who is in them on the first day, and what changes day by day. */
public final class Staffing implements DailyRule {
    private static final double EARLY_YEARS = 5;
    private static final double LATER_YEARS = 8;
    private static final double MOST_YEARS = 35;

    private record Parameters(
            double posts, double extra, double vacancy, double early, Optional<SteadyTenure> inTheLongRun) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkforceSettings.POSTS),
                    settings.get(AgencySettings.AGENCY_EXTRA),
                    settings.get(WorkforceSettings.VACANCY),
                    settings.get(WorkforceSettings.UNDER_FIVE_YEARS),
                    LeavingRates.of(settings).inTheLongRun());
        }

        int wholePosts() {
            return (int) Math.round(posts);
        }
    }

    private final Office office;
    private final Reputation reputation;
    private final TeamShares shares;
    private final Starts starts;
    private final Departures departures;
    private final AgencyOverlaps overlaps;
    private final Progression progression;
    private final Recruitment recruitment;
    private final AgencyBudget budget;
    private final LabourMarket market;
    private final AnswersToDelay answers;
    private final Absences absences;
    private final Wear wear;
    private final InForce<Parameters> inForce;
    private boolean running;
    /** Posts that the authority has granted on top of those of the scenario; below 0 when it has cut some. */
    private int granted;

    /** The workforce of an authority. */
    public Staffing(Office office, HandOver handOver) {
        this.office = office;
        this.reputation = new Reputation(office);
        this.shares = new TeamShares(office);
        this.starts = new Starts(office);
        this.departures = new Departures(office, handOver, reputation);
        this.overlaps = new AgencyOverlaps(office, departures);
        this.progression = new Progression(office);
        this.budget = new AgencyBudget(office);
        this.market = new LabourMarket(office);
        this.recruitment = new Recruitment(office, starts, departures, overlaps, budget, reputation, market);
        this.answers = new AnswersToDelay(office, this, departures, budget);
        this.absences = new Absences(office, handOver);
        this.wear = new Wear(office);
        departures.replaceBy(recruitment);
        this.inForce = office.inForce(Parameters::of, this::takeEffect);
    }

    /** The first settings say what the authority begins with; those after them make or cut posts. */
    private void takeEffect(Parameters now) {
        if (running) {
            adjustPosts(Math.max(1, now.wholePosts() + granted));
        }
        running = true;
    }

    /** Strain moves at the end of the day, as reputation does; everything else of the workforce happens in the morning. */
    public DailyRule wear() {
        return wear;
    }

    /** What is thought of the authority outside. */
    public DailyRule reputation() {
        return reputation;
    }

    @Override
    public void step(int day) {
        market.open();
        departures.endAssignments(day);
        departures.step(day);
        recruitment.step(day);
        overlaps.step(day);
        progression.step(day);
        answers.step(day);
        absences.step(day);
    }

    /** Forms the teams of the services anew and puts every post, with whoever holds it, into one of them. */
    public void regroup(List<Service> services) {
        Roster roster = office.roster();
        shares.beginAnew();
        roster.teams().clear();
        roster.teams().addAll(shares.formTeams(services, inForce.now().posts() + granted));
        place(roster.posts(), roster.teams(), roster.posts().size());
    }

    /**
     * Puts the posts of some teams into new teams of other services; the old teams go.
     *
     * @param leaving the teams that go; not empty
     * @param services the services of the new teams; their shares say how the posts are shared out
     * @return the new teams
     */
    public List<Team> regroup(List<Team> leaving, List<Service> services) {
        Roster roster = office.roster();
        List<Post> posts = roster.posts().stream()
                .filter(post -> leaving.contains(post.team))
                .toList();
        long established =
                posts.stream().filter(post -> !post.extra && !post.closing).count();
        double whole = services.stream().mapToDouble(Service::share).sum();
        shares.passOnShares(leaving, services, whole);
        List<Team> formed = shares.formTeams(services, established / whole);
        roster.teams().removeAll(leaving);
        roster.teams().addAll(formed);
        double standingWhole = services.stream().mapToDouble(shares::shareOf).sum();
        place(posts, formed, posts.size() / standingWhole);
        return formed;
    }

    /** Some teams of a service become one, with all their posts and people. */
    public Team merge(List<Team> teams, String name) {
        Roster roster = office.roster();
        List<Post> posts = roster.posts().stream()
                .filter(post -> teams.contains(post.team))
                .toList();
        double part = teams.stream().mapToDouble(team -> team.part).sum();
        Team formed = shares.formLike(teams.get(0), name, part);
        roster.teams().add(roster.teams().indexOf(teams.get(0)), formed);
        roster.teams().removeAll(teams);
        place(posts, List.of(formed), Double.POSITIVE_INFINITY);
        return formed;
    }

    /** Every other post of a team goes over to a new one beside it. */
    public Team split(Team team, String name) {
        List<Post> going = new ArrayList<>();
        for (int i = 1; i < team.posts.size(); i += 2) {
            going.add(team.posts.get(i));
        }
        double part = team.part * going.size() / Math.max(1, team.posts.size());
        Team formed = shares.formLike(team, name, part);
        team.part -= part;
        office.roster().teams().add(office.roster().teams().indexOf(team) + 1, formed);
        move(going, formed);
        return formed;
    }

    /** Some posts of a team go over to another. */
    public void movePosts(List<Post> posts, Team from, Team to) {
        move(posts, to);
        shares.asTheyStand(Stream.of(from.service, to.service).distinct().toList());
    }

    /** The posts that go first when a team gives some up: vacant ones, then those of the latest to come. */
    public List<Post> movable(int number, Team from) {
        return from.posts.stream()
                .filter(post -> !post.extra && !post.closing)
                .sorted(Comparator.comparing((Post post) -> post.vacantSince < 0)
                        .thenComparing(post -> post.holder == null ? 0 : -post.holder.startDay)
                        .thenComparing(post -> -post.id))
                .limit(number)
                .toList();
    }

    private void move(List<Post> posts, Team to) {
        for (Post post : posts) {
            post.team.posts.remove(post);
            post.team = to;
            to.posts.add(post);
            if (post.holder != null) {
                office.roster().move(post.holder, post);
            }
        }
        to.posts.sort(Comparator.comparingInt(post -> post.id));
        overlaps.moveWith(posts);
    }

    /** Puts posts into teams, and whoever holds them to work there. {@code room}: posts for each unit of share. */
    private void place(List<Post> posts, List<Team> among, double room) {
        for (Post post : posts) {
            if (post.closing && post.holder == null) {
                continue;
            }
            post.team = shares.placeFor(post, among, room);
            post.team.posts.add(post);
            if (post.holder != null) {
                office.roster().join(post.holder);
            }
        }
        overlaps.moveWith(posts);
    }

    /** Makes the posts and fills them as on the first day: tenures, vacancies, agency. */
    public void begin(List<Service> services) {
        Parameters parameters = inForce.now();
        office.roster().teams().addAll(shares.formTeams(services, parameters.posts()));
        int posts = parameters.wholePosts();
        int extra = (int) Math.round(posts * parameters.extra());
        for (int i = 0; i < posts + extra; i++) {
            addPost(i >= posts);
        }
        for (Post post : office.roster().posts()) {
            if (post.extra) {
                departures.planEnd(starts.agency(post, true));
            } else if (office.chance().happens(Purpose.INITIALLY_VACANT, post.id, 0, vacancy(post))) {
                recruitment.vacantAtStart(post);
            } else {
                begin(starts.initial(post, tenure(post)));
            }
        }
        progression.step(0);
        budget.begin();
    }

    private double vacancy(Post post) {
        return inForce.of(post.team).vacancy();
    }

    private Post addPost(boolean extra) {
        return office.roster().addPost(shares.neediestTeam(office.roster().teams()), extra);
    }

    private void begin(Worker worker) {
        if (inForce.now().inTheLongRun().isPresent()) {
            departures.beginInTheLongRun(worker);
        }
    }

    private double tenure(Post post) {
        double u = office.chance().uniform(Purpose.INITIAL_TENURE, post.id, 0);
        Optional<SteadyTenure> inTheLongRun = inForce.of(post.team).inTheLongRun();
        if (inTheLongRun.isPresent()) {
            return Math.min(MOST_YEARS, inTheLongRun.get().tenureAtShare(u));
        }
        double early = inForce.now().early();
        if (u < early) {
            return EARLY_YEARS * u / early;
        }
        double later = -LATER_YEARS * FastMath.log(1 - (u - early) / (1 - early) * (1 - 1e-6));
        return Math.min(MOST_YEARS, EARLY_YEARS + later);
    }

    /** Posts made or cut while the run goes on: new ones are advertised; a cut post goes when it is vacant. */
    private void adjustPosts(int wanted) {
        Roster roster = office.roster();
        int there = establishment();
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

    /** The establishment grows by so many posts, or shrinks when they are below 0, until it is changed again. */
    public void change(int posts) {
        if (posts != 0) {
            granted += posts;
            adjustPosts(Math.max(1, inForce.now().wholePosts() + granted));
        }
    }

    /** Posts that there are, filled or not, without those that go when their holder does. */
    public int establishment() {
        int posts = 0;
        for (Post post : office.roster().posts()) {
            posts += post.extra || post.closing ? 0 : 1;
        }
        return posts;
    }

    /** A further agency worker is asked for. */
    Post askForAgency() {
        Post post = addPost(true);
        recruitment.askForAgency(post);
        return post;
    }

    private void close(Post post) {
        departures.callOffMoveInto(post);
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
