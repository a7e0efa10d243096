package mainstay.measure.team;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

/** Counts, from the first measured day on, what happens in each team. */
public final class TeamLedger implements EventSink {
    private final int measuredFrom;
    private final Map<Integer, Counts> teams = new LinkedHashMap<>();
    private final Map<Integer, Integer> teamOfFamily = new HashMap<>();

    /** A team, and what was counted of it. */
    private static final class Counts {
        private final TeamFormed team;
        private final Map<TeamMeasure, Cases> sums = new EnumMap<>(TeamMeasure.class);
        private int monthEnds;

        Counts(TeamFormed team) {
            this.team = team;
        }

        void add(TeamMeasure what, double events, double exposure) {
            sums.merge(what, new Cases(events, exposure), Cases::and);
        }

        /** Of month-ends the mean. */
        Cases of(TeamMeasure what) {
            return sums.getOrDefault(what, Cases.NONE).over(what.isAtMonthEnds() ? Math.max(1, monthEnds) : 1);
        }
    }

    /**
     * A ledger without teams.
     *
     * @param measuredFrom the first day that counts
     */
    public TeamLedger(int measuredFrom) {
        this.measuredFrom = measuredFrom;
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
            add(counted.team(), TeamMeasure.VACANCIES, counted.vacancies(), counted.posts());
            if (teams.containsKey(counted.team())) {
                teams.get(counted.team()).monthEnds++;
            }
        } else if (event instanceof WorkerCounted counted) {
            add(counted.team(), TeamMeasure.FAMILIES_FTE, counted.families(), counted.fte());
        } else if (event instanceof SupervisionHeld held) {
            add(held.team(), TeamMeasure.SUPERVISION_ON_TIME, held.day() <= held.dueDay() ? 1 : 0, 1);
        } else if (event instanceof SupervisionDropped dropped) {
            add(dropped.team(), TeamMeasure.SUPERVISION_ON_TIME, 0, 1);
        } else if (event instanceof ClockStopped stopped && stopped.clock() == Clock.ASSESSMENT) {
            int team = teamOfFamily.getOrDefault(stopped.family(), -1);
            add(team, TeamMeasure.ASSESSMENTS_ON_TIME, stopped.day() <= stopped.dueDay() ? 1 : 0, 1);
        }
    }

    private void add(int team, TeamMeasure what, double events, double exposure) {
        if (teams.containsKey(team)) {
            teams.get(team).add(what, events, exposure);
        }
    }

    /** The teams, in the order in which they were formed. */
    public List<TeamFormed> teams() {
        return teams.values().stream().map(counts -> counts.team).toList();
    }

    /** What was counted of a team. */
    public Cases of(TeamFormed team, TeamMeasure what) {
        return teams.get(team.team()).of(what);
    }

    /**
     * What was counted of teams together.
     *
     * @param name what teams belong to: their area, or their service
     * @return by name, in the order in which the teams were formed
     */
    public Map<String, Cases> by(Function<TeamFormed, String> name, TeamMeasure what) {
        Map<String, Cases> sums = new LinkedHashMap<>();
        teams.values().forEach(counts -> sums.merge(name.apply(counts.team), counts.of(what), Cases::and));
        return sums;
    }

    /** The rate of each measure in each area, in the order of {@link TeamMeasure}; NaN where nothing was seen. */
    public Map<String, double[]> areas() {
        Map<String, double[]> rates = new LinkedHashMap<>();
        for (TeamMeasure what : TeamMeasure.values()) {
            by(TeamFormed::area, what).forEach((area, cases) -> {
                if (!area.isEmpty()) {
                    rates.computeIfAbsent(area, one -> new double[TeamMeasure.values().length])[what.ordinal()] =
                            what.inUnit(cases.rate());
                }
            });
        }
        return rates;
    }
}
