package mainstay.model.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mainstay.event.ChangeReason;
import mainstay.event.OrganisationEvent.Restructured;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.model.workforce.Staffing;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;

/**
 * Posts go from one team to another. Every four weeks the heads of service look at all teams: while posts may move, the one
 * on which the pressure is highest, and well above that on the others, gets a vacant post of the team that has most to
 * spare: one that nobody covers, or, where the pressure is far above, the agency worker too. Whoever goes along leaves the
 * families behind.
 */
public final class PostMoves implements DailyRule {
    private static final int LOOK_EVERY_DAYS = 20;
    /** A team that has no more posts than these gives none up. */
    private static final int FEWEST_POSTS = 3;
    /** Agency workers go along where the pressure is above that on the others by so many times as much as for an empty post. */
    private static final int COVERED_FROM_GAPS = 2;

    private record Parameters(double share, double gap) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(AllocationSettings.POST_MOVES), settings.get(AllocationSettings.LENDING_GAP));
        }
    }

    private final Office office;
    private final HandOver handOver;
    private final Staffing staffing;
    private final InForce<Parameters> inForce;
    /** Posts that may move now: what is not used up is left for later, up to a year's. */
    private double allowed;

    /** Moves of posts in an authority. */
    public PostMoves(Office office, HandOver handOver, Staffing staffing) {
        this.office = office;
        this.handOver = handOver;
        this.staffing = staffing;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        double share = inForce.now().share();
        if (share == 0 || day == 0 || day % LOOK_EVERY_DAYS != 0) {
            return;
        }
        double inAYear = share * staffing.establishment();
        allowed = Math.min(inAYear, allowed + inAYear * LOOK_EVERY_DAYS / Roster.WORKING_DAYS_A_YEAR);
        List<Team> leastPressed = new ArrayList<>(office.roster().teams());
        leastPressed.sort(Comparator.comparingDouble(Team::overUsual));
        double mean =
                leastPressed.stream().mapToDouble(Team::overUsual).average().orElse(1);
        List<Team> toSpare = new ArrayList<>(leastPressed);
        toSpare.removeIf(team -> team.overUsual() >= mean || team.establishedPosts() <= FEWEST_POSTS);
        double gap = inForce.now().gap();
        for (int i = leastPressed.size() - 1; i > 0 && allowed >= 1; i--) {
            Team team = leastPressed.get(i);
            double above = team.overUsual() / mean - 1;
            if (above <= gap) {
                return;
            }
            Optional<Post> post = vacantPostFor(team, toSpare, above > COVERED_FROM_GAPS * gap);
            if (post.isPresent()) {
                Team giver = post.get().team;
                move(List.of(post.get()), giver, team);
                toSpare.remove(giver);
                allowed--;
            }
        }
    }

    /** Of a team of the same area first, and then of the one that has most to spare; one that nobody covers, if there is any. */
    private static Optional<Post> vacantPostFor(Team inTrouble, List<Team> toSpare, boolean coveredToo) {
        return toSpare.stream()
                .sorted(Comparator.comparing(team -> team.area != inTrouble.area))
                .flatMap(team -> team.posts.stream()
                        .filter(post -> isFree(post) && (coveredToo || post.holder == null))
                        .min(Comparator.comparing(post -> post.holder != null))
                        .stream())
                .findFirst();
    }

    private static boolean isFree(Post post) {
        return post.vacantSince >= 0 && !post.extra && !post.closing && post.promisedTo == null;
    }

    /** Whoever holds one of the posts goes along and leaves the families behind. */
    void move(List<Post> posts, Team from, Team to) {
        int families = 0;
        for (Worker worker : from.workers) {
            if (posts.contains(worker.post)) {
                families += worker.cases.size();
                leaveFamilies(worker);
            }
        }
        staffing.movePosts(posts, from, to);
        office.publish(new Restructured(office.day(), from.id, families));
    }

    /** They stay where they are: the worker's new team has not had them. */
    private void leaveFamilies(Worker worker) {
        for (Case theCase : List.copyOf(worker.cases)) {
            handOver.release(theCase, ChangeReason.ORGRST);
            theCase.formerWorker = null;
            theCase.formerPost = null;
        }
        worker.covered.clear();
    }
}
