package mainstay.model;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mainstay.event.OrganisationEvent.SettingChanged;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Office;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.TeamChange;
import mainstay.scenario.definition.Parameter;

/** The scenario's timeline: settings and services change on their dates. */
final class Programme implements DailyRule {
    private final Office office;
    private final List<DatedChange> timeline;
    private final Consumer<List<Service>> restructure;
    private final Consumer<TeamChange> change;
    private Settings settings;
    private int next;

    Programme(
            Office office, Scenario scenario, Consumer<List<Service>> restructure, Consumer<TeamChange> changeOfTeams) {
        this.office = office;
        this.timeline = scenario.timeline();
        this.settings = scenario.settings();
        this.restructure = restructure;
        this.change = changeOfTeams;
    }

    @Override
    public void step(int day) {
        while (next < timeline.size()
                && office.calendar().onOrAfter(timeline.get(next).on()) <= day) {
            DatedChange due = timeline.get(next++);
            put(due.set());
            if (!due.services().isEmpty()) {
                restructure.accept(Area.divide(office.areas(), due.services()));
            }
            due.teams().forEach(change);
        }
    }

    /** Settings are in force from today on; what the timeline changes later still counts. */
    void put(Map<Parameter, Double> set) {
        if (set.isEmpty()) {
            return;
        }
        settings = settings.with(set);
        set.forEach((parameter, value) ->
                office.publish(new SettingChanged(office.day(), parameter.path(), parameter.spell(value))));
        office.configure(settings);
    }
}
