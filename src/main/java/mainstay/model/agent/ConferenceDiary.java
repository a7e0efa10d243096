package mainstay.model.agent;

import mainstay.event.Clock;

/** The chairs' diary: which conference or review is booked for which day, and how many a day can hold. */
public final class ConferenceDiary {
    private final Agenda<Booking> bookings = new Agenda<>();
    private int[] taken = new int[2048];
    private double slotsPerDay;
    private double reviewsPerDay;

    /** A booked conference or review of a case; void when the case has another one since. */
    public record Booking(Case theCase, Clock clock, int number) {}

    /** Sets what the chairs can hold in a day (a fraction adds up over days), and the share kept for initial conferences. */
    public void provide(double perDay, double reserved) {
        slotsPerDay = perDay;
        reviewsPerDay = perDay * (1 - reserved);
    }

    /**
     * Books the day nearest to the wished one that has room: on it, else before it down to the earliest, else after. A
     * booking that the case had is given up.
     *
     * @return the booked day
     */
    public int book(Case theCase, Clock clock, int wished, int earliest) {
        release(theCase);
        Booking booking = new Booking(theCase, clock, ++theCase.bookings);
        theCase.bookedDay = find(wished, earliest, clock == Clock.INITIAL_CONFERENCE ? slotsPerDay : reviewsPerDay);
        enter(booking, theCase.bookedDay);
        return theCase.bookedDay;
    }

    /** Gives up what a case has booked: the slot can be had by others. */
    public void release(Case theCase) {
        if (theCase.bookedDay >= 0) {
            taken[theCase.bookedDay]--;
            theCase.bookedDay = -1;
            theCase.bookings++;
        }
    }

    /** The booked conference takes place today or is postponed: nothing is booked any more. */
    public void keep(Case theCase) {
        theCase.bookedDay = -1;
    }

    private int find(int wished, int earliest, double perDay) {
        int day = Math.max(wished, earliest);
        for (int d = day; d >= earliest; d--) {
            if (hasRoom(d, perDay)) {
                return d;
            }
        }
        int d = day + 1;
        while (!hasRoom(d, perDay) && d < day + 250) {
            d++;
        }
        return d;
    }

    private boolean hasRoom(int day, double perDay) {
        return taken(day) < (int) ((day + 1) * perDay) - (int) (day * perDay);
    }

    private int taken(int day) {
        return day < taken.length ? taken[day] : 0;
    }

    private void enter(Booking booking, int day) {
        if (day >= taken.length) {
            taken = java.util.Arrays.copyOf(taken, Math.max(day + 1, 2 * taken.length));
        }
        taken[day]++;
        bookings.put(day, booking);
    }

    /** Today's bookings. */
    public java.util.List<Booking> today(int day) {
        return bookings.take(day);
    }
}
