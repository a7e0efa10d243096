package mainstay.model.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.model.agent.Team;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.Service;

/**
 * The order in which teams take the model up: by chance among the teams of a service; the services in turn, each in
 * proportion to its number of teams, so that the pathway works within a wave.
 */
final class TeamOrder {
    private final Chance chance;

    TeamOrder(Chance chance) {
        this.chance = chance;
    }

    List<Team> of(List<Team> teams) {
        Map<Service, List<Team>> byService = new LinkedHashMap<>();
        for (Team team : teams) {
            byService
                    .computeIfAbsent(team.service, service -> new ArrayList<>())
                    .add(team);
        }
        List<Place> places = new ArrayList<>();
        for (List<Team> ofService : byService.values()) {
            ofService.sort(Comparator.comparingDouble(team -> chance.uniform(Purpose.TEAM_ORDER, team.id, 0)));
            for (int i = 0; i < ofService.size(); i++) {
                places.add(new Place(ofService.get(i), (double) i / ofService.size()));
            }
        }
        // Sorting keeps the order of services where places are equal.
        places.sort(Comparator.comparingDouble(Place::position));
        return places.stream().map(Place::team).toList();
    }

    private record Place(Team team, double position) {}
}
