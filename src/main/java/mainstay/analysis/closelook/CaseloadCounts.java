package mainstay.analysis.closelook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.results.study.CaseloadRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Scenario;

/** Whom each worker holds at the end of every measured month. */
final class CaseloadCounts implements EventSink {
    private final String arm;
    private final WorkingCalendar calendar;
    private final int measuredFrom;
    private final List<CaseloadRow> rows = new ArrayList<>();

    CaseloadCounts(Scenario arm, WorkingCalendar calendar) {
        this.arm = arm.name();
        this.calendar = calendar;
        this.measuredFrom = calendar.onOrAfter(arm.period().start());
    }

    @Override
    public void accept(CareEvent event) {
        if (event instanceof WorkerCounted counted && counted.day() >= measuredFrom) {
            rows.add(new CaseloadRow(
                    arm,
                    calendar.yearMonth(calendar.month(counted.day())).toString(),
                    counted.team(),
                    counted.worker(),
                    TableNumbers.tabled(counted.fte()),
                    counted.children(),
                    counted.families(),
                    counted.absent()));
        }
    }

    /** By month, team and worker. */
    List<CaseloadRow> rows() {
        return rows.stream()
                .sorted(Comparator.comparing(CaseloadRow::month)
                        .thenComparingInt(CaseloadRow::team)
                        .thenComparingInt(CaseloadRow::worker))
                .toList();
    }
}
