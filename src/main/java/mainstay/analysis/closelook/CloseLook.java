package mainstay.analysis.closelook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mainstay.analysis.comparison.ControlCharts;
import mainstay.analysis.comparison.EachArm;
import mainstay.analysis.comparison.Outcome;
import mainstay.calendar.WorkingCalendar;
import mainstay.journey.Arrivals;
import mainstay.journey.DaysWaited;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.CaseloadRow;
import mainstay.results.study.CloseUp;
import mainstay.results.study.ControlRow;
import mainstay.results.study.DateRow;
import mainstay.results.study.JourneyRow;
import mainstay.results.study.JourneyRows;
import mainstay.results.study.PickRow;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/**
 * Looks closely at the first replication of every arm of a study, which it runs again for that: once to see what happened,
 * on which days and to whom, and once more to follow the families that were picked. A run is a pure function of scenario,
 * seed and replication, so this is the replication that is in the other tables.
 */
public final class CloseLook {
    private static final int FIRST = 0;

    private final Simulator simulator;
    private final int threads;

    /**
     * A look through a simulator.
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
     * @param measures what the values of its replications are, in their order
     */
    public CloseUp at(Outcome outcome, List<MeasureDefinition> measures) {
        Study study = outcome.study();
        List<Seen> seen = new EachArm(threads).of(study.arms(), arm -> see(arm, study.seed()));
        ControlCharts charts = new ControlCharts(measures, study.outcomes());
        List<DateRow> dates = new ArrayList<>();
        List<ControlRow> control = new ArrayList<>();
        List<CaseloadRow> caseloads = new ArrayList<>();
        for (int arm = 0; arm < seen.size(); arm++) {
            dates.addAll(seen.get(arm).dates());
            control.addAll(charts.rows(study.arms().get(arm), outcome.arm(arm)[FIRST]));
            caseloads.addAll(seen.get(arm).caseloads());
        }
        List<PickRow> picks = picks(study, seen);
        return new CloseUp(dates, control, caseloads, picks, journeys(study, picks));
    }

    /**
     * What one arm tells.
     *
     * @param waited of the families that may be picked as far as this arm goes, by number, the days their steps waited
     */
    private record Seen(List<DateRow> dates, List<CaseloadRow> caseloads, Map<Integer, Integer> waited) {}

    private Seen see(Scenario arm, long seed) {
        WorkingCalendar calendar =
                new WorkingCalendar(arm.period().simulatedFrom(), arm.period().end());
        MilestoneDates milestones = new MilestoneDates(arm.name(), calendar);
        CaseloadCounts caseloads = new CaseloadCounts(arm, calendar);
        Arrivals arrivals = new Arrivals();
        DaysWaited waiting = new DaysWaited();
        simulator.run(arm, seed, FIRST, milestones.and(caseloads).and(arrivals).and(waiting));
        Map<Integer, Integer> waited = new TreeMap<>();
        arrivals.firstReferred(
                        calendar.onOrAfter(arm.period().start()), calendar.onOrAfter(Picking.tooLate(arm.period())))
                .filter(arrivals::wentOn)
                .forEach(family -> waited.put(family, waiting.before(family, calendar.days())));
        return new Seen(milestones.rows(), caseloads.rows(), waited);
    }

    private static List<PickRow> picks(Study study, List<Seen> seen) {
        List<Map<Integer, Integer>> waited = seen.stream().map(Seen::waited).toList();
        List<Integer> inEveryArm = waited.get(0).keySet().stream()
                .filter(family -> waited.stream().allMatch(arm -> arm.containsKey(family)))
                .toList();
        return new Picking(study, inEveryArm, waited).rows();
    }

    private List<JourneyRow> journeys(Study study, List<PickRow> picks) {
        if (picks.isEmpty()) {
            return List.of();
        }
        List<Integer> families = picks.stream().map(PickRow::family).distinct().toList();
        List<FollowedArm> arms =
                new FamilyJourneys(simulator, threads).follow(study.arms(), study.seed(), FIRST, families);
        List<JourneyRow> rows = new ArrayList<>();
        for (PickRow pick : picks) {
            arms.forEach(arm -> rows.addAll(JourneyRows.of(pick.pick(), arm.journey(pick.family()))));
        }
        return rows;
    }
}
