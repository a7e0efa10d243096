package mainstay.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mainstay.build.BuildIdentity;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.closelook.CloseUp;
import mainstay.results.closelook.DateRow;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.FolderOpening;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.AreaRow;
import mainstay.results.study.ArmRow;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.DistributionRow;
import mainstay.results.study.ExplanationRow;
import mainstay.results.study.FindingRow;
import mainstay.results.study.GuardrailRow;
import mainstay.results.study.PrecisionRow;
import mainstay.results.study.PublishedRow;
import mainstay.results.study.ReasonRow;
import mainstay.results.study.SeriesRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.Tables;
import mainstay.results.study.ValueRow;
import mainstay.results.study.WaitRow;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;

/** Writes a results folder with invented numbers of a likely size. */
public final class FakeResults {
    public static final List<String> ARMS =
            List.of("Individual caseloads", "Pods", "Pods with weak grip", "Pods, closely monitored");

    private static final List<String> REASONS =
            List.of("FCONTA", "TSPROC", "LEFTRL", "MANAGE", "ABSENC", "ORGRST", "CHCHAN");
    private static final double[] PER_YEAR = {0.21, 0.46, 0.24, 0.18, 0.11, 0, 0.01};
    private static final double[] CASELOAD = {3.1, 7.8, 18.4, 29.5, 23.2, 11.6, 6.4};

    private static final Map<String, Double> CHANGE_PARTS = new TreeMap<>(
            Map.of("TSPROC", -0.25, "LEFTRL", 0.03, "MANAGE", -0.05, "ABSENC", 0.0, "ORGRST", 0.004, "CHCHAN", -0.001));
    private static final Map<String, Double> WAIT_PARTS = new TreeMap<>(Map.of(
            "worker", 7.2, "manager", 1.8, "allocation", -2.9, "meeting_cycle", 0.6, "partner_information", 0.1));

    /** name, unit, better, level, half width of the interval, then the effect of each arm beside the baseline. */
    private record Measure(
            String name,
            String unit,
            String better,
            double level,
            double half,
            double second,
            double third,
            double fourth) {
        double effect(int arm) {
            return new double[] {0, second, third, fourth}[arm % 4];
        }
    }

    private static final List<Measure> MEASURES = List.of(
            new Measure("assessments_on_time", "percent", "higher", 84.2, 0.9, -0.6, -11.8, 1.9),
            new Measure("icpc_on_time", "percent", "higher", 78.4, 1.4, -0.9, -6.2, 1.1),
            new Measure("decision_wait_days", "working days", "lower", 4.12, 0.22, 0.1, 3.4, -0.9),
            new Measure(
                    "worker_changes_per_child_year",
                    "changes per child-year",
                    "lower",
                    1.31,
                    0.031,
                    -0.27,
                    -0.25,
                    -0.28),
            new Measure("same_worker_12_months_percent", "percent", "higher", 41.3, 1.2, 7.6, 7.1, 8.0),
            new Measure("supervision_on_time", "percent", "higher", 71.0, 2.1, -2.0, -2.4, 4.8),
            new Measure("overtime_hours_per_week", "hours per worker and week", "lower", 2.41, 0.12, 0.05, 0.41, 0.15),
            new Measure("turnover_rate_fte", "percent", "lower", 14.1, 0.8, -0.3, 0.2, -0.2),
            new Measure("rereferral_percent", "percent", "lower", 22.5, 0.6, -0.8, -0.1, -1.0),
            new Measure("caseload_fte", "children per full-time worker", "lower", 15.4, 0.21, 0.1, 0.9, -0.1),
            new Measure("children_held", "children", "neither", 2104, 31, 12, 141, -20),
            new Measure("cost_per_child", "pounds per child-year", "lower", 5120, 21, 118, 131, 160),
            new Measure("grip", "index from 0 to 1", "higher", 0.712, 0.011, -0.01, -0.29, 0.09));

    private FakeResults() {}

    /** The first so many arms, under these names. */
    public static Path write(Path folder, List<String> names) {
        return write(folder, manifest(names), tables(names));
    }

    /** A complete study of these tables. */
    public static Path write(Path folder, Manifest manifest, Tables tables) {
        List<String> scenarios = manifest.arms().stream().map(arm -> "").toList();
        try (ResultsFolder results = FolderOpening.create(folder, manifest, scenarios, List.of())) {
            results.complete(tables, 41.2);
        }
        return folder;
    }

    static Tables tables(List<String> names) {
        return tables(names, MEASURES);
    }

