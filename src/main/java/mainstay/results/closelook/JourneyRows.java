package mainstay.results.closelook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.journey.Entry;
import mainstay.journey.Entry.Closure;
import mainstay.journey.Entry.Contact;
import mainstay.journey.Entry.DecisionEnd;
import mainstay.journey.Entry.DecisionWait;
import mainstay.journey.Entry.Meeting;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.StatutoryStep;
import mainstay.journey.Entry.StepEnd;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Entry.WorkerSpell;
import mainstay.journey.EnumWords;
import mainstay.journey.Journey;
import mainstay.journey.MeetingKind;
import mainstay.journey.MeetingOutcome;
import mainstay.results.file.ResultsProblem;
import mainstay.scenario.Stage;

/** Journeys as rows of {@code journeys.csv}, and back. */
public final class JourneyRows {
    private static final String POSTPONED = " postponed";

    private JourneyRows() {}

    /**
     * A row for each entry of a journey, in their order.
     *
     * @param pick what the family is picked as; may be empty
     */
    public static List<JourneyRow> of(String pick, Journey journey) {
        return journey.entries().stream()
                .map(entry -> row(pick, journey, entry))
                .toList();
    }

    private static JourneyRow row(String pick, Journey journey, Entry entry) {
        return new JourneyRow(
                pick,
                journey.family(),
                journey.arm(),
                entry.lane(),
                entry.what(),
                entry.from().toString(),
                entry.until().map(LocalDate::toString).orElse(""),
                entry.dueOn().map(LocalDate::toString).orElse(""),
                entry.worker(),
                entry.note());
    }

    /**
     * The journeys of the families and arms that rows are of, in the order of their first rows.
     *
     * @param rows of one pick
     * @throws ResultsProblem if a row says something that does not happen to families
     */
    public static List<Journey> journeys(List<JourneyRow> rows) {
        record Way(int family, String arm) {}
        Map<Way, List<Entry>> entries = new LinkedHashMap<>();
        for (JourneyRow row : rows) {
            entries.computeIfAbsent(new Way(row.family(), row.arm()), way -> new ArrayList<>())
                    .add(entry(row));
        }
        return entries.entrySet().stream()
                .map(each -> new Journey(each.getKey().family(), each.getKey().arm(), each.getValue()))
                .toList();
    }

    /**
     * What a row says.
     *
     * @throws ResultsProblem if it says something that does not happen to families
     */
    public static Entry entry(JourneyRow row) {
        try {
            return read(row);
        } catch (NoSuchElementException | DateTimeException e) {
            throw new ResultsProblem("journeys.csv: a row of family " + row.family() + " in \"" + row.arm() + "\" from "
                    + row.from() + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static Entry read(JourneyRow row) {
        LocalDate from = LocalDate.parse(row.from());
        Optional<LocalDate> until =
                row.until().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.until()));
        return switch (row.lane()) {
            case "stage" -> new StageSpell(EnumWords.find(Stage.class, Stage::word, row.what()), from, until);
            case "worker" -> worker(row, from, until);
            case "wait" -> new Wait(find(Step.class, row.note()), find(Queue.class, row.what()), from, until);
            case "step" ->
                new StatutoryStep(
                        find(Clock.class, row.what()),
                        from,
                        until,
                        LocalDate.parse(row.due()),
                        find(StepEnd.class, row.note()));
            case "decision" ->
                new DecisionWait(
                        find(Decision.class, row.what()),
                        from,
                        until,
                        EnumWords.find(DecisionEnd.class, DecisionEnd::words, row.note()));
            case "meeting" -> meeting(row, from);
            case "contact" ->
                new Contact(
                        row.worker(),
                        isFirst(row.note(), "own worker", "another worker"),
                        isFirst(row.what(), "first meeting", "contact"),
                        from);
            case "closed" -> new Closure(find(ClosureReason.class, row.what()), from);
            default -> throw new NoSuchElementException("\"" + row.lane() + "\" is no lane");
        };
    }

    /** The note says whether the family knew the worker and, after a comma, of which team the worker was. */
    private static WorkerSpell worker(JourneyRow row, LocalDate from, Optional<LocalDate> until) {
        int comma = row.note().indexOf(", ");
        return new WorkerSpell(
                row.worker(),
                comma < 0 ? "" : row.note().substring(comma + 2),
                EnumWords.find(ChangeReason.class, ChangeReason::label, row.what()),
                isFirst(comma < 0 ? row.note() : row.note().substring(0, comma), "known", "new"),
                from,
                until);
    }

    private static Meeting meeting(JourneyRow row, LocalDate from) {
        boolean held = !row.what().endsWith(POSTPONED);
        String kind = held ? row.what() : row.what().substring(0, row.what().length() - POSTPONED.length());
        return new Meeting(find(MeetingKind.class, kind), from, MeetingOutcome.of(held, row.note()));
    }

    private static <E extends Enum<E>> E find(Class<E> type, String words) {
        return EnumWords.find(type, EnumWords::of, words);
    }

    private static boolean isFirst(String words, String first, String second) {
        if (!words.equals(first) && !words.equals(second)) {
            throw new NoSuchElementException("\"" + words + "\" is neither \"" + first + "\" nor \"" + second + "\"");
        }
        return words.equals(first);
    }
}
