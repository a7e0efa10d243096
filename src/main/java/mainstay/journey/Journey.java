package mainstay.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.event.Queue;
import mainstay.journey.Entry.Closure;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.StatutoryStep;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Entry.WorkerSpell;

/**
 * The way of one family through one arm, and what it adds up to.
 *
 * @param family number of the family
 * @param arm name of the arm
 * @param entries what happened, by the day on which it began; of one day in the order in which it happened; at least one
 */
public record Journey(int family, String arm, List<Entry> entries) {
    /** Copies what it is given. */
    public Journey {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("Nothing happened to family " + family + " in " + arm + ".");
        }
    }

    /** A stretch of time, from one day to another. */
    public record Stretch(LocalDate from, LocalDate until) {}

    /** Every entry of one kind, in order. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        return stream(kind).toList();
    }

    private <E extends Entry> Stream<E> stream(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The first day of which there is something to tell. */
    public LocalDate first() {
        return entries.stream().map(Entry::from).min(LocalDate::compareTo).orElseThrow();
    }

    /** The last day on which something began or ended. */
    public LocalDate last() {
        return entries.stream()
                .map(entry -> entry.until().filter(entry.from()::isBefore).orElse(entry.from()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The day on which the case was closed for the last time; empty when it was open at the end of the run. */
    public Optional<LocalDate> closed() {
        return stream(StageSpell.class).anyMatch(stage -> stage.until().isEmpty())
                ? Optional.empty()
                : stream(Closure.class).map(Closure::on).reduce((before, last) -> last);
    }

    /** Workers from the first to the last, each once, by number, with their places: 1 for the first. */
    public Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        stream(WorkerSpell.class).forEach(spell -> places.putIfAbsent(spell.worker(), places.size() + 1));
        return places;
    }

    /** A place in words: {@code 1st}, {@code 2nd}. */
    public static String ordinal(int place) {
        boolean teen = place % 100 / 10 == 1;
        String ending =
                switch (teen ? 0 : place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return place + ending;
    }

    /** Steps that were done late. */
    public List<StatutoryStep> late() {
        return stream(StatutoryStep.class).filter(StatutoryStep::isLate).toList();
    }

    /**
     * How long the family waited, all steps added up, for each thing that held it up; the longest first, equals in the
     * order in which they first held it up.
     *
     * @param waits some or all of its waits
     * @param days how long one of them lasted, in days of whatever sort is wanted
     */
    public static Map<Queue, Integer> waited(List<Wait> waits, ToIntFunction<Wait> days) {
        Map<Queue, Integer> sums = waits.stream()
                .collect(Collectors.groupingBy(Wait::queue, LinkedHashMap::new, Collectors.summingInt(days)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Queue, Integer>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }

    /**
     * Stretches in which the family is at a stage whose families are held by a worker, and no worker holds it.
     *
     * @param end day up to which what has not ended is followed
     */
    public List<Stretch> gaps(LocalDate end) {
        List<Stretch> gaps = new ArrayList<>();
        for (StageSpell stage : all(StageSpell.class)) {
            if (stage.stage().isHeld()) {
                gaps.addAll(gaps(stage, end));
            }
        }
        return gaps;
    }

    private List<Stretch> gaps(StageSpell stage, LocalDate end) {
        List<Stretch> gaps = new ArrayList<>();
        LocalDate held = stage.from();
        LocalDate over = stage.until().orElse(end);
        for (WorkerSpell worker : all(WorkerSpell.class)) {
            LocalDate ends = worker.until().orElse(end);
            if (worker.from().isBefore(over) && ends.isAfter(held)) {
                if (worker.from().isAfter(held)) {
                    gaps.add(new Stretch(held, worker.from()));
                }
                held = ends;
            }
        }
        if (held.isBefore(over)) {
            gaps.add(new Stretch(held, over));
        }
        return gaps;
    }

    /** Whether the next worker begins, or the case is closed, on the day on which a worker ends; or none ends. */
    public boolean isFollowedAtOnce(WorkerSpell spell) {
        return spell.until().map(day -> changes().anyMatch(day::equals)).orElse(true);
    }

    /** The first day after a worker ended on which another begins or the case is closed; empty if there is none. */
    public Optional<LocalDate> nextChange(WorkerSpell spell) {
        return spell.until().flatMap(day -> changes().filter(day::isBefore).min(LocalDate::compareTo));
    }

    private Stream<LocalDate> changes() {
        return entries.stream()
                .filter(entry -> entry instanceof WorkerSpell || entry instanceof Closure)
                .map(Entry::from);
    }
}
