package mainstay.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mainstay.results.closelook.CaseloadRow;
import mainstay.results.closelook.CloseUp;
import mainstay.results.closelook.ControlRow;
import mainstay.results.closelook.DateRow;
import mainstay.results.closelook.JourneyRow;
import mainstay.results.closelook.PickRow;
import mainstay.results.closelook.TeamRow;

/** Invents a close look at one run of each arm: of a likely size, and with everything that a drawing has a sign for. */
final class FakeCloseUp {
    static final int MONTHS = 36;
    private static final YearMonth START = YearMonth.of(2025, 4);
    private static final int TEAMS = 15;
    private static final int POSTS = 10;

    private FakeCloseUp() {}

    /** A close look at these arms. */
    static CloseUp of(List<String> arms) {
        return new CloseUp(dates(arms), control(arms), caseloads(arms), teams(arms), picks(arms), journeys(arms));
    }

    /** A number in 0 … 1 that depends on nothing else. */
    private static double chance(int a, int b, int c) {
        double x = Math.sin(a * 12.9898 + b * 78.233 + c * 37.719) * 43758.5453;
        return x - Math.floor(x);
    }

    private static List<DateRow> dates(List<String> arms) {
        List<DateRow> rows = new ArrayList<>();
        for (String arm : arms.subList(1, arms.size())) {
            rows.add(new DateRow(arm, "2025-09-01", "programme", "programme begins"));
            rows.add(new DateRow(arm, "2025-09-01", "setting", "supervision.interval: 4 weeks"));
            rows.add(new DateRow(arm, "2025-11-03", "wave", "wave 1: 5 teams take the model up"));
            rows.add(new DateRow(arm, "2026-05-04", "wave", "wave 2: 10 teams take the model up"));
        }
        return rows;
    }

