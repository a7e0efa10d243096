package mainstay.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mainstay.calendar.WorkingCalendar;

/** The lines of a chronology: entries that have begun, of which some have not ended yet. */
final class Lines {
    private final WorkingCalendar calendar;
    private final List<Line> lines = new ArrayList<>();

    Lines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Makes an entry once its last day is known. */
    @FunctionalInterface
    interface EntryMaker {
        Entry make(LocalDate from, Optional<LocalDate> until);
    }

    /** An entry that may not have ended yet. */
    static final class Line {
        private final int from;
        private EntryMaker maker;
        private Optional<LocalDate> until = Optional.empty();

        private Line(int from, EntryMaker maker) {
            this.from = from;
            this.maker = maker;
        }

        boolean beganOn(int day) {
            return from == day;
        }
    }

    Line begin(int day, EntryMaker maker) {
        Line line = new Line(day, maker);
        lines.add(line);
        return line;
    }

    /** A line ends, if there is one. */
    void end(Line line, int day) {
        if (line != null) {
            line.until = Optional.of(calendar.date(day));
        }
    }

    /** The same, and its end says more of it than was known. */
    void end(Line line, int day, EntryMaker maker) {
        if (line != null) {
            end(line, day);
            line.maker = maker;
        }
    }

    void remove(Line line) {
        lines.remove(line);
    }

    /** The entries by the day on which they began; of one day in the order in which they were told. */
    List<Entry> entries() {
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> line.from))
                .map(line -> line.maker.make(calendar.date(line.from), line.until))
                .toList();
    }
}
