package mainstay.analysis.closelook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.event.WorkforceEvent.SupervisionDropped;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.results.study.TeamRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Scenario;
import mainstay.statistics.estimate.DrawnRate;
import mainstay.statistics.estimate.PriorStrength;

/**
 * How areas and teams do over the measured time. What a team of five shows is mostly chance: its values are drawn to the
 * mean of its service, by as much as chance explains of the differences between teams and their services.
 */
final class TeamCounts implements EventSink {
    private static final double PERCENT = 100;

    /** What is counted of a team. */
    private enum Counted {
        /** Posts at month-ends; a vacancy lasts for about a year, so that a post is one case however many months. */
        VACANCIES(true),
        SUPERVISION_ON_TIME(true),
        ASSESSMENTS_ON_TIME(true),
        /** For each whole-time worker, at month-ends. */
        FAMILIES_FTE(false);

        private final boolean isShare;

        Counted(boolean isShare) {
            this.isShare = isShare;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isAtMonthEnds() {
            return this == VACANCIES || this == FAMILIES_FTE;
        }

        DrawnRate drawn(Tally tally, double expected, double strength) {
            return isShare
                    ? DrawnRate.ofShare(tally.events, tally.exposure, expected, strength)
                    : DrawnRate.ofRate(tally.events, tally.exposure, expected, strength);
        }
    }

    /** Events, and what they are of. */
    private static final class Tally {
        private double events;
        private double exposure;

        void add(double happened, double of) {
            events += happened;
            exposure += of;
        }

        double rate() {
            return events / exposure;
        }
    }

    /** A team, and what was counted of it. */
    private static final class Counts {
        private final TeamFormed team;
        private final Map<Counted, Tally> tallies = new HashMap<>();
        private int monthEnds;

        Counts(TeamFormed team) {
            this.team = team;
        }

        void add(Counted what, double events, double exposure) {
            tallies.computeIfAbsent(what, counted -> new Tally()).add(events, exposure);
        }

        /** Of month-ends the mean. */
        Tally tally(Counted what) {
            Tally all = tallies.getOrDefault(what, new Tally());
            double times = what.isAtMonthEnds() ? Math.max(1, monthEnds) : 1;
            Tally tally = new Tally();
            tally.add(all.events / times, all.exposure / times);
            return tally;
        }
    }

    private final String arm;
    private final int measuredFrom;
    private final Map<Integer, Counts> teams = new LinkedHashMap<>();
    private final Map<Integer, Integer> teamOfFamily = new HashMap<>();

    TeamCounts(Scenario arm, WorkingCalendar calendar) {
        this.arm = arm.name();
        this.measuredFrom = calendar.onOrAfter(arm.period().start());
    }

    @Override
    public void accept(CareEvent event) {
        if (event instanceof TeamFormed formed) {
            teams.put(formed.team(), new Counts(formed));
        } else if (event instanceof WorkerAssigned assigned) {
            teamOfFamily.put(assigned.family(), assigned.team());
        } else if (event instanceof WorkerUnassigned unassigned) {
            teamOfFamily.remove(unassigned.family());
        } else if (event.day() >= measuredFrom) {
            count(event);
        }
    }

    private void count(CareEvent event) {
        if (event instanceof TeamCounted counted) {
            add(counted.team(), Counted.VACANCIES, counted.vacancies(), counted.posts());
            if (teams.containsKey(counted.team())) {
                teams.get(counted.team()).monthEnds++;
            }
        } else if (event instanceof WorkerCounted counted) {
            add(counted.team(), Counted.FAMILIES_FTE, counted.families(), counted.fte());
        } else if (event instanceof SupervisionHeld held) {
            add(held.team(), Counted.SUPERVISION_ON_TIME, held.day() <= held.dueDay() ? 1 : 0, 1);
        } else if (event instanceof SupervisionDropped dropped) {
            add(dropped.team(), Counted.SUPERVISION_ON_TIME, 0, 1);
        } else if (event instanceof ClockStopped stopped && stopped.clock() == Clock.ASSESSMENT) {
            int team = teamOfFamily.getOrDefault(stopped.family(), -1);
            add(team, Counted.ASSESSMENTS_ON_TIME, stopped.day() <= stopped.dueDay() ? 1 : 0, 1);
        }
    }

    private void add(int team, Counted what, double events, double exposure) {
        if (teams.containsKey(team)) {
            teams.get(team).add(what, events, exposure);
        }
    }

    /** By measure: areas, where there are some, and then teams in the order in which they were formed. */
    List<TeamRow> rows() {
        List<TeamRow> rows = new ArrayList<>();
        for (Counted what : Counted.values()) {
            areas(what, rows);
            teams(what, rows);
        }
        return rows;
    }

    private Map<String, Tally> by(Function<Counts, String> name, Counted what) {
        Map<String, Tally> sums = new LinkedHashMap<>();
        for (Counts counts : teams.values()) {
            Tally tally = counts.tally(what);
            sums.computeIfAbsent(name.apply(counts), one -> new Tally()).add(tally.events, tally.exposure);
        }
        return sums;
    }

    private void areas(Counted what, List<TeamRow> rows) {
        by(counts -> counts.team.area(), what).forEach((area, tally) -> {
            if (!area.isEmpty() && tally.exposure > 0) {
                rows.add(row(area, "", "", what, tally, what.drawn(tally, 0, 0)));
            }
        });
    }

    private void teams(Counted what, List<TeamRow> rows) {
        Map<String, Tally> services = by(counts -> counts.team.service(), what);
        double strength = strength(what, services);
        for (Counts counts : teams.values()) {
            Tally tally = counts.tally(what);
            Tally service = services.get(counts.team.service());
            if (tally.exposure > 0) {
                // Where chance explains everything, a team is as its service: of which no more cases are known than
                // there are.
                double drawn = Math.min(strength, service.exposure);
                TeamFormed team = counts.team;
                rows.add(row(
                        team.area(),
                        team.service(),
                        team.name(),
                        what,
                        tally,
                        what.drawn(tally, service.rate(), drawn)));
            }
        }
    }

    /** Cases that a team must have to count as much as its service; of services with more teams than one. */
    private double strength(Counted what, Map<String, Tally> services) {
        Map<String, Long> number = teams.values().stream()
                .collect(Collectors.groupingBy(counts -> counts.team.service(), Collectors.counting()));
        List<Counts> several = teams.values().stream()
                .filter(counts -> number.get(counts.team.service()) > 1)
                .toList();
        double[] events = several.stream()
                .mapToDouble(counts -> counts.tally(what).events)
                .toArray();
        double[] exposures = several.stream()
                .mapToDouble(counts -> counts.tally(what).exposure)
                .toArray();
        double[] expected = several.stream()
                .mapToDouble(counts -> services.get(counts.team.service()).rate())
                .toArray();
        return what.isShare
                ? PriorStrength.ofShares(events, exposures, expected)
                : PriorStrength.ofRates(events, exposures, expected);
    }

    private TeamRow row(String area, String service, String team, Counted what, Tally tally, DrawnRate drawn) {
        double unit = what.isShare ? PERCENT : 1;
        return new TeamRow(
                arm,
                area,
                service,
                team,
                what.word(),
                TableNumbers.tabled(unit * tally.rate()),
                TableNumbers.tabled(what.isShare ? tally.exposure : tally.events),
                TableNumbers.tabled(unit * drawn.value()),
                TableNumbers.tabled(unit * drawn.low()),
                TableNumbers.tabled(unit * drawn.high()));
    }
}
