package mainstay.report.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.event.Queue;
import mainstay.journey.Entry;
import mainstay.journey.Entry.Contact;
import mainstay.journey.Entry.DecisionWait;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.StatutoryStep;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Entry.WorkerSpell;
import mainstay.journey.Journey;
import mainstay.report.chart.Theme;
import mainstay.report.chart.study.JourneyChart;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.FileName;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.results.closelook.JourneyRows;
import mainstay.results.closelook.PickRow;

/**
 * What happened to the picked families, told arm by arm.
 *
 * @param told one for each family
 */
public record JourneySection(List<Told> told) {
    /** Further arms would make a drawing too long to compare by eye. */
    static final int MOST_DRAWN = 6;

    /** Of so many arms or more only half as many are drawn, so that the page stays quick to open. */
    static final int MANY = 9;

    private static final String SAME = ", with the same need and the same random numbers in each arm.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /**
     * One family.
     *
     * @param anchor where it stands on the page
     * @param heading which family it is
     * @param rule how it was picked
     * @param left which arms are in the table and not in the drawing; empty when all are
     * @param figure the drawing, and the arms side by side in words
     * @param lists all that happened in each arm that is drawn, day by day
     */
    public record Told(String anchor, String heading, String rule, String left, Figure figure, List<Grid> lists) {}

    /** Every figure of the section. */
    Stream<Figure> figures() {
        return told.stream().map(Told::figure);
    }

    static JourneySection of(LoadedResults results, List<String> arms, Theme theme) {
        List<Told> told = new ArrayList<>();
        List<PickRow> picks = results.tables().closeUp().picks();
        for (PickRow pick : picks) {
            List<Journey> journeys = inOrder(
                    JourneyRows.journeys(results.tables().closeUp().journeys().stream()
                            .filter(row -> row.pick().equals(pick.pick()) && row.family() == pick.family())
                            .toList()),
                    arms);
            if (!journeys.isEmpty()) {
                String anchor = "journey-" + FileName.of(pick.pick());
                boolean again = told.stream().anyMatch(other -> other.anchor().equals(anchor));
                told.add(told(again ? anchor + "-" + (told.size() + 1) : anchor, pick, journeys, arms, theme));
            }
        }
        return new JourneySection(told);
    }

    /** Journeys in the order of the arms; arms in which the family never came have none. */
    static List<Journey> inOrder(List<Journey> journeys, List<String> arms) {
        return arms.stream()
                .flatMap(
                        arm -> journeys.stream().filter(journey -> journey.arm().equals(arm)))
                .toList();
    }

    private static Told told(String anchor, PickRow pick, List<Journey> journeys, List<String> arms, Theme theme) {
        List<Journey> drawn = drawn(pick, journeys);
        String waited = pick.baseline().isEmpty()
                ? days(pick.waitedArm()) + " working days"
                : days(pick.waitedBaseline()) + " working days in " + pick.baseline() + ", " + days(pick.waitedArm())
                        + " in " + pick.arm();
        JourneyChart chart = new JourneyChart(
                theme,
                anchor,
                heading(pick) + ": waited " + waited,
                "Family " + pick.family() + (journeys.size() > 1 ? SAME : "."),
                drawn.stream()
                        .map(journey -> new JourneyChart.Block(
                                journey, arms.indexOf(journey.arm()), waited(pick, journey.arm())))
                        .toList());
        return new Told(
                anchor,
                heading(pick),
                pick.rule(),
                journeys.size() > drawn.size()
                        ? "Drawn: the arm that others are compared with, the arm by which the family was picked, and the"
                                + " first others. The table below the drawing has all " + journeys.size() + " arms."
                        : "",
                Figure.of(chart.chart(), caption(), summary(pick, journeys)),
                drawn.stream().map(JourneySection::list).toList());
    }

    static String caption() {
        return "One run of each arm, the first. Words or letters in a bar say what the family waits for.";
    }

    /** In their order: the baseline, the arm of the pick, and the first others. */
    private static List<Journey> drawn(PickRow pick, List<Journey> journeys) {
        List<String> named = List.of(pick.baseline(), pick.arm());
        List<String> drawn = Stream.concat(
                        journeys.stream().map(Journey::arm).filter(named::contains),
                        journeys.stream().map(Journey::arm).filter(arm -> !named.contains(arm)))
                .limit(journeys.size() < MANY ? MOST_DRAWN : MOST_DRAWN / 2)
                .toList();
        return journeys.stream()
                .filter(journey -> drawn.contains(journey.arm()))
                .toList();
    }

    private static String heading(PickRow pick) {
        return switch (pick.pick()) {
            case "median" -> "The family in the middle";
            case "95th percentile" -> "A family near the far end";
            default -> "The family picked as " + pick.pick();
        };
    }

    private static String days(double days) {
        return DisplayNumbers.plain(days, days == Math.rint(days) ? 0 : 1);
    }

