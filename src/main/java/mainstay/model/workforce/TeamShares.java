package mainstay.model.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;

/** How many teams the services have, and which of them a post belongs to. */
final class TeamShares {
    private record Parameters(double span, double podSize, double grip) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(OversightSettings.SPAN),
                    settings.get(PodSettings.SIZE),
                    settings.get(GripSettings.START));
        }
    }

    private final Office office;
    /** Shares of the posts that services have while some teams are still in the old and some in the new ones. */
    private final Map<Service, Double> standing = new HashMap<>();

    private final InForce<Parameters> inForce;

    TeamShares(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** All teams are formed anew: services have the shares that they name. */
    void beginAnew() {
        standing.clear();
    }

    /** The teams of services among which so many posts are shared out; the shares need not add up to 1. */
    List<Team> formTeams(List<Service> services, double posts) {
        Parameters parameters = inForce.now();
        List<Team> formed = new ArrayList<>();
        for (Service service : services) {
            double span = service.structure() == Structure.PODS ? parameters.podSize() : parameters.span();
            int number = Math.max(1, (int) Math.round(posts * service.share() / span));
            for (int i = 0; i < number; i++) {
                Team team = office.roster().form(service, parameters.grip());
                office.publish(new TeamFormed(office.day(), team.id, team.name, service.name()));
                formed.add(team);
            }
        }
        return formed;
    }

    /** What the teams that go have had of the authority's posts goes over to the services of the new teams. */
    void passOnShares(List<Team> leaving, List<Service> services, double whole) {
        List<Team> teams = office.roster().teams();
        double freed = 0;
        for (Service service :
                leaving.stream().map(team -> team.service).distinct().toList()) {
            double gone = shareOf(service) * teamsOf(service, leaving) / teamsOf(service, teams);
            standing.put(service, shareOf(service) - gone);
            freed += gone;
        }
        for (Service service : services) {
            double before = teamsOf(service, teams) > 0 ? shareOf(service) : 0;
            standing.put(service, before + freed * service.share() / whole);
        }
    }

    /** The team that a post joins in a reorganisation: one that does the same work, or the neediest of the new ones. */
    Team placeFor(Post post, List<Team> among, double room) {
        Team former = post.team;
        Team kept = null;
        for (Team team : among) {
            boolean sameWork = team.service.holds().equals(former.service.holds());
            boolean hasRoom = (team.posts.size() + 0.5) / weight(team, among) < room;
            if (sameWork && hasRoom && (kept == null || team.posts.size() < kept.posts.size())) {
                kept = team;
            }
        }
        return kept == null ? neediestTeam(among) : kept;
    }

    /** The team that is furthest below its share of the posts. */
    Team neediestTeam(List<Team> among) {
        Team best = null;
        double bestFilled = Double.MAX_VALUE;
        for (Team team : among) {
            double filled = (team.posts.size() + 0.5) / weight(team, among);
            if (filled < bestFilled - 1e-9) {
                best = team;
                bestFilled = filled;
            }
        }
        return best;
    }

    private double weight(Team team, List<Team> among) {
        return shareOf(team.service) / teamsOf(team.service, among);
    }

    private static int teamsOf(Service service, List<Team> among) {
        int teams = 0;
        for (Team team : among) {
            teams += team.service.equals(service) ? 1 : 0;
        }
        return teams;
    }

    double shareOf(Service service) {
        return standing.getOrDefault(service, service.share());
    }
}
