package mainstay.analysis.closelook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.results.closelook.CaseloadRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Scenario;

/** Whom each worker holds at the end of every measured month. */
final class CaseloadCounts implements EventSink {
    private final String arm;
    private final WorkingCalendar calendar;
    private final int measuredFrom;
    private final Map<Integer, String> teams = new HashMap<>();
    private final List<Counted> counts = new ArrayList<>();

    /** A row, and the number of its team: teams stand in the order in which they were formed. */
    private record Counted(int team, CaseloadRow row) {}

    CaseloadCounts(Scenario arm, WorkingCalendar calendar) {
        this.arm = arm.name();
        this.calendar = calendar;
        this.measuredFrom = calendar.onOrAfter(arm.period().start());
    }

    @Override
    public void accept(CareEvent event) {
        if (event instanceof TeamFormed formed) {
            teams.put(formed.team(), formed.name());
        } else if (event instanceof WorkerCounted counted && counted.day() >= measuredFrom) {
            counts.add(new Counted(counted.team(), row(counted)));
        }
    }

    private CaseloadRow row(WorkerCounted counted) {
        return new CaseloadRow(
                arm,
                calendar.yearMonth(calendar.month(counted.day())).toString(),
                teams.getOrDefault(counted.team(), ""),
                counted.worker(),
                TableNumbers.tabled(counted.fte()),
                counted.children(),
                counted.families(),
                counted.absent());
    }

    /** By month, team and worker. */
    List<CaseloadRow> rows() {
        return counts.stream()
                .sorted(Comparator.comparing((Counted counted) -> counted.row().month())
                        .thenComparingInt(Counted::team)
                        .thenComparingInt(counted -> counted.row().worker()))
                .map(Counted::row)
                .toList();
    }
}
