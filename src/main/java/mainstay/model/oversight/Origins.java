package mainstay.model.oversight;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;

/** Which teams the posts of new teams come from: what a new team is at first is what its members bring along. */
final class Origins {
    private final List<Team> former;
    private final Map<Post, Team> formerTeams = new HashMap<>();

    /** Of teams that are about to be regrouped; not empty. */
    Origins(List<Team> former) {
        this.former = List.copyOf(former);
        for (Team team : former) {
            team.posts.forEach(post -> formerTeams.put(post, team));
        }
    }

    /** A quantity of the former teams, averaged over the posts of a new one. */
    double mean(Team team, ToDoubleFunction<Team> quantity) {
        List<Team> teams = team.posts.isEmpty()
                ? former
                : team.posts.stream().map(formerTeams::get).toList();
        return teams.stream().mapToDouble(quantity).average().orElse(0);
    }

    /** The former teams, those first that most posts of a new one come from. */
    List<Team> of(Team team) {
        return former.stream()
                .sorted(Comparator.comparingLong((Team one) -> -postsFrom(one, team)))
                .toList();
    }

    private long postsFrom(Team one, Team team) {
        return team.posts.stream().filter(post -> formerTeams.get(post) == one).count();
    }
}
