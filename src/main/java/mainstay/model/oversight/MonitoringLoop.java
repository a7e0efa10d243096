package mainstay.model.oversight;

import mainstay.event.CareEvent.MonitoringReviewed;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.MonitoringSettings;

/**
 * Every so many weeks leaders look at the published indicators of the time since the last look: as published, so that
 * what is not completed is not seen. Below a threshold a remedy raises monitoring and oversight for a while.
 */
public final class MonitoringLoop implements Rule {
    private static final int WEEK_DAYS = 5;
    private static final int NONE = 0;

    private final Office office;
    private final PublishedIndicators published;
    private int intervalDays;
    private double baseDose;
    private double remedyDose;
    private int remedyDays;
    private double assessmentThreshold;
    private double conferenceThreshold;
    private int remedyUntil = -1;

    /** The monitoring of an authority. */
    public MonitoringLoop(Office office, PublishedIndicators published) {
        this.office = office;
        this.published = published;
    }

    @Override
    public void retune(Settings settings) {
        intervalDays = settings.count(MonitoringSettings.INTERVAL) * WEEK_DAYS;
        baseDose = settings.get(MonitoringSettings.BASE_DOSE);
        remedyDose = settings.get(MonitoringSettings.REMEDY_DOSE);
        remedyDays = settings.count(MonitoringSettings.REMEDY_WEEKS) * WEEK_DAYS;
        assessmentThreshold = settings.get(MonitoringSettings.ASSESSMENT_THRESHOLD);
        conferenceThreshold = settings.get(MonitoringSettings.CONFERENCE_THRESHOLD);
    }

    @Override
    public void step(int day) {
        if (intervalDays == NONE || day == 0 || day % intervalDays != 0) {
            return;
        }
        double assessmentShare = published.assessmentsOnTime();
        double conferenceShare = published.conferencesOnTime();
        boolean remedy = assessmentShare < assessmentThreshold || conferenceShare < conferenceThreshold;
        if (remedy) {
            remedyUntil = day + remedyDays;
        }
        office.tell(new MonitoringReviewed(day, 100 * assessmentShare, 100 * conferenceShare, remedy));
        published.turnPage();
    }

    /** Whether a remedy runs today. */
    boolean remedyRuns() {
        return office.day() < remedyUntil;
    }

    /** Monitoring today, 0 to 1. */
    double dose() {
        return remedyRuns() ? Math.max(baseDose, remedyDose) : baseDose;
    }
}
