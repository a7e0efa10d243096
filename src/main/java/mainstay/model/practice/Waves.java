package mainstay.model.practice;

import java.time.LocalDate;
import mainstay.calendar.WorkingCalendar;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RolloutSettings;

/** The calendar of a programme: when it begins, when each wave of teams takes the model up, and how large each is. */
final class Waves {
    private static final int WEEK_DAYS = 7;

    private final WorkingCalendar calendar;
    private final LocalDate firstWave;
    private final int begins;
    private final int count;
    private final double interval;
    private final double firstShare;
    private final int managerTraining;

    /**
     * Sets the dates.
     *
     * @param settings what the programme is
     * @param beginning first date of the programme
     * @param calendar the working days of the run
     */
    Waves(Settings settings, LocalDate beginning, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.begins = calendar.onOrAfter(beginning);
        this.firstWave = weeksAfter(beginning, settings.get(RolloutSettings.PREPARATION));
        this.count = settings.count(RolloutSettings.WAVES);
        this.interval = settings.get(RolloutSettings.WAVE_INTERVAL);
        this.firstShare = settings.get(RolloutSettings.FIRST_WAVE);
        this.managerTraining = (int) Math.round(settings.get(RolloutSettings.MANAGER_TRAINING));
    }

    private static LocalDate weeksAfter(LocalDate date, double weeks) {
        return date.plusDays(Math.round(weeks * WEEK_DAYS));
    }

    /** First day of the programme. */
    int begins() {
        return begins;
    }

    /** Number of waves. */
    int count() {
        return count;
    }

    /** Day on which the teams of a wave, 1 for the first, are to take the model up. */
    int day(int wave) {
        return calendar.onOrAfter(date(wave));
    }

    private LocalDate date(int wave) {
        return weeksAfter(firstWave, (wave - 1) * interval);
    }

    /** Day from which managers are trained who are to be done when their wave comes, a day a week. */
    int trainedFrom(int wave) {
        return Math.max(begins, calendar.onOrAfter(weeksAfter(date(wave), -managerTraining)));
    }

    /** Teams, of so many, that are asked in the waves up to this one: all of them by the last. */
    int upTo(int wave, int teams) {
        if (wave <= 0) {
            return 0;
        }
        if (wave >= count) {
            return teams;
        }
        if (firstShare == 0) {
            return roundedUp(teams, wave, count);
        }
        int first = Math.min(teams, Math.max(1, (int) Math.round(firstShare * teams)));
        return first + roundedUp(teams - first, wave - 1, count - 1);
    }

    private static int roundedUp(int teams, int part, int parts) {
        return (teams * part + parts - 1) / parts;
    }
}
