package mainstay.model.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.event.OrganisationEvent.ModelTakenUp;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.oversight.Restructures;
import mainstay.scenario.Area;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RolloutSettings;

/**
 * Teams take the model up: where it has another structure than theirs, their workers form new teams, families move and
 * everybody loses hours; otherwise they stay as they are. Training begins.
 */
final class TakingUp {
    private record Parameters(boolean restructure, double familiesMoved, double hoursCovered, double hoursLost) {
        static Parameters of(Settings settings) {
            double unclear = 1 - settings.get(RolloutSettings.COMMUNICATION);
            double hours = settings.get(RolloutSettings.DISRUPTION) * unclear;
            double hoursCovered = hours * settings.get(RolloutSettings.BACKFILL);
            return new Parameters(
                    settings.on(RolloutSettings.RESTRUCTURE),
                    settings.get(RolloutSettings.FAMILIES_MOVED) * unclear,
                    hoursCovered,
                    hours - hoursCovered);
        }
    }

    private final Office office;
    private final List<Service> services;
    private final Restructures restructures;
    private final Training training;
    private final InForce<Parameters> inForce;
    private List<Service> newWork = List.of();

    /** Of a model with these services. */
    TakingUp(Office office, List<Service> services, Restructures restructures, Training training) {
        this.office = office;
        this.services = Area.divide(office.areas(), services);
        this.restructures = restructures;
        this.training = training;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Before the first teams take the model up: which of its services does work that no team has done together? */
    void prepare() {
        newWork = services.stream()
                .filter(service ->
                        office.roster().teams().stream().noneMatch(team -> team.service.doesTheWorkOf(service)))
                .toList();
    }

    /** Teams take the model up today; whether each is led with skill has been settled. */
    void takeUp(List<Team> teams, int wave) {
        Map<List<Service>, List<Team>> leaving = new LinkedHashMap<>();
        for (Team team : teams) {
            List<Service> into = inForce.now().restructure() ? into(team.service) : List.of(team.service);
            if (into.stream().allMatch(service -> isLike(service, team.service))) {
                takeUp(team, wave, 0);
            } else {
                leaving.computeIfAbsent(into, service -> new ArrayList<>()).add(team);
            }
        }
        leaving.forEach((into, those) -> regroup(those, into).forEach((team, families) -> {
            disrupt(team);
            takeUp(team, wave, families);
        }));
    }

    private static boolean isLike(Service one, Service other) {
        return one.doesTheWorkOf(other) && one.structure() == other.structure();
    }

    /**
     * The model's service that does the same work, if there is one: then workers go on with it, and the model leaves their
     * number to the authority. Otherwise those that do new work, among which they are shared out.
     */
    private List<Service> into(Service service) {
        for (Service other : services) {
            if (other.doesTheWorkOf(service)) {
                return List.of(other);
            }
        }
        return inTheAreaOf(service, newWork.isEmpty() ? services : newWork);
    }

    /** Workers stay in their area, as far as the model has services there. */
    private static List<Service> inTheAreaOf(Service service, List<Service> all) {
        List<Service> same =
                all.stream().filter(one -> one.area().equals(service.area())).toList();
        return same.isEmpty() ? all : same;
    }

    /** New teams, led with skill in the same proportion as the old ones. */
    private Map<Team, Integer> regroup(List<Team> leaving, List<Service> into) {
        long led = leaving.stream().filter(team -> team.manager.skilled).count();
        Map<Team, Integer> formed =
                restructures.regroup(leaving, into, inForce.now().familiesMoved());
        long missing = Math.round((double) led * formed.size() / leaving.size())
                - formed.keySet().stream().filter(team -> team.manager.skilled).count();
        formed.keySet().stream()
                .filter(team -> !team.manager.skilled)
                .limit(Math.max(0, missing))
                .forEach(team -> team.manager.skilled = true);
        return formed;
    }

    private void disrupt(Team team) {
        Parameters parameters = inForce.now();
        for (Worker worker : team.workers) {
            worker.disruption += parameters.hoursLost();
            office.climate().backfillHours += parameters.hoursCovered();
        }
    }

    private void takeUp(Team team, int wave, int families) {
        team.tookUpOn = office.day();
        training.takeUp(team);
        office.publish(new ModelTakenUp(office.day(), team.id, wave, team.manager.skilled, families));
    }
}
