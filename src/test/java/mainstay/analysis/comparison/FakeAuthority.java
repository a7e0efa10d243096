package mainstay.analysis.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent;
import mainstay.event.Queue;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.run.Simulator;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Study;

/**
 * An authority whose answer is known: chance shared by all arms, a little of their own, and an effect of the turnover.
 *
 * <p>The first measure is 80 + chance − 100 × (turnover − default) + a little, the second is the same in every arm, the
 * third is never observed.
 */
public final class FakeAuthority implements Simulator {
    public static final List<MeasureDefinition> MEASURES = List.of(
            measure("assessments_on_time", "Assessments on time", "percent", Better.HIGHER),
            measure("children_held", "Children held", "children", Better.NEITHER),
            measure("grip", "Deadline discipline of teams", "index, 0 to 1", Better.HIGHER));

    public static final List<Distribution> DISTRIBUTIONS =
            List.of(new Distribution("caseload", "Caseload", "children per FTE", List.of(0.0, 10.0)));

    private static final Period PERIOD = new Period(LocalDate.parse("2025-04-01"), 6, 12);

    private static MeasureDefinition measure(String name, String title, String unit, Better better) {
        return new MeasureDefinition(name, title, unit, better, Group.TIMELINESS, "some", "all", "left out");
    }

    public static Scenario scenario(String name, double turnover) {
        Service service =
                new Service("Social work", EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED), 1, Structure.INDIVIDUAL);
        return new Scenario(name, PERIOD, Settings.defaults(), List.of(service), List.of())
                .with(WorkforceSettings.TURNOVER, turnover);
    }

    public static Study study(int replications) {
        return new Study(
                "Turnover",
                "What does turnover do?",
                List.of(scenario("As now", 0.15), scenario("=High turnover", 0.25), scenario("As now, twice", 0.15)),
                List.of("assessments_on_time", "children_held"),
                replications,
                42);
    }

    @Override
    public RunMeasures run(Scenario scenario, long seed, int replication, EventSink events) {
        Chance chance = new Chance(seed, replication);
        double turnover = scenario.settings().get(WorkforceSettings.TURNOVER);
        double common = chance.normal(Purpose.NEED, 1, 1);
        double own = 0.1 * chance.normal(Purpose.NEED, Math.round(turnover * 1000), 2);
        double onTime = 80 + common - 100 * (turnover - 0.15) + own;
        events.accept(new FamilyEvent.FamilyReferred(3, 1, 0, 10, 2, 1.5, false));
        events.accept(
                new FamilyEvent.WorkerAssigned(5, 1, 2, 7001, 2, Stage.ASSESSMENT, -1, false, ChangeReason.FCONTA));
        events.accept(
                new FamilyEvent.WorkerAssigned(9, 1, 2, 8001, 2, Stage.ASSESSMENT, 7001, true, ChangeReason.LEFTRL));
        double[][] monthly = new double[3][18];
        Arrays.fill(monthly[0], onTime);
        Arrays.fill(monthly[1], 1000 + common);
        Arrays.fill(monthly[2], Double.NaN);
        double[] reasons = new double[ChangeReason.values().length];
        reasons[1] = 0.25;
        reasons[2] = 0.75;
        double[] waits = new double[Queue.values().length];
        waits[1] = 30 + common;
        waits[9] = 10 + common / 3;
        return new RunMeasures(
                new double[] {onTime, 1000 + common, Double.NaN},
                new long[] {500, 12, 0},
                monthly,
                Map.of("all", reasons, "looked_after", reasons),
                Map.of("all", waits, "closure", waits),
                Map.of("caseload", new double[] {40, 60}));
    }
}
