package mainstay.model.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mainstay.event.OrganisationEvent.Restructured;
import mainstay.event.OrganisationEvent.SettingChanged;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.workforce.Staffing;
import mainstay.random.Purpose;
import mainstay.scenario.TeamChange;
import mainstay.scenario.TeamChange.AddManager;
import mainstay.scenario.TeamChange.ManagersLeave;
import mainstay.scenario.TeamChange.Merge;
import mainstay.scenario.TeamChange.MovePosts;
import mainstay.scenario.TeamChange.OwnSettings;

/**
 * What the timeline changes in some teams: they merge, get a manager more or posts of others, their managers leave, or they
 * have settings of their own. What names a team that there is no longer changes nothing.
 */
public final class TeamChanges implements DailyRule {
    private static final int WEEK_DAYS = 5;

    private final Office office;
    private final Staffing staffing;
    private final PostMoves posts;
    private final Restructures restructures;
    private final ManagersDesk managers;
    private final Agenda<Team> leaving = new Agenda<>();

    /** Changes in an authority. */
    public TeamChanges(
            Office office, Staffing staffing, PostMoves posts, Restructures restructures, ManagersDesk managers) {
        this.office = office;
        this.staffing = staffing;
        this.posts = posts;
        this.restructures = restructures;
        this.managers = managers;
    }

    /** A change takes effect today. */
    public void make(TeamChange change) {
        if (change instanceof OwnSettings own) {
            set(own);
        } else if (change instanceof Merge merge) {
            merge(merge);
        } else if (change instanceof AddManager more) {
            find(more.team()).forEach(team -> addManager(team, more.name()));
        } else if (change instanceof MovePosts move) {
            find(move.from()).forEach(from -> find(move.to())
                    .forEach(to -> posts.move(staffing.movable(move.posts(), from), from, to)));
        } else if (change instanceof ManagersLeave going) {
            plan(going);
        }
    }

    /** The team of a name, or none. */
    private List<Team> find(String name) {
        return office.roster().teams().stream()
                .filter(team -> team.name.equals(name))
                .toList();
    }

    private void set(OwnSettings own) {
        office.change(own);
        own.set()
                .forEach((parameter, value) -> office.publish(
                        new SettingChanged(office.day(), own.of() + ": " + parameter.path(), parameter.spell(value))));
    }

    /** The manager of the team with most posts leads all of them; some families change worker, as in any reorganisation. */
    private void merge(Merge merge) {
        List<Team> named = merge.teams().stream()
                .flatMap(name -> find(name).stream())
                .sorted(Comparator.comparingInt((Team team) -> -team.establishedPosts()))
                .toList();
        List<Team> teams = named.stream()
                .filter(team -> team.service.equals(named.get(0).service))
                .toList();
        if (teams.size() > 1) {
            publish(restructures.regroup(
                    teams, restructures.moved(), () -> List.of(staffing.merge(teams, merge.into()))));
        }
    }

    private void publish(Map<Team, Integer> families) {
        families.forEach((team, moved) -> office.publish(new Restructured(office.day(), team.id, moved)));
    }

    /** Half of a team is a team of its own, under somebody who starts today. */
    private void addManager(Team team, String name) {
        Team formed = staffing.split(team, name);
        formed.grip = team.grip;
        formed.heldRecently = team.heldRecently;
        formed.dueRecently = team.dueRecently;
        formed.tookUpOn = team.tookUpOn;
        formed.attention = team.attention;
        formed.manager.startedOn = office.day();
        for (PendingDecision pending : List.copyOf(team.manager.queue)) {
            Worker worker = pending.theCase.worker;
            if (worker != null && worker.team == formed) {
                team.manager.queue.remove(pending);
                formed.manager.queue.add(pending);
            }
        }
        publish(restructures.moveFamilies(List.of(team, formed), restructures.moved(), true));
    }

    /** So many of those who are in post today, whoever they are, each on a day of their own. */
    private void plan(ManagersLeave going) {
        int day = office.day();
        List<Team> led = new ArrayList<>(office.roster().teams());
        led.removeIf(team -> !team.manager.inPost || !going.of().includes(team.service, team.name));
        led.sort(Comparator.comparingDouble(team -> office.chance().uniform(Purpose.MANAGER_GOES_ON, team.id, day)));
        for (Team team : led.subList(0, (int) Math.round(going.share() * led.size()))) {
            double when = office.chance().uniform(Purpose.MANAGER_GOES_ON, team.id, -1L - day);
            leaving.put(day + (int) (when * going.weeks() * WEEK_DAYS), team);
        }
    }

    @Override
    public void step(int day) {
        for (Team team : leaving.take(day)) {
            if (team.manager.inPost && office.roster().teams().contains(team)) {
                managers.leave(team, day);
            }
        }
    }
}
