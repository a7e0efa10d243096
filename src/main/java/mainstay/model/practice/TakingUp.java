package mainstay.model.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.event.CareEvent.ModelTakenUp;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.oversight.Restructures;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.Rollout;

/**
 * Teams take the model up: where it has another structure than theirs, their workers form new teams, families move and
 * everybody loses hours; otherwise they stay as they are. Training begins.
 */
final class TakingUp {
    private final Office office;
    private final List<Service> services;
    private final Restructures restructures;
    private final Training training;
    private List<Service> newServices = List.of();
    private boolean restructure;
    private double familiesMoved;
    private double hoursLost;
    private double hoursCovered;

    /** Of a model with these services. */
    TakingUp(Office office, List<Service> services, Restructures restructures, Training training) {
        this.office = office;
        this.services = services;
        this.restructures = restructures;
        this.training = training;
    }

    void retune(Settings settings) {
        restructure = settings.on(Rollout.RESTRUCTURE);
        double unclear = 1 - settings.get(Rollout.COMMUNICATION);
        familiesMoved = settings.get(Rollout.FAMILIES_MOVED) * unclear;
        double hours = settings.get(Rollout.DISRUPTION) * unclear;
        hoursCovered = hours * settings.get(Rollout.BACKFILL);
        hoursLost = hours - hoursCovered;
    }

    /** Before the first teams take the model up: of its services, which does the authority not have yet? */
    void prepare() {
        newServices = services.stream()
                .filter(service -> office.roster().teams().stream().noneMatch(team -> isLike(team.service, service)))
                .toList();
    }

    /** Teams take the model up today; whether each is led with skill has been settled. */
    void takeUp(List<Team> teams, int wave) {
        List<Team> leaving = new ArrayList<>();
        for (Team team : teams) {
            if (restructure && services.stream().noneMatch(service -> isLike(team.service, service))) {
                leaving.add(team);
            } else {
                takeUp(team, wave, 0);
            }
        }
        if (!leaving.isEmpty()) {
            regroup(leaving).forEach((team, families) -> {
                disrupt(team);
                takeUp(team, wave, families);
            });
        }
    }

    /** Same work in the same structure: the name does not matter, and the model leaves the share to the authority. */
    private static boolean isLike(Service one, Service other) {
        return one.holds().equals(other.holds()) && one.structure() == other.structure();
    }

    /** New teams, led with skill in the same proportion as the old ones. */
    private Map<Team, Integer> regroup(List<Team> leaving) {
        long led = leaving.stream().filter(team -> team.manager.skilled).count();
        List<Service> forming = newServices.isEmpty() ? services : newServices;
        Map<Team, Integer> formed = new LinkedHashMap<>(restructures.regroup(leaving, forming, familiesMoved));
        long missing = Math.round((double) led * formed.size() / leaving.size())
                - formed.keySet().stream().filter(team -> team.manager.skilled).count();
        formed.keySet().stream()
                .filter(team -> !team.manager.skilled)
                .limit(Math.max(0, missing))
                .forEach(team -> team.manager.skilled = true);
        return formed;
    }

    private void disrupt(Team team) {
        for (Worker worker : team.workers) {
            worker.disruption += hoursLost;
            office.climate().backfillHours += hoursCovered;
        }
    }

    private void takeUp(Team team, int wave, int families) {
        team.tookUpOn = office.day();
        training.begin(team);
        office.tell(new ModelTakenUp(office.day(), team.id, wave, team.manager.skilled, families));
    }
}
