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
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
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
        List<Team> formed = new ArrayList<>();
        for (Service service : services) {
            Parameters parameters = inForce.of(office.own(service.set()));
            double span = service.structure() == Structure.PODS ? parameters.podSize() : parameters.span();
            int number = service.number(posts, span);
            for (int i = 0; service.teams().isEmpty() && i < number; i++) {
                formed.add(form(service, office.roster().nextName(service), 1, service.set()));
            }
            for (NamedTeam named : service.teams()) {
                Map<Parameter, Double> own = new HashMap<>(service.set());
                own.putAll(named.set());
                double part = named.share() * service.teams().size();
                formed.add(form(service, office.roster().nextName(named.name()), part, own));
            }
        }
        return formed;
    }

    private Team form(Service service, String name, double part, Map<Parameter, Double> set) {
        Team team = new Team(
                office.roster().nextTeam(),
                name,
                service,
                areaOf(service),
                part,
                inForce.now().grip());
        office.settle(team, set);
        String area = team.area == Team.ALL_AREAS ? "" : service.area();
        office.publish(new TeamFormed(office.day(), team.id, team.name, service.name(), area));
        return team;
    }

    /** A team that takes the place of others of a service, or stands beside one: with what is their own. */
    Team formLike(Team other, String name, double part) {
        return form(other.service, office.roster().nextName(name), part, office.ownOf(other));
    }

    /** After posts have gone from team to team, shares are what is there. */
    void asTheyStand(List<Service> services) {
        List<Team> teams = office.roster().teams();
        double all = teams.stream().mapToInt(Team::establishedPosts).sum();
        for (Service service : services) {
            double posts = 0;
            for (Team team : teams) {
                if (team.service.equals(service)) {
                    team.part = team.establishedPosts();
                    posts += team.part;
                }
            }
            standing.put(service, posts / all);
        }
    }

    private int areaOf(Service service) {
        for (int i = 0; i < office.areas().size(); i++) {
            if (office.areas().get(i).name().equals(service.area())) {
                return i;
            }
        }
        return Team.ALL_AREAS;
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
            boolean sameWork = team.service.doesTheWorkOf(former.service);
            boolean hasRoom = (team.posts.size() + 0.5) / weight(team, among) < room;
            if (sameWork && hasRoom && (kept == null || team.posts.size() < kept.posts.size())) {
                kept = team;
            }
        }
        return kept == null ? neediestTeam(ofTheSameArea(former, among)) : kept;
    }

    /** Posts stay in their area, as far as there is a team for them. */
    private static List<Team> ofTheSameArea(Team former, List<Team> among) {
        List<Team> same =
                among.stream().filter(team -> team.area == former.area).toList();
        return same.isEmpty() ? among : same;
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
        double parts = 0;
        for (Team other : among) {
            parts += other.service.equals(team.service) ? other.part : 0;
        }
        return shareOf(team.service) / (parts / team.part);
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