    /** Twenty arms, thirty outcomes, three years and a warm-up of two. */
    static Path writeBig(Path folder) {
        List<String> names = new ArrayList<>();
        for (int arm = 1; arm <= 20; arm++) {
            names.add("Way of working number " + arm);
        }
        List<Measure> measures = new ArrayList<>();
        for (MeasureDefinition known : Measures.all()) {
            Measure like = MEASURES.get(measures.size() % MEASURES.size());
            measures.add(new Measure(
                    known.name(),
                    known.unit(),
                    known.better().name().toLowerCase(Locale.ROOT),
                    like.level,
                    like.half,
                    like.second,
                    like.third,
                    like.fourth));
        }
        List<String> outcomes = measures.stream().limit(30).map(Measure::name).toList();
        return write(folder, manifest(names, outcomes), tables(names, measures));
    }

    private static List<Measure> asked(List<Measure> measures) {
        return measures.subList(0, measures.equals(MEASURES) ? 9 : 30);
    }

    private static Tables tables(List<String> names, List<Measure> measures) {
        return new Tables(
                summary(names, measures),
                comparison(names, measures),
                guardrails(names),
                explanation(names),
                value(names),
                List.of(),
                arms(names),
                series(names, measures),
                changes(names),
                waits(names),
                distributions(names),
                findings(names, measures),
                precision(names, measures),
                published(names),
                List.of(),
                areas(names),
                closeUp(names));
    }

