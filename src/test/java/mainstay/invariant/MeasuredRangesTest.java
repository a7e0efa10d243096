package mainstay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mainstay.calendar.WorkingCalendar;
import mainstay.measure.Ledger;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.Scenario;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Whatever the settings: no measure leaves what its unit allows, in a run or in a month. */
class MeasuredRangesTest {
    /** Sums of binary fractions. */
    private static final double ROUNDING = 1e-9;

    /** Of these there is no value while fewer than half of what was begun was seen to end, however many there are. */
    private static final Set<String> OPEN_ENDED = Set.of("worker_spell_days_p50", "cin_plan_days_p50");

    @Provide
    Arbitrary<Scenario> everywhere() {
        return RandomAuthorities.everywhere();
    }

    @Provide
    Arbitrary<Scenario> some() {
        return RandomAuthorities.any();
    }

    @Tag("slow")
    @Property(tries = 150, seed = "20261128", shrinking = ShrinkingMode.BOUNDED)
    void everySettingAnywhereInItsRange(@ForAll("everywhere") Scenario scenario) {
        assertThat(outside(measured(scenario))).isEmpty();
    }

    @Tag("slow")
    @Property(tries = 40, seed = "20261128", shrinking = ShrinkingMode.BOUNDED)
    void someSettingsAnywhereInTheirRange(@ForAll("some") Scenario scenario) {
        assertThat(outside(measured(scenario))).isEmpty();
    }

    private static RunMeasures measured(Scenario scenario) {
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        Ledger ledger = new Ledger(calendar, scenario);
        new Authority(scenario, calendar, new Chance(1, 0), ledger).run();
        return ledger.close();
    }

    /** What is not as it should be, in words. */
    private static List<String> outside(RunMeasures run) {
        List<String> wrong = new ArrayList<>();
        for (int m = 0; m < Measures.all().size(); m++) {
            MeasureDefinition measure = Measures.all().get(m);
            double value = run.values()[m];
            if (isOutside(measure, value)) {
                wrong.add(measure.name() + " is " + value + " " + measure.unit());
            }
            for (int month = 0; month < run.monthly()[m].length; month++) {
                if (isOutside(measure, run.monthly()[m][month])) {
                    wrong.add(measure.name() + " is " + run.monthly()[m][month] + " " + measure.unit() + " in month "
                            + month);
                }
            }
            if (Double.isNaN(value) && run.observations()[m] > 0 && !OPEN_ENDED.contains(measure.name())) {
                wrong.add(measure.name() + " has no value with " + run.observations()[m] + " observations");
            }
        }
        run.distributions().forEach((name, percent) -> {
            double sum = Arrays.stream(percent).sum();
            if (Arrays.stream(percent).anyMatch(share -> share < 0) || Math.abs(sum - 100) > ROUNDING) {
                wrong.add(name + " adds up to " + sum);
            }
        });
        run.changes().forEach((cohort, changes) -> addNegative(wrong, "changes of " + cohort, changes));
        run.waits().forEach((step, days) -> addNegative(wrong, "waits for " + step, days));
        return wrong;
    }

    private static boolean isOutside(MeasureDefinition measure, double value) {
        double least = measure.range().least();
        double most = measure.range().most();
        return !Double.isNaN(value)
                && !(Double.isFinite(value) && value >= least - ROUNDING && value <= most + ROUNDING);
    }

    private static void addNegative(List<String> wrong, String what, double[] values) {
        if (Arrays.stream(values).anyMatch(value -> value < 0)) {
            wrong.add(what + ": " + Arrays.toString(values));
        }
    }
}
