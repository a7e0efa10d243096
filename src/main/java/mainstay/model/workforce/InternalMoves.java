package mainstay.model.workforce;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.WorkforceEvent.WorkerMoved;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;

/**
 * Permanent workers move to vacant posts of other teams. Until the last day in the old post the new one is promised to
 * them; then they leave their families behind and are in the new one, and whoever is sought outside is sought for the old.
 */
final class InternalMoves {
    private record Parameters(HiringFreeze freeze) {
        static Parameters of(Settings settings) {
            return new Parameters(HiringFreeze.of(settings));
        }
    }

    private final Office office;
    private final HandOver handOver;
    private final InForce<Parameters> inForce;
    private Recruitment recruitment;

    InternalMoves(Office office, HandOver handOver) {
        this.office = office;
        this.handOver = handOver;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Recruitment looks for whoever comes after those who move. */
    void replaceBy(Recruitment whoComesNext) {
        recruitment = whoComesNext;
    }

    /** Promises somebody who wants to move a vacant post of another team, if there is one that nobody else will be in before. */
    boolean findsPost(Worker worker, int lastDay) {
        List<Post> free = new ArrayList<>();
        for (Post post : office.roster().posts()) {
            if (post.team != worker.team && isFree(post, lastDay)) {
                free.add(post);
            }
        }
        // People look for other work near by first: the vacancies of one area do not drain the next.
        if (free.stream().anyMatch(post -> post.team.isNear(worker.team))) {
            free.removeIf(post -> !post.team.isNear(worker.team));
        }
        if (free.isEmpty() || inForce.now().freeze().posts()) {
            return false;
        }
        // Any of them: people look for other work, not for the post that has been vacant for longest.
        Post post = free.get(office.chance().oneOf(Purpose.MOVE_TO_POST, worker.id, office.day(), free.size()));
        worker.movingTo = post;
        post.promisedTo = worker;
        worker.lastDay = lastDay;
        recruitment.startIsPlanned(post);
        return true;
    }

    private static boolean isFree(Post post, int lastDay) {
        return post.vacantSince >= 0
                && !post.extra
                && !post.closing
                && !post.heldUp
                && post.promisedTo == null
                && post.fillDay > lastDay;
    }

    /** Who was to move stays, and takes families again; the post is vacant as it was. */
    void callOff(Worker worker) {
        Post post = worker.movingTo;
        post.promisedTo = null;
        worker.movingTo = null;
        worker.lastDay = -1;
        worker.destination = null;
        recruitment.startIsPlanned(post);
    }

    /** On the last day in the old post. */
    void move(Worker worker) {
        Post old = worker.post;
        Post next = worker.movingTo;
        int from = worker.team.id;
        for (Case theCase : List.copyOf(worker.cases)) {
            handOver.release(theCase, ChangeReason.LEFTRL);
        }
        worker.covered.clear();
        worker.movingTo = null;
        worker.lastDay = -1;
        worker.destination = null;
        recruitment.makeRoomIn(next);
        office.roster().move(worker, next);
        office.publish(new WorkerMoved(office.day(), worker.id, worker.team.id, next.id, from, old.id));
        recruitment.goesOnFor(old, next);
    }
}