    private static List<ControlRow> control(List<String> arms) {
        List<ControlRow> rows = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            control(rows, arms.get(arm), "assessments_on_time", arm, 84, arm == 2 ? -9 : 0.5, 3.1);
            control(rows, arms.get(arm), "caseload_fte", arm, 15.4, arm == 2 ? 1.4 : 0, 0.5);
        }
        return rows;
    }

    private static void control(
            List<ControlRow> rows, String arm, String measure, int index, double centre, double shift, double noise) {
        double before = Double.NaN;
        for (int month = 0; month < MONTHS; month++) {
            boolean moved = month > 14;
            double value = centre + (moved ? shift : 0) + noise * (2 * chance(index, month, measure.length()) - 1);
            double limit = 2.66 * noise * 0.67;
            String signals = Math.abs(value - centre) > limit
                    ? month > 21 ? "outside; run of eight" : "outside"
                    : shift != 0 && index == 2 && month > 21 ? "run of eight" : month == 9 ? "three of four" : "";
            rows.add(new ControlRow(
                    arm,
                    measure,
                    START.plusMonths(month).toString(),
                    value,
                    Math.abs(value - before),
                    centre,
                    centre - limit,
                    centre + limit,
                    month < 12,
                    signals));
            before = value;
        }
    }

    /** Posts that fall vacant, are filled anew, grow into a caseload, and are off sick at times. */
    private static List<CaseloadRow> caseloads(List<String> arms) {
        List<CaseloadRow> rows = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            for (int post = 0; post < TEAMS * POSTS; post++) {
                int team = post / POSTS;
                int holder = 0;
                int since = -24;
                int vacant = 0;
                for (int month = 0; month < MONTHS; month++) {
                    if (vacant == 0 && chance(arm, post, month) < 0.03) {
                        vacant = 1 + (int) (4 * chance(post, month, 7));
                        holder++;
                        since = month + vacant;
                    }
                    if (vacant > 0) {
                        vacant--;
                        continue;
                    }
                    boolean absent = chance(post / 2, month / 3, arm + 9) < 0.03;
                    double full = 11 + 3.2 * (team % 5) + 9 * chance(post, 3, arm) + (arm == 2 ? 3 : 0);
                    int children = (int)
                            Math.min(full * Math.min(1, (month - since + 1) / 5.0) + 3 * chance(post, month, 5), 41);
                    rows.add(new CaseloadRow(
                            arms.get(arm),
                            START.plusMonths(month).toString(),
                            "Assessment " + (1 + team),
                            1000 * post + holder,
                            post % 7 == 3 ? 0.6 : 1,
                            team == 0 ? 0 : children,
                            team == 0 ? 0 : (children + 1) / 2,
                            absent));
                }
            }
        }
        return rows;
    }

    private static List<TeamRow> teams(List<String> arms) {
        List<TeamRow> rows = new ArrayList<>();
        for (String arm : arms) {
            rows.add(new TeamRow(arm, "North", "", "", "vacancies", 25, 60, 25, 15.6, 37.1));
            rows.add(new TeamRow(
                    arm, "North", "North Assessment", "North Assessment 1", "vacancies", 60, 5, 33, 14, 54));
            rows.add(new TeamRow(
                    arm, "North", "North Assessment", "North Assessment 1", "families_fte", 9.4, 41, 9, 7, 12));
        }
        return rows;
    }

    private static List<PickRow> picks(List<String> arms) {
        if (arms.size() == 1) {
            return List.of(alone("median", 812, arms.get(0), 44), alone("95th percentile", 1307, arms.get(0), 128));
        }
        String arm = arms.get(Math.min(2, arms.size() - 1));
        String rule =
                "picked from 412 families that came in the first measured year and were closed in both arms, by how"
                        + " many working days longer their steps waited in all; the lower number where two wait alike.";
        return List.of(
                new PickRow(
                        "median",
                        812,
                        arm,
                        arms.get(0),
                        31,
                        44,
                        -13,
                        412,
                        "The family with the middle difference, " + rule),
                new PickRow(
                        "95th percentile",
                        1307,
                        arm,
                        arms.get(0),
                        128,
                        61,
                        67,
                        412,
                        "The family whose difference is greater than that of 95 in 100, " + rule));
    }

    private static PickRow alone(String pick, int family, String arm, double waited) {
        return new PickRow(
                pick,
                family,
                arm,
                "",
                waited,
                Double.NaN,
                Double.NaN,
                412,
                "Of 412 families, nearest to the " + pick + ".");
    }

    private static List<JourneyRow> journeys(List<String> arms) {
        List<JourneyRow> rows = new ArrayList<>();
        for (PickRow pick : picks(arms)) {
            for (int arm = 0; arm < arms.size(); arm++) {
                rows.addAll(new Family(pick.pick(), pick.family(), arms.get(arm), arm).rows());
            }
        }
        return rows;
    }

    /** The rows of one family in one arm. */
    private static final class Family {
        private final List<JourneyRow> rows = new ArrayList<>();
        private final String pick;
        private final int family;
        private final String arm;
        private final int index;
        private final LocalDate referred;

        Family(String pick, int family, String arm, int index) {
            this.pick = pick;
            this.family = family;
            this.arm = arm;
            this.index = index;
            this.referred = LocalDate.of(2025, 5, 12);
        }

        List<JourneyRow> rows() {
            boolean long_ = family > 1000;
            int slow = (int) (20 * chance(index, family, 1)) + (index == 2 ? 25 : 0);
            int end = (long_ ? 690 : 330) + slow;
            stage("referral", 0, 2);
            stage("assessment", 2, 50 + slow);
            stage("child-protection", 50 + slow, end - 120);
            stage("child-in-need", end - 120, long_ && index == 2 ? -1 : end);
            workers(index == 0 ? 6 : 3, end, long_ && index == 2);
            waits(slow, end);
            step("referral decision", 0, 1, 1, "done");
            step("assessment", 2, 63, 50 + slow, 50 + slow > 63 ? "done late" : "done");
            step("section 47", 5, 20, 18, "done");
            step("initial conference", 5, 26, 24 + slow / 3, slow > 6 ? "done late" : "done");
            step("care plan", 60, 100, 80, "cancelled");
            step("protection review", 50, 140, 132, "done");
            step("protection review", 132, 312, 300 + slow, slow > 12 ? "done late" : "done");
            for (int day = 60 + slow; day < end - 15; day += 14) {
                boolean late = chance(index, day, family) < (index == 2 ? 0.3 : 0.1);
                step("protection visit", day - 14, day, late ? day + 9 : day - 2, late ? "done late" : "done");
                row(
                        "contact",
                        "contact",
                        day - 2,
                        day - 2,
                        "",
                        index * 7000 + 1,
                        chance(day, index, 4) < 0.15 ? "another worker" : "own worker");
            }
            if (long_ && index == 2) {
                step("in need review", end - 60, end + 20, -1, "open");
            }
            decision("referral", 0, 2);
            decision("section 47", 16, 18);
            decision("assessment", 44 + slow / 2, 50 + slow);
            decision("end protection plan", end - 130 - slow, end - 120);
            decision("closure", end - 12, end);
            row("decision", "end in need plan", end - 90, end - 70, "", -1, "no longer called for");
            for (int day = 65; index > 0 && day < end; day += 28) {
                row("meeting", "pod meeting", day, day, "", -1, "");
            }
            row("meeting", "initial conference postponed", 20, 20, "", -1, "report missing");
            for (int day : new int[] {24 + slow / 3, 110, 132, 300 + slow}) {
                row("meeting", day == 110 ? "strategy discussion" : "review conference", day, day, "", -1, "");
            }
            if (!(long_ && index == 2)) {
                row("closed", "plan completed", end, end, "", -1, "");
            }
            rows.sort(Comparator.comparing(JourneyRow::from));
            return rows;
        }

        private void workers(int number, int end, boolean open) {
            int from = 6;
            for (int i = 0; i < number; i++) {
                int until = i == number - 1
                        ? open ? -1 : end
                        : from + (int) (end / (number + 0.5) * (0.4 + chance(i, index, family)));
                String reason = i == 0
                        ? "First contact or re-referral"
                        : List.of(
                                        "Transfer by standard process",
                                        "Worker left the role",
                                        "Managing caseloads",
                                        "Absence cover or return")
                                .get(i % 4);
                // The fourth worker is the second again, back from an absence.
                int worker = index * 7000 + 1000 * (i == 3 ? 1 : i) + 1;
                row("worker", reason, from, until, "", worker, i == 3 ? "known" : "new");
                from = until + (i == 1 ? 12 : 0);
            }
        }

        private void waits(int slow, int end) {
            wait("assessment", "front door", 0, 2);
            wait("assessment", "allocation", 2, 6);
            wait("assessment", "worker", 6, 20 + slow / 2);
            wait("assessment", "family", 20 + slow / 2, 30 + slow / 2);
            wait("assessment", "partner information", 30 + slow / 2, 44 + slow / 2);
            wait("assessment", "manager", 44 + slow / 2, 50 + slow);
            wait("conference", "worker", 8, 17);
            wait("conference", "chair", 17, 24 + slow / 3);
            wait("plan end", "meeting cycle", end - 130 - slow, end - 124);
            wait("plan end", "manager", end - 124, end - 120);
            wait("closure", "recording", end - 20, end - 12);
            wait("closure", "manager", end - 12, family > 1000 && index == 2 ? -1 : end);
        }

        private void stage(String what, int from, int until) {
            row("stage", what, from, until, "", -1, "");
        }

        private void wait(String step, String queue, int from, int until) {
            row("wait", queue, from, until, "", -1, step);
        }

        private void step(String what, int from, int due, int done, String note) {
            row("step", what, from, done, referred.plusDays(due).toString(), -1, note);
        }

        private void decision(String what, int ready, int made) {
            row("decision", what, ready, made, "", -1, "made");
        }

        private void row(String lane, String what, int from, int until, String due, int worker, String note) {
            rows.add(new JourneyRow(
                    pick,
                    family,
                    arm,
                    lane,
                    what,
                    referred.plusDays(from).toString(),
                    until < 0 ? "" : referred.plusDays(until).toString(),
                    due,
                    worker,
                    note));
        }
    }
}
