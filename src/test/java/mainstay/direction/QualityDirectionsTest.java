package mainstay.direction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.closedform.Practised;
import mainstay.direction.Arm.Difference;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.Ledger;
import mainstay.measure.Measures;
import mainstay.measure.count.RunMeasures;
import mainstay.model.DayByDay;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Timeliness and quality can part, and optimism lets concerns grow: see {@link Arm.Difference}. */
@Tag("slow")
class QualityDirectionsTest {
    private static final int REPLICATIONS = 8;

    private static final Scenario BASE = SmallAuthority.scenario(0.25, 12, 12);
    private static final Arm AS_NOW = new Arm(BASE, REPLICATIONS);

    private static Difference difference(String measure, Arm other) {
        return Difference.of(measure, AS_NOW.measure(measure), other.measure(measure));
    }

    /** H14, from a short limit to a long one: visits are a part of quality only, and from 45 days on few are cut. */
    @Test
    void aLongerLimitBringsMoreVisitsAndBetterAssessmentsThatTakeLonger() {
        Arm hurried = new Arm(BASE.with(ClockSettings.ASSESSMENT, 30), REPLICATIONS);
        Arm relaxed = new Arm(BASE.with(ClockSettings.ASSESSMENT, 70), REPLICATIONS);
        for (String measure :
                List.of("assessments_with_3_visits_percent", "assessment_quality", "assessment_days_p75")) {
            Difference.of(measure, hurried.measure(measure), relaxed.measure(measure))
                    .isClearlyUp();
        }
    }

    /** H21. */
    @Test
    void pushingOnTimeAloneMakesAssessmentsWorseAndKeepsNoFamilyFromComingBack() {
        Arm pushed = new Arm(
                BASE.with(BASE.settings()
                        .with(MonitoringSettings.BASE_DOSE, 1)
                        .with(AssessmentWorkSettings.LOOK_AHEAD, 35)),
                REPLICATIONS);
        difference("assessments_on_time", pushed).isClearlyUp();
        difference("assessment_quality", pushed).isClearlyDown();
        difference("rereferral_percent", pushed).isNotClearlyDown();
    }

    /** Runs of an authority in which everybody practises the model in full. */
    private static final class PractisedArm {
        private final List<RunMeasures> runs = new ArrayList<>();
        private final List<Double> daysInNeedBeforeEnquiry = new ArrayList<>();

        PractisedArm(double optimism, double challenge) {
            Scenario scenario = BASE.with(
                    BASE.settings().with(EffectSettings.OPTIMISM, optimism).with(EffectSettings.CHALLENGE, challenge));
            WorkingCalendar calendar = new WorkingCalendar(
                    scenario.period().simulatedFrom(), scenario.period().end());
            for (int seed = 0; seed < REPLICATIONS; seed++) {
                Ledger ledger = new Ledger(calendar, scenario);
                TimeInNeed inNeed = new TimeInNeed();
                DayByDay.run(scenario, seed, new Practised(1, 0, 1, ledger.and(inNeed)));
                runs.add(ledger.close());
                daysInNeedBeforeEnquiry.add(inNeed.mean());
            }
        }

        double[] measure(String name) {
            int index = Measures.all().indexOf(Measures.find(name).orElseThrow());
            return runs.stream().mapToDouble(run -> run.values()[index]).toArray();
        }

        double[] daysInNeed() {
            return daysInNeedBeforeEnquiry.stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
    }

    /** Working days from the beginning of a child in need plan to an enquiry in it. */
    private static final class TimeInNeed implements EventSink {
        private final Map<Integer, Integer> since = new HashMap<>();
        private double days;
        private int enquiries;

        @Override
        public void accept(CareEvent event) {
            if (event instanceof StageEntered entered) {
                since.remove(event.family());
                if (entered.stage() == Stage.CHILD_IN_NEED) {
                    since.put(event.family(), event.day());
                }
            } else if (event instanceof Section47Started && since.containsKey(event.family())) {
                days += event.day() - since.remove(event.family());
                enquiries++;
            }
        }

        double mean() {
            return days / enquiries;
        }
    }

    /** H19: that optimism misses concerns is put in; how long children wait, and what challenge undoes, comes out. */
    @Test
    void optimismWithoutChallengeLeavesChildrenInNeedLongerAndChallengeBringsThatBack() {
        PractisedArm none = new PractisedArm(0, 0);
        PractisedArm unchallenged = new PractisedArm(0.8, 0);
        PractisedArm challenged = new PractisedArm(0.8, 1);
        Difference.of("escalation_days", none.measure("escalation_days"), unchallenged.measure("escalation_days"))
                .isClearlyUp();
        Difference.of("days in need before an enquiry", none.daysInNeed(), unchallenged.daysInNeed())
                .isClearlyUp();
        Difference.of("escalation_days", unchallenged.measure("escalation_days"), challenged.measure("escalation_days"))
                .isClearlyDown();
        Difference.of("days in need before an enquiry", unchallenged.daysInNeed(), challenged.daysInNeed())
                .isClearlyDown();
    }
}
