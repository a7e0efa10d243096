package mainstay.model.agent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mainstay.event.Clock;

/**
 * The diary of chairs, or of reviewing officers: which conference or review is booked for which day, and how many a day can
 * hold. A case has at most one booking, in one diary.
 */
public final class ConferenceDiary {
    /** Nobody books further ahead: what finds no room within a year is put down there, to be seen to on the day. */
    private static final int FURTHEST_DAYS = 250;

    private static final int NO_DAY = -1;

    private final Agenda<Booking> bookings = new Agenda<>();
    private final List<Booking> afterLimit = new ArrayList<>();
    private int[] taken = new int[2048];
    /** Of those taken, how many were squeezed in on top of what the day holds, and leave its slots to others. */
    private int[] squeezedIn = new int[2048];
    /** What chairs from outside hold besides. */
    private int[] further = new int[2048];

    private double slotsPerDay;
    private double openToReviews;
    private double stretch;
    private int handedOut = -1;

    /**
     * A booked conference or review of a case; void when the case has another one since.
     *
     * @param lacksRoom whether it is after its limit because there was no room sooner
     */
    public record Booking(Case theCase, Clock clock, int number, boolean lacksRoom) {
        /** Whether the meeting is still called for, and booked as this says. */
        public boolean stands() {
            return !theCase.closed && theCase.bookings == number && theCase.clocks.runs(clock) && !theCase.closing;
        }
    }

    /**
     * Sets what a day can hold (a fraction adds up over days), the share kept for initial conferences, and by what share a
     * day is stretched rather than let a meeting be late.
     */
    public void provide(double perDay, double reserved, double stretchedBy) {
        stretch = stretchedBy;
        slotsPerDay = perDay;
        openToReviews = 1 - reserved;
    }

    /** Whether anything can be held by those whose diary this is. */
    boolean isKept() {
        return slotsPerDay > 0;
    }

    /** Conferences and reviews that can be held on a day. */
    public int slots(int day) {
        return slotsBefore(day + 1) - slotsBefore(day) + further(day);
    }

    /** Meetings that are booked for a day after their limit, because there was no room sooner. */
    public int lackingRoom() {
        int lacking = 0;
        for (Booking booking : afterLimit) {
            lacking += booking.lacksRoom() && booking.stands() ? 1 : 0;
        }
        return lacking;
    }

    /**
     * Chairs from outside hold some meetings besides, spread over some days.
     *
     * @param meetings how many
     * @param from the first of the days
     * @param days how many days
     */
    public void addFurther(int meetings, int from, int days) {
        if (from + days > further.length) {
            further = Arrays.copyOf(further, 2 * (from + days));
        }
        for (int i = 0; i < days; i++) {
            further[from + i] += meetings * (i + 1) / days - meetings * i / days;
        }
    }

    private int further(int day) {
        return day < further.length ? further[day] : 0;
    }

    /** Meetings beyond these that a day is stretched to hold. */
    public int stretchedSlots(int day) {
        double perDay = slotsPerDay * stretch;
        return (int) ((day + 1) * perDay) - (int) (day * perDay);
    }

    private int slotsBefore(int day) {
        return (int) (day * slotsPerDay);
    }

    /** How many of a day's slots reviews may take: slots are numbered through, and every so many is kept. */
    private int slotsForReviews(int day) {
        return (int) (slotsBefore(day + 1) * openToReviews) - (int) (slotsBefore(day) * openToReviews) + further(day);
    }

    /**
     * Books the day nearest to the wished one that has room: on it, else before it down to the earliest, else after. A
     * booking that the case had is given up. A day whose conferences have been called cannot be booked any more.
     *
     * @return the booked day
     */
    public int book(Case theCase, Clock clock, int wished, int earliest) {
        release(theCase);
        int limit = theCase.clocks.runs(clock) ? theCase.clocks.due(clock) : Integer.MAX_VALUE;
        int first = Math.max(earliest, handedOut + 1);
        int found = find(wished, first, clock == Clock.INITIAL_CONFERENCE);
        int stretched = found > limit ? stretched(first, limit) : NO_DAY;
        boolean lacksRoom = stretched == NO_DAY && found > Math.max(limit, Math.max(wished, first));
        Booking booking = new Booking(theCase, clock, ++theCase.bookings, lacksRoom);
        enter(booking, stretched == NO_DAY ? found : stretched);
        if (stretched != NO_DAY) {
            squeezedIn[stretched]++;
            theCase.bookedOnTop = true;
        }
        if (theCase.clocks.runs(clock) && theCase.bookedDay > theCase.clocks.due(clock)) {
            afterLimit.add(booking);
        }
        return theCase.bookedDay;
    }

    /** Gives up what a case has booked, in whichever diary: the slot can be had by others. */
    public static void release(Case theCase) {
        if (theCase.bookedDay >= 0) {
            theCase.bookedIn.giveBack(theCase);
            theCase.bookedDay = -1;
            theCase.bookings++;
        }
    }

    /**
     * Offers what a day has free, kept slots too, to those who are booked for a later day and after their limit: the one
     * whose limit is first before the others. Who has no report yet cannot come.
     */
    public void offer(int day) {
        afterLimit.removeIf(booking -> !booking.stands() || booking.theCase().bookedDay <= day);
        for (int free = slots(day) - taken(day); free > 0; free--) {
            Booking first = firstToMoveUp();
            if (first == null) {
                return;
            }
            afterLimit.remove(first);
            release(first.theCase());
            enter(new Booking(first.theCase(), first.clock(), ++first.theCase().bookings, false), day);
        }
    }

    private Booking firstToMoveUp() {
        Booking first = null;
        for (Booking booking : afterLimit) {
            boolean comesFirst = first == null || limit(booking) < limit(first);
            if (comesFirst && booking.theCase().reportReady) {
                first = booking;
            }
        }
        return first;
    }

    private static int limit(Booking booking) {
        return booking.theCase().clocks.due(booking.clock());
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

    /** The last day within the limit that can be stretched for one more meeting, or none. */
    private int stretched(int earliest, int limit) {
        for (int d = limit; stretch > 0 && d >= earliest; d--) {
            if (taken(d) < slots(d) + stretchedSlots(d) && squeezedIn(d) < stretchedSlots(d)) {
                return d;
            }
        }
        return NO_DAY;
    }

    private boolean hasRoom(int day, boolean initial) {
        return taken(day) - squeezedIn(day) < (initial ? slots(day) : slotsForReviews(day));
    }

    private int squeezedIn(int day) {
        return day < squeezedIn.length ? squeezedIn[day] : 0;
    }

    private int taken(int day) {
        return day < taken.length ? taken[day] : 0;
    }

    private void giveBack(Case theCase) {
        taken[theCase.bookedDay]--;
        squeezedIn[theCase.bookedDay] -= theCase.bookedOnTop ? 1 : 0;
    }

    private void enter(Booking booking, int day) {
        booking.theCase().bookedDay = day;
        booking.theCase().bookedIn = this;
        if (day >= taken.length) {
            taken = Arrays.copyOf(taken, Math.max(day + 1, 2 * taken.length));
            squeezedIn = Arrays.copyOf(squeezedIn, taken.length);
        }
        taken[day]++;
        booking.theCase().bookedOnTop = false;
        bookings.put(day, booking);
    }

    /** Today's bookings, called once. */
    public List<Booking> today(int day) {
        handedOut = day;
        return bookings.take(day);
    }
}
