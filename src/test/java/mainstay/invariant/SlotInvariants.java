package mainstay.invariant;

import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ConferenceSettings;

/**
 * Meetings are held in slots: those of a day, what the day is stretched by, and what chairs from outside hold in four weeks at
 * most.
 */
final class SlotInvariants {
    /** Chairs from outside are asked for every four weeks, each time for as long. */
    private static final int ASKED_FOR_DAYS = 20;

    private static final double WORKING_DAYS_A_YEAR = 260;

    private final Violations violations;
    private final Diary chairs;
    private final Diary officers;

    SlotInvariants(Settings settings, Violations violations) {
        this.violations = violations;
        this.chairs = new Diary("conferences", settings.get(ConferenceSettings.SLOTS) / 5, settings);
        double reviewsADay = settings.get(ConferenceSettings.REVIEWING_OFFICERS)
                * settings.get(ConferenceSettings.REVIEWING_OFFICER_CHILDREN)
                * (2 / WORKING_DAYS_A_YEAR);
        this.officers = reviewsADay > 0 ? new Diary("reviews", reviewsADay, settings) : null;
    }

    /** The meetings that were held on a day. */
    void held(int day, int conferences, int reviews) {
        if (officers == null) {
            chairs.held(day, conferences + reviews);
        } else {
            chairs.held(day, conferences);
            officers.held(day, reviews);
        }
    }

    /** What one diary has held since chairs from outside were last asked for. */
    private final class Diary {
        private final String meetings;
        private final double perDay;
        private final double stretchedPerDay;
        private final double fromOutside;
        private final int noticeDays;
        private int heldFromOutside;

        Diary(String meetings, double perDay, Settings settings) {
            this.meetings = meetings;
            this.perDay = perDay;
            this.stretchedPerDay = perDay * settings.get(ConferenceSettings.STRETCH);
            this.fromOutside = perDay * settings.get(ConferenceSettings.OUTSIDE_CHAIRS) * ASKED_FOR_DAYS;
            this.noticeDays = settings.count(ConferenceSettings.NOTICE);
        }

        void held(int day, int held) {
            if (Math.floorMod(day - noticeDays, ASKED_FOR_DAYS) == 0) {
                heldFromOutside = 0;
            }
            int own = slots(day, perDay) + slots(day, stretchedPerDay);
            heldFromOutside += Math.max(0, held - own);
            violations.unless(
                    heldFromOutside <= fromOutside,
                    "%d %s beyond the slots of four weeks, of which chairs from outside hold %.1f",
                    heldFromOutside,
                    meetings,
                    fromOutside);
        }
    }

    private static int slots(int day, double perDay) {
        return (int) ((day + 1) * perDay) - (int) (day * perDay);
    }
}
