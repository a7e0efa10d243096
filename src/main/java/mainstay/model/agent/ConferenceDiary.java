package mainstay.model.agent;

import mainstay.event.Clock;

/** The chairs' diary: which conference or review is booked for which day, and how many a day can hold. */
public final class ConferenceDiary {
    private final Agenda<Booking> bookings = new Agenda<>();
    private int[] taken = new int[2048];
    private double slotsPerDay;

    /** A booked conference or review of a case; void when the case has moved on since. */
    public record Booking(Case theCase, Clock clock, int number) {}

    /** Sets what the chairs can hold in a day (a fraction adds up over days). */
    public void provide(double perDay) {
        slotsPerDay = perDay;
    }

    /**
     * Books the day nearest to the wished one that has room: on it, else before it down to the earliest, else after.
     *
     * @return the booked day
     */
    public int book(Booking booking, int wished, int earliest) {
        int day = Math.max(wished, earliest);
        for (int d = day; d >= earliest; d--) {
            if (hasRoom(d)) {
                return enter(booking, d);
            }
        }
        int d = day + 1;
        while (!hasRoom(d) && d < day + 250) {
            d++;
        }
        return enter(booking, d);
    }

    private boolean hasRoom(int day) {
        return taken(day) < (int) ((day + 1) * slotsPerDay) - (int) (day * slotsPerDay);
    }

    private int taken(int day) {
        return day < taken.length ? taken[day] : 0;
    }

    private int enter(Booking booking, int day) {
        if (day >= taken.length) {
            taken = java.util.Arrays.copyOf(taken, Math.max(day + 1, 2 * taken.length));
        }
        taken[day]++;
        bookings.put(day, booking);
        return day;
    }

    /** Today's bookings. */
    public java.util.List<Booking> today(int day) {
        return bookings.take(day);
    }
}