    /** Two areas in every arm, the second of them a point above the first. */
    private static List<AreaRow> areas(List<String> names) {
        List<AreaRow> rows = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            for (String area : List.of("North", "South")) {
                double level = 70 + arm + (area.equals("South") ? 1 : 0);
                rows.add(new AreaRow(
                        names.get(arm),
                        area,
                        "assessments_on_time",
                        "%",
                        level,
                        level - 2,
                        level + 2,
                        20,
                        arm == 0 ? "" : names.get(0),
                        arm == 0 ? Double.NaN : arm,
                        arm == 0 ? Double.NaN : arm - 0.5,
                        arm == 0 ? Double.NaN : arm + 0.5));
            }
        }
        return rows;
    }

    private static CloseUp closeUp(List<String> names) {
        CloseUp closeUp = FakeCloseUp.of(names);
        return new CloseUp(
                dates(names),
                closeUp.control(),
                closeUp.caseloads(),
                closeUp.teams(),
                closeUp.picks(),
                closeUp.journeys());
    }

    private static List<PrecisionRow> precision(List<String> names, List<Measure> measures) {
        List<PrecisionRow> rows = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            for (Measure m : measures) {
                double half = m.half * (1 + 0.2 * wobble(arm, m.name.length(), 2));
                rows.add(new PrecisionRow(
                        names.get(arm),
                        m.name,
                        20,
                        half / 2.09,
                        half,
                        half / m.level * 100,
                        arm == 0 ? Double.NaN : m.half * 0.8,
                        arm == 0 ? Double.NaN : 3.2 + 2.5 * wobble(arm, m.name.length(), 6)));
            }
        }
        return rows;
    }

    /** England's figures hold for all; those of the place for every arm but the last. */
    private static List<PublishedRow> published(List<String> names) {
        List<PublishedRow> rows = new ArrayList<>();
        rows.add(new PublishedRow(
                "", "England", "assessments_on_time", 83.6, "2024-25", "Department for Education, children in need"));
        rows.add(new PublishedRow("", "England", "turnover_rate_fte", 13.8, "30 September 2024", "Workforce return"));
        for (int arm = 0; arm < names.size(); arm++) {
            rows.add(new PublishedRow(
                    names.get(arm), PublishedRow.PLACE, "assessments_on_time", 79.25, "2024-25", "Local return"));
            if (arm < names.size() - 1) {
                rows.add(new PublishedRow(names.get(arm), PublishedRow.PLACE, "caseload_fte", 16.1 + arm, "", ""));
            }
        }
        return rows;
    }

    /** More days than a chart marks. */
    private static List<DateRow> dates(List<String> names) {
        List<DateRow> rows = new ArrayList<>();
        for (int arm = 1; arm < names.size(); arm++) {
            rows.add(new DateRow(names.get(arm), "2025-10-01", "programme", "programme begins"));
            rows.add(new DateRow(names.get(arm), "2025-11-03", "restructured", "teams are cut anew"));
            for (int wave = 1; wave <= 4; wave++) {
                String date = LocalDate.of(2025, 12, 1)
                        .plusMonths(3L * wave + arm % 2)
                        .toString();
                rows.add(new DateRow(names.get(arm), date, "wave", "wave " + wave + ": 7 teams take the model up"));
            }
        }
        return rows;
    }

    private static List<GuardrailRow> guardrails(List<String> names) {
        return names.size() < 3
                ? List.of()
                : List.of(new GuardrailRow(
                        names.get(2),
                        names.get(0),
                        "stability",
                        "worker_changes_per_child_year",
                        -0.25,
                        -0.2748,
                        -0.2252,
                        0.000003,
                        "timeliness",
                        "assessments_on_time",
                        -11.8,
                        -12.52,
                        -11.08,
                        0.000001,
                        "workload",
                        "Compared with " + names.get(0) + ", " + names.get(2)
                                + " improves stability (changes of worker per child and year 0.250 lower, 95 %"
                                + " interval 0.225 to 0.275 lower) while timeliness slips (assessments on time 11.8"
                                + " percentage points lower, 95 % interval 11.1 to 12.5 lower); also slipping:"
                                + " workload."));
    }

    private static List<ExplanationRow> explanation(List<String> names) {
        List<ExplanationRow> rows = new ArrayList<>();
        for (int arm = 1; arm < names.size(); arm++) {
            explain(rows, names, arm, ExplanationRow.CHANGES, "all", CHANGE_PARTS);
            explain(rows, names, arm, ExplanationRow.CHANGES, "looked_after", CHANGE_PARTS);
            if (arm == 2) {
                for (String step : List.of("all", "assessment", "plan_end")) {
                    explain(rows, names, arm, ExplanationRow.WAITING, step, WAIT_PARTS);
                }
            }
        }
        return rows;
    }

    private static void explain(
            List<ExplanationRow> rows,
            List<String> names,
            int arm,
            String about,
            String group,
            Map<String, Double> parts) {
        double factor = group.equals("all") ? 1 : 0.45;
        double total = 0;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            double value = grown(part, arm, factor);
            double half = Math.abs(value) * 0.1 + Math.abs(part.getValue()) * 0.05;
            total += value;
            rows.add(new ExplanationRow(
                    names.get(arm),
                    names.get(0),
                    about,
                    group,
                    part.getKey(),
                    value,
                    value - half,
                    value + half,
                    value / 0.27 * 100,
                    ""));
        }
        rows.add(new ExplanationRow(
                names.get(arm),
                names.get(0),
                about,
                group,
                ExplanationRow.TOTAL,
                total,
                total - Math.abs(total) * 0.2,
                total + Math.abs(total) * 0.2,
                100,
                names.get(arm) + ": of 0.27 fewer changes of worker per child and year, 0.25 come from transfers by the"
                        + " standard process and 0.05 from managing caseloads."));
    }

    private static double grown(Map.Entry<String, Double> part, int arm, double factor) {
        return part.getValue() * factor * (1 + 0.1 * wobble(arm, part.getKey().length(), 5));
    }

    private static List<ValueRow> value(List<String> names) {
        List<ValueRow> rows = new ArrayList<>();
        for (int arm = 1; arm < names.size(); arm++) {
            rows.add(new ValueRow(
                    names.get(arm),
                    names.get(0),
                    "cost_per_year",
                    252_000,
                    -567,
                    444.44,
                    310,
                    620,
                    20,
                    "fieller",
                    names.get(arm)
                            + ": costs more and has fewer changes of worker: 444 pounds for each change avoided (95 %"
                            + " interval 310 pounds to 620 pounds), from 252,000 pounds more and 567 fewer changes a year than "
                            + names.get(0)
                            + ", for as many children."));
        }
        return rows;
    }

    /** A number in -1 … 1 that depends on nothing else. */
    private static double wobble(int a, int b, int c) {
        double x = Math.sin(a * 12.9898 + b * 78.233 + c * 37.719) * 43758.5453;
        return (x - Math.floor(x)) * 2 - 1;
    }

    private static List<SummaryRow> summary(List<String> names, List<Measure> measures) {
        List<SummaryRow> rows = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            for (Measure m : measures) {
                double mean = m.level + m.effect(arm) + wobble(arm, m.name.length(), 1) * m.half * 0.3;
                double half = m.half * (1 + 0.2 * wobble(arm, m.name.length(), 2));
                rows.add(new SummaryRow(
                        names.get(arm),
                        m.name,
                        m.unit,
                        mean,
                        half * 2.1,
                        mean - half,
                        mean + half,
                        mean - half * 3.3,
                        mean + half * 3.5,
                        20,
                        40_000 + 10 * arm));
            }
        }
        return rows;
    }

    private static List<ComparisonRow> comparison(List<String> names, List<Measure> measures) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (int arm = 1; arm < names.size(); arm++) {
            for (Measure m : measures) {
                double half = m.half * 0.8;
                double up = m.effect(arm) / m.half;
                double better = 1 / (1 + Math.exp(-2 * (m.better.equals("lower") ? -up : up)));
                rows.add(new ComparisonRow(
                        names.get(arm),
                        names.get(0),
                        m.name,
                        m.unit,
                        m.better,
                        m.effect(arm),
                        m.effect(arm) - half,
                        m.effect(arm) + half,
                        better,
                        Math.abs(m.effect(arm)) > half ? 0.01 : 0.5,
                        Math.min(1, 2 * Math.exp(-Math.abs(up))),
                        20,
                        "t",
                        asked(measures).contains(m)));
            }
        }
        return rows;
    }

    private static List<SeriesRow> series(List<String> names, List<Measure> measures) {
        List<SeriesRow> rows = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            for (int i = 0; i < 60; i++) {
                double settled = 1 - Math.exp(-i / 7.0);
                for (Measure m : measures) {
                    double season = Math.sin(i * Math.PI / 6) * m.half * 0.8;
                    double mean = m.level * (0.94 + 0.06 * settled)
                            + m.effect(arm) * settled
                            + season
                            + wobble(arm, i, m.name.length()) * m.half * 0.9;
                    double half = m.half * 1.8;
                    boolean unseen = m.name.startsWith("turnover") ? i % 12 != 11 : i == 0 && m.name.startsWith("same");
                    if (unseen) {
                        mean = Double.NaN;
                    }
                    rows.add(new SeriesRow(
                            names.get(arm),
                            YearMonth.of(2023, 4).plusMonths(i).toString(),
                            m.name,
                            mean,
                            mean - half,
                            mean + half,
                            mean - half * 3.2,
                            mean + half * 3.2));
                }
            }
        }
        return rows;
    }

    private static List<ReasonRow> changes(List<String> names) {
        List<ReasonRow> rows = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            int at = arm;
            for (String cohort : List.of("all", "looked_after")) {
                double factor = cohort.equals("all") ? 1 : 0.7;
                for (int i = 0; i < REASONS.size(); i++) {
                    String reason = REASONS.get(i);
                    double grown = CHANGE_PARTS.entrySet().stream()
                            .filter(part -> reason.equals(part.getKey()))
                            .mapToDouble(part -> grown(part, at, cohort.equals("all") ? 1 : 0.45))
                            .sum();
                    double value = PER_YEAR[i] * factor + (at == 0 ? 0 : grown);
                    rows.add(new ReasonRow(
                            names.get(arm),
                            REASONS.get(i),
                            cohort,
                            value,
                            value * 0.93,
                            value * 1.07,
                            value / 1.21 * 100));
                }
            }
        }
        return rows;
    }

    private static List<WaitRow> waits(List<String> names) {
        List<WaitRow> rows = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            for (String step : List.of("all", "assessment", "plan_end")) {
                double factor = step.equals("all") ? 1 : 0.45;
                for (Map.Entry<String, Double> part : WAIT_PARTS.entrySet()) {
                    double grown = arm == 2 ? grown(part, arm, factor) : 0;
                    double value = factor * (4 + 2 * part.getKey().length()) + grown;
                    rows.add(new WaitRow(
                            names.get(arm), step, part.getKey(), value, value * 0.95, value * 1.05, value / 1.3));
                }
            }
        }
        return rows;
    }

    private static List<DistributionRow> distributions(List<String> names) {
        List<DistributionRow> rows = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            for (int i = 0; i < CASELOAD.length; i++) {
                double share = CASELOAD[i] + (arm == 2 ? i - 3 : 0.4 * wobble(arm, i, 4));
                double high = i == CASELOAD.length - 1 ? Double.POSITIVE_INFINITY : i * 5.0 + 5;
                rows.add(new DistributionRow(
                        names.get(arm),
                        "caseload",
                        "children per full-time worker",
                        i * 5.0,
                        high,
                        share,
                        share - 0.6,
                        share + 0.6));
            }
        }
        return rows;
    }

    private static List<FindingRow> findings(List<String> names, List<Measure> measures) {
        List<FindingRow> rows = new ArrayList<>();
        rows.add(new FindingRow(
                "",
                "settled",
                "The number of children held changes by less than 1 % in the last year of warm-up: settled."));
        rows.add(new FindingRow(
                "",
                "settled:children_held",
                "Children held changed by 0.4 % (95 % interval -0.3 % to 1.1 %): it has settled."));
        for (int arm = 1; arm < names.size(); arm++) {
            String name = names.get(arm);
            rows.add(new FindingRow(
                    name,
                    "",
                    "Compared with " + names.get(0) + ", " + name + ": "
                            + (arm == 2 ? "clearly worse on assessments on time (11.8 percentage points lower); " : "")
                            + "clearly better on changes of worker per child and year (0.27 lower); different on average,"
                            + " but uncertain, in overtime (0.15 higher); no clear difference in turnover."));
            for (Measure m : asked(measures)) {
                double half = m.half * 0.8;
                double effect = m.effect(arm);
                String fallback = "No clear difference in " + m.name.replace('_', ' ') + " between " + name + " and "
                        + names.get(0) + ".";
                rows.add(new FindingRow(
                        name,
                        m.name,
                        Math.abs(effect) <= half
                                ? fallback
                                : name + ": " + m.name.replace('_', ' ') + " " + (effect > 0 ? "higher" : "lower")
                                        + String.format(
                                                Locale.ROOT,
                                                " by %.2f (%.2f to %.2f) ",
                                                Math.abs(effect),
                                                Math.abs(effect) - half,
                                                Math.abs(effect) + half)
                                        + m.unit + "."));
            }
        }
        if (names.size() > 1) {
            rows.add(new FindingRow(names.get(0), "", "On average 84 in 100 assessments are finished in time."));
        } else {
            rows.add(new FindingRow(
                    names.get(0),
                    "",
                    "84 in 100 assessments are finished in time; a child’s worker changes 1.3 times a year."));
        }
        return rows;
    }

    private static List<ArmRow> arms(List<String> names) {
        List<ArmRow> rows = new ArrayList<>();
        for (int arm = 0; arm < names.size(); arm++) {
            String teams = arm == 0 ? "individual caseloads" : "pods";
            rows.add(new ArmRow(
                    names.get(arm),
                    "period",
                    "measured from 2025-04-01 for 36 months, after 24 months of warm-up",
                    "",
                    false,
                    "",
                    ""));
            rows.add(new ArmRow(
                    names.get(arm),
                    "services",
                    "front door: referral (8 % of posts, individual caseloads); safeguarding: assessment, section 47, child in need plan, child protection plan (62 % of posts, "
                            + teams + "); looked after: looked after (30 % of posts, individual caseloads)",
                    "",
                    arm > 0,
                    "",
                    ""));
            rows.add(new ArmRow(names.get(arm), "timeline", "", "", false, "", ""));
            rows.add(new ArmRow(names.get(arm), "practice", "Units, established", "", false, "", ""));
            rows.add(new ArmRow(names.get(arm), "strategy", "", "", false, "", ""));
            for (Parameter parameter : Registry.all()) {
                String spelled = parameter.spell(parameter.defaultValue());
                String unit = parameter.unit().suffix();
                String value = unit.isEmpty() ? spelled : spelled.substring(0, spelled.length() - unit.length() - 1);
                boolean differs = arm == 2 && parameter.path().equals("pods.grip");
                rows.add(new ArmRow(
                        names.get(arm),
                        parameter.path(),
                        differs ? "0.35" : value,
                        unit,
                        differs,
                        parameter.grade().name().toLowerCase(Locale.ROOT),
                        parameter.source()));
            }
        }
        return rows;
    }

    static Manifest manifest(List<String> names) {
        return manifest(names, asked(MEASURES).stream().map(Measure::name).toList());
    }

    private static Manifest manifest(List<String> names, List<String> outcomes) {
        List<Manifest.Arm> arms = new ArrayList<>();
        for (String name : names) {
            arms.add(new Manifest.Arm(name, "scenario/" + (arms.size() + 1) + ".yaml", "", ""));
        }
        return new Manifest(
                Manifest.FORMAT,
                "Mainstay",
                "0.1.0",
                "17.0.15",
                "Linux amd64, 2 processors",
                "Pods without the basics",
                "Does moving from individual caseloads to pods cost children timely decisions, and what prevents it?",
                outcomes,
                arms,
                20250401,
                20,
                0,
                "2023-04-01",
                "2025-04-01",
                "2028-04-01",
                List.of(),
                "java -jar target/mainstay.jar compare scenarios/pods.yaml",
                "2026-01-01T00:00:00Z",
                null,
                false,
                Map.of(),
                List.of(),
                AnalysisKind.STUDY.word(),
                Map.of(),
                List.of(new BuildIdentity("0a1b2c3d4e5f", "0.1.0", "")));
    }
}
