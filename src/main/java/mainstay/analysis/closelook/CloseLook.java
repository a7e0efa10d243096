package mainstay.analysis.closelook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import mainstay.analysis.comparison.ControlCharts;
import mainstay.analysis.comparison.EachArm;
import mainstay.analysis.comparison.Outcome;
import mainstay.journey.Journey;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.closelook.CaseloadRow;
import mainstay.results.closelook.CloseUp;
import mainstay.results.closelook.ControlRow;
import mainstay.results.closelook.DateRow;
import mainstay.results.closelook.JourneyRow;
import mainstay.results.closelook.JourneyRows;
import mainstay.results.closelook.PickRow;
import mainstay.results.closelook.TeamRow;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/**
 * Looks closely at the first replication of every arm of a study: what happened, on which days and to whom. What was not
 * recorded while it was simulated is simulated again: a run is a pure function of scenario, seed and replication, so this
 * is the replication that is in the other tables.
 */
public final class CloseLook {
    static final int FIRST = 0;

    private final Simulator simulator;
    private final int threads;

    /**
     * A look at a study.
     *
     * @param simulator runs one replication
     * @param threads how many arms at a time, at least 1
     */
    public CloseLook(Simulator simulator, int threads) {
        this.simulator = simulator;
        this.threads = threads;
    }

    /**
     * Looks at a study.
     *
     * @param outcome the study, complete
     * @param recorded the record of the first replication of an arm, by number of the arm from 0; empty for one that is to
     *     be simulated again
     * @param measures what the values of its replications are, in their order
     */
    public CloseUp at(Outcome outcome, IntFunction<Optional<ArmRecord>> recorded, List<MeasureDefinition> measures) {
        Study study = outcome.study();
        List<Scenario> arms = study.arms();
        List<ArmRecord> records = new EachArm(threads)
                .of(arms, arm -> recorded.apply(arms.indexOf(arm)).orElseGet(() -> simulated(arm, study.seed())));
        ControlCharts charts = new ControlCharts(measures, study.outcomes());
        List<DateRow> dates = new ArrayList<>();
        List<ControlRow> control = new ArrayList<>();
        List<CaseloadRow> caseloads = new ArrayList<>();
        List<TeamRow> teams = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            dates.addAll(records.get(arm).dates());
            control.addAll(charts.rows(arms.get(arm), outcome.arm(arm)[FIRST]));
            caseloads.addAll(records.get(arm).caseloads());
            teams.addAll(records.get(arm).teams());
        }
        List<PickRow> picks = picks(study, records);
        return new CloseUp(dates, control, caseloads, teams, picks, journeys(arms, picks, records));
    }

    private ArmRecord simulated(Scenario arm, long seed) {
        CloseLookRecorder recorder = new CloseLookRecorder(arm);
        simulator.run(arm, seed, FIRST, recorder);
        return recorder.armRecord();
    }

    private static List<PickRow> picks(Study study, List<ArmRecord> records) {
        List<Map<Integer, Integer>> waited =
                records.stream().map(ArmRecord::waited).toList();
        List<Integer> inEveryArm = waited.get(0).keySet().stream()
                .filter(family -> waited.stream().allMatch(arm -> arm.containsKey(family)))
                .toList();
        return new Picking(study, inEveryArm, waited).rows();
    }

    private List<JourneyRow> journeys(List<Scenario> arms, List<PickRow> picks, List<ArmRecord> records) {
        if (picks.isEmpty()) {
            return List.of();
        }
        List<Integer> families = picks.stream().map(PickRow::family).distinct().toList();
        List<Map<Integer, Journey>> journeys = new EachArm(threads)
                .of(arms, arm -> records.get(arms.indexOf(arm)).journeys(families));
        List<JourneyRow> rows = new ArrayList<>();
        for (PickRow pick : picks) {
            journeys.forEach(arm -> rows.addAll(JourneyRows.of(pick.pick(), arm.get(pick.family()))));
        }
        return rows;
    }
}
