package mainstay.model.practice;

import static mainstay.scenario.parameter.RolloutSettings.ATTENTION;
import static mainstay.scenario.parameter.RolloutSettings.LEADS;
import static mainstay.scenario.parameter.RolloutSettings.PARTNERS;
import static mainstay.scenario.parameter.RolloutSettings.SETTLING;
import static mainstay.scenario.parameter.RolloutSettings.SHORT_OF_LEADS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mainstay.event.OrganisationEvent.ModelTakenUp;
import mainstay.event.OrganisationEvent.ProgrammeBegan;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.oversight.Restructures;
import mainstay.scenario.Implementation;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.FidelitySettings;

/**
 * The programme that brings a practice model: it begins, it prepares, and wave by wave teams take the model up, if they
 * must with a skilled lead or else later. Or the model has been there for long, and every team practises it.
 */
public final class Rollout implements DailyRule {
    private static final int WEEK_DAYS = 5;
    /** Of a team that practised the model before the run began. */
    private static final int NO_WAVE = 0;

    private record Parameters(double attention, int settlingWeeks, boolean goAhead) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(ATTENTION),
                    settings.count(SETTLING),
                    settings.word(SHORT_OF_LEADS).equals("go-ahead"));
        }
    }

    private final Office office;
    private final Scenario scenario;
    private final Consumer<Map<Parameter, Double>> putInForce;
    private final Training training;
    private final Leads leads;
    private final TeamOrder teamOrder;
    private final TakingUp takingUp;
    private final List<Team> waiting = new ArrayList<>();
    private final InForce<Parameters> inForce;
    private List<Team> order = List.of();
    private Waves waves;
    private boolean begun;
    private int wave;

    /**
     * The programme of a scenario, if it has one.
     *
     * @param training trains workers and managers
     * @param restructures forms new teams
     * @param putInForce puts settings in force from today on
     */
    public Rollout(
            Office office,
            Scenario scenario,
            Training training,
            Restructures restructures,
            Consumer<Map<Parameter, Double>> putInForce) {
        this.office = office;
        this.scenario = scenario;
        this.training = training;
        this.putInForce = putInForce;
        this.leads = new Leads(office);
        this.teamOrder = new TeamOrder(office.chance());
        this.takingUp = new TakingUp(
                office,
                scenario.implementation().map(Implementation::services).orElse(List.of()),
                restructures,
                training);
        this.inForce = office.inForce(Parameters::of);
    }

    /** Before the first day: the dates of the programme are set; a model without one has been there for long. */
    public void begin() {
        Settings settings = scenario.settings();
        if (scenario.implementation().isPresent()) {
            Settings planned = settings.with(scenario.implementation().get().withProgramme());
            waves = new Waves(planned, scenario.programmeBegins().orElseThrow(), office.calendar());
        } else if (settings.get(FidelitySettings.START) > 0) {
            settle(settings);
        }
    }

    /** Every team practises the model, as far as workers and managers do. */
    private void settle(Settings settings) {
        List<Team> teams = office.roster().teams();
        leads.settle(teams, settings.get(LEADS));
        for (Team team : teams) {
            team.tookUpOn = 0;
            team.manager.ownership = settings.get(FidelitySettings.OWNERSHIP_START);
            for (Worker worker : team.workers) {
                worker.fidelity = settings.get(FidelitySettings.START);
                training.settle(worker);
            }
            office.publish(new ModelTakenUp(0, team.id, NO_WAVE, team.manager.skilled, 0));
        }
        office.climate().takenUp = 1;
        office.climate().partners = settings.get(PARTNERS);
    }

    @Override
    public void step(int day) {
        leads.step(day);
        scenario.implementation().ifPresent(implementation -> carryOn(implementation, day));
        office.climate().takenUp = shareThatPractises();
    }

    private void carryOn(Implementation implementation, int day) {
        if (!begun && day >= waves.begins()) {
            begin(implementation, day);
        }
        if (!waiting.isEmpty() && (day - waves.day(1)) % WEEK_DAYS == 0) {
            ask(List.copyOf(waiting));
        }
        while (wave < waves.count() && waves.day(wave + 1) <= day) {
            wave++;
            if (wave == 1) {
                putInForce.accept(implementation.withModel());
                takingUp.prepare();
            }
            ask(teamsOf(wave));
        }
        Parameters parameters = inForce.now();
        for (Team team : office.roster().teams()) {
            boolean settles = team.practisesModel()
                    && day < office.calendar().plusWeeks(team.tookUpOn, parameters.settlingWeeks());
            team.attention = settles ? parameters.attention() : 0;
        }
    }

    /** The first day of the programme. */
    private void begin(Implementation implementation, int day) {
        begun = true;
        office.publish(new ProgrammeBegan(day));
        putInForce.accept(implementation.withProgramme());
        order = teamOrder.of(office.roster().teams());
        Settings planned = scenario.settings().with(implementation.withProgramme());
        leads.begin(order.size(), planned.get(LEADS));
        for (int w = 1; w <= waves.count(); w++) {
            for (Team team : slice(w)) {
                training.prepare(team, Math.max(day, waves.trainedFrom(w)));
            }
        }
    }

    private List<Team> slice(int ofWave) {
        return order.subList(waves.upTo(ofWave - 1, order.size()), waves.upTo(ofWave, order.size()));
    }

    /** The teams whose turn it is; in the last wave also those that were formed since the programme began. */
    private List<Team> teamsOf(int ofWave) {
        List<Team> teams = new ArrayList<>(slice(ofWave));
        if (ofWave == waves.count()) {
            List<Team> others = new ArrayList<>(office.roster().teams());
            others.removeAll(order);
            teams.addAll(teamOrder.of(others));
        }
        return teams;
    }

    /** Those for whom there is a skilled lead take the model up, the others too or not yet. */
    private void ask(List<Team> teams) {
        waiting.removeAll(teams);
        List<Team> taking = new ArrayList<>();
        for (Team team : teams) {
            if (team.practisesModel() || !office.roster().teams().contains(team)) {
                continue;
            }
            boolean led = leads.take(team);
            (led || inForce.now().goAhead() ? taking : waiting).add(team);
        }
        takingUp.takeUp(taking, wave);
    }

    private double shareThatPractises() {
        List<Team> teams = office.roster().teams();
        int practising = 0;
        for (Team team : teams) {
            practising += team.practisesModel() ? 1 : 0;
        }
        return (double) practising / teams.size();
    }
}