    private static String waited(PickRow pick, String arm) {
        if (arm.equals(pick.baseline())) {
            return "waited " + days(pick.waitedBaseline()) + " working days";
        }
        return arm.equals(pick.arm()) ? "waited " + days(pick.waitedArm()) + " working days" : "";
    }

    private static Grid summary(PickRow pick, List<Journey> journeys) {
        return summary("Family " + pick.family() + " in each arm", journeys);
    }

    /** The arms side by side. */
    static Grid summary(String caption, List<Journey> journeys) {
        return new Grid(
                caption + " (days here are calendar days, from the dates of its journey)",
                List.of("Arm", "What", "In words"),
                journeys.stream().flatMap(JourneySection::rows).toList());
    }

    private static Stream<Grid.Row> rows(Journey journey) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Open", open(journey));
        said.put("Workers, in order", workers(journey));
        said.put("Waited, by what held it up", waits(journey));
        said.put("Steps done late", late(journey));
        said.put("Decisions", decisions(journey));
        return said.entrySet().stream()
                .map(line -> new Grid.Row(
                        journey.arm(),
                        "",
                        Stream.of(line.getKey(), line.getValue().isEmpty() ? "none" : line.getValue())
                                .map(Grid.Cell::words)
                                .toList()));
    }

    private static String open(Journey journey) {
        return "from " + DAY.format(journey.first())
                + journey.closed()
                        .map(day -> " to " + DAY.format(day) + ", " + days(journey.first(), day))
                        .orElse(", still open at the end of the run");
    }

    private static String days(LocalDate from, LocalDate until) {
        return count(ChronoUnit.DAYS.between(from, until));
    }

    private static String count(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String workers(Journey journey) {
        Map<Integer, Integer> places = journey.places();
        return journey.all(WorkerSpell.class).stream()
                .map(spell -> Journey.ordinal(places.get(spell.worker())) + " from " + DAY.format(spell.from()) + " ("
                        + reason(spell) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String reason(WorkerSpell spell) {
        return spell.reason().label().toLowerCase(Locale.ROOT);
    }

    /** What is still waited for at the end has no length yet, and is said in words. */
    private static String waits(Journey journey) {
        List<Wait> waits = journey.all(Wait.class);
        Map<Queue, Integer> days = Journey.waited(
                waits.stream().filter(wait -> wait.until().isPresent()).toList(),
                wait -> Math.toIntExact(
                        ChronoUnit.DAYS.between(wait.from(), wait.until().orElseThrow())));
        return Stream.concat(
                        days.entrySet().stream().map(queue -> queue.getKey().words() + " " + count(queue.getValue())),
                        waits.stream()
                                .filter(wait -> wait.until().isEmpty())
                                .map(wait ->
                                        "still waiting " + wait.queue().words() + " since " + DAY.format(wait.from())))
                .collect(Collectors.joining("; "));
    }

    private static String late(Journey journey) {
        return journey.late().stream().map(JourneySection::late).collect(Collectors.joining("; "));
    }

    private static String late(StatutoryStep step) {
        return step.what() + " due " + DAY.format(step.due())
                + step.until()
                        .map(done -> ", " + days(step.due(), done) + " late")
                        .orElse("");
    }

    private static String decisions(Journey journey) {
        return journey.all(DecisionWait.class).stream()
                .map(JourneySection::decision)
                .collect(Collectors.joining("; "));
    }

    private static String decision(DecisionWait wait) {
        return wait.what() + " ready " + DAY.format(wait.from())
                + wait.until()
                        .map(until -> (wait.isMade() ? ", made after " : ", no longer called for after ")
                                + days(wait.from(), until))
                        .orElse(", not made by the end");
    }

    /** All that happened in one arm. */
    static Grid list(Journey journey) {
        Map<Integer, Integer> places = journey.places();
        return new Grid(
                "Day by day: " + journey.arm(),
                List.of("From", "Until", "What", "Due", "Worker"),
                journey.entries().stream()
                        .map(entry -> new Grid.Row(
                                DAY.format(entry.from()),
                                "",
                                Stream.of(
                                                entry.until().map(DAY::format).orElse(""),
                                                what(entry),
                                                entry.dueOn().map(DAY::format).orElse(""),
                                                worker(places, entry.worker()))
                                        .map(Grid.Cell::words)
                                        .toList()))
                        .toList());
    }

    private static String worker(Map<Integer, Integer> places, int worker) {
        if (worker == Entry.NOBODY) {
            return "";
        }
        return places.containsKey(worker) ? Journey.ordinal(places.get(worker)) : "another";
    }

    private static String what(Entry entry) {
        return entry.note().isEmpty() ? words(entry) : words(entry) + " (" + entry.note() + ")";
    }

    private static String words(Entry entry) {
        if (entry instanceof Wait wait) {
            return "waits " + wait.queue().words();
        } else if (entry instanceof WorkerSpell spell) {
            return "worker: " + reason(spell);
        } else if (entry instanceof Contact) {
            return entry.what() + " with the family";
        } else if (entry instanceof StageSpell stage) {
            return "stage: " + stage.words();
        }
        return entry.lane() + ": " + entry.what();
    }
}
