package mainstay.measure.count;

import java.util.HashMap;
import java.util.Map;

/** Spells of families, workers or posts, one at a time each, as far as the measured period sees them. */
public final class Spells {
    private record Open(int start, int seenFrom, double weight) {}

    private final Span span;
    private final boolean inCalendarDays;
    private final Lifetimes lifetimes = new Lifetimes();
    private final Map<Integer, Open> open = new HashMap<>();

    private Spells(Span span, boolean inCalendarDays) {
        this.span = span;
        this.inCalendarDays = inCalendarDays;
    }

    /** Spells whose length is a number of working days. */
    public static Spells inWorkingDays(Span span) {
        return new Spells(span, false);
    }

    /** Spells whose length is a number of calendar days. */
    public static Spells inCalendarDays(Span span) {
        return new Spells(span, true);
    }

    /** A spell begins today; one that is still open is cut off. */
    public void begin(int who, int today, double weight) {
        begin(who, today, today, weight);
    }

    /** A spell that began on an earlier day shows today; one that is still open is cut off. */
    public void begin(int who, int start, int today, double weight) {
        cutOff(who, today);
        open.put(who, new Open(start, today, weight));
    }

    /** The spell of somebody who has one ends today. */
    public void end(int who, int today) {
        finish(who, today, true);
    }

    /** The spell of somebody who has one is no longer seen after today. */
    public void cutOff(int who, int today) {
        finish(who, today, false);
    }

    private void finish(int who, int today, boolean ended) {
        Open spell = open.remove(who);
        if (spell != null) {
            add(spell, today, ended);
        }
    }

    private void add(Open spell, int today, boolean ended) {
        if (today >= span.first()) {
            int from = Math.max(spell.seenFrom(), span.first());
            lifetimes.add(length(spell.start(), from), length(spell.start(), today), ended, spell.weight());
        }
    }

    private int length(int start, int day) {
        return inCalendarDays ? span.calendarDays(start, day) : day - start;
    }

    /** Length on a day of the spell that somebody has; -1 if there is none. */
    public int lengthOf(int who, int day) {
        Open spell = open.get(who);
        return spell == null ? -1 : length(spell.start(), day);
    }

    /** Weight of the spell that somebody has; 0 if there is none. */
    public double weight(int who) {
        Open spell = open.get(who);
        return spell == null ? 0 : spell.weight();
    }

    /** The run is over: what is open is cut off. */
    public Lifetimes close() {
        open.values().forEach(spell -> add(spell, span.last(), false));
        open.clear();
        return lifetimes;
    }
}
