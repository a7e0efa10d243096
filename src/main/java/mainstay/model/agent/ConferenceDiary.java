package mainstay.model.agent;

import mainstay.event.Clock;

/** The chairs' diary: which conference or review is booked for which day, and how many a day can hold. */
public final class ConferenceDiary {
    /** Nobody books further ahead: what finds no room within a year is put down there, to be seen to on the day. */
    private static final int FURTHEST_DAYS = 250;

    private final Agenda<Booking> bookings = new Agenda<>();
    private int[] taken = new int[2048];
    private double slotsPerDay;
    private double openToReviews;
    private int handedOut = -1;

    /** A booked conference or review of a case; void when the case has another one since. */
    public record Booking(Case theCase, Clock clock, int number) {}

    /** Sets what the chairs can hold in a day (a fraction adds up over days), and the share kept for initial conferences. */
    public void provide(double perDay, double reserved) {
        slotsPerDay = perDay;
        openToReviews = 1 - reserved;
    }

    /** Conferences and reviews that the chairs can hold on a day. */
    public int slots(int day) {
        return slotsBefore(day + 1) - slotsBefore(day);
    }

    private int slotsBefore(int day) {
        return (int) (day * slotsPerDay);
    }

    /** How many of a day's slots reviews may take: slots are numbered through, and every so many is kept. */
    private int slotsForReviews(int day) {
        return (int) (slotsBefore(day + 1) * openToReviews) - (int) (slotsBefore(day) * openToReviews);
    }

    /**
     * Books the day nearest to the wished one that has room: on it, else before it down to the earliest, else after. A
     * booking that the case had is given up. A day whose conferences have been called cannot be booked any more.
     *
     * @return the booked day
     */
    public int book(Case theCase, Clock clock, int wished, int earliest) {
        release(theCase);
        Booking booking = new Booking(theCase, clock, ++theCase.bookings);
        theCase.bookedDay = find(wished, Math.max(earliest, handedOut + 1), clock == Clock.INITIAL_CONFERENCE);
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

    private int find(int wished, int earliest, boolean initial) {
        int day = Math.max(wished, earliest);
        for (int d = day; d >= earliest; d--) {
            if (hasRoom(d, initial)) {
                return d;
            }
        }
        int d = day + 1;
        while (!hasRoom(d, initial) && d < day + FURTHEST_DAYS) {
            d++;
        }
        return d;
    }

    private boolean hasRoom(int day, boolean initial) {
        return taken(day) < (initial ? slots(day) : slotsForReviews(day));
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

    /** Today's bookings, called once. */
    public java.util.List<Booking> today(int day) {
        handedOut = day;
        return bookings.take(day);
    }
}
