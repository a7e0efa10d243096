package mainstay.measure.workforce;

import static mainstay.measure.Told.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CareEvent;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.measure.Told;
import org.junit.jupiter.api.Test;

class CaseloadMeasuresTest {
    private final Told told = new Told(
            counted("2025-03", 1000, 1, 50, 0, 100, 0, 0, 100),
            counted("2025-04", 1000, 1, 20, 0.4, 120, 10, 30, 148),
            counted("2025-04", 2000, 0.5, 4, 0.2, 60, 0, 15, 74),
            counted("2025-04", 3000, 1, 0, 0, 20, 0, 5, 148),
            counted("2025-05", 1000, 1, 16, 0.6, 120, 10, 30, 148));

    @Test
    void caseloadIsChildrenOverTheFteOfThoseWhoHoldAny() {
        assertThat(told.value("caseload_fte")).isCloseTo(40 / 2.5, within(1e-12));
        assertThat(told.observations("caseload_fte")).isEqualTo(3);
        assertThat(told.in("2025-04", "caseload_fte")).isCloseTo(24 / 1.5, within(1e-12));
        assertThat(told.in("2025-03", "caseload_fte")).isEqualTo(50);
    }

    @Test
    void bandsCountCaseHoldersByChildrenPerFte() {
        // 20, 8 and 16 children per FTE.
        assertThat(told.value("caseload_over_20_percent")).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(told.value("caseload_band_20_and_over")).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(told.value("caseload_band_under_10")).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(told.value("caseload_band_under_5")).isZero();
        assertThat(told.in("2025-03", "caseload_band_25_and_over")).isEqualTo(100);
        double third = 100 / 3.0;
        assertThat(told.distribution("caseload"))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(0, third, 0, third, third, 0, 0);
    }

    @Test
    void overtimeIsPerContractedWholeTimeWeek() {
        // 20 hours in (148 + 74 + 148 + 148) / 37 = 14 weeks of one FTE.
        assertThat(told.value("overtime_hours_per_week")).isCloseTo(20 / 14.0, within(1e-12));
    }

    @Test
    void hoursAreSharedAmongTheChildrenAndWithTheDesk() {
        assertThat(told.value("hours_per_child_month")).isEqualTo(320 / 40.0);
        assertThat(told.value("direct_time_share")).isEqualTo(25);
        assertThat(told.value("strain")).isCloseTo(0.3, within(1e-12));
        assertThat(told.observations("strain")).isEqualTo(4);
    }

    private static CareEvent counted(
            String month,
            int worker,
            double fte,
            int children,
            double strain,
            double worked,
            double overtime,
            double contact,
            double contracted) {
        return new WorkerCounted(
                endOf(month),
                worker,
                1,
                fte,
                Contract.PERMANENT,
                children,
                children,
                false,
                strain,
                worked,
                worked,
                overtime,
                contact,
                contracted,
                0);
    }
}
