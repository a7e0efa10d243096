package mainstay.model.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;

/** The authority's teams, posts and workers. */
public final class Roster {
    /** Working days in a year of 261 weekdays less eight bank holidays. */
    public static final double WORKING_DAYS_A_YEAR = 253;

    private final List<Team> teams = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    /** The last number of those that are told apart by one, by what they are called besides. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Set<String> names = new HashSet<>();

    private int teamNumber;

    /** The teams, in order. */
    public List<Team> teams() {
        return teams;
    }

    /** The posts, in order of their numbers. */
    public List<Post> posts() {
        return posts;
    }

    /** A new post in a team: an established one, or one on top of the establishment. */
    public Post addPost(Team team, boolean extra) {
        Post post = new Post(nextPost(extra), team);
        posts.add(placeOf(post, posts), post);
        team.posts.add(placeOf(post, team.posts), post);
        return post;
    }

    private int nextPost(boolean extra) {
        int before = 0;
        for (Post post : posts) {
            before += post.extra == extra ? 1 : 0;
        }
        return extra ? Post.FIRST_EXTRA + before : before;
    }

    private static int placeOf(Post post, List<Post> others) {
        int at = others.size();
        while (at > 0 && others.get(at - 1).id > post.id) {
            at--;
        }
        return at;
    }

    /** Number for the next team. */
    public int nextTeam() {
        return teamNumber++;
    }

    /** What a new team of a service is called: by it with the next number, so that no two teams of a run have one name. */
    public String nextName(Service service) {
        return numbered(service.name());
    }

    /** What a new team is called that has a name: by it, with a number from the second on. */
    public String nextName(String wanted) {
        if (names.add(wanted)) {
            return wanted;
        }
        numbers.putIfAbsent(wanted, 1);
        return numbered(wanted);
    }

    private String numbered(String name) {
        String next = "";
        while (next.isEmpty() || !names.add(next)) {
            next = name + " " + numbers.merge(name, 1, Integer::sum);
        }
        return next;
    }

    /** The teams that hold a family at a stage. */
    public List<Team> holding(Stage stage, Family family) {
        List<Team> found = new ArrayList<>();
        for (Team team : teams) {
            if (team.service.holds().contains(stage) && team.serves(family)) {
                found.add(team);
            }
        }
        return found;
    }

    /** Everybody in post, by team and post: a copy, so that people can come and go meanwhile. */
    public List<Worker> inPost() {
        List<Worker> all = new ArrayList<>(posts.size());
        for (Team team : teams) {
            all.addAll(team.workers);
        }
        return all;
    }

    /** Puts a worker to work in their post's team. */
    public void join(Worker worker) {
        worker.post.holder = worker;
        seat(worker);
    }

    /** Puts a worker who hands a post over to its new holder to work in the post's team. */
    public void seat(Worker worker) {
        worker.team = worker.post.team;
        // Whoever comes into a new team is no longer lent by the old one.
        worker.lentTo = null;
        List<Worker> members = worker.team.workers;
        int at = members.size();
        while (at > 0 && members.get(at - 1).id > worker.id) {
            at--;
        }
        members.add(at, worker);
    }

    /** Takes a worker out of their post. */
    public void leave(Worker worker) {
        worker.gone = true;
        takeOut(worker);
    }

    /** Takes a worker out of their post and puts them into another, vacant one. */
    public void move(Worker worker, Post post) {
        takeOut(worker);
        worker.post = post;
        join(worker);
    }

    private static void takeOut(Worker worker) {
        worker.team.workers.remove(worker);
        if (worker.post.holder == worker) {
            worker.post.holder = null;
        }
        worker.giveBackGuestDuties();
    }
}
